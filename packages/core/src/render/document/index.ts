/** The document tree and its builder. */
export {buildDocument, type DocumentOptions} from './build-document.js'
export type {ReferenceFormatters} from './formatters.js'
export type * from './nodes.js'
