/**
 * Reasons for a certainty, named alone or with how much each weighed:
 *
 *   reasons: risk-of-bias, imprecision
 *   reasons:
 *     - risk-of-bias
 *     - imprecision: very-serious
 *   reasons:
 *     risk-of-bias: serious
 *     imprecision: -2
 *
 * All read as `{reasons: ['risk-of-bias', 'imprecision'], degrees: {imprecision: 'very-serious'}}`.
 */
import {z} from 'zod'
import {nearestName} from '../diagnostics/nearest.js'
import {type Context, described, fieldIssue} from '../yaml/fields.js'
import {certaintyReasons, degreesOf} from './vocabulary.js'

type Reason = (typeof certaintyReasons)[number]

const reasonAliases: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ['偏倚风险', 'risk-of-bias'],
  ['不一致性', 'inconsistency'],
  ['间接性', 'indirectness'],
  ['不精确性', 'imprecision'],
  ['不一致', 'inconsistency'],
  ['间接', 'indirectness'],
  ['不精确', 'imprecision'],
  ['发表偏倚', 'publication-bias'],
  ['效应量大', 'large-effect'],
  ['大效应量', 'large-effect'],
  ['剂量-效应关系', 'dose-response'],
  ['剂量效应关系', 'dose-response'],
  ['剂量-反应关系', 'dose-response'],
  ['剂量反应关系', 'dose-response'],
  ['负偏倚', 'opposing-confounding'],
])

const degreeAliases: ReadonlyMap<string, string> = new Map([
  ['不严重', 'not-serious'],
  ['严重', 'serious'],
  ['非常严重', 'very-serious'],
  ['很严重', 'very-serious'],
  ['极其严重', 'extremely-serious'],
  ['未发现', 'undetected'],
  ['怀疑', 'suspected'],
  ['高度怀疑', 'suspected'],
  ['strongly suspected', 'suspected'],
  ['大', 'large'],
  ['很大', 'very-large'],
  ['存在', 'present'],
])

const knownReason = (written: string): Reason | undefined =>
  certaintyReasons.find(code => code === written.toLowerCase().replace(/\s+/g, '-')) ?? reasonAliases.get(written)

/** `-1`, `+2`: the levels themselves, as GRADE's tables count them. */
const byLevels = (reason: Reason, written: string): string | undefined => {
  const level = /^[-−–+]?([0-3])$/.exec(written)?.[1]
  if (level === undefined) return undefined
  const offered = degreesOf[reason]
  const named = offered.includes('large')
    ? ['', 'large', 'very-large']
    : offered.includes('present')
      ? ['', 'present']
      : lowered
  return named[Number(level)] || undefined
}
const lowered = ['not-serious', 'serious', 'very-serious', 'extremely-serious']

export interface WeighedReasons {
  readonly reasons: readonly string[]
  readonly degrees?: Readonly<Record<string, string>>
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

interface Reading {
  readonly context: Context
  readonly reasons: Set<string>
  readonly degrees: Map<string, string>
}

function readReason(written: string, path: readonly PropertyKey[], {context}: Reading): Reason | undefined {
  const known = certaintyReasons.find(code => code === written)
  if (known !== undefined) return known
  const alias = knownReason(written)
  const meant = alias ?? nearestName(written, certaintyReasons)
  const allowed = certaintyReasons.join(', ')
  fieldIssue(
    context,
    {
      rule: 'field-value',
      actual: written,
      expected: meant ?? allowed,
      data: {allowed},
      ...(meant === undefined ? {} : {replacement: meant}),
      ...(alias === undefined ? {} : {becomes: alias}),
    },
    path,
  )
  return undefined
}

function readDegree(
  reason: Reason,
  written: unknown,
  path: readonly PropertyKey[],
  {context}: Reading,
): string | undefined {
  const offered = degreesOf[reason]
  // `严重（-1）`: the level stands beside its word.
  const text = (typeof written === 'string' ? written.trim() : '').replace(/\s?[(（][-−–+]?[0-3][)）]$/, '')
  const spelled = text.toLowerCase().replace(/\s+/g, '-')
  const without = offered.includes('undetected') ? 'undetected' : 'not-serious'
  const read = /^(?:无|none)$/.test(spelled) ? without : (degreeAliases.get(text) ?? byLevels(reason, text) ?? spelled)
  if (offered.includes(read)) return read
  const near = nearestName(spelled, offered)
  const allowed = offered.join(', ')
  fieldIssue(
    context,
    {
      rule: 'field-value',
      actual: text || '—',
      expected: near ?? allowed,
      data: {allowed},
      ...(near === undefined ? {} : {replacement: near}),
    },
    path,
  )
  return undefined
}

function readMap(map: Readonly<Record<string, unknown>>, path: readonly PropertyKey[], reading: Reading): void {
  for (const [key, value] of Object.entries(map)) {
    const reason = knownReason(key.trim())
    if (reason === undefined) {
      fieldIssue(reading.context, {rule: 'field-unknown', keys: [key], allowed: certaintyReasons}, path)
      continue
    }
    const degree = readDegree(reason, value, [...path, key], reading)
    if (degree === undefined) continue
    reading.reasons.add(reason)
    reading.degrees.set(reason, degree)
  }
}

function readEntry(entry: unknown, path: readonly PropertyKey[], reading: Reading): void {
  if (isMap(entry)) readMap(entry, path, reading)
  else if (typeof entry === 'string' && entry.trim() !== '') {
    const several = entry.split(/[,，、;；]/).map(part => knownReason(part.trim()))
    if (several.length > 1 && several.every(reason => reason !== undefined)) {
      for (const reason of several) reading.reasons.add(reason)
      return
    }
    const reason = readReason(entry.trim(), path, reading)
    if (reason !== undefined) reading.reasons.add(reason)
  } else fieldIssue(reading.context, {rule: 'field-not-text'}, path)
}

/** One reason, a list of them, or a map from reason to degree. */
export const weighedReasons = (): z.ZodType<WeighedReasons> =>
  described(
    z.unknown().transform((value, context): WeighedReasons => {
      const reading: Reading = {context, reasons: new Set(), degrees: new Map()}
      if (Array.isArray(value)) for (const [index, entry] of value.entries()) readEntry(entry, [index], reading)
      else readEntry(value, [], reading)
      const reasons = [...reading.reasons]
      return reading.degrees.size === 0 ? {reasons} : {reasons, degrees: Object.fromEntries(reading.degrees)}
    }),
    {kind: 'text-list', values: certaintyReasons},
  )
