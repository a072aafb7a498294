/**
 * Each author is one person or one organisation, whole and alone: no suffix that strayed from the author before, no `et al`, no marks of
 * affiliation, no list in one name.
 *
 * @example ok references
 *   @article{zarate2006, author = {Zarate, Jr, C. A. and Singh, J. B. and others}, title = {A randomized trial}, journal = {Arch Gen Psychiatry}, year = {2006}}
 * @example not ok references: 1:22 "Unexpected author “Jr Singh JB” of the entry `zarate2006`, expected the name of one person or organisation"
 *   @article{zarate2006, author = {Zarate, C. A. and {Jr Singh JB} and others}, title = {A randomized trial}, journal = {Arch Gen Psychiatry}, year = {2006}}
 * @example not ok references: 1:16 "Unexpected author “王伟1” of the entry `wang`, expected the name of one person or organisation"
 *   @article{wang, author = {王伟1 and 李静2}, title = {难治性抑郁症的治疗进展}, journal = {中华精神科杂志}, year = {2006}}
 */
import {referenceRule} from '../../reference-rule.js'
import {nameFault, nameText} from '../../references/name-faults.js'
import {placeOfField} from '../../references/place-of-field.js'

export const referenceAuthorGarbled = referenceRule('reference-author-garbled', ({references, report}) => {
  for (const reference of references) {
    const {key, authors, editors, translators = [], paired} = reference
    const lists = {
      authors,
      editors,
      translators,
      paired: [...(paired?.authors ?? []), ...(paired?.editors ?? []), ...(paired?.translators ?? [])],
    }
    for (const [field, names] of Object.entries(lists)) {
      const name = names.find(candidate => nameFault(candidate))
      const note = name && nameFault(name)
      if (!name || !note) continue
      report({place: placeOfField(reference, field), data: {key, name: nameText(name)}, actual: nameText(name), note})
    }
  }
})
