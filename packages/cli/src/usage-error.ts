/** The command line asks for something that cannot be: exit 2, with words from `cli.json`. */
export class UsageError extends Error {
  readonly key: string
  readonly values: Readonly<Record<string, string>>

  constructor(key: string, values: Readonly<Record<string, string>> = {}) {
    super(key)
    this.name = 'UsageError'
    this.key = key
    this.values = values
  }
}
