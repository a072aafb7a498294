/** A guideline without what only tells where it was written, so that the one-file and the two-file form compare equal. */
import type {Guideline} from './guideline.js'

const placeKeys: ReadonlySet<string> = new Set([
  'place',
  'places',
  'idPlace',
  'position',
  'idPosition',
  'openingPosition',
  'languageReason',
])

/** Nodes that the source stage annotates carry these in `data`. */
const sourceAnnotations: ReadonlySet<string> = new Set([
  'file',
  'parted',
  'language',
  'languageReason',
  'id',
  'idPosition',
])

/**
 * A deep copy without places and positions, and without the reader's notes on mdast nodes (`data.language`, `data.file` …).
 * Attributes are a guideline's own and stay, whatever they are called.
 */
export function withoutPlaces(guideline: Guideline): Guideline {
  return stripped(guideline) as Guideline
}

function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped)
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined || placeKeys.has(key)) continue
    if (key === 'attributes') copy[key] = part
    else if (key === 'data') {
      const kept = nodeData(part)
      if (kept !== undefined) copy[key] = kept
    } else copy[key] = stripped(part)
  }
  return copy
}

function nodeData(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key, part]) => part !== undefined && !sourceAnnotations.has(key))
  return kept.length > 0 ? stripped(Object.fromEntries(kept)) : undefined
}
