/** Formatters for the styles that stand in CSL files, by the optional package: its engine has another licence than ours. */
import type {
  CitationStyle,
  Edition,
  Finding,
  GuidelineRead,
  Language,
  Metadata,
  ReferenceFormatter,
  ReferenceFormatters,
} from '@zhinan/core'

export const cslPackage = '@zhinan/csl'

export interface CslStyles {
  readonly formatters: ReferenceFormatters
  /** Editions whose style needs the package, where it is not installed. */
  readonly missing: readonly Edition[]
  readonly findings: readonly Finding[]
  /** References that a style could not print; known when an edition was rendered. */
  readonly unprinted: () => readonly Finding[]
}

/** What is worth knowing of a style. */
interface Worded {
  readonly words: Readonly<Record<Language, string>>
}

/** What the package offers, as far as it is used here. */
export type CslFormatter = (
  options: CitationStyle & {
    readonly language: Language
    readonly report: (key: string, problem: Worded) => void
  },
) => {readonly formatter: ReferenceFormatter; readonly remarks: readonly Worded[]} | {readonly problem: Worded}

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

interface NamedStyle {
  readonly edition: Edition
  readonly style: CitationStyle
  readonly text: string
  readonly place: Finding['place']
}

function namedStyles(metadata: Metadata, files: GuidelineRead['citationStyleFiles']): NamedStyle[] {
  const {citationStyle = {}, places} = metadata
  const whole = places[''] ?? {file: 'guideline.md', line: 1, column: 1, endLine: 1, endColumn: 1}
  return editions.flatMap(edition => {
    const style = citationStyle[edition]
    const text = style && files.get(style.style)
    if (!style || text === undefined) return []
    const place = places['/citationStyle/style'] ?? places[`/citationStyle/${edition}/style`] ?? whole
    return [{edition, style, text, place}]
  })
}

const nothing: CslStyles = {formatters: {}, missing: [], findings: [], unprinted: () => []}

/**
 * The formatters of the editions that name a CSL file; an edition whose file is missing or cannot be used keeps the default style.
 *
 * @param load gives nothing where the package is not installed
 */
export async function cslStyles(
  {guideline, citationStyleFiles}: GuidelineRead,
  load: () => Promise<CslFormatter | undefined> = installedCsl,
): Promise<CslStyles> {
  const named = guideline ? namedStyles(guideline.metadata, citationStyleFiles) : []
  const [first] = named
  if (!guideline || !first) return nothing
  const cslFormatter = await load()
  if (!cslFormatter) {
    const {style, place} = first
    const data = {path: style.style, package: cslPackage}
    const finding: Finding = {rule: 'citation-style-package-missing', place, actual: style.style, data}
    return {...nothing, missing: named.map(({edition}) => edition), findings: [finding]}
  }
  const formatters: {-readonly [E in Edition]?: ReferenceFormatter} = {}
  const findings = new Map<string, Finding>()
  const unprinted = new Map<string, Finding>()
  const placeOf = new Map(guideline.references.map(reference => [reference.key, reference.place]))
  for (const {edition, style, text, place} of named) {
    const path = style.style
    const say = (rule: 'citation-style-broken' | 'citation-style-remark', {words}: Worded): void => {
      findings.set(`${rule} ${path} ${words.en}`, {rule, place, actual: path, data: {path, ...words}})
    }
    const read = cslFormatter({
      ...style,
      style: text,
      language: edition === 'parallel' ? (guideline.metadata.languages[0] ?? 'zh') : edition,
      report: (key, {words}) => {
        const data = {key, path, ...words}
        unprinted.set(key, {rule: 'reference-unprinted', place: placeOf.get(key) ?? place, actual: key, data})
      },
    })
    if ('problem' in read) say('citation-style-broken', read.problem)
    else {
      formatters[edition] = read.formatter
      for (const remark of read.remarks) say('citation-style-remark', remark)
    }
  }
  return {formatters, missing: [], findings: [...findings.values()], unprinted: () => [...unprinted.values()]}
}
