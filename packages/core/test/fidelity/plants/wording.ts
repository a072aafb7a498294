/** A negation dropped, a contraindication softened, a direction turned, a strength changed. */
import type {FidelityPair} from '../pair.js'
import {both, mutual, type Plant, type Plants, type Turn, turns} from '../plant.js'

/** Only what turns the meaning round when it goes; words like 不良 or 不少于 are none. */
const zhNegations: readonly Turn[] = [
  [/不推荐/, '推荐'],
  [/不建议/, '建议'],
  [/不应(?!超过|少于|低于|高于|当)/, '应'],
  [/不应当/, '应当'],
  [/不宜(?!超过|少于|低于|高于)/, '宜'],
  [/不得(?!超过|少于|低于|高于)/, '可'],
  [/不能(?!超过|少于|低于)/, '能'],
  [/(?<!缺一)不可(?!逆|避免|或缺|忽视|超过)/, '可'],
  [/不需要?/, '需要'],
  [/不会/, '会'],
  [/不予/, '给予'],
  [/不再/, '仍'],
  [/未(?:见|发现|观察到)/, '可见'],
  [/未(?=达到|完成|接受|获得|使用|报告|出现|发生|纳入|超过|显示)/, '已'],
  [/无(?=需|须)/, ''],
  [/没有/, '有'],
  [/(?<=[，。；、]|患者|组|者|均|且|但)无(?=[\u4e00-\u9fff]{2})(?!论|创|菌|效|法|关|害|痛|症状)/, '有'],
  [/避免(?=使用|与|联用|同时|饮酒|驾)/, '可'],
  [/切勿|请勿/, '请'],
  [/禁用(?!于)/, '可用'],
  [/禁用于/, '适用于'],
  [/禁止/, '允许'],
  [/禁忌证|禁忌症/, '适应证'],
]
const enNegations: readonly Turn[] = [
  [
    /\b(do|does|did|is|are|was|were|should|must|may|can|could|would|will|has|have|had) not\b(?! only| exceed| (?:more|less|fewer) than)/i,
    '$1',
  ],
  [/\bcannot\b/i, 'can'],
  [/\bwithout\b/i, 'with'],
  [/\bcontraindicated\b/i, 'indicated'],
  [/\bcontraindications?\b/i, 'indications'],
  [/\bnever\b/i, 'always'],
  [/\b(?:recommend|suggest|advise) against\b/i, 'recommend'],
  [/\bavoid(?= (?:concomitant|use|using|alcohol|driving|giving|combining|co-))/i, 'consider'],
  [
    /(?<=\b(?:was|were|had|has|have|showed|found|there (?:is|was|were|are)|with|reported|causes?) )no (?=[a-z]{4,})(?!more|less|fewer|longer)/i,
    'some ',
  ],
  [/(?<=\. |^)No (?=[a-z]{4,})(?!more|less|fewer|longer)/, 'Some '],
]

export const negationDropped = both(turns('zh', zhNegations), turns('en', enNegations))

export const contraindicationSoftened = both(
  turns('zh', [
    [/禁用/, '慎用'],
    [/禁忌(?!证|症)/, '慎用'],
  ]),
  turns('en', [[/\b(is|are) contraindicated\b/i, '$1 used with caution']]),
)

export const directionTurned = both(
  turns(
    'zh',
    mutual(
      [
        ['升高', '降低'],
        ['增加', '减少'],
        ['上升', '下降'],
        ['延长', '缩短'],
        ['加重', '减轻'],
        ['增多', '减少'],
        ['增高', '降低'],
        ['改善', '恶化'],
        ['加快', '减慢'],
        ['优于', '劣于'],
        ['增强(?!\\s?(?:CT|MR|扫描|剂|造影|子))', '减弱'],
        ['升至', '降至'],
      ],
      false,
    ),
  ),
  turns(
    'en',
    mutual(
      [
        ['increase', 'decrease'],
        ['increased', 'decreased'],
        ['increases', 'decreases'],
        ['increasing', 'decreasing'],
        ['reduction', 'increase'],
        ['reduce', 'increase'],
        ['reduces', 'increases'],
        ['reduced', 'increased'],
        ['rise(?= (?:in|of|to|from|by|above))', 'fall(?= (?:in|of|to|from|by|below))'],
        ['rose', 'fell'],
        [
          'higher',
          'lower(?! (?:quadrant|limb|extremit|lobe|respiratory|back|eyelid|third|leg|abd|body|lip|jaw|urinary|gastro|segment|uterine|border|the|pole|incisor|molar|oesoph|esoph))',
        ],
        ['(?<!no )longer', 'shorter'],
        ['improvement', 'worsening'],
        ['improve', 'worsen'],
        ['improves', 'worsens'],
        ['improved', 'worsened'],
        ['superior', 'inferior'],
        ['prolonged', 'shortened'],
        ['prolong', 'shorten'],
        ['better(?! (?:eye|ear))', 'worse'],
        ['raised', 'lowered'],
        ['elevated', 'reduced'],
      ],
      true,
    ),
  ),
)

/** In each language the plant that stands first in the text: later verbs of a recommendation govern details. */
const governing = (plants: Plants): Plants => {
  const distance = (pair: FidelityPair, {language, text}: Plant) => {
    const clean = pair[language]
    let at = 0
    while (at < clean.length && clean[at] === text[at]) at++
    return at
  }
  return pair => {
    const made = plants(pair)
    return (['zh', 'en'] as const).flatMap(language =>
      made
        .filter(plant => plant.language === language)
        .sort((a, b) => distance(pair, a) - distance(pair, b))
        .slice(0, 1),
    )
  }
}

const zhStrong: readonly Turn[] = [
  [/强烈推荐/, '建议'],
  [/不推荐/, '不建议'],
  [/(?<!强烈|不)推荐(?!意见|强度|等级|级别|剂量|给药|摄入)/, '建议'],
  [/应当|必须/, '可考虑'],
  [/(?<![反适效相供对响不])应(?![激用对变])/, '可'],
  [/不应/, '可不'],
  [/禁止|严禁|不得/, '不建议'],
]
const zhConditional: readonly Turn[] = [
  [/不建议/, '不推荐'],
  [/(?<!不)建议(?!书|稿)/, '推荐'],
  [/可考虑|可以考虑|可酌情/, '应当'],
  [/不宜/, '不应'],
  [/(?<!适|不|便)宜(?!昌)/, '应'],
  [/(?<!许|不)可(?!能|行|靠|见|接受|及性|选|比|逆)/, '应'],
]
const enStrong: readonly Turn[] = [
  [/\bwe strongly recommend\b/i, 'we suggest'],
  [/\bwe recommend\b/i, 'we suggest'],
  [/\b(is|are) (?:strongly )?recommended\b/i, '$1 suggested'],
  [/\b(?:is|are) not recommended\b/i, 'is suggested against'],
  [/\b(?:should|must|shall) (?!not)/, 'may '],
  [/\b(?:should|must) not\b/i, 'probably need not'],
  [/\b(is|are) indicated\b/i, '$1 an option'],
]
const enConditional: readonly Turn[] = [
  [/\bwe (?:conditionally )?suggest\b/i, 'we recommend'],
  [/\b(may|might|could|can) be (?:considered|used|offered|given|tried)\b/i, 'must be used'],
  [/\b(is|are) suggested\b/i, '$1 recommended'],
  [/\b(?:it is|is|seems) reasonable\b/i, 'is strongly recommended'],
  [/\b(?:may|might|could) (?!cause|be due|have|occur|lead|result|increase|reduce)/i, 'must '],
]

/** The governing words of a recommendation, in one language, made those of the other strength. */
export const strengthChanged: Plants = pair => {
  const {recommendation} = pair
  if (!recommendation) return []
  const [zh, en] = recommendation.strength === 'strong' ? [zhStrong, enStrong] : [zhConditional, enConditional]
  return governing(both(turns('zh', zh), turns('en', en)))(pair)
}

const toAgainst: readonly [readonly Turn[], readonly Turn[]] = [
  [
    [/(?<!不|强烈)(推荐|建议)(?!意见|强度|等级|级别|剂量)/, '不$1'],
    [/(?<![反适效相供对响不])应当?(?![激用对变])/, '不应'],
    [/可考虑|可以考虑/, '不宜'],
  ],
  [
    [/\bwe (recommend|suggest)(?! against)\b/i, 'we $1 against'],
    [/\b(is|are) (recommended|suggested|indicated)\b/i, '$1 not $2'],
    [/(?<!\bNo [\w ]{0,30})\b(should|must|may) (?!not)/, '$1 not '],
  ],
]
const toFor: readonly [readonly Turn[], readonly Turn[]] = [
  [
    [/不(推荐|建议)/, '$1'],
    [/不(应当?|宜|得)/, '应'],
    [/禁止|严禁|避免/, '推荐'],
  ],
  [
    [/\b(recommend|suggest)(?:s|ed)? against\b/i, '$1'],
    [/\b(is|are|should|must|may|do|does) not\b/i, '$1'],
    [/\bavoid(?:ed)?\b/i, 'used'],
  ],
]

export const directionOfRecommendationChanged: Plants = pair => {
  if (!pair.recommendation) return []
  const [zh, en] = pair.recommendation.direction === 'for' ? toAgainst : toFor
  return governing(both(turns('zh', zh), turns('en', en)))(pair)
}
