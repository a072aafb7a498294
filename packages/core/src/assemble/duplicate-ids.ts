/** Ids are unique: both languages and every output share them, and some outputs do not tell capitals from small letters. */
import type {Finding} from '../diagnostics/finding.js'
import type {Block, Footnote} from '../model/guideline.js'
import type {Place} from '../model/place.js'
import {walkBlocks} from './walk-model.js'

export function duplicateIds(body: readonly Block[], footnotes: readonly Footnote[]): Finding[] {
  const findings: Finding[] = []
  const seen = new Map<string, {id: string; place: Place}>()
  const add = (id: string | undefined, place: Place): void => {
    if (id === undefined) return
    const before = seen.get(id.toLowerCase())
    if (!before) {
      seen.set(id.toLowerCase(), {id, place})
      return
    }
    findings.push({
      rule: 'id-duplicate',
      place,
      actual: id,
      data: {id, first: before.id, line: before.place.line, file: before.place.file},
      ...(before.id === id ? {} : {note: 'case'}),
    })
  }
  const visitor = {
    block: (block: Parameters<NonNullable<Parameters<typeof walkBlocks>[2]['block']>>[0]): void => {
      if (block.type === 'section') add(block.id, block.idPlace ?? block.place)
      else if ('places' in block && 'id' in block) add(block.id, block.places.id ?? block.place)
    },
  }
  walkBlocks(body, {first: 'zh'}, visitor)
  for (const {children} of footnotes) walkBlocks(children, {first: 'zh'}, visitor)
  return findings
}
