/** The guideline group as a table: name, affiliation, role, contribution, interests; only the columns that something stands in. */
import type {PhrasingContent, Table} from 'mdast'
import {translate} from '../../../locales/translator.js'
import {type Language, type LocalizedText, languages} from '../../../model/language.js'
import type {Contributor} from '../../../model/metadata.js'
import {stacked, tableOf} from '../cells.js'
import type {Scope} from '../context.js'
import {localizedInline} from '../localized.js'
import {text, word} from '../words.js'

const inEach = (say: (lang: Language) => string): LocalizedText => ({zh: say('zh'), en: say('en')})

function orcid(person: Contributor): PhrasingContent[] {
  if (!person.orcid) return []
  const id = person.orcid.replace(/^https?:\/\/orcid\.org\//u, '')
  return /^[\dX-]+$/u.test(id)
    ? [{type: 'link', url: `https://orcid.org/${id}`, children: [text(`ORCID ${id}`)]}]
    : [text(`ORCID ${id}`)]
}

function interests(person: Contributor, scope: Scope): PhrasingContent[] {
  const own = person.interests
  if (!own) return []
  const {management} = own
  const managed: {-readonly [L in Language]?: string} = {}
  for (const lang of languages) {
    const words = management?.[lang]
    if (words) managed[lang] = word(lang, 'contributors.management', {management: words})
  }
  return stacked([localizedInline(scope, own.declared), localizedInline(scope, managed)])
}

type Column = readonly [head: string, cell: (person: Contributor, scope: Scope) => PhrasingContent[]]

const columns: readonly Column[] = [
  ['name', (person, scope) => stacked([localizedInline(scope, person.name), orcid(person)])],
  [
    'affiliation',
    (person, scope) =>
      stacked(
        person.affiliations.map(id => {
          const organisation = scope.context.guideline.metadata.organisations.find(one => one.id === id)
          return organisation ? localizedInline(scope, organisation.name) : [text(id)]
        }),
      ),
  ],
  [
    'role',
    (person, scope) => {
      const group = inEach(lang => translate(lang, 'metadata', `group.${person.group}`))
      if (!person.role) return localizedInline(scope, group)
      // The by-line names the authors; every other group is named here.
      return stacked([
        localizedInline(scope, person.role),
        person.group === 'author' ? [] : localizedInline(scope, group),
      ])
    },
  ],
  [
    'credit',
    (person, scope) =>
      person.credit.length === 0
        ? []
        : localizedInline(
            scope,
            inEach(lang =>
              person.credit
                .map(role => translate(lang, 'metadata', `credit.${role}`))
                .join(word(lang, lang === 'zh' ? 'punctuation.enumeration' : 'punctuation.clauses')),
            ),
          ),
  ],
  ['interests', interests],
]

export function contributorsTable(outer: Scope): Table | undefined {
  const scope = {...outer, cell: true}
  const {contributors} = scope.context.guideline.metadata
  if (contributors.length === 0) return undefined
  const cells = contributors.map(person => columns.map(([, cell]) => cell(person, scope)))
  const used = columns.flatMap(([head], at) => (cells.some(row => (row[at]?.length ?? 0) > 0) ? [{head, at}] : []))
  const head = used.map(column =>
    localizedInline(
      scope,
      inEach(lang => word(lang, `contributors.${column.head}`)),
    ),
  )
  const rows = cells.map(row => used.map(column => row[column.at] ?? []))
  return tableOf([head, ...rows])
}
