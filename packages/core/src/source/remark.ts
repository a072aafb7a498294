/**
 * The syntax of the format as remark plugins: `unified().use(remarkParse).use(zhinanSyntax)`. The reader uses the same, so an
 * editor or a linter that is built on remark sees the tree that a guideline is made from.
 */
/// <reference types="remark-parse" />

import type {Extension as FromMarkdownExtension} from 'mdast-util-from-markdown'
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTaskListItemFromMarkdown} from 'mdast-util-gfm-task-list-item'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import {math} from 'micromark-extension-math'
import type {Extension as MicromarkExtension} from 'micromark-util-types'
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly'
import type {Processor} from 'unified'
import {addressesFromMarkdown, addressSyntax} from './syntax/address-tokenizer.js'
import {citationsFromMarkdown} from './syntax/citation-nodes.js'
import {citationSyntax} from './syntax/citation-tokenizer.js'
import {commentSyntax, commentsFromMarkdown} from './syntax/comment-tokenizer.js'
import {directiveLinesFromMarkdown, nestedDirectives} from './syntax/directive-nodes.js'
import {directiveSyntax} from './syntax/directive-tokenizer.js'
import {formulasFromMarkdown} from './syntax/formulas-from-markdown.js'

function add(processor: Processor, syntax: MicromarkExtension, nodes: FromMarkdownExtension | FromMarkdownExtension[]) {
  const extensions = processor.data()
  extensions.micromarkExtensions = [...(extensions.micromarkExtensions ?? []), syntax]
  extensions.fromMarkdownExtensions = [...(extensions.fromMarkdownExtensions ?? []), nodes]
}

/** `:::name[label]{#id key="value"}` … `:::`, as `directive` nodes. */
export function remarkDirectives(this: Processor): undefined {
  add(this, directiveSyntax, [directiveLinesFromMarkdown, nestedDirectives])
}

/** `[@a; @b, p. 3]`, `@a [p. 3]`, as `citation` nodes. */
export function remarkCitations(this: Processor): undefined {
  add(this, citationSyntax, citationsFromMarkdown)
}

/** Formulas in `$$`, one in a line or alone. A single `$` is a price. */
export function remarkFormulas(this: Processor): undefined {
  add(this, math({singleDollarTextMath: false}), formulasFromMarkdown)
}

/** GFM's tables, footnotes and tasks; its strikethrough would take the `~` out of `20~30`. */
export function remarkTables(this: Processor): undefined {
  add(this, gfmTable(), gfmTableFromMarkdown())
  add(this, gfmFootnote(), gfmFootnoteFromMarkdown())
  add(this, gfmTaskListItem(), gfmTaskListItemFromMarkdown())
}

/** Addresses that end before Chinese, comments, and what of CommonMark is switched off. */
export function remarkPlain(this: Processor): undefined {
  add(this, addressSyntax, addressesFromMarkdown)
  add(this, commentSyntax, commentsFromMarkdown)
  add(this, {disable: {null: ['setextUnderline', 'codeIndented', 'htmlFlow']}}, {})
}

/** The syntax with directives as lines beside their contents; `nestDirectives` is still to do. */
export function zhinanLines(this: Processor): undefined {
  remarkPlain.call(this)
  remarkTables.call(this)
  remarkFormulas.call(this)
  remarkCjkFriendly.call(this)
  remarkCitations.call(this)
  add(this, directiveSyntax, directiveLinesFromMarkdown)
}

/** The whole syntax. Languages, ids and what is forgiven or reported are `readSourceDocument`'s. */
export function zhinanSyntax(this: Processor): undefined {
  zhinanLines.call(this)
  add(this, {}, nestedDirectives)
}
