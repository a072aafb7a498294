/** A file as bytes and as text, so that only what is edited changes: byte order marks and line ends stay. */

export interface FileText {
  /** Without byte order marks; offsets of findings count in it. */
  readonly text: string
  /** The file with another text. */
  readonly withText: (text: string) => Uint8Array
}

const mark = [0xef, 0xbb, 0xbf] as const

/** Nothing where the bytes are not UTF-8: written back, other bytes would change, too. */
export function fileText(bytes: Uint8Array): FileText | undefined {
  let start = 0
  while (mark.every((byte, index) => bytes[start + index] === byte)) start += mark.length
  const body = bytes.subarray(start)
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(body)
  const written = new TextEncoder().encode(text)
  if (written.length !== body.length || written.some((byte, index) => byte !== body[index])) return undefined
  return {
    text,
    withText: changed => {
      const encoded = new TextEncoder().encode(changed)
      const whole = new Uint8Array(start + encoded.length)
      whole.set(bytes.subarray(0, start))
      whole.set(encoded, start)
      return whole
    },
  }
}
