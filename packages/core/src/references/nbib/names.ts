/**
 * Authors of MEDLINE: in full (`FAU`), as printed (`AU`), and groups (`CN`).
 *
 *   FAU - Zarate, Carlos A Jr⏎AU  - Zarate CA Jr⏎CN  - KIDS Group
 *   → [{family: 'Zarate', given: 'Carlos A', suffix: 'Jr'}, {literal: 'KIDS Group'}]
 */
import type {ReferenceName} from '../../model/reference.js'
import {type NameList, readNameList} from '../tagged/names.js'
import type {TaggedField} from '../tagged/records.js'

const suffix = /^(.*\S) (Jr|Sr|[1-4](?:st|nd|rd|th)|II|III|IV)\.?$/

export function medlineNames(
  fields: readonly TaggedField[],
  tags: {readonly full: string; readonly short: string; readonly group?: string},
): NameList {
  const names: ReferenceName[] = []
  let incomplete = false
  let inFull = false
  for (const {tag, value} of fields) {
    const text = value.replace(/\s+/g, ' ').trim()
    if (text === '') continue
    if (tag === tags.full) {
      const name = fullName(text)
      if (name) names.push(name)
      inFull = name !== undefined
    } else if (tag === tags.short) {
      // Each `FAU` is followed by its `AU`; records from before 2002 have the second only.
      if (!inFull) {
        const read = readNameList([text])
        names.push(...read.names)
        incomplete ||= read.incomplete
      }
      inFull = false
    } else if (tag === tags.group) names.push({literal: text})
  }
  return {names, incomplete}
}

/** Without a comma it is a group. */
function fullName(text: string): ReferenceName | undefined {
  if (!text.includes(',')) return {literal: text}
  const [, given = '', end] = suffix.exec(text.slice(text.indexOf(',') + 1).trim()) ?? []
  const [name] = readNameList([end ? `${text.slice(0, text.indexOf(','))}, ${given}` : text]).names
  return name && (end ? {...name, suffix: end} : name)
}
