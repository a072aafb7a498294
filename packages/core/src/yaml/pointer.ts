/** JSON pointers (RFC 6901) of a YAML tree, and the plain value that a schema reads. */
import type {Place} from '../model/place.js'
import type {YamlNode} from './tree.js'

export const pointerStep = (key: string | number): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`

export const pointer = (path: readonly PropertyKey[]): string => path.map(step => pointerStep(String(step))).join('')

/** Texts, arrays and objects without a prototype. */
export function plainValue(node: YamlNode): unknown {
  if (node.kind === 'text') return node.value
  if (node.kind === 'list') return node.entries.map(plainValue)
  const value: Record<string, unknown> = Object.create(null)
  for (const entry of node.entries) value[entry.key] = plainValue(entry.value)
  return value
}

/** Places of all values by pointer, `` being the whole. */
export function placesOf(node: YamlNode): Record<string, Place> {
  const places: Record<string, Place> = {}
  const walk = (at: YamlNode, path: string): void => {
    places[path] = at.place
    if (at.kind === 'list') for (const [index, entry] of at.entries.entries()) walk(entry, path + pointerStep(index))
    if (at.kind === 'map') for (const entry of at.entries) walk(entry.value, path + pointerStep(entry.key))
  }
  walk(node, '')
  return places
}

export function nodeAt(node: YamlNode, path: readonly PropertyKey[]): YamlNode | undefined {
  let at: YamlNode | undefined = node
  for (const step of path) {
    if (at?.kind === 'list') at = at.entries[Number(step)]
    else if (at?.kind === 'map') at = at.entries.find(entry => entry.key === step)?.value
    else return undefined
  }
  return at
}

/**
 * The tree with the values at these pointers replaced, or dropped where the replacement is `undefined`. A list or map that loses
 * its last value is dropped with it, so that it is not reported a second time as empty.
 */
export function replaced(node: YamlNode, changes: ReadonlyMap<string, YamlNode | undefined>): YamlNode {
  const walk = (at: YamlNode, path: string): YamlNode | undefined => {
    if (changes.has(path)) return changes.get(path)
    if (at.kind === 'text' || at.entries.length === 0) return at
    if (at.kind === 'list') {
      const entries = at.entries.flatMap((entry, index) => walk(entry, path + pointerStep(index)) ?? [])
      return entries.length > 0 ? {...at, entries} : undefined
    }
    const entries = at.entries.flatMap(entry => {
      const value = walk(entry.value, path + pointerStep(entry.key))
      return value ? [{...entry, value}] : []
    })
    return entries.length > 0 ? {...at, entries} : undefined
  }
  return walk(node, '') ?? {kind: 'map', entries: [], place: node.place}
}
