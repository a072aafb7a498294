/**
 * `citationStyle:` in its three shapes, all read as one style for each edition.
 *
 *   gbt7714-2025                                       the style of all editions
 *   {style: gbt7714-2015, joinFrom: 3}                 the same, with what departs from it
 *   {zh: gbt7714-2025, en: {style: ama, doi: false}}   one for each edition; the parallel one keeps the default
 */
import {z} from 'zod'
import {nearestName} from '../diagnostics/nearest.js'
import {
  type CitationStyle,
  type CitationStyleId,
  type CitationStyles,
  citationStyleIds,
  defaultCitationStyle,
  pairForms,
  punctuationWidths,
} from '../model/citation-style.js'
import {present} from '../text/present.js'
import {choice, count, described, fieldIssue, relativePath, truth} from '../yaml/fields.js'
import type {YamlNode} from '../yaml/tree.js'
import {fieldHints} from './field-hints.js'

const editions = ['zh', 'en', 'parallel'] as const

/** What authors call a style; compared without case, blanks, strokes and hyphens. */
const names: ReadonlyMap<string, CitationStyleId> = new Map<string, CitationStyleId>([
  ...citationStyleIds.map((id): [string, CitationStyleId] => [bare(id), id]),
  ['gbt7714', 'gbt7714-2025'],
  ['gb7714', 'gbt7714-2025'],
  ['gb77142025', 'gbt7714-2025'],
  ['gb77142015', 'gbt7714-2015'],
  ['国标', 'gbt7714-2025'],
  ['国标2025', 'gbt7714-2025'],
  ['国标2015', 'gbt7714-2015'],
  ['中华医学会', 'cma'],
  ['中华医学会系列杂志', 'cma'],
  ['中华医学杂志', 'cma'],
  ['chinesemedicalassociation', 'cma'],
  ['nlm', 'vancouver'],
  ['icmje', 'vancouver'],
  ['vancouvernlm', 'vancouver'],
  ['温哥华', 'vancouver'],
  ['温哥华格式', 'vancouver'],
  ['ama11', 'ama'],
  ['ama11th', 'ama'],
  ['jama', 'ama'],
  ['americanmedicalassociation', 'ama'],
])

function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s/_‐‑–—−-]+/g, '')
}

export const isCslPath = (style: string): boolean => /\.csl$/i.test(style)

const pathInside = relativePath()

/** The id of a style, or the path of a CSL file. Another spelling of an id is reported and read as meant. */
const styleName = () =>
  described(
    z
      .string()
      .trim()
      .min(1)
      .transform((value, context): string => {
        if (citationStyleIds.some(id => id === value)) return value
        if (isCslPath(value)) {
          const inside = pathInside.safeParse(value)
          if (inside.success) return inside.data
          fieldIssue(context, {rule: 'path-form', actual: value, expected: 'journal.csl'})
          return z.NEVER
        }
        const alias = names.get(bare(value))
        // Of three letters one is another style (APA), and no slip of the pen.
        const near = value.length > 4 ? nearestName(value.toLowerCase(), citationStyleIds) : undefined
        const meant = alias ?? near
        const allowed = citationStyleIds.join(', ')
        fieldIssue(context, {
          rule: 'citation-style-unknown',
          actual: value,
          expected: meant ?? allowed,
          data: {allowed},
          ...(meant === undefined ? {} : {replacement: meant}),
          ...(alias === undefined ? {} : {becomes: alias}),
        })
        return z.NEVER
      }),
    {kind: 'choice', values: [...citationStyleIds, '*.csl']},
  )

const mostAuthors = 99

/** `{upTo: 6, shown: 3}`; `3` where both are the same. */
const authors = () =>
  z.preprocess(
    value => (typeof value === 'string' && value !== '' ? {upTo: value, shown: value} : value),
    z.strictObject({upTo: count(mostAuthors), shown: count(mostAuthors)}).superRefine(({upTo, shown}, context) => {
      if (shown <= upTo) return
      const expected = `1–${upTo}`
      fieldIssue(context, {rule: 'field-value', actual: `${shown}`, expected, data: {allowed: expected}}, ['shown'])
    }),
  )

const joinFrom = () =>
  described(
    z
      .string()
      .trim()
      .min(1)
      .transform((value, context): 2 | 3 => {
        if (value === '2') return 2
        if (value === '3') return 3
        fieldIssue(context, {rule: 'field-value', actual: value, expected: '2, 3', data: {allowed: '2, 3'}})
        return z.NEVER
      }),
    {kind: 'choice', values: ['2', '3']},
  )

const widthAliases = {
  半角: 'half-width',
  全角: 'full-width',
  国标: 'gb',
  按语言: 'by-language',
  按语种: 'by-language',
} as const

/** One style: its name, or a group of its name and options. Options alone depart from the default style. */
function oneStyle() {
  const group = z.strictObject({
    style: styleName().optional(),
    authors: authors().optional(),
    punctuation: choice(punctuationWidths, widthAliases).optional(),
    joinFrom: joinFrom().optional(),
    doi: truth().optional(),
    url: truth().optional(),
    accessDate: truth().optional(),
    journalTitles: choice(['abbreviated', 'full'], {缩写: 'abbreviated', 全称: 'full'}).optional(),
    familyNames: choice(['as-written', 'capitals'], {原样: 'as-written', 大写: 'capitals'}).optional(),
    givenNames: choice(['initials', 'full'], {缩写: 'initials', 全拼: 'full', 全称: 'full'}).optional(),
    pairs: choice(pairForms, {双语: 'both', 原文: 'own', 英文: 'english'}).optional(),
    order: choice(['as-written', 'ascending'], {原序: 'as-written', 升序: 'ascending'}).optional(),
    citations: choice(['raised', 'on-line'], {上标: 'raised', 不上标: 'on-line', 平排: 'on-line'}).optional(),
  })
  return z
    .preprocess(value => (typeof value === 'string' && value !== '' ? {style: value} : value), group)
    .transform((read): CitationStyle => ({...present(read), style: read.style ?? defaultCitationStyle}))
}

/** `one`: a style for all editions; `each`: a style under the name of each edition. */
export type CitationStyleShape = 'one' | 'each'

const editionOf = (key: string): string => {
  const typed = key.trim().toLowerCase()
  return Object.hasOwn(fieldHints, typed) ? (fieldHints[typed] ?? typed) : typed
}

/** Which of the two was written; read before the schema, since the names of the fields depend on it. */
export function citationStyleShape(frontMatter: YamlNode): CitationStyleShape {
  const entry =
    frontMatter.kind === 'map' ? frontMatter.entries.find(({key}) => key === 'citationStyle')?.value : undefined
  if (entry?.kind !== 'map') return 'one'
  return entry.entries.some(({key}) => editions.some(edition => edition === editionOf(key))) ? 'each' : 'one'
}

export function citationStyles(shape: CitationStyleShape): z.ZodType<CitationStyles> {
  if (shape === 'one') return oneStyle().transform(style => ({zh: style, en: style, parallel: style}))
  return z
    .strictObject({zh: oneStyle().optional(), en: oneStyle().optional(), parallel: oneStyle().optional()})
    .transform(present)
}
