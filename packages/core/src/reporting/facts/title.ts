/** What the title and the head of the first page say. */
import {type Language, languages} from '../../model/language.js'
import {allTexts, type Fact, found, type ItemStatus, inField, judge} from './shown.js'

const languageNames = {zh: {zh: '中文', en: 'Chinese'}, en: {zh: '英文', en: 'English'}} as const

/** The title says it in every language that the edition shows. */
const inTitle =
  (pattern: Readonly<Record<Language, RegExp>>, otherwise: ItemStatus): Fact =>
  ({guideline, languages: shown}) => {
    const {title} = guideline.metadata
    const written = shown.filter(language => title[language]?.trim())
    const lacking = written.filter(language => !pattern[language].test(title[language] ?? ''))
    if (lacking.length === 0) return written.length > 0 ? found(inField('title')) : undefined
    const names = lacking.map(language => languageNames[language])
    return {status: otherwise, evidence: [inField('title')], note: 'lacking-in-title', names}
  }

const focus = {
  zh: /筛查|诊断|诊治|诊疗|治疗|管理|预防|防治|防控|康复|护理|用药|麻醉|监测|评估|应用|使用/u,
  en: /screening|diagnos|treat(?!ment-resistant)|therap|management|managing|prevent|rehabilitat|nursing|\bcare\b|monitoring|assessment|\buse of\b/iu,
}

export const titleFacts = {
  titleNamesGuideline: inTitle({zh: /指南|推荐意见/u, en: /guidelines?|guidance|recommendations?/iu}, 'missing'),
  /** In the title, else as the date or the year of publication. */
  titleYear: context => {
    const {title, dates, publication} = context.guideline.metadata
    if (/(?:^|\D)(?:19|20)\d\d(?:\D|$)/u.test(allTexts(title))) return found(inField('title'))
    if (dates.published) return found(inField('dates'))
    if (languages.some(language => publication[language]?.year)) return found(inField('publication'))
    return dates.updated ? {status: 'undecidable', evidence: [inField('dates')], note: 'date-of-what'} : undefined
  },
  titleFocus: inTitle(focus, 'undecidable'),
  corresponding: ({guideline}) => {
    const own = guideline.metadata.contributors.filter(({corresponding}) => corresponding)
    if (own.length === 0) return undefined
    const reachable = own.some(({email, address}) => email ?? address)
    return reachable ? found(inField('correspondence')) : judge(inField('correspondence'))
  },
} as const satisfies Readonly<Record<string, Fact>>
