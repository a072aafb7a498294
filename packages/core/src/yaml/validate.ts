/**
 * Holds a YAML tree against a schema. What does not fit is reported where it stands and left out, and the rest is read again, so
 * that a draft with mistakes still gives everything else it says.
 */
import {z} from 'zod'
import type {Finding, TextEdit} from '../diagnostics/finding.js'
import {nearestName} from '../diagnostics/nearest.js'
import type {Place} from '../model/place.js'
import type {FieldIssue} from './fields.js'
import {nodeAt, placesOf, plainValue, pointer, replaced} from './pointer.js'
import type {YamlNode} from './tree.js'

export interface Validated<T> {
  /** Absent only where not even the outermost shape fits. */
  readonly value?: T
  /** Of every value that was used, by JSON pointer. */
  readonly places: Readonly<Record<string, Place>>
  readonly findings: readonly Finding[]
}

export interface ValidationOptions {
  /** What an unknown key may stand for, by the key in lower case: `标题` → `title`. */
  readonly hints?: Readonly<Record<string, string>>
}

/** Each round drops what it reports; a missing field can only take its parent with it, so depth bounds the rounds. */
const rounds = 24

export function validate<T>(schema: z.ZodType<T>, tree: YamlNode, options: ValidationOptions = {}): Validated<T> {
  const findings: Finding[] = []
  const authored = keysOf(tree)
  let node = tree
  for (let round = 0; round < rounds; round++) {
    const read = schema.safeParse(plainValue(node))
    if (read.success) return {value: read.data, places: placesOf(node), findings}
    const changes = new Map<string, YamlNode | undefined>()
    const judging: Judging = {schema, node, options, findings, changes, authored}
    for (const issue of read.error.issues) judge(issue, judging)
    if (changes.size === 0 || changes.has('')) break
    node = replaced(node, changes)
  }
  return {places: placesOf(node), findings}
}

type Issue = z.core.$ZodIssue

/** The path as far as it was written: of a list that stands as one text (`references: a.bib`), the text. */
function written(node: YamlNode, path: readonly PropertyKey[]): readonly PropertyKey[] {
  for (let length = 0; length < path.length; length++)
    if (nodeAt(node, path.slice(0, length))?.kind === 'text') return path.slice(0, length)
  return path
}

const fieldName = (path: readonly PropertyKey[]): string =>
  path.filter(step => typeof step === 'string' && !/^\d+$/.test(step)).join('.')

interface Judging {
  readonly schema: z.ZodType
  readonly node: YamlNode
  readonly options: ValidationOptions
  readonly findings: Finding[]
  readonly changes: Map<string, YamlNode | undefined>
  readonly authored: ReadonlySet<string>
}

/** Every key of every map as the author wrote it: one that a round dropped was reported then, and is not missing. */
function keysOf(tree: YamlNode): ReadonlySet<string> {
  const keys = new Set<string>()
  const walk = (node: YamlNode): void => {
    if (node.kind === 'list') for (const entry of node.entries) walk(entry)
    if (node.kind === 'map')
      for (const entry of node.entries) {
        keys.add(keyIn(node, entry.key))
        walk(entry.value)
      }
  }
  walk(tree)
  return keys
}

const keyIn = (map: YamlNode | undefined, key: PropertyKey): string => `${map?.place.offset} ${String(key)}`

function judge(issue: Issue, {schema, node, options, findings, changes, authored}: Judging): void {
  const path = written(node, issue.path)
  const at = nodeAt(node, path)
  const field = fieldName(path)
  const report = (finding: Finding, change: readonly PropertyKey[], becomes?: YamlNode) => {
    const key = pointer(change)
    findings.push(finding)
    changes.set(key, becomes)
  }
  if (!at) {
    const parent = path.slice(0, -1)
    const map = nodeAt(node, parent)
    const place = map?.place ?? node.place
    if (authored.has(keyIn(map, path.at(-1) ?? ''))) {
      changes.set(pointer(parent), undefined)
      return
    }
    report(
      {rule: 'field-missing', place, data: {field, name: String(path.at(-1))}, expected: String(path.at(-1))},
      parent,
    )
    return
  }
  if (at.kind === 'text' && at.value.trim() === '') {
    report({rule: 'field-empty', place: at.place, data: {field}}, path)
    return
  }
  const own = fieldIssue(issue)
  const unknown = own?.keys ?? (issue.code === 'unrecognized_keys' ? issue.keys : undefined)
  if (unknown) {
    const allowed = own?.allowed ?? allowedKeys(schema, path)
    for (const key of unknown) report(unknownKey(at, key, allowed, options), [...path, key])
    return
  }
  if (own) {
    const {rule, replacement, becomes, data, actual, expected, note} = own
    const edit = replacement === undefined ? undefined : replace(at.place, replacement)
    report(
      {
        rule,
        place: at.place,
        data: {
          field,
          ...(actual === undefined ? {} : {actual}),
          ...(expected === undefined ? {} : {expected}),
          ...data,
        },
        ...(actual === undefined ? {} : {actual}),
        ...(expected === undefined ? {} : {expected}),
        ...(note === undefined ? {} : {note}),
        ...(edit ? {fix: [edit]} : {}),
      },
      path,
      becomes === undefined ? undefined : treeOf(becomes, at),
    )
    return
  }
  const expected = issue.code === 'invalid_type' ? issue.expected : 'string'
  const rule = expected === 'array' ? 'field-not-list' : expected === 'string' ? 'field-not-text' : 'field-not-map'
  const keys = expected === 'string' || expected === 'array' ? [] : allowedKeys(schema, path)
  report({rule, place: at.place, data: {field, keys: keys.join(', ') || '…'}}, path)
}

function fieldIssue(issue: Issue): FieldIssue | undefined {
  return issue.code === 'custom' ? (issue.params?.field as FieldIssue | undefined) : undefined
}

function unknownKey(map: YamlNode, key: string, allowed: readonly string[], {hints = {}}: ValidationOptions): Finding {
  const entry = map.kind === 'map' ? map.entries.find(one => one.key === key) : undefined
  const place = entry?.keyPlace ?? map.place
  const typed = key.trim().toLowerCase()
  const hint = Object.hasOwn(hints, typed) ? hints[typed] : undefined
  const expected = hint !== undefined && allowed.includes(hint) ? hint : nearestName(key, allowed)
  const taken = map.kind === 'map' && map.entries.some(one => one.key === expected)
  const edit = expected === undefined || taken ? undefined : replace(place, expected)
  return {
    rule: 'field-unknown',
    place,
    actual: key,
    expected: expected ?? allowed.join(', '),
    data: {key, expected: expected ?? allowed.join(', ')},
    ...(edit ? {fix: [edit]} : {}),
  }
}

const replace = (place: Place, text: string): TextEdit | undefined =>
  place.offset === undefined || place.endOffset === undefined
    ? undefined
    : {file: place.file, start: place.offset, end: place.endOffset, text}

/** A value in place of a text, every part of it standing where the text stood. */
function treeOf(value: NonNullable<FieldIssue['becomes']> | readonly string[], at: YamlNode): YamlNode {
  const {place} = at
  if (typeof value === 'string') return {kind: 'text', value, place}
  if (isList(value)) return {kind: 'list', place, entries: value.map(entry => treeOf(entry, at))}
  const entries = Object.entries(value).map(([key, entry]) => ({key, keyPlace: place, value: treeOf(entry, at)}))
  return {kind: 'map', place, entries}
}

const isList = (value: unknown): value is readonly string[] => Array.isArray(value)

/** The keys of the map that a schema expects at a path. */
function allowedKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = unwrapped(schema)
  for (const step of path) {
    if (at instanceof z.ZodObject) at = unwrapped(at.shape[String(step)])
    else if (at instanceof z.ZodArray) at = unwrapped(at.element)
    else if (at instanceof z.ZodRecord) at = unwrapped(at.valueType)
    else return []
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : []
}

function unwrapped(schema: unknown): unknown {
  let at = schema
  for (;;) {
    if (at instanceof z.ZodOptional || at instanceof z.ZodReadonly || at instanceof z.ZodDefault) at = at.unwrap()
    else if (at instanceof z.ZodPipe) at = at.in instanceof z.ZodTransform ? at.out : at.in
    else return at
  }
}
