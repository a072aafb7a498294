/**
 * The lock file beside a guideline: what each text looked like in both languages when somebody last confirmed that they say the same. One
 * text a line, so that version control shows and merges it.
 *
 *   {"id":"R1.1","confirmed":"2026-07-01","zh":"推荐……","en":"We recommend …"}
 */
import {z} from 'zod'
import type {Finding} from '../diagnostics/finding.js'
import {limits} from '../limits.js'
import {readListed, writeListed} from '../text/listed-json.js'

export const translationLockFile = 'translations.lock.json'

/** What was confirmed of one text. */
export interface ConfirmedTranslation {
  /** As it was called then; a text is found again by what it says. */
  readonly id: string
  /** ISO date. */
  readonly confirmed: string
  readonly by?: string | undefined
  readonly zh: string
  readonly en: string
}

export interface TranslationLock {
  readonly format: 1
  readonly translations: readonly ConfirmedTranslation[]
}

const shape: z.ZodType<TranslationLock> = z.object({
  format: z.literal(1),
  translations: z.array(
    z.object({
      id: z.string(),
      confirmed: z.string().regex(/^\d{4}-\d\d-\d\d$/),
      by: z.string().optional(),
      zh: z.string(),
      en: z.string(),
    }),
  ),
})

export interface TranslationLockRead {
  /** Absent where the file is none of ours. */
  readonly lock?: TranslationLock
  readonly findings: readonly Finding[]
}

export function readTranslationLock(text: string, file = translationLockFile): TranslationLockRead {
  const refuse = (reason: string, line: number): TranslationLockRead => ({
    findings: [
      {
        rule: 'translation-lock-unreadable',
        place: {file, line, column: 1, endLine: line, endColumn: 1},
        data: {reason},
        note: reason === 'conflict' ? 'conflict' : 'rewrite',
      },
    ],
  })
  if (text.length > limits.libraryBytes) return refuse('size', 1)
  const listed = readListed(text)
  if ('problem' in listed) return refuse(listed.problem, listed.line)
  const read = shape.safeParse(listed.written)
  return read.success ? {lock: read.data, findings: []} : refuse('shape', 1)
}

export function writeTranslationLock({translations}: TranslationLock): string {
  const entries = translations.map(({id, confirmed, by, zh, en}) => ({
    id,
    confirmed,
    ...(by === undefined ? {} : {by}),
    zh,
    en,
  }))
  return writeListed({format: 1}, 'translations', entries)
}
