/** Pieces of a form → running text of one edition. */
import type {BlockContent, DefinitionContent, PhrasingContent} from 'mdast'
import type {Block, Requirement} from '../model/guideline.js'
import {type Language, otherLanguage} from '../model/language.js'
import {blocks} from '../render/document/blocks.js'
import {printCitation} from '../render/document/citations.js'
import {type DocumentContext, inside, type Scope, within} from '../render/document/context.js'
import {crossReference} from '../render/document/inline/cross-references.js'
import {enrichText} from '../render/document/inline/enrich.js'
import type {DocumentNode, FormField, Labelled} from '../render/document/nodes.js'
import {labelFromSource, labelFromText, plainText, text, textIn, word} from '../render/document/words.js'
import {factWords} from '../requirements/say-facts.js'
import type {Vocabulary} from '../requirements/vocabulary.js'
import {citedKeys} from './cited-keys.js'
import type {Audience, Field, Piece} from './form.js'
import {requirementWords} from './requirement-words.js'
import {clauses, type Words} from './words.js'

export interface FormScope {
  readonly scope: Scope
  readonly vocabulary: Vocabulary
  /** Of the next heading. */
  readonly depth: number
}

/** Longer texts stand under each other where both languages are printed. */
const besideEachOther = 16

const inEach = (context: DocumentContext, said: Words): Labelled => {
  const once = said.zh === said.en
  return {
    texts: context.languages
      .slice(0, once ? 1 : 2)
      .map(lang => ({lang, children: once ? [text(said[lang])] : enrichText(said[lang], lang)})),
  }
}

/** Texts of one thing in each language that is printed, as running text of the scope. */
function together({texts}: Labelled, scope: Scope, joined = false): PhrasingContent[] {
  const shown = texts.map(({lang, children}): PhrasingContent[] =>
    lang === scope.lang ? children : [{type: 'languageSpan', lang, children}],
  )
  const [first = [], second] = shown
  if (!second) return first
  const long = !joined && (scope.cell || texts.some(({children}) => lengthOf(children) > besideEachOther))
  return [...first, long ? {type: 'break'} : text(' '), ...second]
}

const lengthOf = (nodes: readonly PhrasingContent[]): number =>
  nodes.reduce(
    (sum, node) => sum + ('value' in node ? node.value.length : 'children' in node ? lengthOf(node.children) : 1),
    0,
  )

export const wordsLabel = (context: DocumentContext, said: Words): Labelled => inEach(context, said)

export function setField({tooltip, options, ...field}: Field, {languages}: DocumentContext): FormField {
  return {
    type: 'formField',
    ...field,
    tooltip,
    ...(options
      ? {
          options: options.map(({value, label}) => ({
            value,
            label: [...new Set(languages.map(lang => label[lang]))].join(' '),
          })),
        }
      : {}),
  }
}

/** Its words for patients where these are asked for; else, or where there are none, its statement. */
export const textOf = (requirement: Requirement, audience: Audience): readonly Block[] => {
  const patient = audience === 'patient' ? requirement.parts.find(({name}) => name === 'patient') : undefined
  return patient && patient.children.length > 0 ? patient.children : requirement.statement
}

type FlowNode = DocumentNode | BlockContent | DefinitionContent

/** Paragraphs under each other, items of lists as lines of their own. */
function flattened(nodes: readonly FlowNode[]): PhrasingContent[][] {
  return nodes.flatMap((node): PhrasingContent[][] => {
    switch (node.type) {
      case 'paragraph':
        return [node.children]
      case 'list':
        return node.children.flatMap(item => {
          const [first = [], ...rest] = flattened(item.children)
          return [[text('· '), ...first], ...rest]
        })
      case 'blockquote':
      case 'untranslated':
      case 'partBlock':
        return flattened(node.children)
      case 'table':
        return node.children.map(row =>
          row.children.flatMap((one, index) => [...(index > 0 ? [text(' · ')] : []), ...one.children]),
        )
      default:
        return []
    }
  })
}

const parted = (parts: readonly PhrasingContent[][]): PhrasingContent[] =>
  parts.flatMap((part, index) => (index > 0 ? [{type: 'break' as const}, ...part] : part))

function statement(requirement: Requirement, audience: Audience, {scope}: FormScope): PhrasingContent[] {
  const {context} = scope
  const languages = scope.both ? context.languages : [scope.lang]
  const each = languages.flatMap(lang => {
    const set = flattened(
      blocks(textOf(requirement, audience), inside(within(scope, lang), context.targets.of(requirement).id)),
    )
    if (set.length === 0) return []
    const children = parted(set)
    return [lang === scope.lang ? children : [{type: 'languageSpan' as const, lang, children}]]
  })
  return parted(each)
}

/** Its id, else its number, leading to the edition. */
function named(requirement: Requirement, {scope}: FormScope): PhrasingContent[] {
  const {context} = scope
  const target = context.targets.of(requirement)
  const label = (): PhrasingContent[] => textIn(target.label(context), scope.lang)?.children ?? []
  const children = requirement.id === undefined ? label() : [text(requirement.id)]
  return [{type: 'link', url: `#${target.id}`, children}]
}

/** `推荐意见 1、4；良好实践主张 2`: what they are called once, with the number of each. */
function servedBy({recommendations}: Requirement, scope: Scope): PhrasingContent[][] {
  const {targets} = scope.context
  const groups = new Map<string, PhrasingContent[][]>()
  for (const id of recommendations) {
    const target = targets.ofSourceId(id)
    const label = target ? plainText(textIn(target.label(scope.context), scope.lang)?.children ?? []) : ''
    const [, name = '', number = ''] = /^(.*?)(\d+)$/su.exec(label) ?? []
    const shown = number === '' ? crossReference(id, [], scope) : crossReference(id, [text(number)], scope)
    groups.set(name, [...(groups.get(name) ?? []), shown])
  }
  const comma = word(scope.lang, 'punctuation.enumeration')
  return [...groups].map(([name, shown]) => [
    ...(name === '' ? [] : [text(name)]),
    ...shown.flatMap((one, index) => (index > 0 ? [text(comma), ...one] : one)),
  ])
}

/** `C8；推荐意见 1；[3,7]`. In the parallel edition the language of the source suffices: ids and numbers are the same in both. */
function source(requirement: Requirement, form: FormScope): PhrasingContent[] {
  const {scope} = form
  const {context} = scope
  const own = within(scope, scope.lang)
  const served = servedBy(requirement, own)
  const {numberOf} = context.citations
  const keys = citedKeys(requirement)
    .filter(key => numberOf.has(key))
    .sort((a, b) => (numberOf.get(a) ?? 0) - (numberOf.get(b) ?? 0))
  const cited: PhrasingContent[] =
    keys.length > 0
      ? [
          {
            ...printCitation(
              keys.map(key => ({key})),
              context.citations,
              own.lang,
            ),
            onLine: true,
          },
        ]
      : []
  const groups = [named(requirement, form), ...served, cited].filter(group => group.length > 0)
  return groups.flatMap((group, index) => (index > 0 ? [text(word(own.lang, 'punctuation.clauses')), ...group] : group))
}

const strongIf = (strong: boolean | undefined, children: PhrasingContent[]): PhrasingContent[] =>
  strong ? [{type: 'strong', children}] : children

function title(requirement: Requirement, {scope, vocabulary}: FormScope): Labelled {
  if (requirement.label) return labelFromSource(scope, requirement.label)
  return inEach(scope.context, requirementWords(requirement, vocabulary))
}

function setPiece(piece: Piece, form: FormScope): PhrasingContent[] {
  const {scope, vocabulary} = form
  const {context} = scope
  const shown = (label: Labelled, joined?: true): PhrasingContent[] =>
    together(scope.both ? label : only(label, scope.lang), scope, joined)
  switch (piece.type) {
    case 'words':
      return strongIf(piece.strong, shown(inEach(context, piece.words), piece.joined))
    case 'text':
      return shown(labelFromText(context, piece.text))
    case 'field':
      return [setField(piece.field, context)]
    case 'title':
      return strongIf(piece.strong, shown(title(piece.of, form), piece.joined))
    case 'statement':
      return statement(piece.of, piece.audience, form)
    case 'source':
      return source(piece.of, form)
    case 'mark':
      return [text('['), ...named(piece.of, form), text(']')]
    case 'facts':
      return shown(inEach(context, clauses(piece.facts.map(fact => factWords(fact, vocabulary)))), piece.joined)
    case 'break':
      return [{type: 'break'}]
  }
}

const only = (label: Labelled, lang: Language): Labelled => {
  const chosen = label.texts.find(one => one.lang === lang) ?? label.texts.find(one => one.lang === otherLanguage(lang))
  return {texts: chosen ? [chosen] : []}
}

/** Full-width marks bring their own room. */
const endsWide = /[：（，；。]$/u
const startsWide = /^[（，；。]/u

/** Pieces follow each other with a blank. */
export function setPieces(pieces: readonly Piece[], form: FormScope): PhrasingContent[] {
  const set: PhrasingContent[] = []
  let parted = true
  for (const piece of pieces) {
    const children = setPiece(piece, form)
    if (children.length === 0) continue
    const isBreak = piece.type === 'break'
    const wide = endsWide.test(plainText(set.slice(-1))) || startsWide.test(plainText(children.slice(0, 1)))
    if (!parted && !isBreak && !wide) set.push(text(' '))
    set.push(...children)
    parted = isBreak
  }
  return set
}
