/** Makes what the rules compare from two plain texts. */
import type {Comparison} from '../../../src/checks/text/comparisons.js'
import {flattenText} from '../../../src/checks/text/flat-text.js'

const place = {file: 'guideline.md', line: 1, column: 1, endLine: 1, endColumn: 1}

export const comparisonOf = (zh: string, en: string): Comparison => ({
  zh: flattenText(zh, place),
  en: flattenText(en, place),
  place,
})
