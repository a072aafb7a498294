/** Phrasing content as a reader sees it. */
import type {PhrasingContent} from 'mdast'

export const plainText = (content: readonly PhrasingContent[]): string =>
  content.map(node => ('children' in node ? plainText(node.children) : 'value' in node ? node.value : '')).join('')
