/** What stands at the head of every form: its title, the guideline with version, date and status, and what must be known before it is used. */
import {translate} from '../locales/translator.js'
import {dateOf} from '../render/document/front/document-info.js'
import {enrichText} from '../render/document/inline/enrich.js'
import {paragraphInEach} from '../render/document/localized.js'
import type {DocumentNode, TitleLine} from '../render/document/nodes.js'
import {labelFromText, word} from '../render/document/words.js'
import type {Form} from './form.js'
import {type FormScope, wordsLabel} from './set-pieces.js'
import {listed, type Words, words} from './words.js'

/** `第 2 版 · 2026-07-01 · 草稿（示例）` */
function edition({scope}: FormScope): Words {
  const {metadata} = scope.context.guideline
  const date = dateOf(metadata.dates)
  const said = (lang: 'zh' | 'en'): string => {
    const status = translate(lang, 'metadata', `status.${metadata.status}`)
    return [
      word(lang, 'title.version', {version: metadata.version}),
      ...(date === undefined ? [] : [date]),
      metadata.example ? translate(lang, 'forms', 'head.example', {status}) : status,
    ].join(' · ')
  }
  return {zh: said('zh'), en: said('en')}
}

/** Which law the form was written under; elsewhere the site must check it. */
function jurisdictions({vocabulary}: FormScope): Words {
  return words('head.jurisdiction', {
    names: listed(vocabulary.jurisdictions.map(id => words(`jurisdiction.${id}`))),
  })
}

function warnings(form: Form, {scope}: FormScope): readonly Words[] {
  const {metadata} = scope.context.guideline
  return [
    ...(metadata.status === 'withdrawn' ? [words('head.withdrawn')] : []),
    ...(metadata.example ? [words('head.onlyExample')] : []),
    ...(metadata.status === 'draft' || metadata.status === 'consultation' ? [words('head.draft')] : []),
    ...(form.lacking.length > 0 ? [words('head.lacking', {lacking: listed(form.lacking)})] : []),
  ]
}

export function formHead(form: Form, set: FormScope): DocumentNode[] {
  const {scope} = set
  const {context} = scope
  const {metadata} = context.guideline
  const line = (role: TitleLine['role'], said: Words): TitleLine => ({
    type: 'titleLine',
    role,
    texts: wordsLabel(context, said).texts,
  })
  const named = metadata.title.zh || metadata.title.en ? metadata.title : {[context.lang]: metadata.id}
  const notes = warnings(form, set)
  const inEach = (said: Words): DocumentNode[] => paragraphInEach(scope, lang => enrichText(said[lang], lang))
  return [
    {
      type: 'titleBlock',
      children: [
        {type: 'titleLine', role: 'column', texts: labelFromText(context, named).texts},
        line('title', form.title),
        line('status', edition(set)),
        line('identifier', jurisdictions(set)),
      ],
    },
    ...(notes.length > 0 ? [{type: 'notice' as const, kind: 'draft' as const, children: notes.flatMap(inEach)}] : []),
  ]
}
