/**
 * Images become data: addresses, by what their bytes are, not by their name. SVG is shown as an image only (browsers run no script and
 * fetch nothing there) and only if it holds nothing active at all. What is missing or refused is a box with the alternative text.
 */
import type {Element} from 'hast'
import {translate} from '../../locales/translator.js'
import {element} from './elements.js'
import type {Page} from './page.js'

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => byte === -1 || bytes[index] === byte)

const active =
  /<\s*(?:script|foreignObject|iframe|embed|object|image|audio|video|animate|set|handler|use)\b[^>]*|\son[a-z]+\s*=|javascript:|<!ENTITY|<\?xml-stylesheet|@import|url\(\s*['"]?\s*(?!#|['"]?#)/iu
const outwards = /\b(?:xlink:)?href\s*=\s*['"](?!#|data:image\/(?:png|jpeg|gif|webp)[;,])/iu

function isStillSvg(bytes: Uint8Array): boolean {
  let text: string
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    return false
  }
  if (
    !/^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*|<!DOCTYPE\s+svg[^>[]*>\s*)*<svg[\s>]/iu.test(text)
  )
    return false
  return !active.test(text) && !outwards.test(text)
}

/** The media type of an image that a page may show. */
export function imageType(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (startsWith(bytes, 0x47, 0x49, 0x46, 0x38)) return 'image/gif'
  if (startsWith(bytes, 0x52, 0x49, 0x46, 0x46, -1, -1, -1, -1, 0x57, 0x45, 0x42, 0x50)) return 'image/webp'
  return isStillSvg(bytes) ? 'image/svg+xml' : undefined
}

function base64(bytes: Uint8Array): string {
  let binary = ''
  const step = 0x8000
  for (let at = 0; at < bytes.length; at += step) binary += String.fromCharCode(...bytes.subarray(at, at + step))
  return btoa(binary)
}

/** Also used where an image has no alternative text: the box says that an image is missing. */
export function image(path: string, alternative: string, page: Page): Element {
  const bytes = page.images.get(path)
  const type = bytes && imageType(bytes)
  if (bytes && type) return element('img', {src: `data:${type};base64,${base64(bytes)}`, alt: alternative})
  const missing = translate(page.lang, 'labels', 'figure.missing')
  return element('span', {className: ['missing-image'], role: 'img', ariaLabel: alternative || missing}, [
    element('span', {className: ['missing-image-label']}, [missing]),
    ...(alternative ? [' ', alternative] : []),
  ])
}
