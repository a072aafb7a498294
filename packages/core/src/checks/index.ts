/** Checks: rules over a whole guideline, ours and those from outside. */
export {type CheckOptions, checkGuideline} from './check-guideline.js'
export {type CheckReferencesOptions, checkReferences} from './check-references.js'
export {customRule, type Report, type Rule, type RuleContext} from './rule.js'
export {rules} from './rules/index.js'
export {type CitedWork, type CrossReference, type Survey, surveyGuideline} from './survey.js'
