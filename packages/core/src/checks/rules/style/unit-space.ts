/**
 * A blank stands between a figure and the symbol of its unit (GB 3101—1993, 3.4; SI brochure, 5.4.3). `%`, `‰`, `°` and degrees Celsius are
 * written either way. Chinese text without any such blank is reported once.
 *
 * @example ok
 *   静脉给予0.5 mg/kg，体温37℃，第3天，有效率5%。
 *
 *   Give 0.5 mg/kg in the 1990s to 5-HT patients.
 * @example not ok: 1:5 "Unexpected `0.5mg`, expected `0.5 mg`"
 *   静脉给予0.5mg/kg，总量不超过40 mg。
 *
 *   Give 0.5 mg/kg, no more than 40 mg.
 */
import {rule} from '../../rule.js'
import {type Prose, proseOf} from '../../style/prose.js'
import {reportProse} from '../../style/report-prose.js'
import {type AttachedUnit, attachedUnits, countPartedUnits} from '../../style/unit-symbols.js'

export const unitSpace = rule('unit-space', context => {
  for (const language of ['zh', 'en'] as const) {
    const proses = proseOf(context).filter(prose => prose.language === language)
    const attached = proses.flatMap(prose => attachedUnits(prose).map(unit => ({prose, unit})))
    const parted = proses.reduce((count, prose) => count + countPartedUnits(prose), 0)
    // Chinese labels of drugs have no blanks; where a guideline follows them throughout, it is told so once and left as it is.
    const isOwnWay = language === 'zh' && attached.length > parted
    for (const {prose, unit} of isOwnWay ? attached.slice(0, 1) : attached) {
      const {start, end, figureEnd} = unit
      reportProse(context.report, {
        prose,
        start,
        end,
        expected: spaced(prose, unit),
        ...(isOwnWay
          ? {note: 'throughout', data: {count: attached.length}}
          : {mend: [{start: figureEnd, end: figureEnd, text: ' '}]}),
      })
    }
  }
})

const spaced = ({text}: Prose, {start, figureEnd, end}: AttachedUnit): string =>
  `${text.slice(start, figureEnd)} ${text.slice(figureEnd, end)}`
