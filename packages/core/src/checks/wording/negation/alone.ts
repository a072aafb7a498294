/**
 * Negations beside a passage that holds nothing negative at all: no word that denies, however mildly (`fail`, `rest`, `until`, 停, 仅), nor one
 * that may be built with a negation (`un-`, `-less`, `hypo-`). Translators render negations by words that no list has, but not by nothing.
 */
import type {Language} from '../../../model/language.js'
import type {FoundCue} from './scan.js'

/** Whatever may stand for a negation, as generous as can be. */
const negative: Readonly<Record<Language, RegExp>> = {
  zh: /[不未无非没勿毋免禁忌避失缺难停拒否莫戒弃少零除别仅只才阴空裸单独误漏欠差脱退稳同外逾另余剩低弱欠待暂缓替仍原照先新初静罕鲜孤尽绝断消徒]|以前|之前|自[行然发愈]|正常|正确|前(?:列|臂|沿)?$/,
  en: /\b(?:not?|non|nor|none|never|neither|no[a-z]+|cannot|without|[a-z]+n['’]t|un(?!der|it|ion|iq|if|til|iv)[a-z]{3,}|until|in(?:a[bcdptu]|c[aou]|d[ei]|e[flx]|f[er]|s[ue]|t[oa]|v|o)[a-z]{3,}|im[mp][a-z]{4,}|irr[a-z]{3,}|ill?[a-z]{3,}|dis[a-z]{3,}|mis[a-z]{3,}|anti?[a-z]{4,}|a(?:symptom|typic|febr|naer|sep)[a-z]*|hypo[a-z]+|[a-z]{3,}less\w*|[a-z]*free|fail\w*|lack\w*|avoid\w*|refus\w*|den(?:y|ied|ies)|ceas\w*|stop\w*|absen\w*|refrain\w*|omi(?:t|ss)\w*|skip\w*|exclu\w*|except\w*|unless|before|only|rather|instead|prohibit\w*|forb[aio]\w*|bans?|banned|contraindicat\w*|prevent\w*|against|rare\w*|seldom|hardly|scarce\w*|barely|few|little|with(?:h[eo]ld|dr[ae]w)\w*|absta?in\w*|negativ\w*|short\w*|too|far|left|remain\w*|rest|los[st]\w*|void|reject\w*|declin\w*|oppos\w*|cancel\w*|exempt\w*|waiv\w*|poor\w*|defici\w*|difficult\w*|hard|doubt\w*|ignor\w*|neglect\w*|other\w*|outside|beyond|apart|despite|regardless|spar(?:e|ed|ing)|abandon\w*|forgo\w*|miss\w*|minors?|under|below|less|fewer|normal|clear\w*|alone|same|similar\w*|comparab\w*|equal\w*|off|away|out|late\w*|delay\w*|postpon\w*|defer\w*|neutral|null|zero|nil|else|separate\w*|independent\w*|yet|still|steady|stable|constant|ke[ep]t?p?|fast\w*|either|correct\w*|full\w*|flat|silent|last|at all|stay\w*|as (?:it|they|before|usual)|carr(?:y|ied|ies) on|go(?:es)? on|went on|pending|await\w*|wait\w*|intact|futil\w*|vain|foreign|elud\w*|escap\w*|resist\w*|reluctan\w*|hesita\w*|minim\w*|small|slight\w*|mild\w*|trivial|neglig\w*|modest|up to|within|new\w*|first|every\w*|always|whatever|skip|shut|closed|blank|dry|lone|matched|balanced|guard\w*|leav\w*|lapse\w*|block\w*|continu\w*|persist\w*|ongoing|offset|worst|limit\w*|restrict\w*|sober|sole\w*|naive|raw|rough\w*|weak\w*|low)\b/i,
}

/** Words that do nothing but deny; 不良 or `no.` are more, or less. */
const denies: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:[不未没勿毋]|无(?![误量])|不(?:应|得|能|会|可|宜|要|是|用|再)|不(?:推荐|建议|提倡|主张)|(?:未|没)有?|未见|未曾|请勿|切勿|切莫|禁用|禁止|严禁|不影响|不需要?|无需|无须|不必|不使用|不给予?|不予)$/,
  en: /^(?:not|no|never|without|cannot|neither|nothing|nobody|no one|no longer|contraindicated|prohibited|forbidden|[a-z]+n['’]t|not affect\w*|(?:recommend|suggest|advise)(?:s|ed)? against|inadvisable)$/i,
}

/** The negations of a passage, where what is left of the one that answers it, without the negations that are answered, holds nothing that may stand for one. */
export function standingAlone(
  cues: readonly FoundCue[],
  language: Language,
  own: string,
  other: {readonly language: Language; readonly text: string},
): readonly FoundCue[] {
  if (other.text.trim() === '' || negative[other.language].test(other.text)) return []
  return cues.filter(({start, end}) => denies[language].test(own.slice(start, end)))
}
