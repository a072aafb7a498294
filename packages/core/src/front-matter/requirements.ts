/**
 * `requirements:` in the front matter, and the lists of a pack, which are the same:
 *
 *   contexts: [clinical, off-label]
 *   roles:
 *     - id: site-lead
 *       title: {zh: 中心负责人, en: Site lead}
 */
import {z} from 'zod'
import type {LocalizedText} from '../model/language.js'
import {requirementAreas} from '../model/requirement.js'
import {
  defaultJurisdictions,
  type RequirementSettings,
  requirementContexts,
  requirementJurisdictions,
} from '../model/requirement-settings.js'
import {requirementLimits} from '../requirements/limits.js'
import {present} from '../text/present.js'
import {
  anchor,
  type Context,
  choice,
  described,
  fieldIssue,
  type LanguageContext,
  localized,
  relativePath,
  slug,
  text,
  texts,
} from '../yaml/fields.js'

const contextAliases = {
  所有指南: 'guideline',
  临床: 'clinical',
  临床诊疗: 'clinical',
  诊疗: 'clinical',
  超说明书: 'off-label',
  超说明书用药: 'off-label',
  offlabel: 'off-label',
  麻精药品: 'controlled-drug',
  麻醉药品和精神药品: 'controlled-drug',
  特殊管理药品: 'controlled-drug',
  'controlled-drugs': 'controlled-drug',
  研究: 'research',
  临床研究: 'research',
  精神障碍: 'mental-disorder',
  'mental-disorders': 'mental-disorder',
  个人信息: 'personal-data',
  privacy: 'personal-data',
  未成年人: 'minors',
  儿童: 'minors',
  院内给药: 'supervised-treatment',
  院内给药与观察: 'supervised-treatment',
  镇静: 'sedation',
  镇静或解离: 'sedation',
} as const

const jurisdictionAliases = {
  cn: 'CN',
  china: 'CN',
  中国: 'CN',
  国际: 'international',
  us: 'US',
  usa: 'US',
  美国: 'US',
} as const

const areaAliases = {
  伦理: 'ethics',
  知情同意: 'consent',
  培训: 'training',
  设施: 'facility',
  机构: 'facility',
  监测: 'monitoring',
} as const

const context = () => choice(requirementContexts, contextAliases)

const tooLarge = (refinement: Context, count: number, limit: number, note: 'entries' | 'length' | 'packs') =>
  fieldIssue(refinement, {rule: 'requirements-size', actual: String(count), data: {count, limit}, note})

/** A list of entries; one that is too long is refused as a whole. */
const entries = <T extends z.ZodType>(entry: T) =>
  z
    .array(entry)
    .superRefine((list, refinement) => {
      if (list.length > requirementLimits.entries)
        tooLarge(refinement, list.length, requirementLimits.entries, 'entries')
    })
    .optional()

const isLong = (value: string | undefined): value is string =>
  value !== undefined && value.length > requirementLimits.textLength

const words = (language: LanguageContext) =>
  described(
    localized(language).superRefine((value: LocalizedText | undefined, refinement) => {
      for (const one of [value?.zh, value?.en])
        if (isLong(one)) tooLarge(refinement, one.length, requirementLimits.textLength, 'length')
    }),
    {kind: 'localized'},
  )

const line = () =>
  described(
    text().superRefine((value, refinement) => {
      if (isLong(value)) tooLarge(refinement, value.length, requirementLimits.textLength, 'length')
    }),
    {kind: 'text'},
  )

const packs = () =>
  described(
    texts(relativePath('house-requirements.yaml')).superRefine((list: readonly string[], refinement) => {
      if (list.length > requirementLimits.packs) tooLarge(refinement, list.length, requirementLimits.packs, 'packs')
    }),
    {kind: 'text-list'},
  )

/** The lists that the front matter and a pack both may hold. */
const lists = (language: LanguageContext) => ({
  elements: entries(
    z.strictObject({
      id: slug(),
      area: choice(requirementAreas, areaAliases),
      label: words(language),
      asks: words(language),
      contexts: texts(context()).optional(),
      source: line().optional(),
    }),
  ),
  roles: entries(
    z.strictObject({
      id: slug(),
      title: words(language),
      training: choice(['expected', 'none'], {需要: 'expected', 不需要: 'none', 无: 'none'}).optional(),
    }),
  ),
  measures: entries(z.strictObject({id: slug(), label: words(language), unit: line().optional()})),
  subjects: entries(z.strictObject({id: slug(), label: words(language)})),
})

export const requirementFields = (language: LanguageContext) =>
  z.strictObject({
    contexts: texts(context()).optional(),
    jurisdictions: texts(choice(requirementJurisdictions, jurisdictionAliases)).optional(),
    ...lists(language),
    packs: packs().optional(),
    waived: entries(z.strictObject({element: anchor(), reason: words(language)})),
  })

/** A pack holds lists alone: what is asked of a guideline is the guideline's to say. */
export const requirementPackFields = (language: LanguageContext) => z.strictObject(lists(language))

export type WrittenRequirements = z.output<ReturnType<typeof requirementFields>>
export type WrittenPack = z.output<ReturnType<typeof requirementPackFields>>

/** Lists as the model has them: empty where nothing was written. */
export const listsOf = (
  written: WrittenPack,
  pack?: string,
): Pick<RequirementSettings, 'elements' | 'roles' | 'measures' | 'subjects'> => {
  const from = pack === undefined ? {} : {pack}
  return {
    elements: (written.elements ?? []).map(one => ({...present(one), ...from})),
    roles: (written.roles ?? []).map(one => ({...present(one), ...from})),
    measures: (written.measures ?? []).map(one => ({...present(one), ...from})),
    subjects: (written.subjects ?? []).map(one => ({...present(one), ...from})),
  }
}

export const requirementSettingsOf = (written: WrittenRequirements): RequirementSettings => ({
  contexts: [...new Set(written.contexts ?? [])],
  jurisdictions: written.jurisdictions?.length ? [...new Set(written.jurisdictions)] : defaultJurisdictions,
  ...listsOf(written),
  packs: written.packs ?? [],
  waived: written.waived ?? [],
})
