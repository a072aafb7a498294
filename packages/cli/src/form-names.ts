/** Which forms a build makes, as `--forms` names them. */
import {formKinds, nearestName} from '@zhinan/core'
import type {Format} from './output-names.js'
import {UsageError} from './usage-error.js'

/** `all`, or ids: `consent`, `competence` (of every role), `competence-nurse`. */
export type FormsAsked = 'all' | readonly string[]

const ofOneRole = /^competence-[^\s,，/\\.]+$/u

const isKnown = (id: string): boolean => formKinds.some(kind => kind === id) || ofOneRole.test(id)

const idsIn = (text: string): readonly string[] => text.split(/[,，\s]+/u).filter(id => id !== '')

/** @throws UsageError for an id that no guideline's form has */
export function readForms(text: string): FormsAsked {
  const ids = idsIn(text)
  if (ids.length === 0 || ids.includes('all')) return 'all'
  for (const id of ids) {
    if (isKnown(id)) continue
    const nearest = nearestName(id, formKinds)
    throw new UsageError('usage.value', {option: '--forms', actual: id, expected: nearest ? [nearest] : formKinds})
  }
  return [...new Set(ids)]
}

/** Forms are pages: asked for together with data alone, none would be made, and nobody would notice. @throws UsageError */
export function refuseUnprinted(forms: FormsAsked | undefined, formats: readonly Format[]): void {
  if (forms === undefined || formats.some(format => format !== 'json')) return
  throw new UsageError('usage.value', {option: '--formats', actual: formats.join(','), expected: ['html', 'pdf']})
}

export const isAsked = (id: string, asked: FormsAsked): boolean =>
  asked === 'all' || asked.some(one => one === id || (one === 'competence' && id.startsWith('competence-')))

/** Those that were asked for and that the guideline does not give. */
export const notGiven = (asked: FormsAsked, given: readonly string[]): readonly string[] =>
  asked === 'all' ? [] : asked.filter(one => !given.some(id => isAsked(id, [one])))

/**
 * The option's value may be left out; then what stands behind it is a path. `build --forms my-guideline` is read as it was meant, where what
 * follows is no list of forms and stands on the disk.
 */
export function withFormsValue(args: readonly string[], exists: (path: string) => boolean): readonly string[] {
  const at = args.indexOf('--forms')
  const next = args[at + 1]
  if (at < 0 || next === undefined || next.startsWith('-')) return args
  const isList = idsIn(next).every(id => id === 'all' || isKnown(id))
  return isList || !exists(next) ? args : [...args.slice(0, at), '--forms=all', ...args.slice(at + 1)]
}
