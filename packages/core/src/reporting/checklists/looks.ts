/** Short forms for writing the looks of a checklist's items. */
import type {Look} from '../checklist.js'
import type {FactName} from '../facts/index.js'
import type {Subject} from '../subjects.js'

export const fact = (name: FactName): Look => ({by: 'fact', fact: name})
export const heading = (subject: Subject): Look => ({by: 'heading', subject})
export const headingHint = (subject: Subject): Look => ({by: 'heading-hint', subject})
export const mention = (subject: Subject): Look => ({by: 'mention', subject})
/** A section on the subject, else a mention of it. */
export const text = (subject: Subject): readonly Look[] => [heading(subject), mention(subject)]
