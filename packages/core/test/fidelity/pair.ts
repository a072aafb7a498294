/** A pair of texts that say the same, for measuring; read from JSON lines: `{"kind": "dosing", "zh": "…", "en": "…"}`. */
import {z} from 'zod'

const term = z.object({zh: z.string(), en: z.string(), abbreviation: z.string().optional()})

const shape = z.object({
  /** What sort of text it is; free. */
  kind: z.string().default(''),
  /** Markdown of the same block structure in both languages. */
  zh: z.string().min(1),
  en: z.string().min(1),
  recommendation: z
    .object({strength: z.enum(['strong', 'conditional']), direction: z.enum(['for', 'against'])})
    .optional(),
  glossary: z.array(term).optional(),
})

export type FidelityPair = Readonly<z.output<typeof shape>> & {
  /** `file:line`. */
  readonly where: string
}

/** Throws, with the line, what is not a pair. */
export function readPairs(file: string, text: string): FidelityPair[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const where = `${file}:${index + 1}`
    let written: unknown
    try {
      written = JSON.parse(line)
    } catch (error) {
      throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`)
    }
    const read = shape.safeParse(written)
    if (!read.success) throw new Error(`${where}: ${z.prettifyError(read.error)}`)
    return [{...read.data, where}]
  })
}
