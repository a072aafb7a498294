/** Who made the guideline, and with which interests. */
import type {Contributor, ContributorRole, Interests} from '../../model/metadata.js'
import {
  allTexts,
  type Fact,
  type FactContext,
  found,
  inField,
  isWritten,
  judge,
  ofEvery,
  type Shown,
  worded,
} from './shown.js'

const everyone =
  (has: (person: Contributor) => boolean): Fact =>
  ({guideline}) =>
    ofEvery(
      guideline.metadata.contributors,
      has,
      () => [inField('contributors')],
      lacking => lacking.map(({name}) => name),
    )

const isAffiliated = ({affiliations}: Contributor): boolean => affiliations.length > 0
const hasPart = ({role, roleCode, credit}: Contributor): boolean =>
  isWritten(role) || roleCode !== undefined || credit.length > 0

/** Somebody in the group has the role, by its code or in words. */
const roleIs =
  (code: ContributorRole, words: RegExp): Fact =>
  ({guideline}) =>
    guideline.metadata.contributors.some(({role, roleCode}) => roleCode === code || words.test(allTexts(role)))
      ? found(inField('contributors'))
      : undefined

/** Roles that are a field of their own. */
const fields: ReadonlySet<ContributorRole> = new Set([
  'methodologist',
  'pharmacist',
  'nurse',
  'statistician',
  'economist',
  'ethicist',
  'information-specialist',
])

/** Three fields are two besides the topic's own, whichever of them that is (STAR 11); of fewer a reader must judge. */
const disciplines: Fact = ({guideline}) => {
  const {contributors} = guideline.metadata
  const named = contributors.flatMap(({discipline}) => discipline?.zh ?? discipline?.en?.toLowerCase() ?? [])
  const roles = contributors.flatMap(({roleCode, discipline}) =>
    roleCode && fields.has(roleCode) && !discipline ? [roleCode] : [],
  )
  const count = new Set(named).size + new Set(roles).size
  if (count === 0) return undefined
  return count > 2 ? found(inField('contributors')) : judge(inField('contributors'))
}

const isDeclared = (own: Interests | undefined): boolean => isWritten(own?.declared)
const isManaged = (own: Interests | undefined): boolean => isWritten(own?.management) || own?.handling !== undefined

/** The group's statement or that of everyone in it; where only some have one, a reader must judge. */
function interests({guideline}: FactContext, has: (own: Interests | undefined) => boolean): Shown | undefined {
  const {contributors, interests: ofGroup} = guideline.metadata
  const having = contributors.filter(person => has(person.interests))
  const places = [
    ...(has(ofGroup) ? [inField('interests')] : []),
    ...(having.length > 0 ? [inField('contributors')] : []),
  ]
  const complete = has(ofGroup) || having.length === contributors.length
  return complete ? found(...places) : judge(...places)
}

export const peopleFacts = {
  panel: context => found(...worded(context, 'panel', context.guideline.metadata.panel?.description)),
  panelToJudge: context => judge(...worded(context, 'panel', context.guideline.metadata.panel?.description)),
  groupListed: everyone(person => isAffiliated(person) && hasPart(person)),
  affiliations: everyone(isAffiliated),
  responsibilities: everyone(hasPart),
  disciplines,
  methodologist: roleIs('methodologist', /方法学|循证|methodolog|evidence-based/iu),
  patientRepresentative: roleIs('patient-representative', /患者|病友|patient|carer|public member/iu),
  reviewers: ({guideline}) =>
    guideline.metadata.contributors.some(({group}) => group === 'reviewer')
      ? judge(inField('contributors'))
      : undefined,
  interests: context => interests(context, isDeclared),
  interestsManaged: context => interests(context, isManaged),
  interestsToJudge: context => {
    const own = interests(context, isDeclared)
    return own && judge(...own.evidence)
  },
} as const satisfies Readonly<Record<string, Fact>>
