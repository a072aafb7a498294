/** How large a filled form may be. Ours have about 2 MB; signed and scanned ones somewhat more. */
export const formLimits = {
  bytes: 30_000_000,
  /** Outside of streams. Where it is damaged the parser goes on from byte to byte, at some microseconds each. */
  objectText: 2_000_000,
  /** Of all object streams, inflated. */
  objectStreamBytes: 50_000_000,
  /** Objects that begin and do not end: each costs the parser a walk through the rest of the file. */
  unendedObjects: 10,
  fields: 5_000,
  depth: 32,
  /** Of a value, UTF-16 units. */
  valueLength: 50_000,
} as const
