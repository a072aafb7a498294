/**
 * What the engine printed of an entry, with our marks, as mdast: one list of nodes for each block of it.
 *
 *   张三. 题名[J]. ⟦url⟧https://…⟦/url⟧.⟦block⟧Zhang S. Title.⟦/block⟧   →   [text, link, text], [text]
 */
import type {PhrasingContent} from 'mdast'
import {marks, printedText} from './marks.js'

type Kind = 'emphasis' | 'strong' | 'superscript' | 'subscript' | 'doi' | 'url'

interface OpenNode {
  readonly kind: Kind | 'block'
  readonly children: PhrasingContent[]
}

const opening: ReadonlyMap<string, Kind | 'block'> = new Map([
  [marks.emphasis.open, 'emphasis'],
  [marks.strong.open, 'strong'],
  [marks.superscript.open, 'superscript'],
  [marks.subscript.open, 'subscript'],
  [marks.doi.open, 'doi'],
  [marks.url.open, 'url'],
  [marks.block.open, 'block'],
])
const closing: ReadonlySet<string> = new Set(Object.values(marks).map(({close}) => close))

export function readPhrasing(printed: string): readonly (readonly PhrasingContent[])[] {
  const blocks: PhrasingContent[][] = []
  let open: OpenNode[] = [{kind: 'block', children: []}]
  const closeOne = () => {
    const done = open.pop()
    if (!done) return
    if (done.kind === 'block') blocks.push(done.children)
    else if (done.children.length > 0) {
      const inLink = open.some(({kind}) => kind === 'doi' || kind === 'url')
      open.at(-1)?.children.push(...nodesOf(done.kind, done.children, inLink))
    }
  }
  const nextBlock = () => {
    while (open.length > 0) closeOne()
    open = [{kind: 'block', children: []}]
  }
  for (const token of printed.match(/[\uE010-\uE01D]|[^\uE010-\uE01D]+/g) ?? []) {
    const kind = opening.get(token)
    if (token === marks.block.close || kind === 'block') nextBlock()
    else if (kind) open.push({kind, children: []})
    else if (!closing.has(token)) addText(open.at(-1)?.children, printedText(token))
    else if (open.length > 1) closeOne()
  }
  nextBlock()
  return blocks.map(trimmed).filter(children => children.length > 0)
}

function addText(children: PhrasingContent[] | undefined, value: string): void {
  const last = children?.at(-1)
  if (last?.type === 'text') last.value += value
  else if (value) children?.push({type: 'text', value})
}

function nodesOf(kind: Kind, children: PhrasingContent[], inLink: boolean): PhrasingContent[] {
  if (kind !== 'doi' && kind !== 'url') return [{type: kind, children}]
  const url = inLink ? undefined : linkTo(kind, plainText(children))
  const texts = children.flatMap(child => (child.type === 'text' ? [child] : []))
  return url !== undefined && texts.length === children.length ? [{type: 'link', url, children: texts}] : children
}

/** Of a DOI its address at doi.org; of an address itself, if it is http(s). */
function linkTo(kind: 'doi' | 'url', text: string): string | undefined {
  if (/^https?:\/\/[^\s<>"]+$/i.test(text)) return text
  return kind === 'doi' && /^10\.\d{4,9}\/\S+$/.test(text)
    ? `https://doi.org/${text.replace(/[^\w./():;-]/gu, encodeOne)}`
    : undefined
}

const encodeOne = (character: string): string => {
  try {
    return encodeURIComponent(character)
  } catch {
    return ''
  }
}

export const plainText = (nodes: readonly PhrasingContent[]): string =>
  nodes.map(node => ('children' in node ? plainText(node.children) : node.type === 'text' ? node.value : '')).join('')

/** Without white space around, and without the line breaks that the engine puts around blocks. */
function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child, index): PhrasingContent[] => {
    if (child.type !== 'text') return [child]
    let value = child.value.replace(/\s*\n\s*/g, ' ')
    if (index === 0) value = value.trimStart()
    if (index === children.length - 1) value = value.trimEnd()
    return value ? [{...child, value}] : []
  })
}
