/**
 * `crossref` and `xdata`: fields that an entry takes from another. A paper takes the proceedings' `title` as its `booktitle`, as BibLaTeX
 * has it.
 */
import type {Report} from '../places.js'
import type {RawEntry, RawField} from './entries.js'
import {referenceType} from './entry-types.js'

const deepest = 5
const ownOnly = new Set([
  'crossref',
  'xref',
  'xdata',
  'ids',
  'label',
  'shorthand',
  'sortkey',
  'presort',
  'keywords',
  'abstract',
  'doi',
  'pages',
])
const renamed: ReadonlyMap<string, string> = new Map([
  ['title', 'booktitle'],
  ['subtitle', 'booksubtitle'],
  ['author', 'bookauthor'],
])

export function inheritFields(entries: readonly RawEntry[], report: Report): readonly RawEntry[] {
  if (!entries.some(({fields}) => fields.has('crossref') || fields.has('xdata'))) return entries
  const byKey = new Map<string, RawEntry>()
  for (const entry of entries) if (!byKey.has(entry.key)) byKey.set(entry.key, entry)

  const whole = (entry: RawEntry, depth: number, first: boolean): ReadonlyMap<string, RawField> => {
    const fields = new Map(entry.fields)
    for (const source of [entry.fields.get('xdata'), entry.fields.get('crossref')]) {
      if (!source) continue
      const keys = source.name === 'xdata' ? source.value.split(',') : [source.value]
      for (const key of keys.map(part => part.trim())) {
        const parent = byKey.get(key)
        if (!parent) {
          if (first)
            report('reference-crossref-unknown', source.span, {actual: key, data: {key: entry.key, target: key}})
          continue
        }
        if (depth >= deepest || parent === entry) continue
        const part = source.name === 'crossref' && isPart(entry.type)
        for (const [name, field] of whole(parent, depth + 1, false)) {
          if (ownOnly.has(name) && source.name === 'crossref') continue
          const target = (part && renamed.get(name)) || name
          if (!fields.has(target)) fields.set(target, field)
        }
      }
    }
    return fields
  }
  return entries.map(entry =>
    entry.fields.has('crossref') || entry.fields.has('xdata') ? {...entry, fields: whole(entry, 0, true)} : entry,
  )
}

function isPart(type: string): boolean {
  const kind = referenceType(type, {})
  return kind === 'chapter' || kind === 'paper-conference'
}
