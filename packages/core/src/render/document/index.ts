/** The document tree and its builder. */
export {type AnchoredDocument, buildAnchoredDocument, buildDocument, type DocumentOptions} from './build-document.js'
export type {ReferenceFormatters} from './formatters.js'
export type * from './nodes.js'
