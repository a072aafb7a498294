/**
 * The last page is not before the first. `856-64` is short for 856-864.
 *
 * @example ok references
 *   @article{a, author = {Li, X.}, title = {One}, journal = {Nature}, year = {2006}, volume = {63}, pages = {856--64}}
 * @example not ok references: 1:97 "Unexpected pages 864-856 of the entry `a`, expected the last page after the first"
 *   @article{a, author = {Li, X.}, title = {One}, journal = {Nature}, year = {2006}, volume = {63}, pages = {864--856}}
 */
import {referenceRule} from '../../reference-rule.js'
import {placeOfField} from '../../references/place-of-field.js'

export const referencePagesReversed = referenceRule('reference-pages-reversed', ({references, report}) => {
  for (const reference of references) {
    const {key, pages} = reference
    const reversed = (pages ?? '').split(/[,;，；]/).some(isReversed)
    if (pages && reversed) report({place: placeOfField(reference, 'pages'), data: {key, pages}, actual: pages})
  }
})

/** Numbers with the same letters around them: `S417-S429`, `e12-15`. Roman numbers and numbers of articles (`e02239-17`, `2020-15`) are left alone. */
function isReversed(range: string): boolean {
  const [, before, from = '', after, lastBefore = '', to = '', lastAfter = ''] =
    /^\s*([A-Za-z]{0,3})(\d{1,6})([A-Za-z]?)-([A-Za-z]{0,3})(\d{1,6})([A-Za-z]?)\s*$/.exec(range) ?? []
  if (from === '' || (lastBefore !== '' && lastBefore !== before) || (after === '' && lastAfter !== '')) return false
  const isShort = to.length < from.length
  if (isShort && (before !== '' || from.length > 4 || /^(?:19|20)\d\d$/.test(from))) return false
  const first = Number(from)
  const last = isShort ? Number(from.slice(0, from.length - to.length) + to) : Number(to)
  return last < first
}
