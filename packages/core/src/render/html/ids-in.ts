/** Every id that a document tree holds. */

export function idsIn(node: unknown, ids: Set<string> = new Set()): Set<string> {
  if (Array.isArray(node)) for (const child of node) idsIn(child, ids)
  else if (typeof node === 'object' && node !== null) {
    for (const [name, value] of Object.entries(node)) {
      if (name === 'id' && typeof value === 'string') ids.add(value)
      else if (name === 'ids' && Array.isArray(value)) for (const id of value) ids.add(String(id))
      else if (name === 'type' && value === 'referenceList') ids.add('references')
      else idsIn(value, ids)
    }
  }
  return ids
}
