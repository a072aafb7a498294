/** Findings as short lines, and the proof that each can be said in both languages with nothing left to fill in. */
import {expect} from 'vitest'
import type {Finding} from '../../src/diagnostics/finding.js'
import {wordDiagnostic} from '../../src/diagnostics/words.js'
import {languages} from '../../src/model/language.js'

/** `3:15 yaml-colon-in-text`, with `/note` where there is one. */
export function found(findings: readonly Finding[]): string[] {
  for (const finding of findings)
    for (const language of languages) {
      const {message, docs, note} = wordDiagnostic(finding, language)
      expect(`${message} ${docs} ${note ?? ''}`).not.toMatch(/\{\{\w+\}\}|undefined/)
      if (finding.note) expect(note).toBeTruthy()
    }
  return findings.map(
    ({place, rule, note}) => `${place.line}:${place.column} ${rule}${note === undefined ? '' : `/${note}`}`,
  )
}

/** The text after the fixes of all findings. */
export function fixed(text: string, findings: readonly Finding[]): string {
  const edits = findings.flatMap(({fix}) => fix ?? []).sort((a, b) => b.start - a.start)
  return edits.reduce((mended, {start, end, text: put}) => mended.slice(0, start) + put + mended.slice(end), text)
}
