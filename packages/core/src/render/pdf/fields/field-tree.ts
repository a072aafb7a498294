/**
 * Names with dots → AcroForm's tree of partial names, which may hold none:
 *
 *   consent.patient.name, consent.date  →  consent (patient (name), date)
 */
export interface FieldBranch<T> {
  readonly name: string
  readonly children: ReadonlyMap<string, FieldBranch<T>>
  /** Of a leaf. */
  readonly leaf?: T
}

interface Growing<T> {
  readonly name: string
  readonly children: Map<string, Growing<T>>
  leaf?: T
}

export interface FieldTree<T> {
  /** In the order of the names given. */
  readonly branches: readonly FieldBranch<T>[]
  /** Names that cannot be in the tree: an empty part, or a part of the way to another name. Their leaves stand at the top under a name like it. */
  readonly refused: readonly string[]
}

/** Longest way to a field; viewers walk it for every field. */
const deepest = 12

export function fieldTree<T>(leaves: ReadonlyMap<string, T>): FieldTree<T> {
  const top: Growing<T> = {name: '', children: new Map()}
  const refused: string[] = []
  for (const [name, leaf] of leaves) {
    const parts = name.split('.')
    const branch = parts.includes('') || parts.length > deepest ? undefined : reach(top, parts)
    if (!branch || branch.children.size > 0) refused.push(name)
    else branch.leaf = leaf
  }
  for (const name of refused) {
    const leaf = leaves.get(name)
    if (leaf === undefined) continue
    const wanted = name.replace(/\.+/gu, '-') || '-'
    let free = wanted
    for (let suffix = 2; top.children.has(free); suffix += 1) free = `${wanted}-${suffix}`
    top.children.set(free, {name: free, children: new Map(), leaf})
  }
  return {branches: [...top.children.values()], refused}
}

/** The branch at the end of the way; undefined where a field stands on it. */
function reach<T>(top: Growing<T>, parts: readonly string[]): Growing<T> | undefined {
  let branch = top
  for (const part of parts) {
    if (branch.leaf !== undefined) return undefined
    let next = branch.children.get(part)
    if (!next) {
      next = {name: part, children: new Map()}
      branch.children.set(part, next)
    }
    branch = next
  }
  return branch
}
