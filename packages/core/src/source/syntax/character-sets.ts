/** Characters that a Chinese input method types where syntax has an ASCII character. */

/** Full-width and curly characters, and the ASCII character each stands for in syntax. */
export const forgivenCharacters: Readonly<Record<string, string>> = {
  '：': ':',
  '＃': '#',
  '｛': '{',
  '｝': '}',
  '＝': '=',
  '＠': '@',
  '［': '[',
  '］': ']',
  '；': ';',
  '＂': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '＇': "'",
  '‘': "'",
  '’': "'",
  '\u3000': ' ',
}

/** A place in a construct where another character was typed than the syntax has. */
export interface ForgivenSpelling {
  /** Index into the text of the construct. */
  readonly start: number
  readonly end: number
  readonly kind: 'full-width' | 'comma' | 'separator'
  readonly replacement: string
}

export const isBlank = (character: string | undefined): boolean =>
  character !== undefined && /^[ \t\u00A0\u3000]$/.test(character)
