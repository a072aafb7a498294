/**
 * `crossref` and `xdata`: fields that an entry takes from another. A paper takes the proceedings' `title` as its `booktitle`, as BibLaTeX
 * has it.
 */
import {referenceLimits} from '../limits.js'
import type {Report} from '../places.js'
import type {RawEntry, RawField} from './entries.js'
import {referenceType} from './entry-types.js'

/** Entries between an entry and the one that a field comes from. */
const deepest = 50
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

  const inherited = new Map<RawEntry, ReadonlyMap<string, RawField>>()
  const underWay = new Set<RawEntry>()

  function whole(entry: RawEntry): ReadonlyMap<string, RawField> {
    const known = inherited.get(entry)
    if (known) return known
    if (underWay.has(entry) || underWay.size > deepest) return entry.fields
    const sources = parents(entry)
    if (sources.length === 0) return entry.fields
    underWay.add(entry)
    const fields = new Map(entry.fields)
    for (const {parent, crossReference} of sources) {
      const part = crossReference && isPart(entry.type)
      for (const [name, field] of whole(parent)) {
        if (crossReference && ownOnly.has(name)) continue
        const target = (part && renamed.get(name)) || name
        if (!fields.has(target)) fields.set(target, field)
      }
    }
    underWay.delete(entry)
    inherited.set(entry, fields)
    return fields
  }

  function parents(entry: RawEntry): {parent: RawEntry; crossReference: boolean}[] {
    const found: {parent: RawEntry; crossReference: boolean}[] = []
    for (const name of ['xdata', 'crossref']) {
      const field = entry.fields.get(name)
      if (!field) continue
      const keys = name === 'xdata' ? field.value.split(',', referenceLimits.sources) : [field.value]
      for (const key of keys.map(part => part.trim())) {
        const parent = byKey.get(key)
        if (parent) found.push({parent, crossReference: name === 'crossref'})
        else report('reference-crossref-unknown', field.span, {actual: key, data: {key: entry.key, target: key}})
      }
    }
    return found
  }

  return entries.map(entry =>
    entry.fields.has('crossref') || entry.fields.has('xdata') ? {...entry, fields: whole(entry)} : entry,
  )
}

function isPart(type: string): boolean {
  const kind = referenceType(type, {})
  return kind === 'chapter' || kind === 'paper-conference'
}
