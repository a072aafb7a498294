/**
 * YAML as it was written: every value a text, and every key and value with its place in the whole file.
 *
 *   title:            map with one entry: key `title`, whose value is
 *     zh: 氯胺酮        a map with one entry: key `zh`, value the text `氯胺酮`
 */
import type {Place} from '../model/place.js'

export interface YamlText {
  readonly kind: 'text'
  /** Empty where nothing was written. */
  readonly value: string
  readonly place: Place
}

export interface YamlList {
  readonly kind: 'list'
  readonly entries: readonly YamlNode[]
  readonly place: Place
}

export interface YamlEntry {
  readonly key: string
  readonly keyPlace: Place
  readonly value: YamlNode
}

export interface YamlMap {
  readonly kind: 'map'
  readonly entries: readonly YamlEntry[]
  readonly place: Place
}

export type YamlNode = YamlText | YamlList | YamlMap
