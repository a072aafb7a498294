/** Objects without absent keys, as `exactOptionalPropertyTypes` and comparison of models want them. */

export type Present<T> = {[K in keyof T]: Exclude<T[K], undefined>}

export function present<T extends object>(value: T): Present<T> {
  const found = Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined))
  return found as Present<T>
}
