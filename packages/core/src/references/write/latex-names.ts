/**
 * Names → a name list of BibLaTeX, each in the plainest form that is read back as the same name.
 *
 *   van den Eynde, Jr, Frederique · {World Health Organization} · 王高华 · family={Boer, X}, given={J}
 */
import type {ReferenceName} from '../../model/reference.js'
import {decodeLatex} from '../bibtex/latex.js'
import {readNames} from '../bibtex/names.js'
import {latexText} from './latex-text.js'

export const latexNames = (names: readonly ReferenceName[], incomplete: boolean): string =>
  [...names.map(latexName), ...(incomplete ? ['others'] : [])].join(' and ')

function latexName(name: ReferenceName): string {
  const forms = name.literal === undefined ? personForms(name) : literalForms(name.literal)
  return forms.find(form => readsAs(form, name)) ?? forms.at(-1) ?? ''
}

/** A Chinese name has no braces: the styles for GB/T 7714 look at its characters. */
const literalForms = (literal: string): readonly string[] => [
  ...(/^[\p{Script=Han}·]+$/u.test(literal) ? [literal] : []),
  `{${latexText(literal)}}`,
  `{{${latexText(literal)}}}`,
]

function personForms({family = '', given = '', particle = '', suffix = ''}: ReferenceName): readonly string[] {
  const [f, g, p, s] = [family, given, particle, suffix].map(latexText)
  const before = p ? `${p} ` : ''
  const middle = s ? `${s}, ` : ''
  const part = (name: string, value: string | undefined) => (value ? [`${name}={${value}}`] : [])
  return [
    `${before}${f}, ${middle}${g}`,
    `${before}{${f}}, ${middle}{${g}}`,
    [...part('family', f), ...part('given', g), ...part('prefix', p), ...part('suffix', s)].join(', '),
  ]
}

/** Read beside another name: a list of one is searched for other separators. */
function readsAs(form: string, {family, given, particle, suffix, literal}: ReferenceName): boolean {
  const {names, notes} = readNames(`${form} and {X}`, latex => decodeLatex(latex))
  const [read, next] = names
  return (
    names.length === 2 &&
    notes.length === 0 &&
    next?.literal === 'X' &&
    read !== undefined &&
    read.family === family &&
    read.given === given &&
    read.particle === particle &&
    read.suffix === suffix &&
    read.literal === literal
  )
}
