/**
 * Denials by a few set words, each with the words that say the same thing bare: 没有必要 and 有必要, `cannot` and `can`, 不少见 and `rare`. Where
 * one language denies and the other holds no denial at all, but says it bare, a negation was lost.
 */
import {type Language, otherLanguage} from '../../../model/language.js'

interface Forms {
  /** Denials that the other language must have as well; `denied` where left out. */
  readonly asks?: RegExp
  readonly denied: RegExp
  /** Matched in what is left when the denied ones are taken out. */
  readonly bare: RegExp
}

type Opposite = Readonly<Record<Language, Forms>>

const opposites: readonly Opposite[] = [
  {
    zh: {
      asks: /没有必要|无必要/g,
      denied: /[不无毋未](?:再?需要?|须|必(?!要)|用)|没有必要|无必要|不必要|非必[需要]|可不|不用|豁免|免除/g,
      bare: /需要?|有必要/g,
    },
    en: {
      asks: /\bunnecessar\w*|\bneed not\b/gi,
      denied:
        /\bunnecessar\w*|\bneedless\w*|\bno (?:\w+ )?(?:need|necess)\w*|\bneed not\b|\b(?:is|are|do|does|did|was|were|be)(?: \w+)? not (?:\w+ )?(?:necessar|need|requir)\w*|\brequires? no\b|\bwithout\b|\bno\b|\bno longer\b|\bnot\b|\bomit\w*|\bnot (?:necess|need|requir)\w*|\bno [\w -]{0,40}(?:is|are) (?:needed|required|necessary)/gi,
      bare: /\bneed(?:s|ed)?\b|\bnecessar\w*|\brequir\w*|\bcalls? for\b/gi,
    },
  },
  {
    zh: {
      asks: /不(?:少见|罕见)|并?非(?:少见|罕见)/g,
      denied: /不(?:少见|罕见|少)|并?非(?:少见|罕见)|屡见不鲜|(?<!不)(?:常见|多见)|普遍/g,
      bare: /少见|罕见|极少/g,
    },
    en: {
      asks: /\b(?:not|by no means|far from) (?:rare|uncommon|unusual|infrequent)\b/gi,
      denied:
        /\b(?:not|by no means|far from|no) (?:\w+ )?(?:rare|uncommon|unusual|infrequent)\w*|\b(?:common|frequent|often|many)\w*/gi,
      bare: /\b(?:rare|uncommon|unusual|infrequent|seldom)\w*/gi,
    },
  },
  {
    zh: {
      asks: /禁用|禁忌|禁止/g,
      denied: /禁|忌|不[得宜可应要用能适推建]|勿|避免|反对|停/g,
      bare: /慎用|可用|适用于|适应证|适应症|允许|可使用/g,
    },
    en: {
      asks: /\bcontraindicat\w*|\bprohibited\b|\bforbidden\b/gi,
      denied:
        /\bcontraindicat\w*|\bprohibit\w*|\bforbid\w*|\bnot\b|\bnever\b|\bavoid\w*|\bagainst\b|\bno\b|\bunless\b|\bban\w*/gi,
      bare: /\bindicat(?:ed|ions?)\b|\bcaution\w*|\ballowed\b|\bpermitted\b|\bcareful\w*/gi,
    },
  },
  {
    zh: {denied: /不再|已无|已不/g, bare: /仍/g},
    en: {
      denied: /\bno longer\b|\bnot\b[^.;,]{0,20}\b(?:again|any ?more)\b/gi,
      bare: /\bstill\b|\bremain\w*|\bpersist\w*|\bcontinu\w*/gi,
    },
  },
  {
    zh: {
      denied: /[无不未没](?:[^,。;]{0,4})?(?:统计学意义|显著|有统计学|具统计学|临床意义)|不显著/g,
      bare: /显著|统计学意义/g,
    },
    en: {
      denied: /\b(?:not?|nor|without)\b[^.;,]{0,40}\bsignifican\w*|\bno longer\b|\b(?:non|in)-?significan\w*/gi,
      bare: /\bsignifican\w*/gi,
    },
  },
  {
    zh: {denied: /不劣|非劣|不逊/g, bare: /劣于/g},
    en: {denied: /\b(?:not?|non|neither)\b[- ](?:\w+ )?inferior\w*|\bnoninferior\w*/gi, bare: /\binferior\w*/gi},
  },
  {
    zh: {
      asks: /不能|无法/g,
      denied: /不能|无法|未能|不会|不可|难以|不便|不得|来不及/g,
      bare: /(?:^|[,。;:、若如者仍也但并])(?:均|尚|够)?能(?=[^力量否源])|可以/g,
    },
    en: {
      asks: /\bunable\b|\bcannot\b|\bcan't\b|\bnot possible\b|\bimpossible\b/gi,
      denied:
        /\bunable\b|\bcannot\b|\bcan't\b|\b(?:can|could|may) not\b|\bnot (?:be )?(?:able|possible)\b|\bimpossib\w*|\bfail\w*|\binab\w*|\bno\b|\bnot\b|\bnever\b|\bunless\b|\bwithout\b|\bin\w+ble\b|\bun\w+ble\b|\binconclusive\b/gi,
      bare: /\bcan\b|\bcould\b|\bable\b|\bpossible\b/gi,
    },
  },
]

/** The place in the passage of the language that denies, from its beginning. */
export function turnedOpposite(
  texts: Readonly<Record<Language, string>>,
): {readonly language: Language; readonly start: number; readonly end: number} | undefined {
  for (const row of opposites) {
    for (const language of ['zh', 'en'] as const) {
      const answer = otherLanguage(language)
      const asked = [...texts[language].matchAll(row[language].asks ?? row[language].denied)]
      const [first] = asked
      if (!first || asked.length > 1) continue
      const bare = (of: Language) => texts[of].replace(row[of].denied, ' ').match(row[of].bare)?.length ?? 0
      if (texts[answer].search(row[answer].denied) >= 0 || bare(answer) !== 1 || bare(language) !== 0) continue
      return {language, start: first.index, end: first.index + first[0].length}
    }
  }
  return undefined
}
