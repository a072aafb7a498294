/** Writing of files: what the system refuses is wrong usage with the path, not a mistake of ours. */
import type {Language} from '@zhinan/core'
import {unreadableReason} from '@zhinan/core/node'
import {sayIn} from './say.js'
import {UsageError} from './usage-error.js'

/** @throws {UsageError} where `write` fails for a reason that lies in the path; anything else it throws goes on */
export async function saving<T>(path: string, lang: Language, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    const reason = unreadableReason(error)
    throw reason ? new UsageError('usage.out', {path, reason: sayIn(lang)(`reason.${reason}`)}) : error
  }
}
