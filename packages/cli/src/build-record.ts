/** What stands in an output folder: kept beside the outputs, so that a later build knows what it may remove and what to list. */
import {readFile, stat} from 'node:fs/promises'
import {join} from 'node:path'
import type {Language} from '@zhinan/core'

export const recordName = 'zhinan.json'

export interface BuiltGuideline {
  readonly title: Readonly<Partial<Record<Language, string>>>
  readonly version: string
  readonly status: string
  readonly errors: number
  /** Relative to `<out>/<id>`, in the order to be listed. */
  readonly files: readonly string[]
  /** Titles of the forms among them, by the form's id. */
  readonly forms?: Readonly<Record<string, Readonly<Record<Language, string>>>>
}

/** By id. */
export type BuildRecord = Readonly<Record<string, BuiltGuideline>>

function areTitles(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).every(
    (title: unknown) =>
      typeof title === 'object' &&
      title !== null &&
      'zh' in title &&
      typeof title.zh === 'string' &&
      'en' in title &&
      typeof title.en === 'string',
  )
}

function isBuilt(value: unknown): value is BuiltGuideline {
  if (typeof value !== 'object' || value === null) return false
  const {title, version, status, errors, files, forms} = value as Partial<Record<keyof BuiltGuideline, unknown>>
  return (
    typeof title === 'object' &&
    title !== null &&
    Object.values(title).every(text => typeof text === 'string') &&
    typeof version === 'string' &&
    typeof status === 'string' &&
    typeof errors === 'number' &&
    Array.isArray(files) &&
    files.every(file => typeof file === 'string' && !/[/\\]/.test(file)) &&
    (forms === undefined || areTitles(forms))
  )
}

/** The record of an earlier build, without guidelines whose files are gone; empty where there is none or it was damaged. */
export async function readRecord(out: string): Promise<BuildRecord> {
  let parsed: unknown
  try {
    parsed = JSON.parse(await readFile(join(out, recordName), 'utf8'))
  } catch {
    return {}
  }
  const standing: Record<string, BuiltGuideline> = {}
  for (const [id, built] of Object.entries(typeof parsed === 'object' && parsed !== null ? parsed : {})) {
    if (!/^[a-z0-9][a-z0-9-]*$/.test(id) || !isBuilt(built)) continue
    const files: string[] = []
    for (const file of built.files) {
      if (
        await stat(join(out, id, file)).then(
          facts => facts.isFile(),
          () => false,
        )
      )
        files.push(file)
    }
    if (files.length > 0) standing[id] = {...built, files}
  }
  return standing
}

export const recordText = (record: BuildRecord): string => `${JSON.stringify(sorted(record), null, 2)}\n`

export function sorted(record: BuildRecord): BuildRecord {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
