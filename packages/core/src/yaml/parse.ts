/** From YAML text to our tree through the `yaml` library: failsafe schema, so that `0.50`, `012`, `no` and dates stay as written. */
import {type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLError} from 'yaml'
import type {Finding} from '../diagnostics/finding.js'
import type {Place} from '../model/place.js'
import {libraryFinding} from './library-errors.js'
import {yamlLimits} from './limits.js'
import type {YamlEntry, YamlNode} from './tree.js'

export interface ParsedYaml {
  readonly node?: YamlNode
  readonly findings: readonly Finding[]
}

/** Where offsets of the text that was parsed stand in the file. */
export type PlaceOf = (start: number, end: number) => Place

class Refused extends Error {
  readonly finding: Finding
  constructor(finding: Finding) {
    super(finding.rule)
    this.finding = finding
  }
}

export function parseYaml(text: string, placeOf: PlaceOf): ParsedYaml {
  let document: Document.Parsed
  try {
    document = parseDocument(text, {
      schema: 'failsafe',
      strict: true,
      stringKeys: true,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    })
  } catch {
    return {findings: [{rule: 'yaml-depth', place: placeOf(0, text.length), data: {limit: yamlLimits.depth}}]}
  }
  const errors: readonly YAMLError[] = [...document.errors, ...document.warnings]
  const first = errors.reduce<YAMLError | undefined>((a, b) => (a && a.pos[0] <= b.pos[0] ? a : b), undefined)
  if (first) return {findings: [libraryFinding(first, text, placeOf)]}
  if (!document.contents) return {findings: []}
  const findings: Finding[] = []
  try {
    return {node: convert(document.contents, placeOf, findings), findings}
  } catch (error) {
    if (error instanceof Refused) return {findings: [...findings, error.finding]}
    throw error
  }
}

function convert(contents: Node, placeOf: PlaceOf, findings: Finding[]): YamlNode {
  let nodes = 0
  const ranged = (node: Node | null | undefined, after: number): Place => {
    const range = node?.range
    return range ? placeOf(range[0], range[1]) : placeOf(after, after)
  }
  const end = (node: unknown, otherwise: number): number =>
    (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) && node.range ? node.range[1] : otherwise

  const read = (node: unknown, after: number, depth: number): YamlNode => {
    if (isAlias(node))
      throw new Refused({
        rule: 'yaml-alias',
        place: ranged(node, after),
        actual: `*${node.source}`,
        data: {text: `*${node.source}`},
      })
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return {kind: 'text', value: '', place: placeOf(after, after)}
    const place = ranged(node, after)
    if (node.anchor)
      throw new Refused({rule: 'yaml-alias', place, actual: `&${node.anchor}`, data: {text: `&${node.anchor}`}})
    if (node.tag && !node.tag.startsWith('tag:yaml.org'))
      throw new Refused({rule: 'yaml-tag', place, actual: node.tag, data: {text: node.tag}})
    nodes += 1
    if (nodes > yamlLimits.nodes)
      throw new Refused({rule: 'yaml-size', place, data: {limit: yamlLimits.nodes}, note: 'nodes'})
    if (isScalar(node)) return {kind: 'text', value: node.value === null ? '' : String(node.value), place}
    if (depth >= yamlLimits.depth) throw new Refused({rule: 'yaml-depth', place, data: {limit: yamlLimits.depth}})
    const start = node.range?.[0] ?? after
    if (isSeq(node))
      return {kind: 'list', place, entries: node.items.map(entry => read(entry, end(entry, start), depth + 1))}
    if (node.items.length > yamlLimits.keys)
      throw new Refused({rule: 'yaml-size', place, data: {limit: yamlLimits.keys}, note: 'keys'})
    const entries: YamlEntry[] = []
    const seen = new Set<string>()
    for (const pair of node.items) {
      const keyNode = read(pair.key, start, depth + 1)
      const keyPlace = keyNode.place
      if (keyNode.kind !== 'text') throw new Refused({rule: 'yaml-syntax', place: keyPlace, note: 'key'})
      if (seen.has(keyNode.value)) {
        findings.push({rule: 'yaml-key-duplicate', place: keyPlace, data: {key: keyNode.value}, actual: keyNode.value})
        continue
      }
      seen.add(keyNode.value)
      if (pair.value === null && node.flow)
        findings.push({rule: 'yaml-flow-text', place: keyPlace, data: {key: keyNode.value}, actual: keyNode.value})
      entries.push({key: keyNode.value, keyPlace, value: read(pair.value, end(pair.key, start), depth + 1)})
    }
    return {kind: 'map', place, entries}
  }
  return read(contents, 0, 0)
}
