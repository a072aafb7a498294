/** The rules over references, in the order in which they run; the order of their findings does not depend on it. */
import type {ReferenceRule} from '../../reference-rule.js'
import {referenceAccessedBeforeIssued} from './reference-accessed-before-issued.js'
import {referenceAuthorCapitals} from './reference-author-capitals.js'
import {referenceAuthorGarbled} from './reference-author-garbled.js'
import {referenceAuthorOrder} from './reference-author-order.js'
import {referenceConcern} from './reference-concern.js'
import {referenceCorrected} from './reference-corrected.js'
import {referenceDateFuture} from './reference-date-future.js'
import {referenceDoiContradicts} from './reference-doi-contradicts.js'
import {referenceIdentifierRepeated} from './reference-identifier-repeated.js'
import {referenceIssueMissing} from './reference-issue-missing.js'
import {referenceJournalForms} from './reference-journal-forms.js'
import {referencePagesReversed} from './reference-pages-reversed.js'
import {referencePairMissing} from './reference-pair-missing.js'
import {referencePreprintPublished} from './reference-preprint-published.js'
import {referencePunctuationWidth} from './reference-punctuation-width.js'
import {referenceRetracted} from './reference-retracted.js'
import {referenceSameWork} from './reference-same-work.js'
import {referenceTitleCapitals} from './reference-title-capitals.js'
import {referenceTitleForm} from './reference-title-form.js'
import {referenceVolumeMissing} from './reference-volume-missing.js'
import {referenceYearEarly} from './reference-year-early.js'

export const referenceRules: readonly ReferenceRule[] = [
  referenceAccessedBeforeIssued,
  referenceAuthorCapitals,
  referenceAuthorGarbled,
  referenceAuthorOrder,
  referenceConcern,
  referenceCorrected,
  referenceDateFuture,
  referenceDoiContradicts,
  referenceIdentifierRepeated,
  referenceIssueMissing,
  referenceJournalForms,
  referencePagesReversed,
  referencePairMissing,
  referencePreprintPublished,
  referencePunctuationWidth,
  referenceRetracted,
  referenceSameWork,
  referenceTitleCapitals,
  referenceTitleForm,
  referenceVolumeMissing,
  referenceYearEarly,
]
