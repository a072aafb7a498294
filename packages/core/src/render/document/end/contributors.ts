/**
 * The guideline group as a table of few columns, so that names, identifiers and contributions stay whole on a page of two languages and
 * on a narrow screen: who (name, affiliations, ORCID), what (role, group, contribution), interests; only what something stands in.
 */
import type {PhrasingContent, Table} from 'mdast'
import {translate} from '../../../locales/translator.js'
import {type Language, type LocalizedText, languages, otherLanguage} from '../../../model/language.js'
import type {Contributor} from '../../../model/metadata.js'
import {stacked, tableOf} from '../cells.js'
import {type Scope, within} from '../context.js'
import {crossReference} from '../inline/cross-references.js'
import {localizedInline} from '../localized.js'
import {text, word} from '../words.js'

const inEach = (say: (lang: Language) => string): LocalizedText => ({zh: say('zh'), en: say('en')})

function orcid(person: Contributor): PhrasingContent[] {
  if (!person.orcid) return []
  const id = person.orcid.replace(/^https?:\/\/orcid\.org\//u, '')
  return /^[\dX-]+$/u.test(id)
    ? [
        text('ORCID '),
        {type: 'quantity', children: [{type: 'link', url: `https://orcid.org/${id}`, children: [text(id)]}]},
      ]
    : [text(`ORCID ${id}`)]
}

/** `参与讨论，未投票：推荐意见 1、推荐意见 3`, with the recommendations as links. */
function handled({interests: own}: Contributor, scope: Scope): PhrasingContent[] {
  const {handling, excludedFrom = []} = own ?? {}
  // That there is nothing to handle stands in the declaration itself.
  if (!handling || handling === 'none') return []
  const line = (lang: Language): PhrasingContent[] => [
    text(translate(lang, 'metadata', `handling.${handling}`)),
    ...excludedFrom.flatMap((id, index) => [
      text(word(lang, index > 0 ? 'punctuation.enumeration' : 'punctuation.colon')),
      ...crossReference(id, [], within(scope, lang)),
    ]),
  ]
  const other = otherLanguage(scope.lang)
  if (!scope.both) return line(scope.lang)
  return stacked([line(scope.lang), [{type: 'languageSpan', lang: other, children: line(other)}]])
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
  return stacked([localizedInline(scope, own.declared), localizedInline(scope, managed), handled(person, scope)])
}

function affiliations(person: Contributor, scope: Scope): PhrasingContent[][] {
  return person.affiliations.map(id => {
    const organisation = scope.context.guideline.metadata.organisations.find(one => one.id === id)
    return organisation ? localizedInline(scope, organisation.name) : [text(id)]
  })
}

/** The by-line names the authors; every other group is named here. */
function role(person: Contributor, scope: Scope): PhrasingContent[][] {
  const group = localizedInline(
    scope,
    inEach(lang => translate(lang, 'metadata', `group.${person.group}`)),
  )
  const discipline = person.discipline ? localizedInline(scope, person.discipline) : []
  if (!person.role) return [discipline, group]
  return [localizedInline(scope, person.role), discipline, person.group === 'author' ? [] : group]
}

function credit(person: Contributor, scope: Scope): PhrasingContent[] {
  if (person.credit.length === 0) return []
  const roles = inEach(lang =>
    person.credit
      .map(code => translate(lang, 'metadata', `credit.${code}`))
      .join(word(lang, lang === 'zh' ? 'punctuation.enumeration' : 'punctuation.clauses')),
  )
  return localizedInline(scope, roles)
}

interface Column {
  readonly head: string
  readonly cell: (person: Contributor, scope: Scope) => PhrasingContent[]
}

function columnsFor(people: readonly Contributor[]): Column[] {
  const affiliated = people.some(person => person.affiliations.length > 0)
  const credited = people.some(person => person.credit.length > 0)
  return [
    {
      head: affiliated ? 'nameAndAffiliation' : 'name',
      cell: (person, scope) =>
        stacked([
          [{type: 'strong', children: localizedInline(scope, person.name)}],
          ...affiliations(person, scope),
          orcid(person),
        ]),
    },
    {
      head: credited ? 'roleAndCredit' : 'role',
      cell: (person, scope) => stacked([...role(person, scope), credit(person, scope)]),
    },
    {head: 'interests', cell: interests},
  ]
}

export function contributorsTable(outer: Scope): Table | undefined {
  const scope = {...outer, cell: true}
  const {contributors} = scope.context.guideline.metadata
  if (contributors.length === 0) return undefined
  const columns = columnsFor(contributors)
  const cells = contributors.map(person => columns.map(column => column.cell(person, scope)))
  const used = columns.flatMap(({head}, at) => (cells.some(row => (row[at]?.length ?? 0) > 0) ? [{head, at}] : []))
  const head = used.map(column =>
    localizedInline(
      scope,
      inEach(lang => word(lang, `contributors.${column.head}`)),
    ),
  )
  const rows = cells.map(row => used.map(column => row[column.at] ?? []))
  return tableOf([head, ...rows])
}
