/** Who a sheet of a record is about: the block that a hospital prints at its head. */

import {choices, inPairs, labelled} from './fields.js'
import type {Cell, FormBlock} from './form.js'

export const pairShares = [17, 33, 17, 33] as const

/** Name, sex, date of birth and record number, with institution and department: what files a sheet to its record. */
export function patientBlock(more: readonly (readonly [Cell, Cell])[] = []): FormBlock {
  return {
    type: 'table',
    columns: [],
    shares: pairShares,
    rows: inPairs([
      labelled('patient.institution', 'site.institution', 'text'),
      labelled('patient.department', 'site.department', 'text'),
      labelled('patient.name', 'patient.name', 'text', {required: true}),
      labelled('patient.record', 'patient.record-number', 'text', {required: true}),
      labelled('patient.sex', 'patient.sex', 'choice', {options: choices('male', 'female')}),
      labelled('patient.birth', 'patient.date-of-birth', 'date', {required: true}),
      ...more,
    ]),
  }
}

/** On a further sheet of the same form, which is filed by itself: the same fields, filled in once. */
export function patientLine(): FormBlock {
  return {
    type: 'table',
    columns: [],
    shares: pairShares,
    rows: inPairs([
      labelled('patient.name', 'patient.name', 'text', {required: true}),
      labelled('patient.record', 'patient.record-number', 'text', {required: true}),
    ]),
  }
}
