/**
 * Plain text → LaTeX for a field of a `.bib` file in UTF-8: what LaTeX gives a meaning to is written as a command.
 *
 *   5% of R&D_x {a}  →  5\% of R\&D\_x \textbraceleft{}a\textbraceright{}
 *
 * Braces become commands because BibTeX counts them even behind a backslash.
 */
import {richText} from '../rich-text.js'

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
}

export const latexText = (text: string): string =>
  /[\\{}~^`<>%&$#_]|--|''/.test(text)
    ? richText(text)
        .replace(/[\\{}~^`<>%&$#_]/g, character => commands[character] ?? character)
        .replace(/-(?=-)/g, '-{}')
        .replace(/'(?=')/g, "'{}")
    : text

/**
 * A title whose capitals stay where a style sets titles in small letters: `The {NMDA} receptor in {HIV}`. The first word needs no braces, unless
 * it has a capital inside.
 */
export const latexTitle = (title: string): string =>
  title
    .split(' ')
    .map((word, index) => {
      const latex = latexText(word)
      const capital = index === 0 ? /.\p{Lu}/su.test(word) : /\p{Lu}/u.test(word)
      return capital ? `{${latex}}` : latex
    })
    .join(' ')

/** DOI, address: as it is. What would end the field is encoded as in an address. */
export const verbatimText = (text: string): string =>
  text
    .replace(/[\\{}\r\n]/g, character => encodeURIComponent(character))
    .replaceAll('%0D', '')
    .replaceAll('%0A', '')
