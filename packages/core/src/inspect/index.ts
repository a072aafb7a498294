/** What the reader decided. */
export {inspectGuideline} from './inspect-guideline.js'
export type {Inspection} from './inspection.js'
export {printInspection} from './print-inspection.js'
