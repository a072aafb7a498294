/** The page around the document: head with a policy that allows nothing from outside, skip link, landmarks, foot. */
import type {Element, ElementContent, Root} from 'hast'
import {translate} from '../../locales/translator.js'
import {languageTags} from '../../model/language.js'
import type {DocumentInfo, DocumentRoot, Edition} from '../document/nodes.js'
import {between, element, textNode} from './elements.js'
import {langAttribute} from './page.js'
import {pageStyle} from './style/index.js'
import {fragment} from './writers/inline.js'

/** Nothing is loaded, nothing runs, nothing is sent; the styles and images are in the file. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

const meta = (name: string, content: string): Element => element('meta', {name, content})

/** In the edition's language(s). */
function titles(info: DocumentInfo, document: DocumentRoot): string {
  const {lang, edition} = document
  const other = lang === 'zh' ? 'en' : 'zh'
  const own = info.title[lang] ?? info.title[other] ?? info.id
  const second = info.title[other]
  return edition === 'parallel' && second && second !== own ? `${own} | ${second}` : own
}

function head(document: DocumentRoot): Element {
  const {info} = document
  return element('head', {}, [
    element('meta', {charSet: 'utf-8'}),
    element('meta', {httpEquiv: ['Content-Security-Policy'], content: policy}),
    meta('viewport', 'width=device-width, initial-scale=1'),
    meta('referrer', 'no-referrer'),
    meta('color-scheme', 'light dark'),
    element('title', {}, [titles(info, document)]),
    ...(info.authors.length > 0 ? [meta('author', info.authors.join(', '))] : []),
    ...(info.keywords.length > 0 ? [meta('keywords', info.keywords.join(', '))] : []),
    ...(info.date === undefined ? [] : [meta('dcterms.date', info.date)]),
    meta('dcterms.identifier', info.id),
    element('style', {}, [pageStyle]),
  ])
}

function inEach(document: DocumentRoot, say: (lang: 'zh' | 'en') => string | undefined): ElementContent[] {
  const other = document.lang === 'zh' ? 'en' : 'zh'
  const languages = document.edition === 'parallel' ? ([document.lang, other] as const) : ([document.lang] as const)
  const said = languages.flatMap(lang => {
    const words = say(lang)
    return words ? [{lang, words}] : []
  })
  return between(
    said.map(({lang, words}) => [
      lang === document.lang ? textNode(words) : element('span', langAttribute(lang), [words]),
    ]),
    ' ',
  )
}

interface PageParts {
  readonly header: readonly ElementContent[]
  readonly main: readonly ElementContent[]
  readonly mainId: string
}

/** On the first lines: the draft's mark, printed behind nothing on screen but over each page on paper. */
const classes = (edition: Edition, info: DocumentInfo): string[] => [
  `edition-${edition}`,
  ...(info.draft ? ['draft'] : []),
  ...(info.sheet ? ['sheet'] : []),
]

export function shell(document: DocumentRoot, parts: PageParts): Root {
  const {info, lang, edition} = document
  const skip = inEach(document, language => translate(language, 'labels', 'edition.skip'))
  const foot = [
    ...inEach(document, language => info.runningTitle[language]),
    textNode(' · '),
    ...inEach(document, language => info.runningNote[language]),
  ]
  const body = element('body', {className: classes(edition, info)}, [
    element('a', {className: ['skip'], href: fragment(parts.mainId)}, skip),
    ...(info.draftMark === undefined
      ? []
      : [element('div', {className: ['page-mark'], ariaHidden: 'true'}, [info.draftMark])]),
    ...parts.header,
    element('main', {id: parts.mainId}, parts.main),
    element('footer', {}, [element('p', {}, foot)]),
  ])
  return {
    type: 'root',
    children: [
      {type: 'doctype'},
      element('html', {lang: languageTags[lang], dataEdition: edition}, [head(document), body]),
      textNode('\n'),
    ],
  }
}
