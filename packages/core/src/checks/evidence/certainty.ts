/**
 * GRADE's certainty as a number, and what the reasons of an outcome add up to: randomised trials begin high, observational studies low;
 * five domains lower, three raise (GRADE handbook ch. 5). A reason without a degree may have weighed one level or more.
 */
import {degreeLevels, loweringReasons} from '../../evidence/index.js'
import {gradingLevel} from '../../grading/registry.js'
import type {GradingScheme} from '../../grading/scheme.js'
import type {EvidenceOutcome} from '../../model/evidence.js'

/** From the lowest to the highest. */
export const certainties = ['very-low', 'low', 'moderate', 'high'] as const
const ranked: readonly string[] = certainties

/** 0 to 3; undefined for what is no level of GRADE, or under a scheme whose certainty is something else (USPSTF's net benefit). */
export function certaintyRank(value: string | undefined, scheme: GradingScheme | undefined): number | undefined {
  if (value === undefined) return undefined
  const ours = scheme?.attributes.find(({name}) => name === 'certainty')
  if (scheme && !ours?.levels.some(level => level.value === 'very-low')) return undefined
  const level = scheme ? gradingLevel(scheme, 'certainty', value)?.value : value
  const rank = level === undefined ? -1 : ranked.indexOf(level)
  return rank < 0 ? undefined : rank
}

const randomised = /随机|\bRCTs?\b|randomi[sz]ed|randomly/i
const notRandomised = /(?:非|未|半|类|准)随机|(?:non|not|quasi|pseudo)[- ]?randomi/i
const observational =
  /队列|病例对照|病例系列|病例报告|个案报告|观察性|单臂|单组|回顾性|\bcohort|case[- ]control|case[- ]series|case reports?|observational|single[- ]arm|retrospective/i

/** Where the rating begins by the words for the design; undefined where they do not tell, or tell of both. */
export function startOf({startsAt, design}: EvidenceOutcome): 'high' | 'low' | undefined {
  if (startsAt === 'high' || startsAt === 'low') return startsAt
  const words = `${design?.zh ?? ''}\n${design?.en ?? ''}`
  if (notRandomised.test(words)) return undefined
  const [high, low] = [randomised.test(words), observational.test(words)]
  return high === low ? undefined : high ? 'high' : 'low'
}

export interface CertaintyRange {
  /** Ranks, 0 to 3. */
  readonly least: number
  readonly most: number
}

/** How many levels a reason moves the certainty by: from, to. */
function levelsOf(reason: string, degree: string | undefined): readonly [number, number] {
  const known = Object.entries(degreeLevels).find(([code]) => code === degree)
  if (known) return [known[1], known[1]]
  if (!loweringReasons.includes(reason)) return [1, reason === 'large-effect' ? 2 : 1]
  return [1, reason === 'risk-of-bias' || reason === 'imprecision' ? 3 : 2]
}

/** What the start and the reasons allow. Without a start, both are possible. */
export function certaintyFromReasons(outcome: EvidenceOutcome, start: 'high' | 'low' | undefined): CertaintyRange {
  let least = start === 'high' ? 3 : 1
  let most = start === 'low' ? 1 : 3
  for (const reason of outcome.reasons) {
    const [from, to] = levelsOf(reason, outcome.degrees?.[reason])
    const lowers = loweringReasons.includes(reason)
    least += lowers ? -to : from
    most += lowers ? -from : to
  }
  const within = (rank: number) => Math.max(0, Math.min(3, rank))
  return {least: within(least), most: within(most)}
}
