/** Judgements of an evidence-to-decision framework that point another way than the recommendation (GRADE handbook ch. 6). */
import type {EvidenceToDecisionCriterion} from '../../model/evidence.js'

export interface Decided {
  readonly strength: string | undefined
  readonly direction: string | undefined
}

const sizes = ['trivial', 'small', 'moderate', 'large']
const towards: Readonly<Record<string, string>> = {
  'favours-comparison': 'against',
  'probably-favours-comparison': 'against',
  'favours-intervention': 'for',
  'probably-favours-intervention': 'for',
}
/** A balance that speaks for neither carries no strong recommendation. */
const undecided = ['favours-neither', 'varies', 'unknown']

/** Indices of the criteria whose judgement contradicts what was decided; judgements in the panel's own words are not read. */
export function contradictions(
  criteria: readonly EvidenceToDecisionCriterion[],
  {strength, direction}: Decided,
): readonly number[] {
  const found: number[] = []
  const at = (name: string): number => criteria.findIndex(({criterion}) => criterion === name)
  const code = (name: string): string | undefined => criteria[at(name)]?.judgementCode
  const strong = strength === 'strong'
  const decided = direction === 'for' || direction === 'against'

  const balance = code('balance')
  if (balance !== undefined && decided) {
    const way = Object.hasOwn(towards, balance) ? towards[balance] : undefined
    if ((way !== undefined && way !== direction) || (strong && undecided.includes(balance))) found.push(at('balance'))
  }
  if (balance === undefined && decided) {
    const [wanted, unwanted] = ['desirable-effects', 'undesirable-effects'].map(name => sizes.indexOf(code(name) ?? ''))
    const known = wanted !== undefined && unwanted !== undefined && wanted >= 0 && unwanted >= 0
    const excess = known ? (direction === 'for' ? unwanted - wanted : wanted - unwanted) : 0
    if (excess >= 2) found.push(at(direction === 'for' ? 'undesirable-effects' : 'desirable-effects'))
  }
  if (strong && code('values') === 'important-variability') found.push(at('values'))
  if (strong && direction === 'for')
    for (const name of ['acceptability', 'feasibility']) if (code(name) === 'no') found.push(at(name))
  return found
}

const strengths: readonly (readonly [string, RegExp])[] = [
  ['strong', /强推荐|\bstrong recommendation|\bstrongly recommend/i],
  ['conditional', /弱推荐|条件推荐|\b(?:conditional|weak) recommendation|\b(?:conditionally|weakly) recommend/i],
]
const directions: readonly (readonly [string, RegExp])[] = [
  ['against', /反对|不推荐|不建议|不支持|\bagainst\b/i],
  ['for', /(?<!不)支持|赞成|\bin favou?r\b|\brecommendation for\b/i],
]

const longest = 1000

/** The strength or direction that a conclusion names, where it names one only and not that of the recommendation. */
export function conclusionSays(conclusion: string, {strength, direction}: Decided): string | undefined {
  const text = conclusion.slice(0, longest)
  for (const [named, decided] of [
    [strengths, strength],
    [directions, direction],
  ] as const) {
    const said = named.filter(([, pattern]) => pattern.test(text))
    const [only] = said
    const comparable = decided !== undefined && named.some(([name]) => name === decided)
    if (said.length === 1 && only && comparable && only[0] !== decided) return only[0]
  }
  return undefined
}
