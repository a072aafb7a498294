/** Words for what a user can mend: wrong usage, and a path that cannot be read. */
import {PathUnreadable} from '@zhinan/core/node'
import {printable} from './reporters/printable.js'
import type {Say} from './say.js'
import {UsageError} from './usage-error.js'

/** One line; undefined where the error is a mistake of ours. */
export function wordKnownError(error: unknown, say: Say): string | undefined {
  if (error instanceof PathUnreadable) {
    return printable(say(`unreadable.${error.reason}`, {path: error.path, found: error.found}))
  }
  if (!(error instanceof UsageError)) return undefined
  const comma = say('refs.list.comma')
  const values = Object.entries(error.values).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : value.join(comma),
  ])
  return printable(say(error.key, Object.fromEntries(values)))
}
