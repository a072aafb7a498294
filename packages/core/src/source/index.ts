/** The source stage: bytes to text, text to a tree with languages, citations, directives and facts. */

export {textOf} from './language/countable-text.js'
export {type LanguageReading, textLanguage} from './language/text-language.js'
export {readSourceDocument, type SourceFile} from './read-source-document.js'
export {remarkCitations, remarkDirectives, zhinanSyntax} from './remark.js'
export type * from './tree.js'
