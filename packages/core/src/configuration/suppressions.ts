/**
 * A diagnostic answered for where it stands, in a comment of the source that gives the reason:
 *
 *   <!-- zhinan-ignore numbers-differ: the Chinese label rounds to whole milligrams -->
 *   每日约20 mg。
 *
 * In YAML the comment begins with `#`; in a `.bib` library any line between entries is a comment. The comment covers what begins on the
 * next line: a text in both its languages, a part of the guideline, a field, an entry. Behind a text, it covers that text.
 */
import {areas, catalogue} from '../diagnostics/catalogue.js'
import type {Diagnostic, Finding} from '../diagnostics/finding.js'
import {nearestName} from '../diagnostics/nearest.js'
import type {Block, Guideline} from '../model/guideline.js'
import type {Place} from '../model/place.js'
import {lineIndex} from '../text/line-index.js'
import {translationUnits} from '../translation/units.js'
import {isAdjustable, namesRule} from './settings.js'

export interface SourceText {
  readonly file: string
  readonly text: string
}

interface Lines {
  readonly file: string
  /** 1-based, both inclusive. */
  readonly from: number
  readonly to: number
}

interface Ignoring {
  readonly patterns: readonly string[]
  readonly reason: string
  readonly place: Place
  readonly covered: readonly Lines[]
}

export interface Suppressed {
  /** The same diagnostics in the same order, those that are answered for with `suppressed`. */
  readonly diagnostics: readonly Diagnostic[]
  /** What is wrong with the comments themselves; to be graded as other findings are. */
  readonly findings: readonly Finding[]
}

const keyword = 'zhinan-ignore'
const form = /^[ \t]+([^:：]{1,300})[:：](.*)$/s
const longestComment = 1000
const mostComments = 1000

const openers = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(?:<!--|#|%|\/\/)?[ \t]*$/

interface Comment {
  readonly start: number
  readonly end: number
  /** After the keyword. */
  readonly text: string
  /** Whether a text stands before it on its line. */
  readonly isBehind: boolean
}

/** Where fenced code stands: `<!--` there is shown and no comment, `#` begins a comment of its YAML. */
function fencedCode(text: string): readonly (readonly [start: number, end: number])[] {
  const ranges: [number, number][] = []
  let open: {readonly mark: string; readonly start: number} | undefined
  for (const {1: mark = '', 2: rest = '', index} of text.matchAll(/^[ \t>]*(`{3,}|~{3,})(.*)$/gm)) {
    if (!open) open = {mark, start: index}
    else if (mark.startsWith(open.mark) && rest.trim() === '') {
      ranges.push([open.start, index])
      open = undefined
    }
  }
  if (open) ranges.push([open.start, text.length])
  return ranges
}

function* commentsIn(text: string): Generator<Comment> {
  const fenced = fencedCode(text)
  let fence = 0
  let count = 0
  for (let at = text.indexOf(keyword); at >= 0 && count < mostComments; at = text.indexOf(keyword, at + 1)) {
    const lineStart = text.lastIndexOf('\n', at - 1) + 1
    const before = text.slice(Math.max(lineStart, at - 200), at)
    const opening = before.lastIndexOf('<!--')
    const isHtml = opening >= 0 && !before.slice(opening).includes('-->')
    const mark = isHtml ? before.slice(0, opening) : before
    while ((fenced[fence]?.[1] ?? at) < at) fence++
    const isShown = (fenced[fence]?.[0] ?? at) < at || mark.split('`').length % 2 === 0
    if (isHtml && isShown) continue
    if (!isHtml && !openers.test(before) && !/[#%]\s*$/.test(before)) continue
    const rest = text.slice(at + keyword.length, at + keyword.length + longestComment)
    const closed = isHtml ? rest.indexOf('-->') : rest.search(/\r?\n/)
    const inner = closed < 0 ? rest : rest.slice(0, closed)
    count++
    yield {
      start: at,
      end: at + keyword.length + inner.length + (isHtml && closed >= 0 ? 3 : 0),
      text: inner,
      isBehind: isHtml ? mark.trim() !== '' && !openers.test(mark) : !openers.test(before),
    }
  }
}

/** Where each text, part and field of the guideline stands, by the line on which it begins. */
function wholes(guideline: Guideline): Map<string, Lines[][]> {
  const byStart = new Map<string, Lines[][]>()
  const add = (places: readonly Place[]) => {
    const lines = places.map(({file, line, endLine}) => ({file, from: line, to: endLine}))
    for (const {file, from} of lines) {
      const key = `${file}:${from}`
      const known = byStart.get(key)
      if (known) known.push(lines)
      else byStart.set(key, [lines])
    }
  }
  for (const {place, places} of translationUnits(guideline)) {
    const sides = [places.zh, places.en].filter(side => side !== undefined)
    add(sides.length > 0 ? sides : [place])
  }
  const walk = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type !== 'section' && block.type !== 'pair') add([block.place])
      if (block.type === 'list') for (const entry of block.items) walk(entry.children)
      else if (block.type === 'recommendation') {
        walk(block.statement)
        for (const part of block.parts) {
          add([part.place])
          walk(part.children)
        }
      } else if ('children' in block && block.type !== 'only') walk(block.children)
    }
  }
  walk(guideline.body)
  return byStart
}

/** Without a whole of the guideline there: a field with what is indented below it, an entry, a paragraph. */
function stretch(lines: readonly string[], from: number): number {
  const indent = (line: string) => /^\s*/.exec(line)![0].length
  const first = lines[from - 1] ?? ''
  let to = from
  for (let number = from + 1; number <= lines.length; number++) {
    const line = lines[number - 1]!
    if (line.trim() === '' || (/^\s*[\w"'-]+:/.test(line) && indent(line) <= indent(first)) || /^\s*@\w/.test(line))
      break
    to = number
  }
  return to
}

function ignoringsIn(
  {file, text}: SourceText,
  starts: ReadonlyMap<string, Lines[][]>,
  findings: Finding[],
): readonly Ignoring[] {
  if (!text.includes(keyword)) return []
  const index = lineIndex(file, text)
  const lines = text.split(/\r\n|\r|\n/)
  return [...commentsIn(text)].flatMap((comment): Ignoring[] => {
    const place = index.place(comment.start, comment.end)
    const written = form.exec(comment.text)
    const reason = written?.[2]?.replace(/\s+/g, ' ').trim() ?? ''
    const patterns = written?.[1]?.split(/[\s,，、]+/).filter(pattern => pattern !== '') ?? []
    if (patterns.length === 0 || reason === '') {
      findings.push({rule: 'suppression-without-reason', place})
      return []
    }
    const rules = Object.keys(catalogue)
    const known = patterns.filter(pattern => {
      if (pattern.includes('/') || rules.some(rule => namesRule(pattern, rule))) return true
      const nearest = nearestName(pattern, rules)
      findings.push({
        rule: 'suppression-rule-unknown',
        place,
        actual: pattern,
        data: {id: pattern, ...(nearest ? {nearest} : {})},
        ...(nearest ? {expected: nearest, note: 'nearest'} : {}),
      })
      return false
    })
    if (known.length === 0) return []
    if (comment.isBehind) {
      const own = [...starts.values()]
        .flat()
        .filter(whole => whole.some(one => one.file === file && one.from <= place.line && one.to >= place.line))
      const narrowest = own.reduce<Lines[] | undefined>((a, b) => (a && size(a) <= size(b) ? a : b), undefined)
      return [{patterns: known, reason, place, covered: narrowest ?? [{file, from: place.line, to: place.line}]}]
    }
    let next = place.endLine + 1
    while (next <= lines.length && (lines[next - 1]!.trim() === '' || lines[next - 1]!.includes(keyword))) next++
    const whole = starts.get(`${file}:${next}`)?.flat()
    return [{patterns: known, reason, place, covered: whole ?? [{file, from: next, to: stretch(lines, next)}]}]
  })
}

const isOfRendering = (pattern: string) =>
  pattern === 'render' || Object.keys(areas.render).some(rule => namesRule(pattern, rule))

const size = (whole: readonly Lines[]) => whole.reduce((sum, {from, to}) => sum + to - from + 1, 0)

/** `documents` are the decoded texts of all files in which diagnostics stand: sources, reference libraries. */
export function suppress(
  diagnostics: readonly Diagnostic[],
  documents: readonly SourceText[],
  guideline?: Guideline,
): Suppressed {
  if (!documents.some(({text}) => text.includes(keyword))) return {diagnostics, findings: []}
  const findings: Finding[] = []
  const starts = guideline ? wholes(guideline) : new Map<string, Lines[][]>()
  const ignorings = documents.flatMap(document => ignoringsIn(document, starts, findings))
  const used = new Set<Ignoring>()
  const answered = diagnostics.map(diagnostic => {
    if (diagnostic.suppressed || !isAdjustable(diagnostic.rule)) return diagnostic
    const {file, line} = diagnostic.place
    const ignoring = ignorings.find(
      ({patterns, covered}) =>
        covered.some(one => one.file === file && one.from <= line && one.to >= line) &&
        patterns.some(pattern => namesRule(pattern, diagnostic.rule)),
    )
    if (!ignoring) return diagnostic
    used.add(ignoring)
    return {...diagnostic, suppressed: {reason: ignoring.reason, by: 'comment' as const}}
  })
  for (const ignoring of ignorings) {
    // What only building an edition can tell is not known to be gone.
    if (used.has(ignoring) || ignoring.patterns.every(pattern => isOfRendering(pattern))) continue
    findings.push({rule: 'suppression-unused', place: ignoring.place, data: {id: ignoring.patterns.join(', ')}})
  }
  return {diagnostics: answered, findings}
}
