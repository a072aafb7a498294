/** What the file says about itself outside of the page: titles, authors, key words, running heads, page labels. */
import type {Language, Localized} from '../../../model/language.js'
import type {Dates, Metadata} from '../../../model/metadata.js'
import type {DocumentContext} from '../context.js'
import type {DocumentInfo} from '../nodes.js'
import {labelFromWords, word} from '../words.js'
import {authorsOf, nameAsText} from './people.js'

/** The date that the document bears. */
export const dateOf = (dates: Dates): string | undefined =>
  dates.updated ?? dates.published ?? dates.accepted ?? dates.revised ?? dates.received

function inEach<T>(languages: readonly Language[], say: (lang: Language) => T | undefined): Localized<T> {
  const result: {-readonly [L in Language]?: T} = {}
  for (const lang of languages) {
    const said = say(lang)
    if (said !== undefined) result[lang] = said
  }
  return result
}

/** Drawn behind every page until the guideline is published, and when it is withdrawn. */
function pageMark(metadata: Metadata, languages: readonly Language[]): string | undefined {
  if (metadata.status === 'published') return undefined
  return languages.map(lang => word(lang, `status.${metadata.status}Mark`)).join(' ')
}

export function documentInfo(context: DocumentContext): DocumentInfo {
  const {metadata} = context.guideline
  const {lang, languages} = context
  const date = dateOf(metadata.dates)
  // Both titles need the room of the running head, and figures say the same in both languages.
  const parallel = context.edition === 'parallel'
  const short = parallel && /^\d/u.test(metadata.version)
  const key = `running.${short ? 'shortVersion' : 'version'}${date ? 'AndDate' : ''}`
  const note = (language: Language): string => word(language, key, {version: metadata.version, date: date ?? ''})
  const mark = pageMark(metadata, languages)
  const title = metadata.title.zh || metadata.title.en ? metadata.title : {[lang]: metadata.id}
  return {
    id: metadata.id,
    version: metadata.version,
    draft: metadata.status === 'draft' || metadata.status === 'consultation',
    ...(mark === undefined ? {} : {draftMark: mark}),
    title,
    runningTitle: inEach(['zh', 'en'], language => metadata.shortTitle?.[language] ?? title[language]),
    authors: authorsOf(metadata).map(author => nameAsText(author.name, lang)),
    keywords: languages.flatMap(language => metadata.keywords?.[language] ?? []),
    ...(date === undefined ? {} : {date}),
    runningNote: inEach(parallel ? [lang] : ['zh', 'en'], note),
    pageLabel: context.edition === 'parallel' ? '{page} / {total}' : word(lang, 'edition.page'),
    contentsTitle: labelFromWords(context, 'edition.contents'),
  }
}
