/** How large the files of a guideline may be, in bytes; a host that reads them needs no more than one byte beyond. */
import {limits as sourceLimits} from './source/limits.js'

export const limits = {
  /** A guideline's text. */
  sourceBytes: sourceLimits.fileBytes,
  /** A reference library. */
  libraryBytes: sourceLimits.libraryBytes,
  /** An image. */
  imageBytes: 20_000_000,
} as const
