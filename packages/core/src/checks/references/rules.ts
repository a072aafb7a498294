/** The rules over references, in the order in which they run; the order of their findings does not depend on it. */
import type {ReferenceRule} from '../reference-rule.js'
import {referenceAccessedBeforeIssued} from '../rules/reference-accessed-before-issued.js'
import {referenceAuthorCapitals} from '../rules/reference-author-capitals.js'
import {referenceAuthorGarbled} from '../rules/reference-author-garbled.js'
import {referenceAuthorOrder} from '../rules/reference-author-order.js'
import {referenceConcern} from '../rules/reference-concern.js'
import {referenceCorrected} from '../rules/reference-corrected.js'
import {referenceDateFuture} from '../rules/reference-date-future.js'
import {referenceDoiContradicts} from '../rules/reference-doi-contradicts.js'
import {referenceIdentifierRepeated} from '../rules/reference-identifier-repeated.js'
import {referenceIssueMissing} from '../rules/reference-issue-missing.js'
import {referenceJournalForms} from '../rules/reference-journal-forms.js'
import {referencePagesReversed} from '../rules/reference-pages-reversed.js'
import {referencePairMissing} from '../rules/reference-pair-missing.js'
import {referencePreprintPublished} from '../rules/reference-preprint-published.js'
import {referencePunctuationWidth} from '../rules/reference-punctuation-width.js'
import {referenceRetracted} from '../rules/reference-retracted.js'
import {referenceSameWork} from '../rules/reference-same-work.js'
import {referenceTitleCapitals} from '../rules/reference-title-capitals.js'
import {referenceTitleForm} from '../rules/reference-title-form.js'
import {referenceVolumeMissing} from '../rules/reference-volume-missing.js'
import {referenceYearEarly} from '../rules/reference-year-early.js'

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
