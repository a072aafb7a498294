/**
 * A rating is a level of the grading scheme. `1b` is a level of OCEBM 2009, and none of OCEBM 2011.
 *
 * @example ok
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="very-low"}
 *   推荐使用。
 *
 *   We recommend it.
 *   :::
 * @example not ok: 1:57 "Unexpected certainty `hihg` under GRADE, expected one of high, moderate, low, very-low"
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="hihg"}
 *   推荐使用。
 *
 *   We recommend it.
 *   :::
 */
import {nearestName} from '../../../diagnostics/nearest.js'
import {gradingLevel} from '../../../grading/registry.js'
import type {GradingAttribute} from '../../../grading/scheme.js'
import type {Place} from '../../../model/place.js'
import {isGoodPractice} from '../../graded.js'
import {rule} from '../../rule.js'

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\(.*\)$/, '')
    .replace(/(?<=.)(?:推荐|级|等|质量)$/, '')

/** `⊕⊕⊕○`, as forms of GRADE draw it. */
const drawn = /^([⊕⨁●]{0,4})([○◯〇⊝]{0,4})/u

/** The level that an edition prints in these words, by this symbol or with these circles: `强`, `Very low`, GRADE's `1` and `A`. */
function labelled({levels}: GradingAttribute, value: string): string | undefined {
  const [circles, filled = ''] = drawn.exec(value.trim()) ?? []
  const found = levels.find(
    level =>
      [level.label.zh, level.label.en, level.symbol].some(text => text !== undefined && plain(text) === plain(value)) ||
      (level.circles?.total === circles?.length && level.circles?.filled === filled.length),
  )
  return found?.value
}

/** One letter is as near to any other: `E` was not meant to be `A`, nor `III`, which has three kinds, to be `II`. */
function nearestLevel(value: string, levels: readonly string[]): string | undefined {
  const near = levels.some(level => level.startsWith(value)) ? undefined : nearestName(value, levels)
  return value.length > 3 || near?.[0] === value[0]?.toLowerCase() ? near : undefined
}

/** SIGN's tick, NHMRC's PP: what these schemes print in the place of a grade. */
const practicePoint = /^(?:GPPs?|GPS|PP|BPS|[✓✔√☑]|good practice.{0,20}|practice point|(?:良好|最佳)?实践.{0,6})$/iu

export const levelUnknown = rule('level-unknown', ({survey, scheme, report}) => {
  if (!scheme) return
  const check = (attribute: GradingAttribute, value: string, place: Place) => {
    const levels = attribute.levels.map(level => level.value)
    if (levels.length === 0 || gradingLevel(scheme, attribute.name, value)) return
    const near = labelled(attribute, value) ?? nearestLevel(value, levels)
    report({
      place,
      data: {
        attribute: attribute.name,
        value,
        scheme: scheme.id,
        levels: levels.join(', '),
        ...(near ? {nearest: near} : {}),
      },
      actual: value,
      ...(near ? {expected: near, note: 'nearest'} : practicePoint.test(value) ? {note: 'good-practice'} : {}),
    })
  }
  for (const recommendation of survey.recommendations) {
    if (isGoodPractice(recommendation)) continue
    for (const attribute of scheme.attributes) {
      const value = recommendation.attributes[attribute.name]
      if (value) check(attribute, value, recommendation.places[attribute.name] ?? recommendation.place)
    }
  }
  // Outcomes are rated by GRADE; a certainty without its lowest level is of something else, as the USPSTF's of the net benefit.
  const certainty = scheme.attributes.find(
    ({name, levels}) => name === 'certainty' && levels.some(({value}) => value === 'very-low'),
  )
  for (const profile of certainty ? survey.profiles : []) {
    if (profile.certainty) check(certainty!, profile.certainty, profile.places['/certainty'] ?? profile.place)
    profile.outcomes.forEach((outcome, index) => {
      if (outcome.certainty) {
        check(certainty!, outcome.certainty, profile.places[`/outcomes/${index}/certainty`] ?? profile.place)
      }
    })
  }
})
