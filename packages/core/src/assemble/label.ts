/** The text of a heading or of a directive's label, in one language or in both. */
import type {PhrasingContent} from 'mdast'
import type {Inline} from '../model/content.js'
import type {Label} from '../model/guideline.js'
import type {Language} from '../model/language.js'
import type {BlockLanguage} from '../source/tree.js'
import type {Assembly} from './assembly.js'
import {inlineLeaf} from './leaf.js'
import {lineLanguage} from './line-language.js'
import {plainText} from './node-text.js'
import type {Piece} from './piece.js'

const textOf = (children: readonly PhrasingContent[]): string => children.map(plainText).join('')

/** `language` is the line's, where it is not parted by a divider. */
export function labelOf(
  children: readonly PhrasingContent[],
  language: BlockLanguage,
  file: string,
  assembly: Assembly,
): Label {
  const clean = (nodes: readonly PhrasingContent[]): Inline[] => nodes.map(node => inlineLeaf(node, file, assembly))
  const [only] = children
  if (only?.type === 'bilingual' && children.length === 1) return {zh: clean(only.zh), en: clean(only.en)}
  if (language === 'zh') return {zh: clean(children)}
  if (language === 'en') return {en: clean(children)}
  return {shared: clean(children)}
}

/** The language of a line that may hold a divider. */
export function writtenLanguage(
  children: readonly PhrasingContent[],
  read: BlockLanguage | undefined,
  forced: Language | undefined,
): BlockLanguage {
  const written = lineLanguage(children)
  if (written === 'bilingual') return written
  const language = read ?? written
  return forced !== undefined && language !== 'shared' ? forced : language
}

export function headingLabel(piece: Piece, assembly: Assembly): Label {
  const {node, file, language} = piece
  return node.type === 'heading' ? labelOf(node.children, language, file, assembly) : {}
}

/** Both halves of a label written twice. Two shared texts stay apart where they differ. */
export function joinLabels(first: Label, second: Label, source: Language, other: Language): Label {
  const join: {zh?: readonly Inline[]; en?: readonly Inline[]; shared?: readonly Inline[]} = {...second, ...first}
  if (first.shared && !second.shared) {
    // `## rTMS` beside `## Magnetic stimulation`: the abbreviation is its language's half.
    const half = second[other] ? source : other
    if (second[source] !== undefined || second[other] !== undefined) {
      delete join.shared
      join[half] = first.shared
    }
  } else if (second.shared && !first.shared) {
    const half = first[source] ? other : source
    delete join.shared
    join[half] = second.shared
  } else if (first.shared && second.shared) {
    const same = textOf([...first.shared]) === textOf([...second.shared])
    if (!same) {
      delete join.shared
      join[source] = first.shared
      join[other] = second.shared
    }
  }
  return join
}

/** The language that a label lacks; undefined where it has both, or needs none. */
export function missingIn(label: Label): Language | undefined {
  if (label.shared) return undefined
  if (label.zh && !label.en) return 'en'
  return label.en && !label.zh ? 'zh' : undefined
}

/** `诊断 Diagnosis`, `诊断 (Diagnosis)`, `Diagnosis / 诊断`: both languages without a divider; an abbreviation is no language. */
export function holdsBoth(text: string): boolean {
  const written = text.normalize('NFKC').trim()
  const [, first, last] =
    /^([^A-Za-z]*\p{Script=Han}[^A-Za-z]*)[ /(]\s?([A-Za-z][A-Za-z ,'’&-]*)\)?$/u.exec(written) ??
    /^([A-Za-z][A-Za-z ,'’&-]*)[ /(]\s?([^A-Za-z]*\p{Script=Han}[^A-Za-z]*)$/u.exec(written) ??
    []
  return [first, last].some(part => part !== undefined && /\b[A-Z]?[a-z]{3,}\b/.test(part))
}
