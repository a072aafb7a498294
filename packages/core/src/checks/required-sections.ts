/** Whether a guideline has a part on a subject: a directive of that name, or a section whose id or heading says so. */
import type {BoxName} from '../model/guideline.js'
import {labelTexts, type Survey} from './survey.js'

const subjects = {
  ethics: /伦理|ethic/i,
  consent: /知情同意|\bconsent/i,
  training: /培训|训练要求|\btraining\b/i,
} as const

export type RequiredSection = keyof typeof subjects & BoxName

export function hasSection(survey: Survey, name: RequiredSection): boolean {
  const subject = subjects[name]
  return (
    survey.boxes.some(box => box.name === name && box.children.length > 0) ||
    survey.sections.some(
      ({id, heading, children}) =>
        children.length > 0 &&
        (id?.toLowerCase().includes(name) || labelTexts(heading).some(text => subject.test(text))),
    )
  )
}
