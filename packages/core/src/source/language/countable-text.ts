/**
 * What of a block counts for its language: text without what stands in brackets or quotation marks, and without citations,
 * code, formulas and addresses.
 *
 *   SSRIs (fluoxetine, sertraline) 是一线药物[@a]     →  SSRIs   是一线药物
 */
import type {PhrasingContent} from 'mdast'

const pairs: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '［': '］',
  '【': '】',
  '《': '》',
  '〈': '〉',
  '「': '」',
  '『': '』',
  '“': '”',
  '‘': '’',
}
const closings = new Set(Object.values(pairs))

/** Replaces asides by blanks. An opening without its closing is a character like others. */
export function withoutAsides(text: string): string {
  if (!/["(（[［【《〈「『“‘]/.test(text)) return text
  const open: {closing: string; at: number}[] = []
  const asides: {start: number; end: number}[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    // An apostrophe closes only what a quotation mark opened.
    if ((character === '"' && open.some(({closing}) => closing === '"')) || closings.has(character)) {
      let depth = open.length - 1
      while (depth >= 0 && open[depth]!.closing !== character) depth--
      if (depth === -1) continue
      asides.push({start: open[depth]!.at, end: at + 1})
      open.length = depth
    } else if (open.length < 20) {
      const closing = character === '"' ? '"' : pairs[character]
      if (closing !== undefined) open.push({closing, at})
    }
  }
  if (asides.length === 0) return text
  let result = ''
  let from = 0
  for (const {start, end} of asides.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue
    result += `${text.slice(from, Math.max(from, start))} `
    from = end
  }
  return result + text.slice(from)
}

const han = String.raw`\u3000-\u303F\uFF00-\uFFEF\p{Script=Han}`
/** Web addresses, DOIs, mail, image files, HTML tags. */
const addresses = new RegExp(
  [
    String.raw`\b(?:https?:\/\/|www\.|doi:\s*)[^\s${han}]+`,
    String.raw`\b10\.\d{4,9}\/[^\s${han}]+`,
    String.raw`[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+`,
    String.raw`[\w./-]{1,100}\.(?:png|jpe?g|gif|webp|svg|pdf)\b`,
    String.raw`<\/?[a-z][^<>]{0,200}>`,
  ].join('|'),
  'giu',
)

/** The text of inline nodes without citations, code, formulas and addresses; line breaks are `\n`. */
export function textOf(nodes: readonly PhrasingContent[]): string {
  let text = ''
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        text += node.value
        break
      case 'break':
        text += '\n'
        break
      case 'link':
        text += isBareAddress(node.url, node.children) ? ' ' : textOf(node.children)
        break
      case 'emphasis':
      case 'strong':
      case 'delete':
      case 'superscript':
      case 'subscript':
        text += textOf(node.children)
        break
      case 'bilingual':
        text += `${textOf(node.zh)} ${textOf(node.en)}`
        break
      case 'citation':
      case 'inlineCode':
      case 'inlineMath':
      case 'image':
        text += ' '
        break
    }
  }
  return /[@/<.]/.test(text) ? text.replace(addresses, ' ') : text
}

const isBareAddress = (url: string, children: readonly PhrasingContent[]): boolean => {
  const [only] = children
  return children.length === 1 && only?.type === 'text' && url.endsWith(only.value)
}
