/** The ids and image paths of a document tree, in one walk over plain objects. */
import type {DocumentRoot} from '../../document/nodes.js'

export interface Found {
  /** Ids that appear once or first; a later copy of an id is no target. */
  readonly ids: ReadonlySet<string>
  readonly imagePaths: readonly string[]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Kinds whose `id` the templates set. */
const bearers: ReadonlySet<string> = new Set([
  'documentSection',
  'recommendationBox',
  'requirementBlock',
  'partBlock',
  'boxBlock',
  'questionBlock',
  'figureBlock',
  'tableBlock',
  'pairRow',
  'side',
  'factTable',
  'noteMark',
  'referenceEntry',
])

export function findTargets(root: DocumentRoot): Found {
  const ids = new Set<string>()
  const imagePaths: string[] = []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const entry of value) walk(entry)
      return
    }
    if (!isRecord(value)) return
    const {type, id} = value
    if (typeof id === 'string' && (typeof type === 'string' ? bearers.has(type) : typeof value.lang === 'string'))
      ids.add(id)
    if (type === 'factTable' && Array.isArray(value.rows)) {
      for (const row of value.rows) if (isRecord(row) && typeof row.id === 'string') ids.add(row.id)
    }
    if (type === 'referenceList') ids.add('references')
    if (type === 'noteList' && Array.isArray(value.notes)) {
      ids.add(typeof id === 'string' ? id : 'notes')
      for (const note of value.notes) if (isRecord(note) && typeof note.id === 'string') ids.add(note.id)
    }
    if (type === 'printedCitation' && Array.isArray(value.ids))
      for (const one of value.ids) if (typeof one === 'string') ids.add(one)
    if ((type === 'inlineImage' || (type === undefined && 'alternative' in value)) && typeof value.path === 'string')
      imagePaths.push(value.path)
    for (const [key, child] of Object.entries(value)) if (key !== 'position' && key !== 'data') walk(child)
  }
  walk(root.children)
  return {ids, imagePaths}
}
