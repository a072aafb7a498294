/** The command line asks for something that cannot be: exit 2, with words from `cli.json`. */
export class UsageError extends Error {
  readonly key: string
  /** Of a list, its entries: how they are joined is a matter of the language. */
  readonly values: Readonly<Record<string, string | readonly string[]>>

  constructor(key: string, values: UsageError['values'] = {}) {
    super(key)
    this.name = 'UsageError'
    this.key = key
    this.values = values
  }
}
