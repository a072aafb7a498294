/**
 * Widens the marks of a pattern. The text of the fields is never touched.
 *
 *   ', ' → '，'   ': ' → '：'   '. DOI: ' → '. DOI: '   full-width: '. ' → '．', '[' → '［'
 */
import type {PunctuationWidth} from '../../model/citation-style.js'
import type {Language} from '../../model/language.js'

const wide: Readonly<Record<string, string>> = {',': '，', ':': '：', ';': '；', '(': '（', ')': '）'}
const wideStops: Readonly<Record<string, string>> = {...wide, '.': '．', '[': '［', ']': '］'}

export function widened(mark: string, width: PunctuationWidth, language: Language): string {
  switch (width) {
    case 'half-width':
      return mark
    case 'by-language':
      return language === 'zh' ? widened(mark, 'gb', language) : mark
    case 'gb':
      return hasWord(mark) ? mark : mark.replace(/([,:;)]) ?|(?<!\.) ?(\()/g, (_, sign = '(') => wide[sign] ?? mark)
    case 'full-width':
      return hasWord(mark)
        ? mark.replace(/^\. /, '．')
        : mark.replace(/([.,:;)\]]) ?| ?([([])/g, (_, sign, opening) => wideStops[sign ?? opening] ?? mark)
  }
}

const hasWord = (mark: string): boolean => /\p{L}/u.test(mark)
