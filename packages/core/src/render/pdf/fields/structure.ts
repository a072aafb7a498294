/** The tags of a typeset PDF: which element an annotation belongs to, and in which order annotations are read. */
import {PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, PDFRef} from 'pdf-lib'

const name = (text: string): PDFName => PDFName.of(text)

/** The structure element of each `/StructParent` number that has one (a page's number leads to an array, and is left out). */
export function elementsByParent(root: PDFDict): ReadonlyMap<number, PDFDict> {
  const elements = new Map<number, PDFDict>()
  const waiting = [root.lookupMaybe(name('ParentTree'), PDFDict)]
  const seen = new Set<PDFDict>()
  for (let tree = waiting.pop(); tree; tree = waiting.pop()) {
    if (seen.has(tree)) continue
    seen.add(tree)
    const numbers = tree.lookupMaybe(name('Nums'), PDFArray)
    for (let at = 0; numbers && at + 1 < numbers.size(); at += 2) {
      const key = numbers.lookup(at)
      const element = numbers.lookup(at + 1)
      if (key instanceof PDFNumber && element instanceof PDFDict) elements.set(key.asNumber(), element)
    }
    const kids = tree.lookupMaybe(name('Kids'), PDFArray)
    for (let at = 0; kids && at < kids.size(); at++) {
      const kid = kids.lookup(at)
      if (kid instanceof PDFDict) waiting.push(kid)
    }
  }
  return elements
}

/** Each annotation's place in the reading order, from its object reference among the tags. */
export function readingOrder(root: PDFDict, context: PDFContext): ReadonlyMap<PDFRef, number> {
  const order = new Map<PDFRef, number>()
  const seen = new Set<PDFDict>()
  const waiting = [root.get(name('K'))]
  while (waiting.length > 0) {
    const next = context.lookup(waiting.pop())
    if (next instanceof PDFArray) for (let at = next.size() - 1; at >= 0; at--) waiting.push(next.get(at))
    else if (next instanceof PDFDict && !seen.has(next)) {
      seen.add(next)
      const annotation = next.get(name('Obj'))
      if (annotation instanceof PDFRef && !order.has(annotation)) order.set(annotation, order.size)
      waiting.push(next.get(name('K')))
    }
  }
  return order
}
