/**
 * An inspection as text for a terminal: a line for each block, with the line it stands on, its language and why.
 *
 *      50  ## 背景 | Background {#background}
 *      52    zh  接触患者的双手是病原体…   Han and no English word
 *      54    en  Hands that touch…         English words and no Han
 */
import {wordDiagnostic} from '../diagnostics/index.js'
import {hasText, translate} from '../locales/translator.js'
import {type Language, languages} from '../model/language.js'
import type {Place} from '../model/place.js'
import type {InspectedBlock, InspectedContainer, InspectedEntry, Inspection} from './inspection.js'

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60\u2018-\u201d]/gu
const widthOf = (text: string): number => [...text].length + (text.match(wide)?.length ?? 0)
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(1, width - widthOf(text)))

interface Printer {
  readonly inspection: Inspection
  readonly language: Language
  readonly where: (place: Place) => string
}

/** Line numbers alone where there is one file. */
function positions({files}: Inspection): (place: Place) => string {
  const several = files.length > 1
  return ({file, line}) => {
    const short = several ? `${/\.(zh|en)\.md$/u.exec(file)?.[1] ?? file}:${line}` : String(line)
    return short.padStart(several ? 8 : 6)
  }
}

const textColumn = 56

function reasonOf(block: InspectedBlock, {language}: Printer): string {
  const reason = block.reason && translate(language, 'inspect', `reason.${block.reason}`)
  const parted = block.parted ? translate(language, 'inspect', 'parted') : undefined
  return [reason, parted].filter(text => text !== undefined).join(translate(language, 'inspect', 'separator'))
}

function blockLine(block: InspectedBlock, mark: string, level: number, printer: Printer): string {
  const kind = block.kind === 'paragraph' ? '' : `[${kindName(block.kind, printer.language)}] `
  const begin = `${'  '.repeat(level)}${mark}  ${kind}${block.text}`
  return `${printer.where(block.place)}  ${padded(begin, textColumn)}${reasonOf(block, printer)}`.trimEnd()
}

function kindName(kind: string, language: Language): string {
  return hasText(language, 'inspect', `kind.${kind}`) ? translate(language, 'inspect', `kind.${kind}`) : kind
}

function containerLine(entry: InspectedContainer, {language, where}: Printer): string {
  const {zh, en, shared} = entry.label ?? {}
  const label = [zh, shared, en].filter(text => text !== undefined).join(' | ')
  const number = entry.number === undefined ? '' : ` ${entry.number}`
  const id = entry.id === undefined ? '' : ` {#${entry.id}}`
  const name = `${kindName(entry.kind, language)}${number}`
  return `${where(entry.place)}  ${'  '.repeat(entry.level)}${[name, label].filter(text => text !== '').join(': ')}${id}`
}

function entryLines(entry: InspectedEntry, printer: Printer): string[] {
  const {language, inspection} = printer
  if (entry.type === 'container') return [containerLine(entry, printer)]
  if (entry.type !== 'pair') {
    const mark = translate(language, 'inspect', entry.type === 'only' ? `only.${entry.only}` : `mark.${entry.type}`)
    return [blockLine(entry.block, mark, entry.level, printer)]
  }
  const order = inspection.languages.length > 0 ? inspection.languages : languages
  return order.flatMap(side => {
    const blocks = entry.sides[side]
    if (blocks) return blocks.map(block => blockLine(block, side, entry.level, printer))
    return [
      `${' '.repeat(printer.where(anyPlace).length)}  ${'  '.repeat(entry.level)}${side}  ${translate(language, 'inspect', 'missing')}`,
    ]
  })
}

const anyPlace: Place = {file: '', line: 0, column: 0, endLine: 0, endColumn: 0}

function ambiguityLines({inspection, language, where}: Printer): string[] {
  const {ambiguities} = inspection
  if (ambiguities.length === 0) return [translate(language, 'inspect', 'ambiguities.none')]
  return [
    translate(language, 'inspect', 'ambiguities.title', {number: ambiguities.length}),
    ...ambiguities.map(finding => {
      const {message, note} = wordDiagnostic(finding, language)
      const noted = note === undefined ? '' : translate(language, 'inspect', 'noted', {note})
      return `${where(finding.place)}  ${message}${noted}  (${finding.rule})`
    }),
  ]
}

/** Text with line ends `\n`, in one language. */
export function printInspection(inspection: Inspection, language: Language): string {
  const printer: Printer = {inspection, language, where: positions(inspection)}
  const {counts, entries, files, id, languages: listed} = inspection
  const title = translate(language, 'inspect', 'title', {
    id: id ?? translate(language, 'inspect', 'unnamed'),
    files: files.join(', '),
    languages: listed.join(' → '),
  })
  const lines = [
    title,
    translate(language, 'inspect', 'counts', counts),
    '',
    ...entries.flatMap(entry => entryLines(entry, printer)),
    '',
    ...ambiguityLines(printer),
  ]
  return `${lines.join('\n')}\n`
}
