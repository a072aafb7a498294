/**
 * Reads a YAML text that stands inside a file (front matter, a fence of facts): limits first, then what authors commonly
 * mistype, mended with a finding and a fix, then the parser.
 *
 *   en: Ketamine: a guideline      the text as it was meant, and `yaml-colon-in-text` with a fix that quotes it
 */
import type {Finding} from '../diagnostics/finding.js'
import {lineIndex} from '../text/line-index.js'
import {applyEdits} from './edits.js'
import type {Fault} from './faults.js'
import {yamlLimits} from './limits.js'
import {type ParsedYaml, type PlaceOf, parseYaml} from './parse.js'
import {scanYaml} from './scan.js'
import type {YamlNode} from './tree.js'

export interface YamlSource {
  readonly file: string
  /** The YAML. */
  readonly value: string
  /** Where `value` begins in `text`. */
  readonly valueOffset: number
  /** The whole file, decoded. */
  readonly text: string
  /** Names of fields that may stand in it, so that `zh：…` is told from a text with a full-width colon. */
  readonly keys?: ReadonlySet<string>
}

export interface ReadYaml {
  /** Absent where the YAML is empty or cannot be read. */
  readonly node?: YamlNode
  readonly findings: readonly Finding[]
}

const languageKeys: ReadonlySet<string> = new Set(['zh', 'en'])

/** Never throws. */
export function readYaml({file, value, valueOffset, text, keys = languageKeys}: YamlSource): ReadYaml {
  const lines = lineIndex(file, text)
  // The parser places an error behind the last character where something is missing at the end.
  const inside = (offset: number) => valueOffset + Math.min(offset, value.length)
  const placeOf: PlaceOf = (start, end) => lines.place(inside(start), inside(end))
  if (value.length > yamlLimits.length)
    return {findings: [{rule: 'yaml-size', place: placeOf(0, 0), data: {limit: yamlLimits.length}, note: 'length'}]}
  const {faults, refused} = scanYaml(value, keys)
  const finding = (fault: Fault) => findingOf(fault, placeOf, file, valueOffset)
  if (refused) return {findings: [finding(refused)]}
  const found = faults.map(finding)
  const mended = applyEdits(
    value,
    faults.flatMap(fault => (fault.mended ? (fault.edits ?? []) : [])),
  )
  const parsed = parse(mended.text, (start, end) => placeOf(mended.original(start), mended.original(end)))
  const {node, findings} = parsed
  if (!node && faults.some(fault => fault.mended)) {
    // What we took for a mistake was none if the text can be read as it stands.
    const asWritten = parse(value, placeOf)
    if (asWritten.node) return asWritten
  }
  // Where we know what is wrong with the structure, the parser's view of it adds nothing.
  const known = faults.some(fault => fault.rule === 'yaml-syntax' && !fault.mended)
  const further = known ? findings.filter(({rule}) => rule !== 'yaml-syntax') : findings
  return {findings: inOrder([...found, ...further]), ...(node ? {node} : {})}
}

/** The library does not know a lone CR as a line end; micromark and editors do. */
const parse = (text: string, placeOf: PlaceOf): ParsedYaml => parseYaml(text.replace(/\r(?!\n)/g, '\n'), placeOf)

const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => (a.place.offset ?? 0) - (b.place.offset ?? 0))

function findingOf(fault: Fault, placeOf: PlaceOf, file: string, valueOffset: number): Finding {
  const {rule, start, end, data, actual, expected, note, edits} = fault
  return {
    rule,
    place: placeOf(start, end),
    ...(data ? {data} : {}),
    ...(actual === undefined ? {} : {actual}),
    ...(expected === undefined ? {} : {expected}),
    ...(note === undefined ? {} : {note}),
    ...(edits
      ? {
          fix: edits.map(edit => ({
            file,
            start: valueOffset + edit.start,
            end: valueOffset + edit.end,
            text: edit.text,
          })),
        }
      : {}),
  }
}
