/** The checklists that come with Zhinan. */
import type {Checklist} from '../checklist.js'
import {agree} from './agree.js'
import {right} from './right.js'
import {star} from './star.js'

export const checklistIds = ['right', 'agree', 'star'] as const
export type ChecklistId = (typeof checklistIds)[number]

/** In the order of `checklistIds`. */
export const reportingChecklists: readonly Checklist[] = [right, agree, star]

/** By id; `undefined` for any other name. */
export const reportingChecklist = (id: string): Checklist | undefined =>
  reportingChecklists.find(checklist => checklist.id === id)
