/**
 * `role:` of a contributor: one of our words, read as its label in both languages, or words of the author's own.
 *
 *   role: methodologist                {zh: '方法学专家', en: 'Methodologist'}, of which `roleCodeOf` is `methodologist`
 *   role:
 *     zh: 执笔人
 *     en: Lead writer                  as written, without a code
 */
import {z} from 'zod'
import {translate} from '../locales/translator.js'
import type {LocalizedText} from '../model/language.js'
import {type ContributorRole, contributorRoles} from '../model/metadata.js'
import {described, type LanguageContext, readLocalized} from '../yaml/fields.js'

const labelOf = (code: ContributorRole): Required<LocalizedText> => ({
  zh: translate('zh', 'metadata', `role.${code}`),
  en: translate('en', 'metadata', `role.${code}`),
})

/** What else Chinese groups call them. */
const otherWords: ReadonlyMap<string, ContributorRole> = new Map([
  ['方法学家', 'methodologist'],
  ['方法学人员', 'methodologist'],
  ['患者', 'patient-representative'],
  ['主席', 'chair'],
  ['首席专家', 'chair'],
  ['药师', 'pharmacist'],
  ['临床药师', 'pharmacist'],
  ['护士', 'nurse'],
  ['统计学家', 'statistician'],
  ['秘书', 'coordinator'],
])

/** A code, or, where both languages are wanted and one was written, the word for a code in it. */
function codeOf(written: string, {language}: LanguageContext): ContributorRole | undefined {
  const code = contributorRoles.find(role => role === written)
  if (code !== undefined || language !== undefined) return code
  const labelled = contributorRoles.find(role => {
    const {zh, en} = labelOf(role)
    return written === zh || written.toLowerCase() === en.toLowerCase()
  })
  return labelled ?? otherWords.get(written)
}

export const contributorRole = (language: LanguageContext): z.ZodType<LocalizedText> =>
  described(
    z.unknown().transform((value, context): LocalizedText => {
      const code = typeof value === 'string' ? codeOf(value.trim(), language) : undefined
      return code ? labelOf(code) : readLocalized(value, context, language)
    }),
    {kind: 'localized', values: contributorRoles},
  )

/** The code whose label a role is, in every language that it is written in. */
export const roleCodeOf = (role: LocalizedText): ContributorRole | undefined =>
  contributorRoles.find(code => {
    const label = labelOf(code)
    const written = Object.entries(role)
    return written.length > 0 && written.every(([language, text]) => text === (language === 'zh' ? label.zh : label.en))
  })
