/** A PDF's text as JavaScript's: UTF-16, UTF-8 (PDF 2.0) or PDFDocEncoding, without the marks of its language. */
import {inflateSync} from 'node:zlib'
import {PDFHexString, PDFName, type PDFObject, PDFRawStream, PDFString} from 'pdf-lib'
import {formLimits} from './limits.js'

const utf8 = new TextDecoder('utf-8')
/** `ESC zh CN ESC` before a text says its language. */
const languageMark = /\u001b[A-Za-z]{2,8}\u001b/gu

const isUtf8 = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

function decoded(text: PDFString | PDFHexString): string {
  const bytes = text.asBytes()
  return isUtf8(bytes) ? utf8.decode(bytes) : text.decodeText()
}

/** A long value may stand in a stream. */
function streamText(stream: PDFRawStream): string | undefined {
  const {contents, dict} = stream
  if (contents.length > formLimits.valueLength * 4) return undefined
  const filter = dict.lookup(PDFName.of('Filter'))
  if (filter !== undefined && filter !== PDFName.of('FlateDecode')) return undefined
  const bytes = filter === undefined ? contents : inflateSync(contents, {maxOutputLength: formLimits.valueLength * 4})
  return decoded(PDFHexString.of(Buffer.from(bytes).toString('hex')))
}

/**
 * Undefined for anything but a text. Line ends are `\n`: some programs write `\r`. Throws on a text that is damaged.
 */
export function readText(value: PDFObject | undefined): string | undefined {
  const text =
    value instanceof PDFString || value instanceof PDFHexString
      ? decoded(value)
      : value instanceof PDFRawStream
        ? streamText(value)
        : undefined
  return text?.replace(languageMark, '').replace(/\r\n?/gu, '\n')
}
