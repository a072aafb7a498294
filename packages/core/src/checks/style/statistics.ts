/**
 * How P values and confidence intervals are typed.
 *
 *   （p = 0.03，95%CI …）   →   letter `p`, blanks around `=`, no blank before `CI`
 */
import type {WrittenForm} from './mixed-forms.js'
import type {Prose} from './prose.js'

const pValue = /(?<![A-Za-z0-9µμ])([Pp])( {0,2})([<>=≤≥＜＞＝])( {0,2})([01]?\.\d{1,6}|0(?![\d.]))/g
const interval = /(?<![\d.])(\d{2}(?:\.\d)?%)( ?)(CI|CrI)(?![A-Za-z])/g
const full: Readonly<Record<string, string>> = {'<': '＜', '>': '＞', '=': '＝'}

export function* statisticsForms(prose: Prose): Generator<WrittenForm> {
  if (!/[PpC]/.test(prose.text)) return
  for (const found of prose.text.matchAll(pValue)) yield* formsOfP(prose, found)
  const {text, language} = prose
  for (const {0: whole, 1: level = '', 2: blank = '', 3: name = '', index} of text.matchAll(interval)) {
    const form = blank === '' ? 'none' : 'blank'
    const written = (usual: string) => `${level}${usual === 'blank' ? ' ' : ''}${name}`
    yield {prose, start: index, end: index + whole.length, key: `${language} interval`, form, written}
  }
}

function* formsOfP(prose: Prose, found: RegExpExecArray): Generator<WrittenForm> {
  const {0: whole, 1: letter = '', 2: before = '', 3: sign = '', 4: after = '', 5: figure = '', index} = found
  const {language} = prose
  const end = index + whole.length
  const isUpright = prose.edit(index, index + 1 + before.length + 1, '') !== undefined
  yield {prose, start: index, end: index + 1, key: `${language} letter`, form: letter, written: form => form}
  if (prose.kind !== 'field' && prose.kind !== 'name') {
    yield {prose, start: index, end: index + 1, key: `${language} slant`, form: isUpright ? letter : `*${letter}*`}
  }
  if ((before === '') === (after === '')) {
    const form = before === '' ? 'none' : 'blanks'
    const start = isUpright ? index : index + 1
    const written = (usual: string) => (isUpright ? letter : '') + (usual === 'none' ? sign : ` ${sign} `) + figure
    yield {prose, start, end, key: `${language} blanks`, form, written}
  }
  const at = index + 1 + before.length
  if (/[<>=]/.test(sign)) {
    yield {prose, start: at, end: at + 1, key: `${language} width`, form: 'half', written: () => full[sign]}
  } else if (/[＜＞＝]/.test(sign)) {
    yield {prose, start: at, end: at + 1, key: `${language} width`, form: 'full', written: () => sign.normalize('NFKC')}
  }
}
