/** A filled checklist as a document tree, so that the renderers of editions print it as HTML and PDF. */
import type {PhrasingContent} from 'mdast'
import {translate} from '../locales/translator.js'
import type {Language} from '../model/language.js'
import {tableOf} from '../render/document/cells.js'
import type {DocumentNode, DocumentRoot, Labelled, TitleLine} from '../render/document/nodes.js'
import type {FilledChecklist} from './fill.js'
import {checklistSheet, type Sheet, type SheetOptions} from './sheet.js'

/** Of the columns: number, item, result, where, page. */
const shares = [7, 38, 13, 32, 10]

const label = (lang: Language, words: string): Labelled => ({texts: [{lang, children: [{type: 'text', value: words}]}]})
const paragraph = (children: readonly PhrasingContent[]): DocumentNode => ({type: 'paragraph', children: [...children]})
const words = (value: string): PhrasingContent => ({type: 'text', value})

function titleLine(lang: Language, role: TitleLine['role'], children: readonly PhrasingContent[]): TitleLine {
  return {type: 'titleLine', role, texts: [{lang, children: [...children]}]}
}

function notice({lang, notices}: Sheet): DocumentNode[] {
  if (notices.length === 0) return []
  const title: PhrasingContent = {type: 'strong', children: [words(translate(lang, 'reporting', 'noticeTitle'))]}
  return [
    {type: 'notice', kind: 'general', children: [paragraph([title]), ...notices.map(one => paragraph([words(one)]))]},
  ]
}

/** In one language, whatever edition its pages are of. Names of places in another language are marked as such. */
export function checklistDocument(filled: FilledChecklist, options: SheetOptions): DocumentRoot {
  const sheet = checklistSheet(filled, options)
  const {lang} = sheet
  return {
    type: 'document',
    edition: lang,
    lang,
    info: {
      id: `${filled.guideline.id}-${filled.checklist.id}`,
      version: filled.guideline.version,
      draft: false,
      title: {[lang]: sheet.documentTitle},
      runningTitle: {[lang]: filled.guideline.shortTitle?.[lang] ?? filled.guideline.title[lang] ?? sheet.title},
      authors: [],
      keywords: [],
      ...(sheet.date === undefined ? {} : {date: sheet.date}),
      runningNote: {[lang]: sheet.running},
      pageLabel: translate(lang, 'reporting', 'page'),
      contentsTitle: label(lang, ''),
    },
    children: [
      {
        type: 'titleBlock',
        children: [
          titleLine(lang, 'column', [words(sheet.column)]),
          titleLine(lang, 'title', [words(sheet.title)]),
          titleLine(lang, 'subtitle', sheet.subtitle),
        ],
      },
      ...notice(sheet),
      paragraph([words(sheet.lead)]),
      {
        type: 'factTable',
        kind: 'metadata',
        rows: sheet.facts.map(({term, text}) => ({term: label(lang, term), details: [paragraph(text)]})),
      },
      ...sheet.parts.map(
        ({id, heading, rows, unread}): DocumentNode => ({
          type: 'documentSection',
          id,
          depth: 2,
          heading: label(lang, heading),
          children: [
            ...(rows.length > 0 ? [{...tableOf([sheet.columns, ...rows]), data: {shares}}] : []),
            ...(unread === undefined ? [] : [paragraph([words(unread)])]),
          ],
        }),
      ),
    ],
  }
}
