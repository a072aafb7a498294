/** The document tree and its builder. */
export {buildDocument, type DocumentOptions} from './build-document.js'
export type * from './nodes.js'
