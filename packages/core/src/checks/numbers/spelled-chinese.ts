/**
 * Numbers in Chinese words.
 *
 *   二十四例   24        三分之一   1/3       百分之七十   70%      两周   2 wk
 *   半年       0.5 yr, 6 mo    三成   30%     十余年       more than 10 yr      每天   1 d (an article)
 */
import type {Quantity, Spelled} from './figure.js'

const digits = new Map<string, number>(
  ['零〇', '一', '二两俩', '三', '四', '五', '六', '七', '八', '九'].flatMap((characters, value) =>
    [...characters].map(character => [character, value] as const),
  ),
)
const scales = new Map<string, number>([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['亿', 100_000_000],
])
const isNumeral = (character: string | undefined): boolean =>
  character !== undefined && (digits.has(character) || scales.has(character))

const quantity = (value: number | string, base?: string): Quantity => ({
  value: String(value),
  ...(base === undefined ? {} : {base}),
})

/** The value of a run such as `一百二十`; of mere digits, such as `二〇一九`, the number they write. */
function numeralValue(run: string): number {
  if (![...run].some(character => scales.has(character))) {
    return Number([...run].map(character => digits.get(character) ?? '').join(''))
  }
  let total = 0
  let section = 0
  let current = 0
  for (const character of run) {
    const scale = scales.get(character)
    if (scale === undefined) current = digits.get(character) ?? 0
    else if (scale >= 10_000) {
      total = (total + section + current || 1) * scale
      section = 0
      current = 0
    } else {
      section += (current || 1) * scale
      current = 0
    }
  }
  return total + section + current
}

/** Words that begin like a number and are none: 一般, 十分, 三叉神经, 二甲双胍, 万古霉素. */
const noNumber =
  /^(?:[二三四五十百]分位|一(?:般|些|定|致|直|旦|样|起|味|旁|边|同|面|律|贯|经|并|切|再|度|向|共|概|举|带|氧|过性|体|部分|系列|方面|次性|时(?!间)|系|者|生|开始|线|过)|十分(?![之钟])|十二指|百(?:日咳|分|草|合|部|会|姓)|千(?:克|米|卡|焦|帕|瓦|赫|伏|里|金|万(?=[不别要请勿]))|万(?:古|能|一|艾|方|物)|[一二三四五六七八九](?:甲(?!状)|乙|丙|丁|氧|氯|氟|溴|碘|磷|硫|硝|羟|酰|胺|氨|烯|炔|醇|醛|酮|酚|酸|环|聚|叉|尖|角|肢|官|便|肽|糖|碳|氢|钠|钾)|三(?:七|甲|黄|仁|棱|伏)|五(?:味|苓|行)|六(?:味|君|腑)|七(?:叶|氟|情)|八(?:珍|段|正)|九(?:华|香)|四(?:逆|物|君|川|诊)|亿)/
/** What may stand before a character that is no number there: 统一, 唯一, 之一, 进一步. */
const noNumberAfter = /[统唯之进任某同单逐不万另专第]$/
/** Where nothing is counted: 三级医院, 二线治疗, 两组, 三者. The other language may leave the number out. */
const mentioned =
  /^(?:次(?:之间|[^,，。;；]{0,3}间隔)|[级线期代型度者组侧端性面方联维价重层手下极格步等头]|个?(?:月龄|臂|亚?组))/
/** 两次给药至少间隔6小时: one after the other. */
const apart = /^[次剂针][^,，。;；]{0,8}(?:间隔|相隔)/
/** Measure words and units; behind any other character, a single numeral is part of a word. */
const counted =
  /^(?:[余多]?(?:个|例|名|人|位|次|片|支|瓶|袋|粒|丸|项|篇|种|类|条|份|张|枚|颗|台|家|所|天|日|周|月|年|岁|小时|分钟|分(?![之析组布类别为级])|秒|钟|星期|季度|毫|微|克|升|公斤|千克|倍|成|轮|剂|针|点|段|度|阶段|疗程|周期|方面|大类|步|代|期|级|型|线|组|届|批|层|部|章|节|胎|窝|眼|处|根|包|件|句|题|场|套|株|孔|通道|导联|维|元|号|床|单位|臂|侧|者|联|价|重))/

/** What may follow 三两 where it is a weight. */
const weighed = /^(?:[^\p{Script=Han}]|[半炙炒去生熟切洗擘各]|)$/u
/** 乙肝五项, 凝血四项: a set of tests by its name. */
const panelAfter = /^项(?:[、,，。;；)）]|和|及|检[查测]|指标|$)/
const panelBefore = /[肝功血病毒肾脂前腺风筛]$/
/** 甲、乙、丙三家: so many as were just told. */
const enumerated =
  /[^、,，。;；:：()\s]{1,12}(?:、[^、,，。;；:：()\s]{1,12}){0,9}(?:和|与|及|以及|、)[^、,，。;；:：()\s]{1,12}$/

/** 一小时, 一周, 一片: so much, where 一天 and 一项 may go without saying. */
const oneOf = /^(?:个?小时|分钟|秒|周|个?星期|个月|片|粒|支|毫升|毫克|克|升|分)/

/** 增加两倍 is three times as many. */
const moreBefore = /(?:增加|升高|提高|增长|上升|高出|多出|相差)(?:了|约|近)?$/

/** Half a unit of time, in the next smaller one. */
const halves: readonly (readonly [RegExp, readonly Quantity[]])[] = [
  [/^年/, [quantity(0.5, 'yr'), quantity(6, 'mo')]],
  [/^个?月/, [quantity(0.5, 'mo'), quantity(15, 'd'), quantity(2, 'wk')]],
  [/^[天日]/, [quantity(0.5, 'd'), quantity(12, 'h')]],
  [/^个?(?:小时|钟头)/, [quantity(0.5, 'h'), quantity(30, 'min')]],
]
const half: readonly Quantity[] = [quantity('1/2'), quantity('0.5'), quantity(50, '%')]
const double: readonly Quantity[] = [quantity(2), quantity(100, '%'), quantity(1)]

/** Other words that say a number; nothing in the English must answer them. */
const loose: readonly (readonly [RegExp, readonly Quantity[]])[] = [
  [/^(?:翻一?[倍番]|加倍|倍增)/, double],
  [/^(?:减半|折半)/, half],
  [/^双/, [quantity(2)]],
  // 倍比稀释
  [/^倍比/, [quantity(2)]],
  [/^隔(?=[日天周月年])/, [quantity(2)]],
  [/^(?:单次|单剂)/, [quantity(1, 'count')]],
  [/^[单首]/, [quantity(1)]],
  [/^(?:没有|未见|未发生|未出现|无一|无)/, [quantity(0), quantity(0, '%')]],
  [/^俩/, [quantity(2)]],
]
const looseBegins = /[翻加倍减折双隔单首没未无俩]/

/** The characters that a number may begin with. */
export const chineseBegins: ReadonlySet<string> = new Set([
  ...digits.keys(),
  ...scales.keys(),
  ...'半每翻加倍减折双隔单首没未无',
])

/** The number that begins at `at`; undefined where none does. */
export function readChinese(text: string, at: number): Spelled | undefined {
  const first = text[at]
  if (first === '每') return {...quantity(1), end: at + 1, strength: 'rate'}
  if (first === '半') return readHalf(text, at)
  if (!isNumeral(first)) return looseBegins.test(first ?? '') ? readLoose(text, at) : undefined
  let end = at
  while (end - at < 24 && isNumeral(text[end])) end++
  // 三两: of a drug, three liang
  if (end - at === 2 && text[at + 1] === '两' && digits.has(text[at]!) && weighed.test(text.slice(end, end + 1)))
    return {...quantity(digits.get(text[at]!) ?? 0), end, strength: 'loose'}
  const run = text.slice(at, end)
  const behind = text.slice(end, end + 14)
  if (run === '一' && behind.startsWith('刻钟'))
    return {...quantity(15, 'min'), end: end + 2, strength: 'sure', unit: 'min'}
  if (behind.startsWith('分之')) return readFraction(text, end + 2, numeralValue(run))
  if (noNumber.test(text.slice(at, at + 5))) {
    if (/^一(?:过|起|同|次性)/.test(text.slice(at, at + 3))) return undefined
    return /^[一二三四](?:线|度)/.test(text.slice(at, at + 2))
      ? {...quantity(numeralValue(run[0]!)), end: at + 1, strength: 'loose'}
      : undefined
  }
  if (run === '一' && behind.startsWith('半')) return {...half[0]!, end: end + 1, strength: 'sure', also: half}
  const before = text.slice(Math.max(0, at - 2), at)
  if (run.length === 1 && /[一万]/.test(run) && noNumberAfter.test(before)) {
    if (/[同任某另单每]$/.test(before)) return {...quantity(numeralValue(run)), end, strength: 'loose'}
    if (!before.endsWith('第')) return undefined
  }
  // 几十, 数百, 上千: how many is not said.
  if (/(?:[几数成]|(?<![早晚])上)$/.test(before) && scales.has(run[0]!)) return undefined
  if (/^几/.test(behind)) return undefined
  const number = numeralValue(run)
  if (before.endsWith('第'))
    return {...quantity(number), end, strength: number === 2 && /[到等至在]第$/.test(before) ? 'loose' : 'ordinal'}
  const deciles = /^[至到~-][一二三四五六七八九]成/.test(behind)
  if (deciles) return {...quantity(10 * number, '%'), end, strength: 'sure', unit: '%'}
  const decimal = /^点([零一二三四五六七八九]{1,4})/.exec(behind)
  if (decimal) {
    const places = [...decimal[1]!].map(character => digits.get(character) ?? 0).join('')
    const value = `${number}.${places}`.replace(/0+$/, '')
    const percent = /百分之$/.test(text.slice(Math.max(0, at - 3), at))
    return {value, end: end + decimal[0].length, strength: 'sure', ...(percent ? {unit: '%'} : {})}
  }
  const decile = /^成([一二三四五六七八九半])/.exec(behind)
  if (decile) {
    const percent = 10 * number + (decile[1] === '半' ? 5 : (digits.get(decile[1]!) ?? 0))
    return {...quantity(percent, '%'), end: end + 2, strength: 'sure', unit: '%'}
  }
  const clock = /^点(?![一二三四五六七八九])(?:钟|整|半)?/.exec(behind)
  if (clock && number <= 24 && /(?:午|晨|上|晚|夜|早|约|于|在|间)$/.test(before)) {
    const late = /(?:下午|晚|夜|傍晚)/.test(text.slice(Math.max(0, at - 3), at)) && number < 12
    const value = `${number + (late ? 12 : 0)}:${clock[0].endsWith('半') ? 30 : 0}`
    return {value, parts: [String(number)], end: end + clock[0].length, strength: 'firm', unit: 'date'}
  }
  if (behind.startsWith('成') && !/^成(?:人|年|分|功|员|立|果|本|熟|药|像|形)/.test(behind))
    return {...quantity(10 * number, '%'), end: end + 1, strength: 'sure', unit: '%'}
  // 三四天, 两三次: three or four.
  if (run.length === 2 && !scales.has(run[0]!) && !scales.has(run[1]!) && !/^年/.test(behind)) {
    const [low, high] = [digits.get(run[0]!) ?? 0, digits.get(run[1]!) ?? 0]
    if (high !== low + 1) return undefined
    return {...quantity(low), end, strength: 'loose', another: String(high)}
  }
  if (number === 0) return {...quantity(0), end, strength: 'word', also: [quantity(0, '%')]}
  if (!counted.test(behind)) {
    // 人数（万）, ×10⁴
    const power = scales.has(run) ? [quantity(`10^${Math.log10(number)}`)] : undefined
    return {...quantity(number), end, strength: 'loose', ...(power && {also: power})}
  }
  if (behind.startsWith('倍半')) return {...quantity(number + 0.5), end: end + 2, strength: 'sure'}
  if (behind.startsWith('倍') && number > 1 && moreBefore.test(text.slice(Math.max(0, at - 8), at))) {
    return {...quantity(number), end, strength: 'loose', also: [quantity(number + 1)]}
  }
  if (behind.startsWith('倍')) return {...quantity(number), end, strength: 'loose', also: number === 1 ? double : []}
  if (/一式$/.test(before)) return undefined
  const stop = /^[余多]/.test(behind) ? end + 1 : end
  if (number === 2 && (/^(?:种|个(?!小时|月|星期)|药|类)/.test(behind) || apart.test(behind)))
    return {...quantity(2), end, strength: 'loose'}
  if (panelAfter.test(behind) && panelBefore.test(before)) return {...quantity(number), end, strength: 'loose'}
  if (number <= 10 && sumsUp(text, at, number)) return {...quantity(number), end: stop, strength: 'loose'}
  if (mentioned.test(behind))
    return {
      ...quantity(number),
      end: stop,
      strength: number > 2 && /^(?:个?亚?组|个?臂)/.test(behind) ? 'firm' : 'loose',
    }
  const halfMore = /^(?:个(?:小时|月)|年|天)半/.exec(behind)
  if (halfMore) return {...quantity(number + 0.5), end: stop, strength: 'sure'}
  if (number === 1) return {...quantity(1), end: stop, strength: oneOf.test(behind) ? 'one' : 'loose'}
  return {...quantity(number), end: stop, strength: 'firm'}
}

/** Whether as many names were listed right before the number at `at`. */
function sumsUp(text: string, at: number, number: number): boolean {
  const list = enumerated.exec(text.slice(Math.max(0, at - 60), at))?.[0]
  return list !== undefined && list.split(/、|以及|[和与及]/).length === number
}

function readHalf(text: string, at: number): Spelled | undefined {
  const behind = text.slice(at + 1, at + 5)
  if (/^(?:衰|夏|乳|胱|身|径|卧|坐|合|定|数致|月板|胸|奶|流)/.test(behind) && !/^数致/.test(behind)) return undefined
  for (const [pattern, also] of halves)
    if (pattern.test(behind)) return {...also[0]!, end: at + 1, strength: 'sure', also}
  if (behind.startsWith('数')) return {...half[0]!, end: at + 2, strength: 'sure', also: half}
  return {...half[0]!, end: at + 1, strength: 'loose', also: half}
}

function readLoose(text: string, at: number): Spelled | undefined {
  const ahead = text.slice(at, at + 4)
  for (const [pattern, [said, ...also]] of loose) {
    const match = pattern.exec(ahead)
    if (match && said) return {...said, end: at + match[0].length, strength: 'word', also}
  }
  return undefined
}

/** What follows `三分之`. */
function readFraction(text: string, at: number, denominator: number): Spelled | undefined {
  let end = at
  while (end - at < 16 && isNumeral(text[end])) end++
  if (end === at || denominator === 0) return undefined
  const point = denominator === 100 ? /^点([零一二三四五六七八九]{1,4})/.exec(text.slice(end, end + 5)) : null
  if (point) {
    const places = [...point[1]!].map(character => digits.get(character) ?? 0).join('')
    const value = Number(`${numeralValue(text.slice(at, end))}.${places}`)
    return {...quantity(value), end: end + point[0].length, strength: 'sure', unit: '%'}
  }
  const numerator = numeralValue(text.slice(at, end))
  if (denominator === 100) return {...quantity(numerator, '%'), end, strength: 'sure', unit: '%'}
  const share = numerator / denominator
  const decimal = Number.isInteger(Math.round(share * 1e6) / 1e3)
  return {
    value: `${numerator}/${denominator}`,
    parts: [String(numerator), String(denominator)],
    end,
    strength: 'sure',
    also: decimal ? [quantity(100 * share, '%'), quantity(share), quantity(1000 * share, '‰')] : [],
  }
}
