/**
 * Element ids of one document: our documented hooks first (`references`, `ref-KEY`), then the source's own ids in reading order, then
 * made ones. Whoever comes later gives way: a second `dosing` becomes `dosing-2`.
 */
export interface IdRegister {
  /** Takes `wanted`, or the first of `wanted-2`, `wanted-3` … that is free. Blanks, which no id may hold, become hyphens. */
  claim(wanted: string): string
}

export function createIdRegister(): IdRegister {
  const taken = new Set<string>()
  const lastSuffix = new Map<string, number>()
  return {
    claim(wanted) {
      const base = wanted.replace(/\s+/gu, '-')
      let id = base
      let suffix = lastSuffix.get(base) ?? 1
      while (taken.has(id)) {
        suffix += 1
        id = `${base}-${suffix}`
      }
      lastSuffix.set(base, suffix)
      taken.add(id)
      return id
    },
  }
}
