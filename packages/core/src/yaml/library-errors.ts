/** Errors of the `yaml` library in our rules: which rule, which note, where. Their own words never reach a reader alone. */
import type {YAMLError} from 'yaml'
import type {Finding} from '../diagnostics/finding.js'
import {yamlLimits} from './limits.js'
import type {PlaceOf} from './parse.js'

/** The note of `yaml-syntax` that explains the library's code. */
const notes: Readonly<Record<string, string>> = {
  BAD_INDENT: 'indent',
  BLOCK_AS_IMPLICIT_KEY: 'nested',
  MULTILINE_IMPLICIT_KEY: 'nested',
  MISSING_CHAR: 'missing',
  UNEXPECTED_TOKEN: 'unexpected',
  BAD_SCALAR_START: 'start',
  BLOCK_IN_FLOW: 'flow',
  BAD_COLLECTION_TYPE: 'flow',
  NON_STRING_KEY: 'key',
  KEY_OVER_1024_CHARS: 'key',
  MULTIPLE_DOCS: 'documents',
  BAD_DIRECTIVE: 'documents',
}

export function libraryFinding(error: YAMLError, text: string, placeOf: PlaceOf): Finding {
  const [from, to] = error.pos
  const place = placeOf(from, to)
  const actual = text.slice(from, Math.min(Math.max(to, from + 1), from + 40)).split(/[\r\n]/)[0] ?? ''
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return {rule: 'yaml-tab', place}
    case 'BAD_DQ_ESCAPE':
      return {rule: 'yaml-escape', place, actual, data: {text: actual}}
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
      return {rule: 'yaml-alias', place, actual, data: {text: actual}}
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
    case 'BAD_PROP_ORDER':
      return {rule: 'yaml-tag', place, actual, data: {text: actual}}
    case 'RESOURCE_EXHAUSTION':
      return {rule: 'yaml-depth', place, data: {limit: yamlLimits.depth}}
    default:
      return {
        rule: 'yaml-syntax',
        place,
        note: notes[error.code] ?? 'other',
        ...(actual.trim() ? {actual: actual.trim()} : {}),
      }
  }
}
