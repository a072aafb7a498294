/** What the guideline says of itself, where a journal prints it: scope, funding, interests, panel, grading, the group. */
import type {PhrasingContent} from 'mdast'
import {asPercent} from '../../../evidence/index.js'
import {translate} from '../../../locales/translator.js'
import type {LocalizedText} from '../../../model/language.js'
import type {Metadata, Organisation} from '../../../model/metadata.js'
import {inside, type Scope} from '../context.js'
import {nameIn} from '../front/people.js'
import {doiLink} from '../front/title-block.js'
import {gradingLegend} from '../grading.js'
import {isSafeAddress} from '../inline/addresses.js'
import {localizedParagraph, paragraphInEach} from '../localized.js'
import type {DocumentNode, DocumentSection, FactTable} from '../nodes.js'
import {labelFromWords, text, word} from '../words.js'
import {contributorsTable} from './contributors.js'

type Row = FactTable['rows'][number]

/** A section of ours, titled from the labels. */
export function ownSection(
  scope: Scope,
  depth: number,
  wanted: string,
  title: string,
  children: (own: Scope) => DocumentNode[],
): DocumentSection {
  const id = scope.context.ids.claim(wanted)
  scope.context.fieldIds.set(`section.${title}`, id)
  return {
    type: 'documentSection',
    id,
    depth,
    heading: labelFromWords(scope.context, `section.${title}`),
    children: children(inside(scope, id)),
  }
}

/** `field.funding.funderRole` → `about-funding-funder-role` */
const rowId = (label: string): string =>
  `about-${label
    .replace(/^field\./u, '')
    .replaceAll('.', '-')
    .replace(/[A-Z]/gu, letter => `-${letter.toLowerCase()}`)}`

function row(scope: Scope, label: string, details: DocumentNode[]): Row[] {
  if (details.length === 0) return []
  const id = scope.context.ids.claim(rowId(label))
  scope.context.fieldIds.set(label, id)
  return [{id, term: labelFromWords(scope.context, label, {}, 'metadata'), details}]
}

const worded = (scope: Scope, label: string, localized: LocalizedText | undefined): Row[] =>
  localized ? row(scope, label, localizedParagraph(scope, localized)) : []

const plain = (scope: Scope, label: string, value: string | undefined): Row[] =>
  value ? row(scope, label, [{type: 'paragraph', children: [text(value)]}]) : []

/** `示例医院，430000 武汉`, leading to its site. */
function organisations(scope: Scope, kind: NonNullable<Organisation['kind']>): Row[] {
  const own = scope.context.guideline.metadata.organisations.filter(organisation => organisation.kind === kind)
  return row(
    scope,
    `organisation.${kind}`,
    own.flatMap(({name, address, url}) =>
      paragraphInEach(scope, lang => {
        const words = nameIn(name, lang)
        const linked: PhrasingContent[] = url && isSafeAddress(url) ? [{type: 'link', url, children: words}] : words
        return address ? [...linked, text(word(lang, 'punctuation.names')), ...nameIn(address, lang)] : linked
      }),
    ),
  )
}

/** What each language's journal says beside the publication line; a language without it is silent. */
function ofJournal(scope: Scope, field: 'issn' | 'editor'): Row[] {
  const {languages, guideline} = scope.context
  if (!languages.some(lang => guideline.metadata.publication[lang]?.[field])) return []
  const details = paragraphInEach(scope, lang => {
    const value = guideline.metadata.publication[lang]?.[field]
    return value ? [text(value)] : []
  })
  return row(scope, `field.publication.${field}`, details)
}

function funding(scope: Scope, metadata: Metadata): Row[] {
  const own = metadata.funding
  if (!own) return []
  const sources = own.sources.flatMap(source => {
    const name = (lang: 'zh' | 'en'): string => source.funder[lang] ?? source.funder.zh ?? source.funder.en ?? ''
    const inLanguage = (lang: 'zh' | 'en'): string =>
      source.grants.length > 0
        ? word(lang, 'funding.source', {
            funder: name(lang),
            grants: source.grants.join(word(lang, 'punctuation.enumeration')),
          })
        : name(lang)
    return localizedParagraph(scope, {zh: inLanguage('zh'), en: inLanguage('en')})
  })
  const statement = own.statement ? localizedParagraph(scope, own.statement) : []
  return [
    ...row(scope, 'field.funding', [...statement, ...sources]),
    ...worded(scope, 'field.funding.funderRole', own.funderRole),
  ]
}

/** What the panel asks of a vote; each figure in words. */
function voting(scope: Scope, {panel}: Metadata): Row[] {
  if (!panel) return []
  const share = (field: 'threshold' | 'strongThreshold') =>
    plain(scope, `field.panel.${field}`, panel[field] === undefined ? undefined : `≥${asPercent(panel[field])}`)
  const {abstentions} = panel
  return [
    ...worded(scope, 'field.panel.votingRule', panel.votingRule),
    ...plain(scope, 'field.panel.size', panel.size?.toString()),
    ...share('threshold'),
    ...share('strongThreshold'),
    ...(abstentions
      ? row(
          scope,
          'field.panel.abstentions',
          paragraphInEach(scope, lang => [text(translate(lang, 'metadata', `abstentions.${abstentions}`))]),
        )
      : []),
  ]
}

function protocol(scope: Scope, {protocol: own}: Metadata): Row[] {
  if (!own) return []
  const link: PhrasingContent[] =
    own.url && isSafeAddress(own.url) ? [{type: 'link', url: own.url, children: [text(own.url)]}] : []
  const details: DocumentNode[] = [
    ...(own.statement ? localizedParagraph(scope, own.statement) : []),
    ...(own.doi ? [{type: 'paragraph' as const, children: [text('DOI '), doiLink(own.doi)]}] : []),
    ...(link.length > 0 ? [{type: 'paragraph' as const, children: link}] : []),
  ]
  return row(scope, 'field.protocol', details)
}

function interests(scope: Scope, metadata: Metadata): Row[] {
  const own = metadata.interests
  if (!own) return []
  const management = own.management ? localizedParagraph(scope, own.management) : []
  return row(scope, 'field.interests', [...localizedParagraph(scope, own.declared), ...management])
}

function licence(scope: Scope, metadata: Metadata): Row[] {
  const own = metadata.licence
  if (!own) return []
  const children =
    own.url && isSafeAddress(own.url)
      ? [{type: 'link' as const, url: own.url, children: [text(own.id)]}]
      : [text(own.id)]
  return row(scope, 'field.licence', [{type: 'paragraph', children}])
}

function keywords(scope: Scope, metadata: Metadata): Row[] {
  if (!metadata.keywords) return []
  return row(scope, 'field.keywords', keywordLine(scope, false))
}

/** `关键词：抑郁障碍；氯胺酮` */
export function keywordLine(scope: Scope, labelled: boolean): DocumentNode[] {
  const {keywords: own} = scope.context.guideline.metadata
  if (!own || !scope.context.languages.some(lang => (own[lang]?.length ?? 0) > 0)) return []
  return paragraphInEach(scope, lang => {
    const list = own[lang] ?? []
    if (list.length === 0) return []
    return [
      ...(labelled ? [{type: 'strong' as const, children: [text(word(lang, 'keywords.label'))]}] : []),
      text(list.join(word(lang, 'keywords.separator'))),
    ]
  })
}

/** `keywordsPrinted`: they stand below the abstract already. */
export function about(scope: Scope, keywordsPrinted: boolean): DocumentNode[] {
  const {context} = scope
  const {metadata} = context.guideline
  const section = ownSection(scope, 2, 'about', 'about', own => {
    const rows = [
      ...(metadata.publication[context.lang]?.column && metadata.type
        ? row(
            own,
            'field.type',
            paragraphInEach(own, lang => [text(translate(lang, 'metadata', `type.${metadata.type}`))]),
          )
        : []),
      ...worded(own, 'field.targetPopulation', metadata.targetPopulation),
      ...worded(own, 'field.users', metadata.users),
      ...worded(own, 'field.setting', metadata.setting),
      ...(keywordsPrinted ? [] : keywords(own, metadata)),
      ...plain(own, 'field.dates.evidenceSearchedUntil', metadata.dates.evidenceSearchedUntil),
      ...plain(own, 'field.dates.searchInterval', metadata.dates.searchInterval?.toString()),
      ...plain(own, 'field.dates.reviewDue', metadata.dates.reviewDue),
      ...protocol(own, metadata),
      ...organisations(own, 'lead'),
      ...organisations(own, 'participant'),
      ...organisations(own, 'endorser'),
      ...worded(own, 'field.panel.description', metadata.panel?.description),
      ...voting(own, metadata),
      ...funding(own, metadata),
      ...interests(own, metadata),
      ...ofJournal(own, 'issn'),
      ...ofJournal(own, 'editor'),
      ...licence(own, metadata),
    ]
    const facts: DocumentNode[] = rows.length > 0 ? [{type: 'factTable', kind: 'metadata', rows}] : []
    const table = contributorsTable(inside(own, 'contributors'))
    const {scheme} = context
    return [
      ...facts,
      ...(table ? [ownSection(own, 3, 'contributors', 'contributors', () => [table])] : []),
      ...(scheme ? [ownSection(own, 3, 'grading', 'grading', inner => gradingLegend(scheme, inner))] : []),
    ]
  })
  return section.children.length > 0 ? [section] : []
}
