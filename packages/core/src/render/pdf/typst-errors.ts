/**
 * Typst's errors → problems. Errors of layout come as objects, those of PDF export as Rust's debug print of them:
 *
 *   [SourceDiagnostic { severity: Error, span: Span(3), message: "PDF/UA-1 error: the text `\"☑\"` could not …", hints: […] }]
 */
import type {TypesettingProblem} from './typesetter.js'

const debugMessage = /message: "((?:[^"\\]|\\.)*)"/gu
/** In the message of a text that no face can set. */
const unsettableText =
  /the text [`']?"((?:[^"\\]|\\.)*)"[`']? (?:could not be displayed|contains)|disallowed codepoint `?"((?:[^"\\]|\\.)*)"/u
const undecodable =
  /failed to (?:decode|parse|load|convert)|unknown image format|(?:SVG|svg).*(?:malformed|invalid)|cannot determine image format|image has/u

/** Undoes Rust's escapes: `\"`, `\\`, `\n`, `\u{e000}`. */
export function unescapeDebug(text: string): string {
  return text.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/giu, (_, code: string | undefined, character: string) => {
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16))
    return {n: '\n', r: '\r', t: '\t', '0': '\0'}[character] ?? character
  })
}

/** The messages in a thrown debug string; the string itself if it has none. */
export function debugMessages(thrown: string): readonly string[] {
  const messages = [...thrown.matchAll(debugMessage)].map(match => unescapeDebug(match[1] ?? ''))
  return messages.length > 0 ? [...new Set(messages)] : [thrown]
}

export type Reading = TypesettingProblem | {readonly kind: 'some-image'}

/** Which image it was, Typst does not say: `some-image` sends the caller to look. */
export function readTypstMessage(message: string): Reading {
  const text = unsettableText.exec(message)
  if (text) return {kind: 'text', text: unescapeDebug(text[1] ?? text[2] ?? '')}
  if (undecodable.test(message)) return {kind: 'some-image'}
  return {kind: 'unexpected', message}
}
