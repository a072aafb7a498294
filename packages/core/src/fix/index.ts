/** Fixes: the edits of findings, made in the text. */
export {type AppliedFixes, applyFixes} from './apply-fixes.js'
export {isSafeFix} from './is-safe-fix.js'
export {type Mended, mendGuideline} from './mend.js'
