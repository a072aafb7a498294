/**
 * LaTeX as it occurs in bibliographies → plain text as it would be printed.
 *
 *   {NMDA} in Sch\"afer's 5--10\,mg $\beta$ study  →  NMDA in Schäfer's 5–10 mg β study
 */
import {referenceLimits} from '../limits.js'
import {hardSpace, plainRichText, tidy} from '../rich-text.js'
import {accents, looks, silent, spaces, subscript, superscript, symbols} from './latex-symbols.js'

const special = /[\\{}$~`<&\u0000-\u001f]|--|''/

/** `unknown` is called with each command that is not known; its argument is kept. */
export function decodeLatex(source: string, unknown: (command: string) => void = () => {}): string {
  if (!special.test(source)) return tidy(source)
  const text = source.replaceAll('\0', '')
  let position = 0
  let depth = 0

  /** Up to the closing brace, the closing dollar or the end; leaves the position behind it. */
  function sequence(stop: '}' | '$' | '', mathematics: boolean): string {
    let out = ''
    while (position < text.length) {
      const character = text[position]!
      if (character === stop) {
        position++
        return out
      }
      switch (character) {
        case '\\':
          out += command(mathematics)
          break
        case '{':
          out += group(mathematics)
          break
        case '}':
          position++
          break
        case '$':
          out += stop === '$' ? '' : formula()
          break
        case '~':
          position++
          out += ' '
          break
        case '-':
          out += dashes()
          break
        case '`':
        case "'":
          out += quotes(character)
          break
        case '^':
        case '_':
          position++
          if (mathematics) out += character === '^' ? superscript(argument(true)) : subscript(argument(true))
          else out += character
          break
        default: {
          let end = position + 1
          while (end < text.length && !"\\{}$~-`'^_".includes(text[end]!)) end++
          out += text.slice(position, end)
          position = end
        }
      }
    }
    return out
  }

  function group(mathematics: boolean): string {
    position++
    const inner = sequence('}', mathematics)
    return inner !== '' && /^\s+$/.test(inner) ? hardSpace : inner
  }

  /** A group, a command or one character. Commands that are arguments of commands end at the nesting limit. */
  function argument(mathematics: boolean): string {
    if (depth > referenceLimits.nesting) return ''
    depth++
    const read = groupOrCharacter(mathematics)
    depth--
    return read
  }

  function groupOrCharacter(mathematics: boolean): string {
    while (text[position] === ' ') position++
    if (text[position] === '{') {
      position++
      return sequence('}', mathematics)
    }
    if (text[position] === '\\') return command(mathematics)
    if (text[position] === undefined || text[position] === '}') return ''
    const one = String.fromCodePoint(text.codePointAt(position)!)
    position += one.length
    return one
  }

  function command(mathematics: boolean): string {
    let end = position + 1
    while (end < text.length && /[A-Za-z]/.test(text[end]!)) end++
    const word = end > position + 1
    if (!word) end++
    const name = text.slice(position + 1, end)
    position = Math.min(end, text.length)
    if (name === '') return '\\'
    const accent = accents.get(name)
    if (accent !== undefined && !(mathematics && !word)) return accented(accent)
    if (word) while (text[position] === ' ') position++
    if (spaces.has(name)) return name === '\\' || name === 'newline' ? ' ' : hardSpace
    if (name === 'textsuperscript') return superscript(argument(mathematics))
    if (name === 'textsubscript') return subscript(argument(mathematics))
    if (silent.has(name)) {
      argument(mathematics)
      return ''
    }
    const symbol = symbols.get(name)
    if (symbol !== undefined) return symbol
    if (!looks.has(name)) unknown(`\\${name}`)
    return word ? '' : name
  }

  function accented(accent: string): string {
    const base = argument(false).replace(/^ı/, 'i').replace(/^ȷ/, 'j')
    const first = [...base][0]
    if (first === undefined) return ''
    return (first + accent).normalize('NFC') + base.slice(first.length)
  }

  /** `$…$` is a formula if it looks like one; `$100 to $200` is money. */
  function formula(): string {
    const close = text.indexOf('$', position + 1)
    const inner = close === -1 ? '' : text.slice(position + 1, close)
    position++
    const looksLikeOne = /[\\^_{]|^\s*[A-Za-z<>=±≤≥]\s*$|^[A-Za-z]\s*[<>=]/.test(inner)
    return looksLikeOne ? sequence('$', true) : '$'
  }

  function dashes(): string {
    let end = position
    while (text[end] === '-' && end - position < 3) end++
    const length = end - position
    position = end
    return length === 3 ? '—' : length === 2 ? '–' : '-'
  }

  function quotes(character: '`' | "'"): string {
    const double = text[position + 1] === character
    position += double ? 2 : 1
    if (character === '`') return double ? '“' : '‘'
    return double ? '”' : "'"
  }

  let decoded = ''
  while (position < text.length) decoded += sequence('', false)
  return tidy(plainRichText(decoded))
}

/** Addresses, identifiers: only the characters that LaTeX makes authors escape. */
export function decodeVerbatim(source: string): string {
  if (!/[\\{}]/.test(source)) return source.trim()
  return source
    .replace(/\\(?:url|nolinkurl|path|texttt|href)\b/g, '')
    .replace(/\\textasciitilde\b|\\string ?~|\\~|\$\\sim\$/g, '~')
    .replace(/\\textunderscore\b/g, '_')
    .replace(/\\([_%&#$^])/g, '$1')
    .replace(/[{}]/g, '')
    .trim()
}
