/**
 * Which characters a TrueType or OpenType font has, from its `cmap` table alone: a few kilobytes of a file of many megabytes.
 *
 *   sfnt header → table directory → cmap → subtable of format 12, else format 4 → [[0x20, 0x7e], [0xa0, 0xff], …]
 */
import {type FileHandle, open} from 'node:fs/promises'

/** First and last code point, both included. */
export type CharacterRange = readonly [first: number, last: number]

async function bytesAt(file: FileHandle, position: number, length: number): Promise<DataView> {
  const bytes = Buffer.alloc(length)
  await file.read(bytes, 0, length, position)
  return new DataView(bytes.buffer, bytes.byteOffset, length)
}

/** Reads the ranges of the font at `path`. Throws if the file is no font or has no Unicode `cmap`. */
export async function readCharacterRanges(path: string): Promise<readonly CharacterRange[]> {
  const file = await open(path)
  try {
    const tables = (await bytesAt(file, 0, 12)).getUint16(4)
    const directory = await bytesAt(file, 12, tables * 16)
    for (let entry = 0; entry < tables; entry++) {
      if (directory.getUint32(entry * 16) !== 0x636d6170) continue
      return parseCmap(await bytesAt(file, directory.getUint32(entry * 16 + 8), directory.getUint32(entry * 16 + 12)))
    }
    throw new Error(`No cmap table in ${path}`)
  } finally {
    await file.close()
  }
}

export function parseCmap(cmap: DataView): readonly CharacterRange[] {
  let format4: number | undefined
  for (let entry = 0; entry < cmap.getUint16(2); entry++) {
    const offset = cmap.getUint32(4 + entry * 8 + 4)
    const platform = cmap.getUint16(4 + entry * 8)
    if (platform !== 0 && platform !== 3) continue
    const format = cmap.getUint16(offset)
    if (format === 12) return segmentedCoverage(cmap, offset)
    if (format === 4) format4 = offset
  }
  if (format4 === undefined) throw new Error('No Unicode subtable of format 4 or 12 in cmap')
  return segmentMapping(cmap, format4)
}

/** Format 12: groups of first, last, first glyph. */
function segmentedCoverage(cmap: DataView, offset: number): readonly CharacterRange[] {
  const ranges: CharacterRange[] = []
  const groups = cmap.getUint32(offset + 12)
  for (let group = 0; group < groups; group++) {
    const at = offset + 16 + group * 12
    const glyph = cmap.getUint32(at + 8)
    const first = cmap.getUint32(at) + (glyph === 0 ? 1 : 0)
    const last = cmap.getUint32(at + 4)
    if (first <= last) ranges.push([first, last])
  }
  return ranges
}

/** Format 4: parallel arrays of last, first, delta and range offset; glyph 0 means that the font lacks the character. */
function segmentMapping(cmap: DataView, offset: number): readonly CharacterRange[] {
  const ranges: CharacterRange[] = []
  const doubled = cmap.getUint16(offset + 6)
  for (let at = 0; at < doubled; at += 2) {
    const last = cmap.getUint16(offset + 14 + at)
    const first = cmap.getUint16(offset + 16 + doubled + at)
    const delta = cmap.getUint16(offset + 16 + 2 * doubled + at)
    const rangeAt = offset + 16 + 3 * doubled + at
    const rangeOffset = cmap.getUint16(rangeAt)
    for (let character = first; character <= last && character !== 0xffff; character++) {
      const raw = rangeOffset === 0 ? character : cmap.getUint16(rangeAt + rangeOffset + 2 * (character - first))
      if (rangeOffset !== 0 && raw === 0) continue
      if (((raw + delta) & 0xffff) !== 0) ranges.push([character, character])
    }
  }
  return ranges
}
