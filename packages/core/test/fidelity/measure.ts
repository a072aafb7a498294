/** Reads and checks each pair as a guideline of its own, clean and with each planted error, and counts what is found. */
import {checkGuideline} from '../../src/checks/index.js'
import {areaOf} from '../../src/diagnostics/catalogue.js'
import type {Diagnostic} from '../../src/diagnostics/finding.js'
import {gradeFindings, profileOf} from '../../src/diagnostics/severity.js'
import {wordDiagnostic} from '../../src/diagnostics/words.js'
import {readGuideline} from '../../src/read-guideline.js'
import {kinds, type PlantKind} from './kinds.js'
import type {FidelityPair} from './pair.js'

const quoted = (text: string) => JSON.stringify(text)

/** The pair as a guideline: one file, Chinese first. */
export function guidelineOf({zh, en, recommendation, glossary = []}: FidelityPair): string {
  const abbreviations = glossary.flatMap(({abbreviation, ...term}) =>
    abbreviation
      ? [`  - {abbreviation: ${quoted(abbreviation)}, meaning: {zh: ${quoted(term.zh)}, en: ${quoted(term.en)}}}`]
      : [],
  )
  const terms = glossary.flatMap(({zh: left, en: right, abbreviation}) =>
    abbreviation
      ? []
      : [
          `  - {term: {zh: ${quoted(left)}, en: ${quoted(right)}}, definition: {zh: ${quoted(left)}, en: ${quoted(right)}}}`,
        ],
  )
  const front = [
    '---',
    'id: pair',
    'title: {zh: 一对文本, en: A pair of texts}',
    'version: 1.0.0',
    'languages: [zh-CN, en]',
    'status: draft',
    'grading: GRADE',
    ...(abbreviations.length > 0 ? ['abbreviations:', ...abbreviations] : []),
    ...(terms.length > 0 ? ['glossary:', ...terms] : []),
    '---',
    '',
  ]
  const text = `${zh}\n\n${en}`
  const body = recommendation
    ? `:::recommendation{#R1 strength="${recommendation.strength}" direction="${recommendation.direction}" certainty="moderate"}\n${text}\n:::`
    : text
  return `${front.join('\n')}\n${body}\n`
}

/** What tells that the languages differ, graded; an `info` neither stops nor counts. */
export function findingsOf(pair: FidelityPair): readonly Diagnostic[] {
  const read = readGuideline({files: new Map([['guideline.md', guidelineOf(pair)]])})
  const {guideline, findings, documents} = read
  if (!guideline) throw new Error(`${pair.where}: no guideline: ${JSON.stringify(findings)}`)
  const found = [...gradeFindings(findings, profileOf(guideline)), ...checkGuideline(guideline, {documents})]
  return found.filter(({rule, severity}) => severity !== 'info' && ['fidelity', 'pairing'].includes(areaOf(rule) ?? ''))
}

const identity = ({rule, data}: Diagnostic) => `${rule} ${JSON.stringify(data ?? {})}`

export interface Missed {
  readonly where: string
  readonly change: string
  readonly zh: string
  readonly en: string
}

export interface KindMeasure {
  readonly planted: number
  readonly found: number
  readonly missed: readonly Missed[]
  /** How often each rule found one. */
  readonly by: Readonly<Record<string, number>>
}

export interface FidelityMeasure {
  readonly pairs: number
  readonly alarms: readonly {
    readonly where: string
    readonly rule: string
    readonly message: string
    readonly zh: string
    readonly en: string
  }[]
  /** Pairs with at least one alarm. */
  readonly alarmed: number
  readonly kinds: Readonly<Partial<Record<PlantKind, KindMeasure>>>
}

/** At most `most` plants of a kind from one pair, spread over it: long texts shall not outweigh the others. */
function spread<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list
  return Array.from({length: most}, (_, index) => list[Math.floor((index * list.length) / most)]!)
}

export interface MeasureOptions {
  readonly kinds?: readonly PlantKind[]
  /** Plants of a kind in one pair; 4 by default. */
  readonly most?: number
}

export function measureFidelity(pairs: readonly FidelityPair[], options: MeasureOptions = {}): FidelityMeasure {
  const alarms: FidelityMeasure['alarms'][number][] = []
  const alarmed = new Set<string>()
  const asked = options.kinds ?? (Object.keys(kinds) as PlantKind[])
  const counts = new Map(
    asked.map(kind => [kind, {planted: 0, missed: [] as Missed[], by: {} as Record<string, number>}]),
  )
  for (const pair of pairs) {
    const clean = findingsOf(pair)
    for (const diagnostic of clean) {
      alarmed.add(pair.where)
      const {message} = wordDiagnostic(diagnostic, 'en')
      alarms.push({where: pair.where, rule: diagnostic.rule, message, zh: pair.zh, en: pair.en})
    }
    const known = new Set(clean.map(identity))
    for (const [kind, count] of counts) {
      for (const {language, text, change} of spread(kinds[kind](pair), options.most ?? 4)) {
        const planted = {...pair, [language]: text}
        const fresh = findingsOf(planted).filter(diagnostic => !known.has(identity(diagnostic)))
        count.planted++
        if (fresh.length === 0) count.missed.push({where: pair.where, change, zh: planted.zh, en: planted.en})
        for (const rule of new Set(fresh.map(diagnostic => diagnostic.rule))) count.by[rule] = (count.by[rule] ?? 0) + 1
      }
    }
  }
  return {
    pairs: pairs.length,
    alarms,
    alarmed: alarmed.size,
    kinds: Object.fromEntries(
      [...counts].map(([kind, {planted, missed, by}]) => [kind, {planted, found: planted - missed.length, missed, by}]),
    ),
  }
}
