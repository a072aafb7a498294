/** Reads a written library back, so that no writer loses anything without a word. */
import type {Reference} from '../../model/reference.js'
import {readReferenceLibrary} from '../library.js'
import type {ReportLoss, WrittenFormat} from './format-writer.js'

const endings = {'csl-json': 'json', bib: 'bib', ris: 'ris'} satisfies Record<WrittenFormat, string>

/** Places belong to the file, and unread fields have their own report. */
const notCompared: ReadonlySet<string> = new Set(['place', 'places', 'unread'])

/** Tells of each field of each reference that is not read from `text` as it was. */
export function reportChanges(
  references: readonly Reference[],
  text: string,
  format: WrittenFormat,
  lost: ReportLoss,
): void {
  const read = readReferenceLibrary(`written.${endings[format]}`, text, {everyField: true}).references
  const byKey = new Map(read.map(reference => [reference.key, reference]))
  for (const [index, reference] of references.entries()) {
    const again = byKey.get(reference.key) ?? (read.length === references.length ? read[index] : undefined)
    for (const field of changedFields(reference, again)) lost(reference, field, 'changed')
    for (const {name, value} of reference.unread ?? []) {
      if (!again?.unread?.some(kept => kept.name === name && kept.value === value)) lost(reference, name, 'unread')
    }
  }
}

/** Names of the fields that differ. Without a second reference: the key. */
export function changedFields(reference: Reference, again: Reference | undefined): readonly string[] {
  if (!again) return ['key']
  const before = new Map<string, unknown>(Object.entries(reference))
  const after = new Map<string, unknown>(Object.entries(again))
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    field => !notCompared.has(field) && canonical(before.get(field)) !== canonical(after.get(field)),
  )
}

/** The same text for values that are equal, whatever the order of their members. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([one], [other]) => (one < other ? -1 : 1)))
      : member,
  ) ?? ''
