/** What a declaration of interests says: that there are none, or what there is. */
import type {LocalizedText} from '../../model/language.js'
import type {Contributor} from '../../model/metadata.js'

const none =
  /^\s*无[。.]?\s*$|无(?:任何|相关|潜在|明显|上述)?(?:的)?(?:利益|经济|财务|竞争)|没有.{0,12}(?:利益|冲突)|未.{0,12}(?:利益|冲突)|不存在.{0,8}(?:利益|冲突)|\bno (?:[\w-]+ ){0,4}(?:interests?|conflicts?|relationships?|disclosures?)\b|^\W*none\b|nothing to (?:declare|disclose)|(?:do|does|did) not have (?:any )?(?:[\w-]+ ){0,3}(?:interests?|conflicts?)|without (?:any )?(?:[\w-]+ ){0,2}(?:interests?|conflicts?)/i
const butSome = /除|其他|其它|此外|但|\bother\b|except|apart from|beyond|however|\bbut\b/i

const longest = 2000

/** That nothing bears on the guideline. Words that take something out of it are not read as none. */
export function declaresNone(declared: LocalizedText): boolean {
  const texts = [declared.zh, declared.en].flatMap(text => (text === undefined ? [] : [text.slice(0, longest)]))
  return texts.some(text => none.test(text)) && !texts.some(text => butSome.test(text))
}

const everyone =
  /所有|全体|全部|各位|每位|均|\b(?:all|each|every|none|neither)\b|no (?:member|author|contributor|panel)/i

const theRest = /其余|其他|其它|余下|\bothers?\b|\b(?:the )?(?:rest|remaining|remainder)\b/i

/**
 * The group's declaration speaks for each of its members, or says that there are no interests at all. Where members declare their own
 * (`singly`), words for everyone may only lead to those, unless they say of all or of the rest that there is nothing.
 */
export function coversEveryone(declared: LocalizedText, singly: boolean): boolean {
  if (declaresNone(declared)) return true
  const texts = [declared.zh, declared.en].flatMap(text => (text === undefined ? [] : [text.slice(0, longest)]))
  return texts.some(text => (everyone.test(text) || theRest.test(text)) && (!singly || none.test(text)))
}

/** Everyone who shapes the guideline; external reviewers do not. */
export const isMember = ({group}: Contributor): boolean => group !== 'reviewer'

/** Kept from votes: from those on the recommendations listed, or from every one. */
export function isKeptFrom({interests}: Contributor, recommendation: string | undefined): boolean {
  if (interests?.handling !== 'no-vote' && interests?.handling !== 'no-discussion') return false
  const {excludedFrom} = interests
  return excludedFrom === undefined || (recommendation !== undefined && excludedFrom.includes(recommendation))
}
