/**
 * Reads the figures of one text.
 *
 *   12 d内每周3次静脉输注（0.5 mg/kg）     →   12 d, 3 count, 0.5 mg/kg
 *   HAMD-17评分降低(18.9±6.6)分，P<0.001   →   HAMD17 (a name), 18.9, ±6.6, <0.001
 */
import {placeholder} from '../text/flat-text.js'
import {comparatorAt} from './comparators.js'
import {findDates} from './dates.js'
import type {Figure, Name, Scan} from './figure.js'
import {addresses, maskText} from './masks.js'
import {readChinese} from './spelled-chinese.js'
import {EnglishNumbers, monthNumber, romanValue} from './spelled-english.js'
import {rateBefore, type Unit, unitAt, unitBefore} from './units.js'

const numberForm =
  /\d{1,9}\.\d{3}(?: \d{3}){0,4} \d{1,3}(?![\d.])|\d{1,3}(?:([, '])\d{3})(?:\1\d{3}){0,8}(?!\d)(?:[.·]\d+)?|\d+(?:[.·]\d+)?|\.\d+/y
const wordForm =
  /[\p{Script=Latin}\p{Script=Greek}][\p{Script=Latin}\p{Script=Greek}\p{M}\d]*(?:[*'][\p{Script=Latin}]+)?/uy
const nameTail = /(?:[-‐‑/][\p{Script=Latin}\p{Script=Greek}\d]+)*/uy
const statistic = /^(?:CI|OR|RR|HR|SMD|MD|WMD|ARR|NNT|P|p|n|N|t|F|r|Z|z|IQR|SD|SE|M|vs|to)(?=\d)/
const countable =
  /^(?:item|patient|point|fold|arm|cent(?:er|re)|site|session|dose|tablet|question|country|hospital|person|step|phase|page|bed|case|study|trial|week|day|month|year|hour|minute|second|min|h|mo|wk|yr|mg|mL|ml|g|kg|cm|mm|μg|level|grade|member|group|cycle|course|infusion|stage|way|domain)s?(?![A-Za-z])/
const ratioForm = /^ ?: ?(\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+(?:\.\d+)?)(?!\d|\.\d|\s?%)/
const fractionForm = /^\/(\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+(?:\.\d+)?)(?!\d|\.\d)/
const interval = /(?:\bCI|interval|区间|IQR|range|范围)[\s:,([of]*[-−–]?$/
const letter = /[\p{Script=Latin}\p{Script=Greek}]/u
const han = /\p{Script=Han}/u
const multiples: Readonly<Record<string, number>> = {百: 2, 千: 3, 万: 4, 百万: 6, 千万: 7, 亿: 8, 十亿: 9, 百亿: 10}
const scale = /^ ?(百万|千万|十亿|百亿|[百千万亿])(?![克米卡焦帕瓦赫分])/
const englishScale = /^[ -](thousand|million|billion)(?![a-z])/
const englishScales: Readonly<Record<string, number>> = {thousand: 3, million: 6, billion: 9}
const fallingBefore =
  /(?:降低|下降|减少|减轻|缩短|低|减|少|降|负|零下|decreas\w*|declin\w*|reduc\w*|drop\w*|fell|fall\w*|lower\w*|less|minus|shorten\w*)[^.。;；]{0,24}$/i
const connector =
  /^(?:%|[\s,，、和及与或至到~\-–—‐‑−/×xX*:+±()（）≤≥<>=]|and|or|to|versus|vs\.?|by|through|分别|and at|or at|第){0,12}$/

/** Without grouping, leading or trailing zeros; times a power of ten. */
function canonical(written: string, power: number): string {
  const plain = written.replace(/[, ']/g, '').replace('·', '.')
  if (plain.length > 15) return plain
  const value = Number(`${plain}e${power}`)
  return Number.isFinite(value) ? String(value) : plain
}

export function scan(source: string): Scan {
  const text = maskText(source)
  const figures: Figure[] = []
  const names: Name[] = []
  const words = new Set<string>()
  const spelled = new EnglishNumbers(words)
  const dates = new Map(findDates(text).map(date => [date.start, date] as const))

  const addName = (start: number, end: number) => {
    const key = text
      .slice(start, end)
      .replace(/[-‐‑'*\s^]/g, '')
      .toUpperCase()
    names.push({key, start, end})
  }

  for (const address of source.matchAll(addresses)) {
    const end = address.index + address[0].replace(/[.,;:)\]]+$/, '').length
    names.push({key: source.slice(address.index, end).toUpperCase(), start: address.index, end, address: true})
  }

  let at = 0
  while (at < text.length) {
    const date = dates.get(at)
    if (date) {
      figures.push({
        value: date.value,
        parts: date.parts,
        start: at,
        end: date.end,
        unit: {base: 'date'},
        plusMinus: false,
        falling: false,
      })
      spelled.close()
      at = date.end
      continue
    }
    const character = text[at]!
    if (character >= '0' && character <= '9') at = readNumber(at)
    else if (character === '.' && /\d/.test(text[at + 1] ?? '') && !/[\d\p{L}]/u.test(text[at - 1] ?? ''))
      at = readNumber(at)
    else if (letter.test(character)) at = readWord(at)
    else if (character === '^') at = readRaised(at)
    else if (han.test(character) || character === '〇') {
      spelled.close()
      const end = readChinese(text, at, words)
      if (text.startsWith('没有', at) || text.startsWith('未见', at)) words.add('0').add('0%')
      at = end > at ? end : at + 1
    } else {
      if (!/[\s-]/.test(character)) spelled.close()
      at++
    }
  }
  spelled.close()
  inherit(text, figures)
  for (const figure of figures) {
    const comparator = comparatorAt(text, figure.start, figure.end)
    if (comparator) figure.comparator = comparator
  }
  return {figures, names, words, refers: source.includes(placeholder)}

  function readWord(start: number): number {
    wordForm.lastIndex = start
    let end = start + (wordForm.exec(text)?.[0].length ?? 1)
    const word = text.slice(start, end)
    const prefix = statistic.exec(word)
    if (prefix && /[.·]\d/.test(text.slice(end, end + 2))) {
      spelled.close()
      return start + prefix[0].length
    }
    const raised = text[end] === '^' && /[\d+-]/.test(text[end + 1] ?? '') && !/\d/.test(word) && word.length <= 3
    if (/\d/.test(word) || raised) {
      if (raised) end += /^\^[\d+-]{1,4}/.exec(text.slice(end, end + 5))![0].length
      if (/\d/.test(word)) end += /^(?:\.\d{1,3}){0,3}/.exec(text.slice(end, end + 12))![0].length
      nameTail.lastIndex = end
      end += nameTail.exec(text)?.[0].length ?? 0
      addName(start, end)
      spelled.close()
      return end
    }
    const joined = /^[-‐‑−](\d+)(?![\d%]|[.·]\d)/.exec(text.slice(end, end + 12))
    if (joined && !/^(?:to|and|or|vs|by)$/i.test(word)) {
      end += joined[0].length
      nameTail.lastIndex = end
      const tail = /^[\p{Script=Latin}]{0,3}(?![\p{Script=Latin}])/u.exec(text.slice(end, end + 4))?.[0] ?? ''
      end += unitAt(text, end) ? 0 : tail.length
      nameTail.lastIndex = end
      end += unitAt(text, end) ? 0 : (nameTail.exec(text)?.[0].length ?? 0)
      addName(start, end)
      spelled.close()
      return end
    }
    spelled.word(word.toLowerCase())
    const value = romanValue(text.slice(start, end))
    if (value !== undefined) words.add(value)
    const named = text[start]! <= 'Z' ? monthNumber(text.slice(start, end)) : undefined
    if (named !== undefined) words.add(String(named))
    return end
  }

  /** `^` and what is raised: the power of a 10, an isotope, or a mark typed by hand, which counts nothing. */
  function readRaised(start: number): number {
    const digits = /^\^([+-−]?\d{1,3})/.exec(text.slice(start, start + 6))
    if (!digits) return start + 1
    const end = start + digits[0].length
    if (letter.test(text[end] ?? '') && !/[\p{L}\d]/u.test(text[start - 1] ?? '')) {
      wordForm.lastIndex = end
      const last = end + (wordForm.exec(text)?.[0].length ?? 0)
      addName(start + 1, last)
      return last
    }
    return end
  }

  function readNumber(first: number): number {
    spelled.close()
    numberForm.lastIndex = first
    const match = numberForm.exec(text)
    if (!match) return first + 1
    const written = match[0]
    let end = first + written.length
    const previous = figures.at(-1)
    const before = text.slice(Math.max(0, first - 40), first)

    // 2,5-dimethoxy…, 25-羟维生素: digits of a name
    const bound = /^(?:[,，]\d+)*[-‐‑](?=[\p{L}(])/u.exec(text.slice(end, end + 12))
    if (bound && Number.isInteger(Number(written)) && !/\s/.test(written)) {
      const tail = end + bound[0].length
      const ahead = text.slice(tail, tail + 16)
      if (!countable.test(ahead) && !/^(?:to|and|or|vs)\b/.test(ahead) && !englishScale.test(`-${ahead}`)) {
        if (!han.test(text[tail] ?? '') || !unitAt(text, tail)) {
          words.add(written)
          wordForm.lastIndex = tail
          let last = letter.test(text[tail] ?? '') ? tail + (wordForm.exec(text)?.[0].length ?? 0) : tail
          nameTail.lastIndex = last
          last += nameTail.exec(text)?.[0].length ?? 0
          if (last > tail) addName(first, last)
          return last
        }
      }
    }
    // 磷酸二酯酶-5, 白细胞介素-6
    if (
      /\p{Script=Han}[-‐‑]$/u.test(before) &&
      !/[为是约至到达于]-$/.test(before) &&
      /^\d{1,3}(?![.·]\d|%)/.test(text.slice(first, first + 6))
    ) {
      if (!unitAt(text, end) && !/^\s?%/.test(text.slice(end, end + 2))) {
        words.add(written)
        return end
      }
    }

    let power = 0
    const multiple = scale.exec(text.slice(end, end + 4)) ?? englishScale.exec(text.slice(end, end + 10))
    if (multiple) {
      power = multiples[multiple[1]!] ?? englishScales[multiple[1]!] ?? 0
      end += multiple[0].length
    }
    let value = canonical(written, power)
    let parts: string[] | undefined
    if (/[ ,]/.test(written) && power === 0)
      parts = written.split(/[ ,]/).map(part => (part.startsWith('0') ? part : canonical(part, 0)))

    // 10^9
    const raised = value === '10' ? /^\^([-−]?\d{1,3})/.exec(text.slice(end, end + 6)) : null
    if (raised) {
      value = `10^${raised[1]!.replace('−', '-')}`
      end += raised[0].length
    }
    // 8 pm, 8:30 a.m.
    const clock = /^(?::(\d\d))? ?([ap])\.?m\b/i.exec(text.slice(end, end + 9))
    if (clock && Number(written) <= 12) {
      const hour = (Number(written) % 12) + (clock[2]!.toLowerCase() === 'p' ? 12 : 0)
      return push(first, end + clock[0].length, `${hour}:${Number(clock[1] ?? 0)}`, {base: 'date'}, [String(hour)])
    }
    // 1:2, 12:30
    const ratio = ratioForm.exec(text.slice(end, end + 16))
    const fraction = fractionForm.exec(text.slice(end, end + 16))
    if (ratio && power === 0 && !/[:/]\s?$/.test(before)) {
      parts = [value, canonical(ratio[1]!, 0)]
      value = parts.join(':')
      end += ratio[0].length
    } else if (fraction && power === 0 && !/\/$/.test(before)) {
      const below = scale.exec(text.slice(end + fraction[0].length, end + fraction[0].length + 4))
      parts = [value, canonical(fraction[1]!, below ? (multiples[below[1]!] ?? 0) : 0)]
      value = parts.join('/')
      end += fraction[0].length + (below?.[0].length ?? 0)
    }

    // 5th, 1990s, 90年代, 21世纪
    const ordinal = /^(?:st|nd|rd|th)(?![A-Za-z])/.exec(text.slice(end, end + 3))
    if (ordinal) end += 2
    const decade = /^'?s(?![A-Za-z])/.exec(text.slice(end, end + 3))
    if (decade && /^(?:\d{4}|\d0)$/.test(written)) {
      return push(
        first,
        end + decade[0].length,
        value,
        {base: 'decade'},
        /^\d{4}$/.test(written)
          ? [value, String(Math.floor(Number(value) / 100) + 1), String(Number(value) % 100)]
          : undefined,
      )
    }
    const century = /^ ?世纪 ?(\d0) ?年代/.exec(text.slice(end, end + 10))
    if (century) {
      const years = String((Number(value) - 1) * 100 + Number(century[1]))
      return push(first, end + century[0].length, years, {base: 'decade'}, [years, value, century[1]!])
    }

    // 5HT, 3D, 1b: a name; 5mg: a unit
    let unit: Unit | undefined
    const gap = text[end] === ' ' || text[end] === '-' ? 1 : 0
    if (!ordinal) {
      const direct = unitAt(text, end)
      unit = direct ?? (gap ? unitAt(text, end + gap) : undefined)
      if (
        !direct &&
        letter.test(text[end] ?? '') &&
        !/^[xX](?=\s?\d)/.test(text.slice(end, end + 3)) &&
        power === 0 &&
        !raised
      ) {
        wordForm.lastIndex = end
        let last = end + (wordForm.exec(text)?.[0].length ?? 1)
        nameTail.lastIndex = last
        last += nameTail.exec(text)?.[0].length ?? 0
        for (const digits of text.slice(first, last).match(/\d+/g) ?? []) words.add(digits)
        addName(first, last)
        return last
      }
      if (!unit && text[end] === ')' && /\([\d.±~%\s–—−-]*$/.test(before)) {
        const outside = text[end + 1] === ' ' ? end + 2 : end + 1
        unit = unitAt(text, outside)
      }
    }
    let plain: Omit<Unit, 'end'> | undefined
    if (unit) {
      plain = {base: unit.base, ...(unit.rate ? {rate: unit.rate} : {}), ...(unit.ambiguous ? {ambiguous: true} : {})}
      if (plain.base === 'yr' && /^\d{4}$/.test(written)) plain = {base: 'date'}
    } else {
      const prefix = unitBefore(before)
      if (prefix) plain = {base: prefix, before: true}
    }
    if (!plain && interval.test(before)) plain = {base: '?', ambiguous: true, before: true}
    const often = plain && plain.rate === undefined ? rateBefore(before) : undefined
    if (plain && often) plain = {...plain, rate: often}
    if (/百分之\s?$/.test(before)) plain = {base: '%'}
    else if (/千分之\s?$/.test(before)) plain = {base: '‰'}
    if (plain && !plain.base.includes('/') && /每\s?(?:公斤|千克|kg)(?:体重|体质量)?[^\d,，。;；]{0,6}$/.test(before)) {
      plain = {...plain, base: `${plain.base}/kg`}
    }
    return push(
      first,
      unit ? Math.max(unit.end, end) : end,
      isNegative(first, before, previous) ? `-${value}` : value,
      plain,
      parts,
    )
  }

  function push(start: number, end: number, value: string, unit: Figure['unit'], parts?: readonly string[]): number {
    const before = text.slice(Math.max(0, start - 40), start)
    figures.push({
      value,
      ...(parts ? {parts} : {}),
      start,
      end,
      unit,
      plusMinus: /±\s?$/.test(before),
      falling: fallingBefore.test(before),
    })
    return end
  }

  /** A minus, not a hyphen, a dash or a range. */
  function isNegative(start: number, before: string, previous: Figure | undefined): boolean {
    const sign = /([-‐‑−–])\s?$/.exec(before)
    if (!sign) return false
    const index = start - (before.length - sign.index)
    if (text[index] !== '−' && /\s$/.test(before)) return false
    const ahead = text[index - 1]
    if (ahead === undefined || /[(（[=<>≤≥,，:：;；、~±/\n]/.test(ahead)) return true
    const touching = previous && text.slice(previous.end, index).trim() === ''
    if (touching) return false
    if (han.test(ahead)) return true
    return /\s/.test(ahead) && !/[\d%)]\s+$/.test(text.slice(Math.max(0, index - 4), index))
  }
}

const rangeSign = /^[\s(]*(?:[~\-–—‐‑−至到±×]|to|through)[\s()]*$/

/** Units that stand once for a whole list or range: `20–30%`, `0.2 or 0.5 mg/kg`, `weeks 4, 8 and 12`. */
function inherit(text: string, figures: readonly Figure[]): void {
  const gap = (index: number) => text.slice(figures[index]!.end, figures[index + 1]!.start)
  const connected = (index: number) => {
    const [left, right] = [figures[index], figures[index + 1]]
    return left && right && right.start - left.end <= 16 && connector.test(gap(index))
  }
  const isPercent = (index: number) => figures[index]?.unit?.base === '%'
  /** `44 vs 6%` may have lost a sign; `20–30%` and `10, 20 and 30%` have not. */
  const sharesPercent = (index: number) => {
    if (rangeSign.test(gap(index))) return true
    const another = (at: number) => connected(at) && (isPercent(at) || isPercent(at + 1)) && !rangeSign.test(gap(at))
    const last = isPercent(index + 1) && !figures[index + 1]!.inherited
    const listed = connected(index - 1) && figures[index - 1]!.unit === undefined
    if (last && (another(index + 1) || !listed)) return false
    return !(connected(index - 1) && isPercent(index - 1))
  }
  for (let index = figures.length - 2; index >= 0; index--) {
    const figure = figures[index]!
    if (figure.unit !== undefined || !connected(index) || (isPercent(index + 1) && !sharesPercent(index))) continue
    figure.unit = figures[index + 1]!.unit
    if (figure.unit) figure.inherited = true
  }
  for (let index = 1; index < figures.length; index++) {
    const figure = figures[index]!
    const left = figures[index - 1]!.unit
    if (figure.unit === undefined && left?.before && connected(index - 1)) {
      figure.unit = left
      figure.inherited = true
    }
  }
}
