/** The faces that an edition is set in: which files of which optional packages, and their bytes. No other font may reach a PDF. */
import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'

export interface FontFile {
  readonly package: string
  readonly path: string
}

const face = (family: string, path: string): FontFile => ({package: `@expo-google-fonts/${family}`, path})

/** Regular and bold are files of their own: Typst makes no bold. Libertinus Math is the last resort for symbols. */
export const fontFiles: readonly FontFile[] = [
  face('libertinus-serif', '400Regular/LibertinusSerif_400Regular.ttf'),
  face('libertinus-serif', '700Bold/LibertinusSerif_700Bold.ttf'),
  face('libertinus-serif', '400Regular_Italic/LibertinusSerif_400Regular_Italic.ttf'),
  face('libertinus-serif', '700Bold_Italic/LibertinusSerif_700Bold_Italic.ttf'),
  face('libertinus-math', '400Regular/LibertinusMath_400Regular.ttf'),
  face('libertinus-mono', '400Regular/LibertinusMono_400Regular.ttf'),
  face('noto-serif-sc', '400Regular/NotoSerifSC_400Regular.ttf'),
  face('noto-serif-sc', '700Bold/NotoSerifSC_700Bold.ttf'),
  face('noto-sans-sc', '400Regular/NotoSansSC_400Regular.ttf'),
  face('noto-sans-sc', '700Bold/NotoSansSC_700Bold.ttf'),
]

/** Thrown inside the PDF stage only; `renderPdf` turns it into the finding `pdf-fonts-missing`. */
export class FontsMissing extends Error {
  readonly packages: readonly string[]
  constructor(packages: readonly string[]) {
    super(`Missing font packages: ${packages.join(', ')}`)
    this.name = 'FontsMissing'
    this.packages = packages
  }
}

const requireHere = createRequire(import.meta.url)

/** Absolute paths of all faces, in the order of `fontFiles`. Throws `FontsMissing` naming every package that is not installed. */
export function fontPaths(resolve: (id: string) => string = id => requireHere.resolve(id)): readonly string[] {
  const missing = new Set<string>()
  const paths = fontFiles.map(file => {
    try {
      return resolve(`${file.package}/${file.path}`)
    } catch {
      missing.add(file.package)
      return ''
    }
  })
  if (missing.size > 0) throw new FontsMissing([...missing])
  return paths
}

export const readFonts = (): Promise<readonly Buffer[]> => Promise.all(fontPaths().map(path => readFile(path)))
