/**
 * Reads a YAML text that stands inside a file (front matter, a fence of facts): limits first, then what authors commonly
 * mistype, mended with a finding and a fix, then the parser.
 *
 *   en: Ketamine: a guideline      the text as it was meant, and `yaml-colon-in-text` with a fix that quotes it
 */
import type {Finding} from '../diagnostics/finding.js'
import {lineIndex} from '../text/line-index.js'
import {yamlLimits} from './limits.js'
import {parseYaml} from './parse.js'
import type {YamlNode} from './tree.js'

export interface YamlSource {
  readonly file: string
  /** The YAML. */
  readonly value: string
  /** Where `value` begins in `text`. */
  readonly valueOffset: number
  /** The whole file, decoded. */
  readonly text: string
}

export interface ReadYaml {
  /** Absent where the YAML is empty or cannot be read. */
  readonly node?: YamlNode
  readonly findings: readonly Finding[]
}

/** Never throws. */
export function readYaml({file, value, valueOffset, text}: YamlSource): ReadYaml {
  const lines = lineIndex(file, text)
  const placeOf = (start: number, end: number) => lines.place(valueOffset + start, valueOffset + end)
  if (value.length > yamlLimits.length)
    return {findings: [{rule: 'yaml-size', place: placeOf(0, 0), data: {limit: yamlLimits.length}, note: 'length'}]}
  // The library does not know a lone CR as a line end; micromark and editors do.
  return parseYaml(value.replace(/\r(?!\n)/g, '\n'), placeOf)
}
