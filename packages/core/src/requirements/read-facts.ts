/**
 * Reads the attribute `facts`: figures that stand once for both languages, parted by semicolons.
 *
 *   dose = 0.5 mg/kg; interval.vital-signs <= 15 min; duration.observation 至少 2 小时
 */
import type {Finding} from '../diagnostics/finding.js'
import {nearestName} from '../diagnostics/nearest.js'
import type {Place} from '../model/place.js'
import {type FactComparison, type FactKind, factKinds, type TypedFact} from '../model/requirement.js'

/** More than any requirement states; the rest of a list is left unread, and said so. */
const mostFacts = 40

const chineseKinds: Readonly<Record<string, FactKind>> = {
  剂量: 'dose',
  间隔: 'interval',
  时长: 'duration',
  时间: 'duration',
  持续时间: 'duration',
  阈值: 'threshold',
  界值: 'threshold',
  年龄: 'age',
  次数: 'count',
  数量: 'count',
}

const comparisons: readonly (readonly [RegExp, FactComparison])[] = [
  [/^(?:<=|=<|≤|≦|⩽|不超过|不高于|不多于|不大于|至多|最多|at most|no more than)/i, '<='],
  [/^(?:>=|=>|≥|≧|⩾|不少于|不低于|不小于|至少|最少|at least|no less than)/i, '>='],
  [/^(?:<|少于|小于|低于|不足|less than|under|below)/i, '<'],
  [/^(?:>|多于|大于|高于|超过|more than|over|above)/i, '>'],
  [/^(?:==?|等于|为|equals?\b)/i, '='],
]

/** Full-width letters, digits and signs as their plain ones. */
const plain = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/gu, character => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/gu, ' ')

export interface ReadTypedFacts {
  readonly facts: readonly TypedFact[]
  readonly findings: readonly Finding[]
}

/** Entries that cannot be read are reported as `fact-unreadable` and left out. `place` is the attribute's. */
export function readTypedFacts(written: string, place: Place): ReadTypedFacts {
  const facts: TypedFact[] = []
  const findings: Finding[] = []
  const entries = written
    .split(/[;；\n]/u)
    .map(entry => entry.trim())
    .filter(entry => entry !== '')
  const refuse = (entry: string, note: string, expected?: string) =>
    findings.push({
      rule: 'fact-unreadable',
      place,
      actual: entry,
      note,
      data: {fact: entry, ...(expected === undefined ? {} : {expected})},
      ...(expected === undefined ? {} : {expected}),
    })
  for (const entry of entries.slice(0, mostFacts)) {
    const fact = readEntry(plain(entry), place)
    if ('problem' in fact) refuse(entry, fact.problem, fact.expected)
    else facts.push(fact)
  }
  if (entries.length > mostFacts) refuse(entries[mostFacts] ?? '', 'too-many')
  return {facts, findings}
}

interface Unreadable {
  readonly problem: 'kind' | 'subject' | 'comparison' | 'value' | 'range'
  readonly expected?: string
}

function readEntry(entry: string, place: Place): TypedFact | Unreadable {
  const [name = ''] = /^[^\s<>=≤≥≦≧⩽⩾.]{0,40}/u.exec(entry) ?? []
  // A word for the comparison may follow the kind without a blank: 时长至少2小时.
  const chinese = Object.keys(chineseKinds)
    .filter(one => entry.startsWith(one))
    .sort((a, b) => b.length - a.length)[0]
  const kind = chinese === undefined ? factKinds.find(one => one === name.toLowerCase()) : chineseKinds[chinese]
  if (!kind) return {problem: 'kind', expected: nearestName(name.toLowerCase(), factKinds) ?? factKinds.join(', ')}
  let rest = entry.slice(chinese?.length ?? name.length)
  const subject = /^\.([A-Za-z][A-Za-z0-9-]{0,60})/u.exec(rest)
  if (rest.startsWith('.') && !subject) return {problem: 'subject'}
  rest = rest.slice(subject?.[0].length ?? 0).trim()
  for (const [sign, comparison] of comparisons) {
    const [found] = sign.exec(rest) ?? []
    if (found === undefined) continue
    const read = readValue(rest.slice(found.length).trim())
    if ('problem' in read) return read
    if (read.upTo !== undefined && comparison !== '=') return {problem: 'range'}
    return {kind, ...(subject?.[1] === undefined ? {} : {subject: subject[1]}), comparison, ...read, place}
  }
  return {problem: 'comparison'}
}

function readValue(text: string): Pick<TypedFact, 'value' | 'upTo' | 'unit'> | Unreadable {
  const found = /^(\d{1,9}(?:\.\d{1,9})?)(?: ?(?:-|–|—|~|至|到|to) ?(\d{1,9}(?:\.\d{1,9})?))?(?![\d.,]|e\d)\s*/u.exec(
    text,
  )
  const [all = '', value, upTo] = found ?? []
  if (value === undefined) return {problem: 'value'}
  if (upTo !== undefined && Number(upTo) <= Number(value)) return {problem: 'range'}
  const unit = text.slice(all.length).trim()
  // A figure behind the unit belongs to a second entry, whose semicolon is missing.
  if (/\s\d|[<>=≤≥]/u.test(unit)) return {problem: 'value'}
  return {value, ...(upTo === undefined ? {} : {upTo}), ...(unit === '' ? {} : {unit})}
}
