/** The source stage: bytes to text, text to a tree with languages, citations, directives and facts. */

export {type DecodedSource, decodeSource} from './decode.js'
export {textOf} from './language/countable-text.js'
export {type LanguageReading, textLanguage} from './language/text-language.js'
export {limits as sourceLimits} from './limits.js'
export {readSourceDocument, type SourceFile} from './read-source-document.js'
export {remarkCitations, remarkDirectives, zhinanSyntax} from './remark.js'
export type * from './tree.js'
