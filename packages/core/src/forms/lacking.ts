/** What a form needs and the guideline does not give: said in a finding, and on the form. */
import type {Finding} from '../diagnostics/finding.js'
import type {Guideline} from '../model/guideline.js'
import type {Place} from '../model/place.js'
import type {RequirementArea} from '../model/requirement.js'
import {allBlocks} from '../render/document/walk.js'
import type {Words} from './words.js'

export interface Lack {
  readonly what: Words
  readonly place: Place
  /** How it is written in the source. */
  readonly example?: string
  /** Id of a note of the rule. */
  readonly note?: string
}

/** The first box of an area, else the front matter: where what is missing would stand. */
export function placeOf(guideline: Guideline, area: RequirementArea): Place {
  for (const block of allBlocks(guideline)) {
    if (block.type === 'box' && block.name === area) return block.places.name ?? block.place
  }
  return startOf(guideline)
}

export const startOf = (guideline: Guideline): Place =>
  guideline.metadata.places[''] ?? {file: 'guideline.md', line: 1, column: 1, endLine: 1, endColumn: 1}

/** One finding for each thing that a form lacks. */
export const lackFinding = (
  form: {readonly id: string; readonly title: Words},
  {what, place, example, note}: Lack,
): Finding => ({
  rule: 'form-lacks',
  place,
  data: {
    form: form.id,
    formZh: form.title.zh,
    formEn: form.title.en,
    whatZh: example === undefined ? what.zh : `${what.zh}（如 \`${example}\`）`,
    whatEn: example === undefined ? what.en : `${what.en} (such as \`${example}\`)`,
  },
  ...(note === undefined ? {} : {note}),
})
