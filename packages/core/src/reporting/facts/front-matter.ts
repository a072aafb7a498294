/** What the front matter says of scope, protocol, funding, dates and access. */
import type {LocalizedText} from '../../model/language.js'
import {languages} from '../../model/language.js'
import type {Metadata} from '../../model/metadata.js'
import type {PrintedField} from '../evidence.js'
import {type Fact, found, inField, isWritten, judge, worded} from './shown.js'

const text =
  (field: PrintedField, read: (metadata: Metadata) => LocalizedText | undefined): Fact =>
  context =>
    found(...worded(context, field, read(context.guideline.metadata)))

/** A place for a reader to judge, where the front matter has the field. */
const toJudge =
  (field: PrintedField, has: (metadata: Metadata) => boolean): Fact =>
  ({guideline}) =>
    has(guideline.metadata) ? judge(inField(field)) : undefined

const isFunded = ({funding}: Metadata): boolean =>
  funding !== undefined && (isWritten(funding.statement) || funding.sources.length > 0)

export const frontMatterFacts = {
  targetPopulation: text('targetPopulation', metadata => metadata.targetPopulation),
  users: text('users', metadata => metadata.users),
  setting: text('setting', metadata => metadata.setting),
  terms: ({guideline: {metadata}}) =>
    found(
      ...(metadata.abbreviations.length > 0 ? [inField('abbreviations')] : []),
      ...(metadata.glossary.length > 0 ? [inField('glossary')] : []),
    ),
  votingRule: text('votingRule', metadata => metadata.panel?.votingRule),
  gradingScheme: ({scheme}) => (scheme ? found(inField('grading')) : undefined),
  funding: ({guideline}) => (isFunded(guideline.metadata) ? found(inField('funding')) : undefined),
  fundingToJudge: toJudge('funding', isFunded),
  funderRole: text('funderRole', metadata => metadata.funding?.funderRole),
  funderRoleToJudge: toJudge('funderRole', metadata => isWritten(metadata.funding?.funderRole)),
  registered: ({guideline}) => (guideline.metadata.registration ? found(inField('registration')) : undefined),
  registrationNumber: ({guideline}) => {
    const own = guideline.metadata.registration
    return own?.platform.trim() && own.number.trim() ? found(inField('registration')) : undefined
  },
  protocol: ({guideline}) => {
    const own = guideline.metadata.protocol
    if (!own) return undefined
    return isWritten(own.statement) ? found(inField('protocol')) : judge(inField('protocol'))
  },
  protocolAddress: ({guideline}) => {
    const own = guideline.metadata.protocol
    if (!own) return undefined
    return (own.doi ?? own.url) ? found(inField('protocol')) : judge(inField('protocol'))
  },
  searchDate: toJudge('searchDate', ({dates}) => dates.evidenceSearchedUntil !== undefined),
  reviewDue: ({guideline}) => (guideline.metadata.dates.reviewDue ? found(inField('reviewDue')) : undefined),
  licence: toJudge('licence', ({licence}) => licence !== undefined),
  publication: toJudge('publication', ({publication}) =>
    languages.some(language => publication[language]?.doi !== undefined),
  ),
} as const satisfies Readonly<Record<string, Fact>>
