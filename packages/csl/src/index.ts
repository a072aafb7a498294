/**
 * `@zhinan/csl`: a journal's own CSL or CSL-M style, by citeproc-js. It stands apart from `@zhinan/core` because the engine's licence is
 * CPAL-1.0 or AGPL-3.0; see the README.
 */
export {type CslFormatter, type CslFormatterOptions, cslFormatter} from './formatter.js'
export type {CslProblem, CslRemark} from './problems.js'
