/** Paths as they are shown, and what counts. */
import {expect, test} from 'vitest'
import {pathOf, summarise} from '../../src/reporters/reported.js'
import {example} from '../support/reported.js'

test.each([
  ['guidelines/x', 'guideline.md', 'guidelines/x/guideline.md'],
  ['guidelines/x/', 'refs/a.bib', 'guidelines/x/refs/a.bib'],
  ['./guidelines//x', 'guideline.md', 'guidelines/x/guideline.md'],
  ['.', 'guideline.md', 'guideline.md'],
  ['', 'guideline.md', 'guideline.md'],
  ['..', 'guideline.md', '../guideline.md'],
  ['../../x', 'guideline.md', '../../x/guideline.md'],
  ['guidelines/x', '../zhinan.config.yaml', 'guidelines/zhinan.config.yaml'],
  ['x', '../../zhinan.config.yaml', '../zhinan.config.yaml'],
  ['/home/我/x', 'guideline.md', '/home/我/x/guideline.md'],
  ['/', 'guideline.md', '/guideline.md'],
  ['C:\\指南\\x', 'refs/a.bib', 'C:\\指南\\x\\refs\\a.bib'],
  ['\\\\server\\x', 'guideline.md', '\\\\server\\x\\guideline.md'],
  ['a\\b/c', 'guideline.md', 'a\\b/c/guideline.md'],
])('%s and %s are %s', (folder, file, path) => expect(pathOf({folder}, file)).toBe(path))

test('what is suppressed does not count', () => {
  expect(summarise(example.diagnostics)).toEqual({errors: 2, warnings: 2, infos: 2})
})
