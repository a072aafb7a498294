/**
 * The mark behind every page of a draft, as outlines and not as text: it can be neither selected nor copied, nor read out. Chinese and
 * English stand under each other in the parallel edition (`草稿 · DRAFT` is parted at the point).
 */
/// <reference path="./fontkit.d.ts" />
import {readFile} from 'node:fs/promises'
import type {Font} from 'fontkit'
import {fontFiles, fontPaths} from './fonts.js'

const face = fontFiles.findIndex(file => file.path.includes('NotoSansSC_700Bold'))
const drawn = new Map<string, Uint8Array>()
let font: Promise<Font> | undefined

async function loadFont(): Promise<Font> {
  const {create} = await import('fontkit')
  const loaded = create(await readFile(fontPaths()[face] ?? ''))
  if (!('glyphForCodePoint' in loaded)) throw new Error('A font collection where a font was expected')
  return loaded
}

/** An SVG of the words, light grey, rising to the right. */
export async function draftMark(words: string): Promise<Uint8Array> {
  const known = drawn.get(words)
  if (known) return known
  font ??= loadFont()
  const outlines = await font
  const {unitsPerEm} = outlines
  const lines = words.split(/\s*[·|/｜\n]\s*/u).filter(line => line !== '')
  let width = 0
  const paths = lines.map((line, row) => {
    let x = 0
    const glyphs = [...line].map(character => {
      const glyph = outlines.glyphForCodePoint(character.codePointAt(0) ?? 0x20)
      const at = x
      x += glyph.advanceWidth + unitsPerEm * 0.06
      return `<path transform="translate(${at} 0)" d="${glyph.path.toSVG()}"/>`
    })
    width = Math.max(width, x)
    return {row, length: x, glyphs: glyphs.join('')}
  })
  const height = lines.length * unitsPerEm * 1.15
  const body = paths
    .map(({row, length, glyphs}) => {
      const baseline = unitsPerEm * (0.95 + row * 1.15)
      return `<g transform="translate(${(width - length) / 2} ${baseline}) scale(1 -1)">${glyphs}</g>`
    })
    .join('')
  // A square that the rotated words fit into.
  const side = (width + height) * 0.75
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><g fill="#f2f3f4" transform="translate(${side / 2} ${side / 2}) rotate(-40) translate(${-width / 2} ${-height / 2})">${body}</g></svg>`
  const bytes = new TextEncoder().encode(svg)
  drawn.set(words, bytes)
  return bytes
}
