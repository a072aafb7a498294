/**
 * The front matter as a schema: what each field of `Metadata` looks like in YAML. Every field is optional here, so that a draft
 * may lack anything; what must be there is said in `required.ts`.
 */
import {z} from 'zod'
import {ruleSettings} from '../configuration/schema.js'
import {creditRoles, guidelineTypes, interestHandlings, statuses} from '../model/metadata.js'
import {
  anchor,
  choice,
  count,
  date,
  doi,
  email,
  issn,
  type LanguageContext,
  localized,
  localizedList,
  orcid,
  relativePath,
  share,
  slug,
  text,
  texts,
  truth,
  url,
} from '../yaml/fields.js'
import {type CitationStyleShape, citationStyles} from './citation-style.js'
import {contributorRole} from './contributor-role.js'
import {languageList, localizedPublication} from './languages.js'
import {requirementFields} from './requirements.js'

const statusAliases = {
  草稿: 'draft',
  征求意见: 'consultation',
  征求意见稿: 'consultation',
  发布: 'published',
  已发布: 'published',
  撤回: 'withdrawn',
  已撤回: 'withdrawn',
} as const
const typeAliases = {
  标准指南: 'standard',
  快速指南: 'rapid',
  快速建议: 'rapid',
  改编指南: 'adapted',
  专家共识: 'consensus',
  共识: 'consensus',
  更新: 'update',
  修订: 'update',
} as const

const handlingAliases = {
  无: 'none',
  无利益冲突: 'none',
  公开: 'disclosed',
  声明: 'disclosed',
  不投票: 'no-vote',
  不参与投票: 'no-vote',
  投票回避: 'no-vote',
  回避: 'no-discussion',
  不参与讨论: 'no-discussion',
  退出: 'left',
} as const
const abstentionAliases = {计入: 'counted', 不计入: 'not-counted'} as const

/** More people than any panel has; more months than any search stays good. */
const mostVoters = 999
const mostMonths = 120

export const organisationKinds = ['lead', 'participant', 'endorser', 'affiliation'] as const
export const contributorGroups = ['author', 'panel', 'evidence', 'secretariat', 'reviewer'] as const

/** The schema for a file in a language (two-file form), or of a guideline in one language, or for both languages. */
export function frontMatterSchema(context: LanguageContext, styles: CitationStyleShape = 'one') {
  const words = () => localized(context).optional()
  const interests = z.strictObject({declared: localized(context), management: words()}).optional()
  const personalInterests = z
    .strictObject({
      declared: localized(context),
      management: words(),
      handling: choice(interestHandlings, handlingAliases).optional(),
      excludedFrom: texts(anchor()).optional(),
    })
    .optional()
  return z.strictObject({
    id: slug().optional(),
    version: text().optional(),
    status: choice(statuses, statusAliases).optional(),
    example: truth().optional(),
    notice: words(),
    title: words(),
    shortTitle: words(),
    dates: z
      .strictObject({
        received: date().optional(),
        revised: date().optional(),
        accepted: date().optional(),
        published: date().optional(),
        updated: date().optional(),
        evidenceSearchedUntil: date().optional(),
        searchInterval: count(mostMonths).optional(),
        reviewDue: date().optional(),
      })
      .optional(),
    type: choice(guidelineTypes, typeAliases).optional(),
    languages: languageList().optional(),
    grading: text().optional(),
    references: texts(relativePath()).optional(),
    citationStyle: citationStyles(styles).optional(),
    checks: ruleSettings().optional(),
    requirements: requirementFields(context).optional(),
    registration: z.strictObject({platform: text(), number: text(), url: url().optional()}).optional(),
    protocol: z.strictObject({statement: words(), doi: doi().optional(), url: url().optional()}).optional(),
    organisations: z
      .array(
        z.strictObject({
          id: slug().optional(),
          name: localized(context),
          address: words(),
          kind: choice(organisationKinds).optional(),
          url: url().optional(),
        }),
      )
      .optional(),
    contributors: z
      .array(
        z.strictObject({
          id: slug().optional(),
          name: localized(context, 'latin'),
          affiliations: texts(text()).optional(),
          orcid: orcid().optional(),
          role: contributorRole(context).optional(),
          discipline: words(),
          credit: texts(choice(creditRoles)).optional(),
          group: choice(contributorGroups).optional(),
          corresponding: truth().optional(),
          email: email().optional(),
          address: words(),
          interests: personalInterests,
        }),
      )
      .optional(),
    funding: z
      .strictObject({
        statement: words(),
        sources: z.array(z.strictObject({funder: localized(context), grants: texts(text()).optional()})).optional(),
        funderRole: words(),
      })
      .optional(),
    interests,
    panel: z
      .strictObject({
        description: words(),
        votingRule: words(),
        size: count(mostVoters).optional(),
        threshold: share().optional(),
        strongThreshold: share().optional(),
        abstentions: choice(['counted', 'not-counted'], abstentionAliases).optional(),
      })
      .optional(),
    targetPopulation: words(),
    users: words(),
    setting: words(),
    keywords: localizedList(context).optional(),
    licence: z
      .preprocess(
        value => (typeof value === 'string' && value.trim() !== '' ? {id: value} : value),
        z.strictObject({id: text(), url: url().optional()}),
      )
      .optional(),
    abbreviations: z.array(z.strictObject({abbreviation: text(), meaning: localized(context)})).optional(),
    glossary: z.array(z.strictObject({term: localized(context), definition: localized(context)})).optional(),
    publication: localizedPublication(context, () =>
      z.strictObject({
        journal: text(),
        issn: issn().optional(),
        year: text().optional(),
        volume: text().optional(),
        issue: text().optional(),
        pages: text().optional(),
        articleNumber: text().optional(),
        doi: doi().optional(),
        column: text().optional(),
        editor: text().optional(),
      }),
    ).optional(),
  })
}

export type FrontMatter = z.output<ReturnType<typeof frontMatterSchema>>
