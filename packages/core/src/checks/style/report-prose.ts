/** Reports a part of a prose, with the edit that mends it where one is given and the source has exactly these characters there. */
import type {Finding, TextEdit} from '../../diagnostics/finding.js'
import type {Report} from '../rule.js'
import type {Prose} from './prose.js'

export interface StyleFault {
  readonly prose: Prose
  readonly start: number
  readonly end: number
  /** Fills the message. */
  readonly data?: Finding['data']
  readonly note?: string
  readonly actual?: string
  readonly expected?: string
  /** Replacements; all of them or none are offered. */
  readonly mend?: readonly {readonly start: number; readonly end: number; readonly text: string}[]
}

/** The edits of a fault; nothing unless every one is possible. */
export function editsOf({prose, mend}: Pick<StyleFault, 'prose' | 'mend'>): readonly TextEdit[] | undefined {
  const edits = mend?.map(({start, end, text}) => prose.edit(start, end, text))
  return edits?.every(edit => edit !== undefined) && edits.length > 0 ? edits : undefined
}

export function reportProse(report: Report, fault: StyleFault): void {
  const {prose, start, end, data, note, actual = prose.text.slice(start, end), expected} = fault
  const place = prose.place(start, end)
  if (!place) return
  const fix = editsOf(fault)
  report({
    place,
    lang: prose.language,
    actual,
    ...(expected === undefined ? {} : {expected}),
    data: {actual, ...(expected === undefined ? {} : {expected}), ...data},
    ...(note === undefined ? {} : {note}),
    ...(fix ? {fix} : {}),
  })
}
