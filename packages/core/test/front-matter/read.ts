/** Reads a front matter for a test. */
import {readFrontMatter} from '../../src/front-matter/index.js'
import type {Language} from '../../src/model/language.js'

/** The front matter begins on line 2. `text` is the file; draft and published fields that are not at issue are dropped from findings. */
export function read(yaml: string, language?: Language) {
  const text = `---\n${yaml}\n---\n`
  const frontMatter = {
    value: `${yaml}\n`,
    valueOffset: 4,
    place: {file: 'guideline.md', line: 1, column: 1, endLine: 3, endColumn: 4, offset: 0, endOffset: text.length},
  }
  const result = readFrontMatter({file: 'guideline.md', text, frontMatter, language})
  const findings = result.findings.filter(({rule}) => rule !== 'field-needed-to-publish')
  return {...result, text, findings}
}
