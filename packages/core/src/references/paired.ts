/** The same work in its other language: whether what a library gives is that, and which language it is in. */
import type {Language} from '../model/language.js'
import type {PairedReference, ReferenceName} from '../model/reference.js'
import {languageOfText} from './script.js'

export interface PairedDraft {
  title?: string | undefined
  containerTitle?: string | undefined
  containerTitleShort?: string | undefined
  event?: string | undefined
  publisher?: string | undefined
  publisherPlace?: string | undefined
  authors?: readonly ReferenceName[]
  authorsIncomplete?: boolean
  editors?: readonly ReferenceName[]
  translators?: readonly ReferenceName[]
  /** Where the library says it; else the script tells. */
  language?: Language | undefined
}

const texts = ['title', 'containerTitle', 'containerTitleShort', 'event', 'publisher', 'publisherPlace'] as const

/** Undefined where there is neither a text nor a name. Whether it is in the other language, `finishReference` decides. */
export function pairedReference(draft: PairedDraft): PairedReference | undefined {
  const {authors = [], editors = [], translators = []} = draft
  const names = [...authors, ...editors, ...translators]
  const sample = texts.map(name => draft[name]).find(text => text) ?? names.map(nameText).join(' ')
  if (sample === '') return undefined
  return {
    language: draft.language ?? languageOfText(sample),
    ...Object.fromEntries(texts.flatMap(name => (draft[name] ? [[name, draft[name]]] : []))),
    authors,
    authorsIncomplete: draft.authorsIncomplete ?? false,
    editors,
    ...(translators.length > 0 && {translators}),
  }
}

const nameText = ({literal, family, given}: ReferenceName): string =>
  literal ?? [family, given].filter(Boolean).join(' ')

/** A line of Zotero's Extra: `Zhang || San` → family and given name. A name without bars stays as it is: its order is not known. */
export function barredName(text: string): ReferenceName | undefined {
  const [family = '', given = ''] = text.split('||').map(part => part.replace(/^\*$/, '').trim())
  if (family === '' && given === '') return undefined
  if (!text.includes('||')) return {literal: family.replace(/;$/, '')}
  return family === '' ? {literal: given} : {family, ...(given && {given})}
}
