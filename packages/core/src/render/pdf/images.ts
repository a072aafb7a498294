/**
 * Which of a guideline's images can be handed to the typesetter. Formats are told by content, never by name; an SVG loses whatever would
 * reach for a font or a file of this machine.
 */
import {type Coverage, substitute} from './coverage.js'

export type ImageFormat = 'png' | 'jpg' | 'gif' | 'webp' | 'svg'

/** Larger pictures (in pixels) are refused: a few kilobytes can unpack to gigabytes. */
export const largestImage = 60_000_000

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte)

export function imageFormat(bytes: Uint8Array): ImageFormat | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpg'
  if (startsWith(bytes, [0x47, 0x49, 0x46, 0x38])) return 'gif'
  if (startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes, [0x57, 0x45, 0x42, 0x50], 8)) return 'webp'
  return /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE[^>[]*>\s*)?<svg[\s>]/u.test(
    textOf(bytes.subarray(0, 4096)),
  )
    ? 'svg'
    : undefined
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** Pixels of the picture as its head declares them; 0 for a format that does not say so up front. */
function declaredPixels(bytes: Uint8Array, format: ImageFormat): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (format === 'png' && bytes.length > 24) return view.getUint32(16) * view.getUint32(20)
  if (format === 'gif' && bytes.length > 10) return view.getUint16(6, true) * view.getUint16(8, true)
  if (format !== 'jpg') return 0
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return 0
    const marker = bytes[at + 1] ?? 0
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return view.getUint16(at + 5) * view.getUint16(at + 7)
    at += 2 + view.getUint16(at + 2)
  }
  return 0
}

/** An SVG without entities, outside addresses, styles that name fonts, and foreign content. Letters are set in the project's sans face. */
function tamedSvg(svg: string, letters: Coverage): string | undefined {
  if (/<!ENTITY/iu.test(svg)) return undefined
  return svg
    .replace(/<!DOCTYPE[^>]*>/giu, '')
    .replace(/<(script|foreignObject)\b[\s\S]*?(?:<\/\1\s*>|\/>)/giu, '')
    .replace(
      /<image\b[^>]*?(?:href)\s*=\s*(?:"(?!data:)[^"]*"|'(?!data:)[^']*')[^>]*?(?:\/>|>[\s\S]*?<\/image\s*>)/giu,
      '',
    )
    .replace(/@import[^;]*;?/giu, '')
    .replace(/@font-face\s*\{[^}]*\}/giu, '')
    .replace(/\bfont-family\s*=\s*(?:"[^"]*"|'[^']*')/giu, '')
    .replace(/\bfont-family\s*:[^;"'}]*(?:(?:"[^"]*"|'[^']*')[^;"'}]*)*;?/giu, '')
    .replace(/\bfont\s*:[^;"'}]*;?/giu, '')
    .replace(/>[^<]+/gu, text => `>${printableXml(text.slice(1), letters)}`)
    .replace(/<svg\b/u, `<svg font-family="Noto Sans SC"`)
}

/** Letters that the face lacks are replaced, also where they are written as numbers (`&#x1F600;`). */
const printableXml = (text: string, letters: Coverage): string =>
  letters
    .printable(
      text.replace(
        /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/giu,
        (whole, hex: string | undefined, decimal: string | undefined) => {
          const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
          return point > 0x7f && point <= 0x10ffff ? String.fromCodePoint(point) : whole
        },
      ),
    )
    .replace(/[☐☑☒]/gu, substitute)

export interface PreparedImages {
  /** Names for the typesetter by path. */
  readonly names: ReadonlyMap<string, string>
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Names do not depend on paths: no path of a guideline reaches the typesetter. `refused` holds names that a first attempt could not decode. */
export function prepareImages(
  paths: readonly string[],
  images: ReadonlyMap<string, Uint8Array>,
  letters: Coverage,
  refused: ReadonlySet<string> = new Set(),
): PreparedImages {
  const names = new Map<string, string>()
  const files = new Map<string, Uint8Array>()
  for (const [index, path] of [...new Set(paths)].entries()) {
    const bytes = images.get(path)
    const format = bytes && imageFormat(bytes)
    if (!bytes || !format || declaredPixels(bytes, format) > largestImage) continue
    const name = `image-${index + 1}.${format}`
    if (refused.has(name)) continue
    const svg = format === 'svg' ? tamedSvg(textOf(bytes), letters) : undefined
    if (format === 'svg' && svg === undefined) continue
    names.set(path, name)
    files.set(name, svg === undefined ? bytes : new TextEncoder().encode(svg))
  }
  return {names, files}
}
