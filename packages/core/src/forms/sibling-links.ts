/** Links to places that a form does not hold lead to the page of the edition beside it. */
import type {DocumentRoot} from '../render/document/nodes.js'

/** Calls `visit` for every object of a tree; without recursion, since texts may be nested as deep as the parser allows. */
function visitAll(root: DocumentRoot, visit: (node: object) => void): void {
  const open: unknown[] = [root]
  while (open.length > 0) {
    const node = open.pop()
    if (typeof node !== 'object' || node === null) continue
    visit(node)
    open.push(...Object.values(node))
  }
}

/** Changes the tree that it is given, which is the form's own. `page` is the name of the edition's HTML file. */
export function siblingLinks(root: DocumentRoot, page: string): DocumentRoot {
  const ids = new Set<string>()
  visitAll(root, node => {
    if ('id' in node && typeof node.id === 'string') ids.add(node.id)
    if ('ids' in node && Array.isArray(node.ids)) for (const id of node.ids) ids.add(String(id))
  })
  visitAll(root, node => {
    if (!('type' in node && node.type === 'link' && 'url' in node && typeof node.url === 'string')) return
    const target = node.url.startsWith('#') ? node.url.slice(1) : undefined
    if (target !== undefined && !ids.has(target)) node.url = `${page}#${encodeURIComponent(target)}`
  })
  return root
}
