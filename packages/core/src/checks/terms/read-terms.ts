/** The terms of each text of a guideline, read once for all rules by the built-in vocabulary and the guideline's own. */
import type {Guideline} from '../../model/guideline.js'
import type {FlatText} from '../text/flat-text.js'
import type {Mention} from './concept.js'
import {findTerms} from './find-terms.js'
import {type Lexicon, lexiconWith} from './lexicon.js'

const lexicons = new WeakMap<Guideline, Lexicon>()
const known = new WeakMap<FlatText, readonly Mention[]>()

const forms = (...texts: readonly (string | undefined)[]): string[] =>
  texts
    .flatMap(text => (text ?? '').split(/[（(、，,；;）)/]/))
    .flatMap(form => (form.trim() === '' ? [] : [form.trim()]))

/** The vocabulary for a guideline: `serotonin (5-hydroxytryptamine)` in its list of abbreviations is two names. */
export function lexiconOf(guideline: Guideline): Lexicon {
  let lexicon = lexicons.get(guideline)
  if (!lexicon) {
    const {glossary, abbreviations} = guideline.metadata
    lexicon = lexiconWith([
      ...glossary.map(({term}) => ({zh: forms(term.zh), en: forms(term.en)})),
      ...abbreviations.map(({abbreviation, meaning}) => ({
        zh: forms(meaning.zh),
        en: [...forms(meaning.en), abbreviation],
      })),
    ])
    lexicons.set(guideline, lexicon)
  }
  return lexicon
}

/** The terms of a text of this guideline, in order. */
export function termsOf(text: FlatText, guideline: Guideline): readonly Mention[] {
  let mentions = known.get(text)
  if (!mentions) {
    mentions = findTerms(text.text, lexiconOf(guideline))
    known.set(text, mentions)
  }
  return mentions
}
