import {describe, expect, it} from 'vitest'
import {debugMessages, readTypstMessage, unescapeDebug} from '../../src/render/pdf/typst-errors.js'

const thrown = (message: string): string =>
  `[SourceDiagnostic { severity: Error, span: Span(327836202536369), message: ${message}, trace: [], hints: ["try using a different font"] }]`

describe('Typst’s errors', () => {
  it('are found in the debug print', () => {
    const [message] = debugMessages(
      thrown('"PDF/UA-1 error: the text `\\"\\\\u{e000}\\"` could not be displayed with font `\\"Noto Serif SC\\"`"'),
    )
    expect(message).toBe('PDF/UA-1 error: the text `"\\u{e000}"` could not be displayed with font `"Noto Serif SC"`')
    expect(readTypstMessage(message ?? '')).toEqual({kind: 'text', text: '\ue000'})
  })

  it.each([
    ['PDF/UA-1 error: the text `"☑"` could not be displayed with font `"Noto Serif SC"`', {kind: 'text', text: '☑'}],
    ['PDF/UA-1 error: the text contains the disallowed codepoint `"\\u{feff}"`', {kind: 'text', text: '\ufeff'}],
    ['failed to decode image (Format error decoding Png)', {kind: 'some-image'}],
    ['failed to parse SVG (missing root node)', {kind: 'some-image'}],
    ['unknown variable: x', {kind: 'unexpected', message: 'unknown variable: x'}],
  ])('%s', (message, reading) => expect(readTypstMessage(message)).toEqual(reading))

  it('are given back whole where nothing can be read from them', () => {
    expect(debugMessages('panicked at main.rs')).toEqual(['panicked at main.rs'])
  })

  it('lose their escapes', () => expect(unescapeDebug('a\\nb\\"c\\\\d\\u{1f600}')).toBe('a\nb"c\\d😀'))
})
