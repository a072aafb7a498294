/** What the elements of consent are for: explained to the patient, agreed to on a sheet of its own, or rules about how consent is taken. */

/** How consent is taken and recorded. The form itself meets them: lines to sign, date and time, a copy. */
export const procedural: ReadonlySet<string> = new Set([
  'explicit-consent',
  'written-form',
  'surrogate',
  'emergency',
  'capacity',
  'signatories',
  'physician-signature',
  'date-and-time',
  'record-number',
  'copy',
  'renewal',
  'minors-guardian',
  'minors-opinion',
])

export const offLabel: ReadonlySet<string> = new Set(['off-label-status', 'off-label-evidence'])
export const controlledDrug: ReadonlySet<string> = new Set(['controlled-status', 'dependence'])
/** Personal Information Protection Law 29: agreed to separately. */
export const personalData: ReadonlySet<string> = new Set([
  'data-notice',
  'data-necessity',
  'data-consent',
  'data-withdrawal',
  'minors-data',
])
export const isResearch = (element: string): boolean => element.startsWith('research-')
