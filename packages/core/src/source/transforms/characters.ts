/** Characters that come along when text is pasted or an input method is in the wrong mode: reported wherever they stand. */
import type {Reading} from '../reading.js'
import {deepInlines, mapInlines} from '../walk.js'

const invisible =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]+/g
/** A run of full-width letters, digits and the signs among them. */
const fullWidthLatin = /[０-９Ａ-Ｚａ-ｚ](?:[０-９Ａ-Ｚａ-ｚ＜＞＝％＋－．／＆＿＊＾]*[０-９Ａ-Ｚａ-ｚ％])?/g
/** Radicals, compatibility ideographs, ligatures, mathematical letters. */
const compatibility = /[\u2E80-\u2EF3\u2F00-\u2FD5\uF900-\uFAFF\uFB00-\uFB06]|\uD835[\uDC00-\uDFFF]/g
/** Kana but its middle dot, Hangul, Cyrillic. */
const otherScript =
  /[\u3041-\u309F\u30A1-\u30FA\u30FC-\u30FF\u31F0-\u31FF\uFF66-\uFF9F]+|[\u1100-\u11FF\uAC00-\uD7AF]+|[\u0400-\u04FF]+/g

export function reportCharacters(reading: Reading): void {
  const {text} = reading
  for (const found of text.matchAll(invisible)) {
    const end = found.index + found[0].length
    const code = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    reading.report('invisible-character', found.index, end, {
      data: {code, count: found[0].length},
      fix: [{start: found.index, end, text: ''}],
    })
  }
  for (const [pattern, rule] of [
    [fullWidthLatin, 'full-width-latin'],
    [compatibility, 'compatibility-character'],
  ] as const) {
    for (const found of text.matchAll(pattern)) {
      const [actual] = found
      const expected = actual.normalize('NFKC')
      if (expected === actual && !/[\u2E80-\u2EF3]/.test(actual)) continue
      const end = found.index + actual.length
      reading.report(rule, found.index, end, {
        data: {actual, expected},
        actual,
        ...(expected !== actual && {expected, fix: [{start: found.index, end, text: expected}]}),
      })
    }
  }
  for (const found of text.matchAll(otherScript)) {
    reading.report('unexpected-script', found.index, found.index + found[0].length, {
      data: {actual: found[0]},
      actual: found[0],
    })
  }
}

/** The last transform: after it the text of a node may be shorter than its source. */
export function dropInvisible(reading: Reading): void {
  invisible.lastIndex = 0
  if (reading.text.search(invisible) === -1) return
  mapInlines(reading.root, nodes =>
    deepInlines(nodes, siblings => {
      for (const node of siblings) if (node.type === 'text') node.value = node.value.replace(invisible, '')
      return siblings
    }),
  )
}
