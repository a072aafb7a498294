/** A path that was asked for and cannot be used; told to the user in their language, never as a stack trace. */

/**
 * `missing`: nothing there; `not-a-guideline`: no guideline in it; `misnamed`: a text, but not under the name that a guideline has;
 * `denied`: the system refuses; `not-a-file`: something else than expected stands there, such as a file in the place of a folder.
 */
export type UnreadableReason = 'missing' | 'not-a-guideline' | 'misnamed' | 'denied' | 'not-a-file' | 'not-empty'

export class PathUnreadable extends Error {
  readonly path: string
  readonly reason: UnreadableReason
  /** Of `misnamed`: the name found. */
  readonly found: string

  constructor(path: string, reason: UnreadableReason, found = '') {
    super(`${path}: ${reason}`)
    this.name = 'PathUnreadable'
    this.path = path
    this.reason = reason
    this.found = found
  }
}

/** The reason that an error of `node:fs` stands for, or nothing where it is not about the path. */
export function unreadableReason(error: unknown): UnreadableReason | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  switch (error.code) {
    case 'ENOENT':
    case 'ENAMETOOLONG':
      return 'missing'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EIO':
    case 'ENOSPC':
    case 'ELOOP':
    case 'EBUSY':
      return 'denied'
    case 'ENOTDIR':
    case 'EISDIR':
    case 'EEXIST':
      return 'not-a-file'
    case 'ENOTEMPTY':
      return 'not-empty'
    default:
      return undefined
  }
}
