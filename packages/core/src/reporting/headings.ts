/** Sections and boxes by what their headings say. */
import {labelTexts, type Survey} from '../checks/survey.js'
import type {Box, Section} from '../model/guideline.js'

/** A section or box that holds something, the most specific ones only: a section around another that matches as well is left out. */
export function headed(survey: Survey, pattern: RegExp): readonly (Section | Box)[] {
  const matches = [...survey.sections, ...survey.boxes].filter(
    block => block.children.length > 0 && labelTexts(headingOf(block)).some(text => pattern.test(withoutNumber(text))),
  )
  const all = new Set<unknown>(matches)
  return matches.filter(block => !block.children.some(child => holdsAny(child, all)))
}

const headingOf = (block: Section | Box) => (block.type === 'section' ? block.heading : block.label)

/** Sections nest three deep at most, and boxes stand in sections. */
function holdsAny(block: Section['children'][number], wanted: ReadonlySet<unknown>): boolean {
  if (wanted.has(block)) return true
  return block.type === 'section' && block.children.some(child => holdsAny(child, wanted))
}

/** `（二）指南使用者` → `指南使用者`; `2.1 Scope` → `Scope`. Chinese headings carry their numbers in the text. */
export const withoutNumber = (heading: string): string =>
  heading
    .trim()
    .replace(
      /^(?:第?[一二三四五六七八九十]{1,3}[章节]?[、．.\s]|第[\d一二三四五六七八九十]{1,3}[章节部]分?[、．.\s]?|[（(][\d一二三四五六七八九十]{1,3}[）)]|\d[\d.．]{0,8}[、．.\s])\s*/u,
      '',
    )
    .trim()
