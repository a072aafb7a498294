/** The languages that `langid` and `language` name, in the spellings that reference managers export. */
import type {Language} from '../model/language.js'

const chinese = new Set(
  `zh zho chi cn chs cht cmn chinese schinese tchinese mandarin chinese-simplified chinese-traditional simplified-chinese
   traditional-chinese 中文 汉语 漢語 中 简体中文 繁体中文 繁體中文 中文简体 中文繁体 中国 华语`
    .trim()
    .split(/\s+/),
)
const english = new Set(
  `en eng english american british usenglish ukenglish australian canadian newzealand 英文 英语 英語 英`
    .trim()
    .split(/\s+/),
)
/** Printed with Western names and `et al`, whichever of them it is. */
const western = new Set(
  `de deu ger german ngerman austrian naustrian swissgerman nswissgerman fr fra fre french francais acadian es spa spanish pt por portuguese brazil
   brazilian it ita italian nl nld dutch da dan danish sv swe swedish no nb nn nor norwegian norsk nynorsk fi fin finnish pl pol polish cs cze
   czech hu hun hungarian magyar tr tur turkish ru rus russian uk ukr ukrainian la lat latin ro ron romanian el gre greek ca catalan hr
   croatian sr serbian sk slovak sl slovene slovenian bg bulgarian et estonian lv latvian lt lithuanian 德语 德文 法语 法文 西班牙语 俄语 俄文 意大利语`
    .trim()
    .split(/\s+/),
)
/** Known, but the script of the title tells how names are written. */
const byScript = new Set(`ja jpn japanese 日语 日文 ko kor korean 韩语 韩文 朝鲜语 mul und multiple`.split(' '))

/** `by-script`: known, but no language of ours; undefined: not known. The first of several counts (`zh-CN; en`). */
export function languageNamed(name: string): Language | 'by-script' | undefined {
  const first = name
    .trim()
    .toLowerCase()
    .split(/[;,/|；，、]/)[0]!
    .trim()
  if (first === '') return 'by-script'
  const known = lookUp(first) ?? lookUp(first.replace(/[-_ ].*$/, '').replace(/[（(].*$/, ''))
  return known
}

function lookUp(name: string): Language | 'by-script' | undefined {
  const normal = name.replace(/[_ ]/g, '-')
  if (chinese.has(normal)) return 'zh'
  if (english.has(normal) || western.has(normal)) return 'en'
  return byScript.has(normal) ? 'by-script' : undefined
}

/** Whether the name means Chinese or English itself, not a language that is only printed alike. */
export function isOurLanguage(name: string): boolean {
  const first = name
    .trim()
    .toLowerCase()
    .split(/[;,/|；，、]/)[0]!
    .trim()
    .replace(/[_ ]/g, '-')
  return [first, first.replace(/[-(（].*$/, '')].some(part => chinese.has(part) || english.has(part))
}
