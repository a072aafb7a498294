/** When a record's work appeared, first appeared, and was visited. */
import {isYear} from '../dates.js'
import type {ReferenceDraft} from '../draft.js'
import {readTaggedDate, withDay} from './dates.js'
import type {RecordFields} from './fields.js'
import type {Role} from './roles.js'

export function addDates(draft: ReferenceDraft, fields: RecordFields<Role>): void {
  const year = fields.take('year')
  const isDate = (text: string) => isYear(readTaggedDate(text)?.year ?? '')
  const whole = fields.peek('date')
  const found = year ?? (whole !== undefined && isDate(whole) ? undefined : fields.take('yearOrDate'))
  const read = found && readTaggedDate(found.text)
  if (found && read) {
    const better = withDay(read, fields.peek('date') ?? fields.peek('yearOrDate'))
    if (better.month !== undefined && read.month === undefined && !fields.take('date')) fields.take('yearOrDate')
    draft.issued = better
    draft.spans.issued = found.span
  } else {
    const date = fields.takeIf(isDate, 'date', 'yearOrDate')
    const issued = date && readTaggedDate(date.text)
    if (date && issued) {
      draft.issued = issued
      draft.spans.issued = date.span
    }
  }
  // The same year once more says nothing.
  fields.takeAllIf(text => readTaggedDate(text)?.year === draft.issued?.year, 'date', 'yearOrDate')
  const access = fields.takeIf(isDate, 'access')
  const accessed = access && readTaggedDate(access.text)
  if (access && accessed) {
    draft.accessed = accessed
    draft.spans.accessed = access.span
  }
  const original = fields.takeIf(text => /^[[(]?\d{4}[\])]?$/.test(text), 'original')
  if (original) {
    draft.originalDate = {year: original.text.replace(/\D/g, '')}
    draft.spans.originalDate = original.span
  }
}
