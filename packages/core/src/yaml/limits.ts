/** What a YAML text may be at most. Beyond it there is one finding, before the YAML parser sees the text. */
export const yamlLimits = {
  /** UTF-16 units of the whole text. */
  length: 512 * 1024,
  lines: 10_000,
  /** Keys of one map; no group of fields has more than a few dozen. */
  keys: 1_000,
  /** Lists and maps inside one another. */
  depth: 12,
  /** Texts, lists and maps together. */
  nodes: 40_000,
} as const
