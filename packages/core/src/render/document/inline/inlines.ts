/** The guideline's running text → printed running text, in one language or in both. One converter for each kind of node. */
import type {PhrasingContent} from 'mdast'
import {languages, otherLanguage} from '../../../model/language.js'
import {printCitationInText} from '../citations.js'
import {type Scope, within} from '../context.js'
import {isSafeAddress} from './addresses.js'
import {alternativeIn, imagePath} from './alternatives.js'
import {besideCitations} from './beside-citations.js'
import {crossReference} from './cross-references.js'
import {enrichText} from './enrich.js'
import {joinScripts} from './script-quantities.js'

/** What a node of ours or of GFM becomes; kinds that never reach the reader become nothing. */
function convert(node: PhrasingContent, scope: Scope): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return enrichText(node.value, scope.lang)
    case 'emphasis':
    case 'strong':
    case 'superscript':
    case 'subscript':
      return [{type: node.type, children: inlines(node.children, scope)}]
    case 'inlineCode':
      return [{type: 'inlineCode', value: node.value}]
    case 'inlineMath':
      return [{type: 'inlineMath', value: node.value}]
    case 'break':
      return [{type: 'break'}]
    case 'link':
      return link(node.url, node.children, scope)
    case 'citation':
      return printCitationInText(node, scope.context.citations, scope.lang)
    case 'bilingual':
      return bilingual(node, scope)
    case 'footnoteReference': {
      const label = node.label ?? node.identifier
      const mark = scope.context.footnotes.mark(label, scope.lang)
      return mark ? [mark] : [{type: 'text', value: `[^${label}]`}]
    }
    case 'image':
      return [
        {
          type: 'inlineImage',
          path: imagePath(node.url),
          alternative: alternativeIn(node.alt ?? '', scope.lang, scope.both),
        },
      ]
    // Written with one tilde it is a range; with two the reader reports it and the text stays.
    case 'delete':
    case 'linkReference':
      return inlines(node.children, scope)
    case 'imageReference':
      return node.alt ? enrichText(node.alt, scope.lang) : []
    // An error of the source (only sub, sup and br are understood), shown as the characters that were typed.
    case 'html':
      return node.value.startsWith('<!--') ? [] : [{type: 'text', value: node.value}]
    default:
      return [node]
  }
}

function link(url: string, children: readonly PhrasingContent[], scope: Scope): PhrasingContent[] {
  const printed = inlines(children, scope)
  if (url.startsWith('#')) return crossReference(url.slice(1), printed, scope)
  const shown = printed.length > 0 ? printed : [{type: 'text' as const, value: url}]
  return isSafeAddress(url) ? [{type: 'link', url, children: shown}] : shown
}

/** `中文 | English`: the edition's language; both, one marked, where both are printed. */
function bilingual(
  node: {readonly zh: readonly PhrasingContent[]; readonly en: readonly PhrasingContent[]},
  scope: Scope,
): PhrasingContent[] {
  const inLanguage = (lang: 'zh' | 'en'): PhrasingContent[] => {
    const children = inlines(node[lang], within(scope, lang))
    return lang === scope.lang ? children : [{type: 'languageSpan', lang, children}]
  }
  const written = languages.filter(lang => node[lang].length > 0)
  if (scope.both && written.length === 2) {
    const between: PhrasingContent = scope.cell ? {type: 'break'} : {type: 'text', value: ' '}
    return [...inLanguage(scope.context.lang), between, ...inLanguage(otherLanguage(scope.context.lang))]
  }
  const shown = written.includes(scope.lang) ? scope.lang : written[0]
  return shown ? inLanguage(shown) : []
}

export function inlines(nodes: readonly PhrasingContent[], scope: Scope): PhrasingContent[] {
  const printed = nodes.flatMap(node => convert(node, scope))
  return joinScripts(besideCitations(printed, scope.context.citations.form, scope.lang))
}
