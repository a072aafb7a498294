/** What a report is made of, and the counts at its end. */
import type {Diagnostic, Profile} from '@zhinan/core'

export interface Reported {
  /** The guideline's id; its folder where it has none. */
  readonly id: string
  /** As it is to be shown before the names of files, with `/` or `\`; relative to the root of the repository where a service shows the files. */
  readonly folder: string
  readonly profile: Profile
  /** In the order of files and lines. */
  readonly diagnostics: readonly Diagnostic[]
  /** The text of a file of the guideline, as it was decoded; without it reports show no lines of the source. */
  readonly source?: (file: string) => string | undefined
}

export interface Summary {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** Diagnostics that count: those that nothing suppresses. */
export const counting = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter(({suppressed}) => !suppressed)

export const suppressedOf = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter(({suppressed}) => suppressed)

/** What is suppressed is not counted. */
export function summarise(diagnostics: readonly Diagnostic[]): Summary {
  const counted = counting(diagnostics)
  const count = (severity: Diagnostic['severity']) => counted.filter(d => d.severity === severity).length
  return {errors: count('error'), warnings: count('warning'), infos: count('info')}
}

/**
 * The path of a file as the user would type it: `./guidelines/x` and `guideline.md` are `guidelines/x/guideline.md`, and with
 * `../zhinan.config.yaml` it is `guidelines/zhinan.config.yaml`.
 */
export function pathOf({folder}: Pick<Reported, 'folder'>, file: string): string {
  const isWindows = folder.includes('\\') && !folder.includes('/')
  const separator = isWindows ? '\\' : '/'
  const root = /^[\\/]*/.exec(folder)?.[0] ?? ''
  const parts: string[] = []
  for (const part of [...folder.split(isWindows ? /\\+/ : /\/+/), ...file.split('/')]) {
    if (part === '' || part === '.') continue
    const above = parts.at(-1)
    if (part === '..' && above !== undefined && above !== '..') parts.pop()
    else parts.push(part)
  }
  return root + parts.join(separator)
}
