/**
 * Symbols of units behind figures, and what is wrong with them.
 *
 *   0.5mg/kg   →   attached at `0.5|mg/kg`;   60 Kg   →   `Kg` for `kg`
 */
import {isHan} from './characters.js'
import type {Prose} from './prose.js'

/** Symbols that are nothing else behind a figure. `d` and `s` count in Chinese only: 3D, the 1990s. */
const symbols = [
  ...['kg', 'mg', 'µg', 'μg', 'ug', 'mcg', 'ng', 'pg', 'fg', 'g'],
  ...['mL', 'ml', 'µL', 'μL', 'µl', 'μl', 'ul', 'dL', 'dl', 'L', 'fL'],
  ...['mm', 'cm', 'km', 'nm', 'µm', 'μm'],
  ...['mmHg', 'cmH2O', 'kPa', 'MPa', 'Pa', 'atm'],
  ...['mmol', 'µmol', 'μmol', 'umol', 'nmol', 'pmol', 'mol', 'mEq', 'mOsm'],
  ...['IU', 'mIU', 'kU', 'U', 'kcal', 'kJ', 'J'],
  ...['h', 'min', 'ms'],
  ...['Hz', 'kHz', 'MHz', 'mA', 'mV', 'Gy', 'cGy', 'mGy', 'mSv', 'kDa', 'bpm'],
  ...['Kg', 'KG', 'MG', 'ML', 'mmhg', 'mmHG', 'MMHG', 'mins', 'hr', 'hrs', 'sec', 'secs', 'kgs', 'mgs', 'mls'],
]
const chineseSymbols = ['d', 's']

/** With what a symbol must not be followed by: more letters, digits, or a hyphen (`24h-ABPM` is a name). */
const behind = String.raw`(?![A-Za-z0-9\u00B5\u03BC]|-[A-Za-z])`
const alternatives = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|')
const figure = String.raw`(?<![A-Za-z0-9_.,\-–—~～:@#+^]|(?<!\d)\/|\d )(\d{1,3}(?: \d{3}){1,3}|\d{1,9}(?:[.,]\d{1,9})?)`

const attached = {
  en: new RegExp(`${figure}(${alternatives(symbols)})${behind}`, 'g'),
  zh: new RegExp(`${figure}(${alternatives([...symbols, ...chineseSymbols])})${behind}`, 'g'),
} as const

const attachedEndOfRange = new RegExp(
  String.raw`(?<=\d[~～–—]|\d[A-Za-z]{1,4}[~～–—])(\d{1,9}(?:\.\d{1,9})?)(${alternatives(symbols)})${behind}`,
  'g',
)

/** Figures that a blank parts from their units. */
const parted = new RegExp(`\\d (?:${alternatives(symbols)})${behind}`, 'g')

export const countPartedUnits = ({text}: Prose): number => text.match(parted)?.length ?? 0

export interface AttachedUnit {
  readonly start: number
  readonly figureEnd: number
  readonly end: number
}

/** `3D打印`, `3d重建`: three dimensions. */
const dimension = /^(?:打印|成像|重建|结构|模型|超声|影像)/

/** In order. */
export const attachedUnits = (prose: Prose): readonly AttachedUnit[] =>
  /\d[A-Za-zµμ]/.test(prose.text) ? [...readAttached(prose)].sort((a, b) => a.start - b.start) : []

function* readAttached({text, language}: Prose): Generator<AttachedUnit> {
  for (const pattern of [attached[language], attachedEndOfRange]) {
    for (const {index, 1: number = '', 2: symbol = ''} of text.matchAll(pattern)) {
      const figureEnd = index + number.length
      const end = figureEnd + symbol.length
      if (symbol === 'd' && dimension.test(text.slice(end, end + 2))) continue
      if (symbol === 'U' && !isMeasured(text, end)) continue
      if (symbol === 'h' && /^0\d$|^00$/.test(number)) continue
      yield {start: index, figureEnd, end}
    }
  }
}

/** `10U皮下注射`, `5U/kg`, and not `4U` at the end of a name. */
const isMeasured = (text: string, end: number): boolean =>
  text[end] === '/' || isHan(text[end]) || text[end] === undefined

/** What is written for a unit, and its symbol. */
const misspelled: ReadonlyMap<string, string> = new Map([
  ...(['Kg', 'KG', 'kgs', 'Kgs', 'kG'] as const).map(written => [written, 'kg'] as const),
  ...(['MG', 'mgs', 'mG'] as const).map(written => [written, 'mg'] as const),
  ...(['gm', 'gms', 'gs'] as const).map(written => [written, 'g'] as const),
  ...(['ML', 'mls', 'mLs', 'Ml', 'MLs'] as const).map(written => [written, 'mL'] as const),
  ...(['cms', 'CM', 'Cm'] as const).map(written => [written, 'cm'] as const),
  ...(['mms', 'MM'] as const).map(written => [written, 'mm'] as const),
  ...(['mmhg', 'mmHG', 'MMHG', 'MmHg', 'mmhG', 'mHg'] as const).map(written => [written, 'mmHg'] as const),
  ...(['hr', 'hrs', 'Hr', 'Hrs', 'HR'] as const).map(written => [written, 'h'] as const),
  ...(['sec', 'secs', 'Sec'] as const).map(written => [written, 's'] as const),
  ...(['mins', 'Min', 'Mins', 'MIN'] as const).map(written => [written, 'min'] as const),
  ...(['msec', 'msecs'] as const).map(written => [written, 'ms'] as const),
  ...(['mmols'] as const).map(written => [written, 'mmol'] as const),
  ...(['kCal', 'Kcal', 'KCal', 'KCAL', 'kcals'] as const).map(written => [written, 'kcal'] as const),
  ...(['Kpa', 'KPa', 'kpa', 'KPA'] as const).map(written => [written, 'kPa'] as const),
  ...(['khz', 'Khz', 'KHz'] as const).map(written => [written, 'kHz'] as const),
  ...(['hz', 'HZ'] as const).map(written => [written, 'Hz'] as const),
  ['ug', 'µg'],
  ['umol', 'µmol'],
  ['ul', 'µL'],
  ['uL', 'µL'],
  ['um', 'µm'],
])

const wrong = new RegExp(
  String.raw`(?<![A-Za-z_.#@\d]|(?<!\d)[-–])(\d{1,9}(?:\.\d{1,9})? ?)(${alternatives([...misspelled.keys()])})${behind}`,
  'g',
)
/** Behind the stroke of a compound unit: `mg/Kg`, `mmol/hr`. */
const wrongBelow = new RegExp(
  String.raw`(\d ?(?:mg|g|µg|μg|ug|mcg|ng|mL|ml|L|mmol|µmol|μmol|IU|U)/)(${alternatives([...misspelled.keys()])})${behind}`,
  'g',
)

export interface MisspelledUnit {
  readonly start: number
  readonly end: number
  readonly expected: string
}

/** A full stop behind belongs to the abbreviation of English words (`5 min.`), one inside to a name. */
export function* misspelledUnits({text, language}: Prose): Generator<MisspelledUnit> {
  if (!/\d/.test(text)) return
  for (const pattern of [wrong, wrongBelow]) {
    for (const {1: before = '', 2: written = '', index} of text.matchAll(pattern)) {
      const start = index + before.length
      const end = start + written.length
      const expected = misspelled.get(written)
      if (expected === undefined || isName(text, start, end, written, language)) continue
      yield {start, end, expected}
    }
  }
}

/** `95 HR 0.74`: a hazard ratio; `3 MM患者`: a myeloma; `5 MG`: myasthenia. Capitals that mean something else are left alone. */
function isName(text: string, start: number, end: number, written: string, language: Prose['language']): boolean {
  if (written === 'HR' || written === 'MM' || written === 'CM' || written === 'Cm' || written === 'Min') return true
  const attachedToFigure = /\d/.test(text[start - 1] ?? '')
  if (['gs', 'mHg', 'um', 'MG', 'ML'].includes(written)) return !attachedToFigure
  if (language === 'en' && written === 'Sec') return true
  return text[end] === '.' && /^\.[A-Za-z]/.test(text.slice(end, end + 2))
}

const rightly = (_: string, before: string, written: string): string => before + (misspelled.get(written) ?? written)
const litres = /(?<=\d ?[mdnfkμ]?|\/[mdnfkμ]?)l(?![A-Za-z0-9])/g
const probability = /(?<![A-Za-z])p(?= {0,2}[<>=≤≥])/g

/** The text with the right symbols of units and one of several that are allowed: to compare two texts apart from these. */
export const unitsAsMeant = (text: string): string =>
  text
    .replace(wrong, rightly)
    .replace(wrongBelow, rightly)
    .replace(/(?<=\d ?|\/)mcg(?![A-Za-z0-9])/g, 'µg')
    .replaceAll('µ', 'μ')
    .replace(/° C/g, '°C')
    .replace(litres, 'L')
    .replace(probability, 'P')
