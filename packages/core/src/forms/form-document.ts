/** A form in one edition, as a document tree that the renderers of editions print. */
import type {PhrasingContent} from 'mdast'
import type {GradingScheme} from '../grading/scheme.js'
import type {Guideline} from '../model/guideline.js'
import {type Language, otherLanguage} from '../model/language.js'
import {blocks} from '../render/document/blocks.js'
import {tableOf} from '../render/document/cells.js'
import {type DocumentContext, inside, rootScope, within} from '../render/document/context.js'
import {createContext} from '../render/document/create-context.js'
import {referenceList} from '../render/document/end/references.js'
import type {ReferenceFormatters} from '../render/document/formatters.js'
import {documentInfo} from '../render/document/front/document-info.js'
import type {DocumentInfo, DocumentNode, DocumentRoot, Edition} from '../render/document/nodes.js'
import {pairRow} from '../render/document/sides.js'
import {vocabularyOf} from '../requirements/vocabulary.js'
import type {Cell, Form, FormBlock} from './form.js'
import {formHead} from './form-head.js'
import {identityFormField} from './form-identity.js'
import {type FormScope, setPieces, textOf} from './set-pieces.js'
import {siblingLinks} from './sibling-links.js'
import {same, type Words, words} from './words.js'

export interface FormDocumentOptions {
  readonly edition: Edition
  readonly schemes?: readonly GradingScheme[]
  readonly formatters?: ReferenceFormatters
}

const paragraph = (children: PhrasingContent[], small = false): DocumentNode[] =>
  children.length > 0 ? [{type: 'paragraph', children, ...(small ? {data: {small}} : {})}] : []

const holdsField = (pieces: Cell): boolean => pieces.some(({type}) => type === 'field')

/** Side by side where both languages are printed, but for a line that is written on: its field stands once. */
function line(pieces: Cell, form: FormScope, small = false): DocumentNode[] {
  const {scope} = form
  if (!scope.both || holdsField(pieces)) return paragraph(setPieces(pieces, form), small)
  return [pairRow(scope, lang => paragraph(setPieces(pieces, {...form, scope: within(scope, lang)}), small))]
}

function setBlock(block: FormBlock, form: FormScope): DocumentNode[] {
  const {scope} = form
  switch (block.type) {
    case 'section': {
      const id = scope.context.ids.claim(block.id)
      const heading = scope.context.languages.map(lang => ({
        lang,
        children: setPieces(block.title, {...form, scope: within(scope, lang)}),
      }))
      return [
        {
          type: 'documentSection',
          id,
          depth: form.depth,
          heading: {texts: heading},
          ...(block.newPage ? {newPage: true} : {}),
          children: setBlocks(block.children, {...form, scope: inside(scope, id), depth: form.depth + 1}),
        },
      ]
    }
    case 'line':
      return line(block.pieces, form, block.small)
    case 'notice':
      return [{type: 'notice', kind: 'general', children: block.lines.flatMap(pieces => line(pieces, form))}]
    case 'prose':
      return blocks(textOf(block.of, block.audience), scope)
    case 'table': {
      const cells = {...form, scope: {...scope, cell: true}}
      const set = (row: readonly Cell[]): PhrasingContent[][] => row.map(pieces => setPieces(pieces, cells))
      const head = block.columns.length > 0 ? set(block.columns) : block.shares.map(() => [])
      return [{...tableOf([head, ...block.rows.map(set)]), data: {shares: block.shares, ruled: true}}]
    }
  }
}

const setBlocks = (children: readonly FormBlock[], form: FormScope): DocumentNode[] =>
  children.flatMap(block => setBlock(block, form))

/** Only what this form cites, by the numbers that the edition gives. */
function cited(form: FormScope): DocumentNode[] {
  const {citations} = form.scope.context
  return referenceList(form.scope).flatMap(list => {
    if (list.type !== 'referenceList') return []
    const children = list.children.filter(({key}) => citations.citationsOf(key).length > 0)
    return children.length > 0 ? [{...list, children}] : []
  })
}

/** By which a filled file says what it is; behind all that is written on. */
function identity(form: Form, {scope}: FormScope): DocumentNode {
  const {guideline, edition} = scope.context
  const {id, version} = guideline.metadata
  const field = identityFormField({form: form.id, guideline: id, version, edition}, 24)
  return {type: 'paragraph', data: {small: true}, children: [field]}
}

function info(form: Form, context: DocumentContext): DocumentInfo {
  const own = documentInfo(context)
  const named = (said: Words, titles: DocumentInfo['title']): DocumentInfo['title'] =>
    Object.fromEntries(
      (['zh', 'en'] as const).map(lang => [
        lang,
        words('named', {form: said, guideline: same(either(titles, lang))})[lang],
      ]),
    )
  return {
    ...own,
    id: `${own.id}.${form.id}`,
    title: named(form.title, own.title),
    runningTitle: named(form.title, own.runningTitle),
    authors: [],
    keywords: [],
    sheet: true,
  }
}

const either = (titles: DocumentInfo['title'], lang: Language): string =>
  titles[lang] ?? titles[otherLanguage(lang)] ?? ''

/** `guideline` is the one that the form was built from. Numbers of citations and recommendations are those of the edition, whose page the form's links lead to. */
export function formDocument(form: Form, guideline: Guideline, options: FormDocumentOptions): DocumentRoot {
  const context = createContext(guideline, options)
  const scope = rootScope(context, form.id)
  const set: FormScope = {scope, vocabulary: vocabularyOf(guideline), depth: 2}
  const body = setBlocks(form.children, set)
  const root: DocumentRoot = {
    type: 'document',
    edition: options.edition,
    lang: context.lang,
    info: info(form, context),
    children: [...formHead(form, set), ...body, identity(form, set), ...cited(set)],
  }
  return siblingLinks(root, `${guideline.metadata.id}.${options.edition}.html`)
}
