/** A path that was asked for and cannot be used; told to the user in their language, never as a stack trace. */

/** `missing`: nothing there; `not-a-guideline`: no guideline in it; `denied`: the system refuses; `not-a-file`: a device, a folder. */
export type UnreadableReason = 'missing' | 'not-a-guideline' | 'denied' | 'not-a-file' | 'not-empty'

export class PathUnreadable extends Error {
  readonly path: string
  readonly reason: UnreadableReason

  constructor(path: string, reason: UnreadableReason) {
    super(`${path}: ${reason}`)
    this.name = 'PathUnreadable'
    this.path = path
    this.reason = reason
  }
}

/** The reason that an error of `node:fs` stands for, or nothing where it is not about the path. */
export function unreadableReason(error: unknown): UnreadableReason | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
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
    case 'EISDIR':
    case 'EEXIST':
      return 'not-a-file'
    case 'ENOTEMPTY':
      return 'not-empty'
    default:
      return undefined
  }
}
