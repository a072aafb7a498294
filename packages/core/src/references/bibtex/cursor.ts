/** A place in a library's text that moves forward. */

const blank = /(?:\s+|%[^\r\n]*)*/y

export class Cursor {
  readonly text: string
  position = 0

  constructor(text: string) {
    this.text = text
  }

  /** `pattern` is sticky. */
  match(pattern: RegExp, at = this.position): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(this.text)
  }

  get character(): string | undefined {
    return this.text[this.position]
  }

  get atEnd(): boolean {
    return this.position >= this.text.length
  }

  /** White space, and comments from a percent sign to the end of the line. */
  skipBlank(): void {
    this.position += this.match(blank)![0].length
  }

  skipBlankAndCommas(): void {
    this.skipBlank()
    while (this.character === ',') {
      this.position++
      this.skipBlank()
    }
  }

  lineEnd(at: number): number {
    const newline = /[\r\n]|$/g
    newline.lastIndex = at
    return newline.exec(this.text)!.index
  }

  /** `end` without the white space before it. */
  trimmedEnd(start: number, end: number): number {
    let at = end
    while (at > start && /\s/.test(this.text[at - 1]!)) at--
    return at
  }
}
