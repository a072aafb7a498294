/**
 * The little markup that reference managers put into fields (CSL-JSON's `<i>`, `<sup>`, `<span class="nocase">`, and `&amp;`) as plain
 * text. Every other tag is text: `<script>` stays as it is written.
 */
import {subscript, superscript} from './bibtex/latex-symbols.js'

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' '}

export function plainRichText(text: string): string {
  let plain = text
  if (plain.includes('<')) {
    plain = plain
      .replace(/<sup>([^<]{0,100})<\/sup>/gi, (_, raised: string) => superscript(raised))
      .replace(/<(?:sub|inf)>([^<]{0,100})<\/(?:sub|inf)>/gi, (_, lowered: string) => subscript(lowered))
      .replace(/<\/?(?:i|b|em|strong|sc|scp|sup|sub|nocase)>/gi, '')
      .replace(/<span (?:class|style)="[^"<>]{0,100}">([^<]{0,1000})<\/span>/gi, '$1')
  }
  if (plain.includes('&')) {
    plain = plain.replace(
      /&(amp|lt|gt|quot|apos|nbsp);|&#(\d{1,7});|&#x([\da-f]{1,6});/gi,
      (whole, name, decimal, hex) => {
        if (name) return entities[name.toLowerCase()] ?? whole
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
        return code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
          ? String.fromCodePoint(code)
          : whole
      },
    )
  }
  return plain
}

/** The text that `plainRichText` reads as this one: only what it would take for markup or for an entity is written as an entity. */
export const richText = (text: string): string =>
  text
    .replace(/&(?=(?:amp|lt|gt|quot|apos|nbsp);|#\d{1,7};|#x[\da-f]{1,6};)/gi, '&amp;')
    .replace(/<(?=\/?(?:i|b|em|strong|scp?|sup|sub|inf|nocase)>|span )/gi, '&lt;')

/** Becomes a space that trimming leaves alone. */
export const hardSpace = '\u0000'

/** One line, composed characters (NFC), no control characters; a line break between Han characters leaves no space. */
export function tidy(text: string): string {
  const joined = /[\r\n]/.test(text) ? text.replace(lineBreakInHan, '') : text
  return joined
    .replace(/[\s\u0001-\u001f\u007f]+/g, ' ')
    .replace(/^ | $/g, '')
    .replace(/ ?\0[ \0]*/g, ' ')
    .normalize('NFC')
}

const lineBreakInHan = /(?<=[\p{Script=Han}，。：；、])[ \t]*[\r\n]\s*(?=\p{Script=Han})/gu
