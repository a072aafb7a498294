/** Formatters for the styles that stand in CSL files, by the optional package: its engine has another licence than ours. */
import type {
  CitationStyle,
  Edition,
  Finding,
  GuidelineRead,
  ReferenceFormatter,
  ReferenceFormatters,
} from '@zhinan/core'

export const cslPackage = '@zhinan/csl'

export interface CslStyles {
  readonly formatters: ReferenceFormatters
  /** Editions whose style needs the package, where it is not installed. */
  readonly missing: readonly Edition[]
  readonly findings: readonly Finding[]
}

/** What the package offers. */
export type CslFormatter = (options: Omit<CitationStyle, 'style'> & {readonly style: string}) => ReferenceFormatter

const editions = ['zh', 'en', 'parallel'] as const

/** Whether an import failed because the package is not there, and not within it. */
const isAbsent = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === 'ERR_MODULE_NOT_FOUND' &&
  error.message.includes(`'${cslPackage}'`)

export async function installedCsl(): Promise<CslFormatter | undefined> {
  try {
    const {cslFormatter}: {cslFormatter: CslFormatter} = await import(cslPackage)
    return cslFormatter
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}

/**
 * The formatters of the editions that name a CSL file; an edition whose file is missing or cannot be used keeps the default style.
 *
 * @param load gives nothing where the package is not installed
 */
export async function cslStyles(
  {guideline, citationStyleFiles}: GuidelineRead,
  load: () => Promise<CslFormatter | undefined> = installedCsl,
): Promise<CslStyles> {
  const metadata = guideline?.metadata
  const named = editions.flatMap(edition => {
    const style = metadata?.citationStyle?.[edition]
    const text = style && citationStyleFiles.get(style.style)
    return metadata && style && text !== undefined ? [{edition, style, text, place: placeOf(metadata, edition)}] : []
  })
  const [first] = named
  if (!first) return {formatters: {}, missing: [], findings: []}
  const cslFormatter = await load()
  if (!cslFormatter) {
    const finding: Finding = {
      rule: 'citation-style-package-missing',
      place: first.place,
      actual: first.style.style,
      data: {path: first.style.style, package: cslPackage},
    }
    return {formatters: {}, missing: named.map(({edition}) => edition), findings: [finding]}
  }
  const formatters: {-readonly [E in Edition]?: ReferenceFormatter} = {}
  const findings = new Map<string, Finding>()
  for (const {edition, style, text, place} of named) {
    const path = style.style
    try {
      formatters[edition] = cslFormatter({...style, style: text})
    } catch (error) {
      findings.set(path, {rule: 'citation-style-broken', place, actual: path, data: {path, ...wordsOf(error)}})
    }
  }
  return {formatters, missing: [], findings: [...findings.values()]}
}

/** What is wrong with a style, in the words that the package has for it in each language. */
function wordsOf(error: unknown): Readonly<Record<'zh' | 'en', string>> {
  const message = error instanceof Error ? error.message : String(error)
  const words: unknown = error instanceof Error && 'words' in error ? error.words : undefined
  const inLanguage = (language: 'zh' | 'en'): string => {
    const worded: unknown = typeof words === 'object' && words !== null ? Reflect.get(words, language) : undefined
    return typeof worded === 'string' ? worded : message
  }
  return {zh: inLanguage('zh'), en: inLanguage('en')}
}

function placeOf({places}: NonNullable<GuidelineRead['guideline']>['metadata'], edition: Edition): Finding['place'] {
  const place = places['/citationStyle/style'] ?? places[`/citationStyle/${edition}/style`] ?? places['']
  return place ?? {file: 'guideline.md', line: 1, column: 1, endLine: 1, endColumn: 1}
}
