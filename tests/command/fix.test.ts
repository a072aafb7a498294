/** `zhinan check --fix` as a process: what is written, what is said, and what stays. */
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeEach, expect, test} from 'vitest'
import {frontMatter, zhinan} from '../support/zhinan.js'

const folders: string[] = []
let folder: string
const typed = '静脉给予0.5mg/kg,观察2 h。\n\nGive 0.5mg/kg and observe for 2 h.\n'
const right = '静脉给予0.5 mg/kg，观察2 h。\n\nGive 0.5 mg/kg and observe for 2 h.\n'
const path = (...parts: string[]) => join(folder, ...parts)
const write = (name: string, text: string | Uint8Array) => {
  mkdirSync(path(name), {recursive: true})
  writeFileSync(path(name, 'guideline.md'), text)
}
const read = (name: string) => readFileSync(path(name, 'guideline.md'), 'utf8')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhinan-fix-'))
  folders.push(folder)
})
afterAll(() => {
  for (const made of folders) rmSync(made, {recursive: true, force: true})
})

test('mends, says what, and reports what is left', () => {
  write('a', `${frontMatter}${typed}\n疗效的的评价。\n\nAssessment.\n`)
  const {code, stdout, stderr} = zhinan(['check', 'a', '--fix'], folder)
  expect(code).toBe(0)
  expect(read('a')).toBe(`${frontMatter}${right}\n疗效的的评价。\n\nAssessment.\n`)
  expect(stderr).toBe('example: mended 3 (unit-space 2, punctuation-half-width 1)\n')
  expect(stdout).toContain('(word-repeated)')
  expect(stdout).not.toContain('(unit-space)')
})

test('does it once', () => {
  write('a', `\uFEFF${`${frontMatter}${typed}`.replaceAll('\n', '\r\n')}`)
  zhinan(['check', 'a', '--fix'], folder)
  const once = read('a')
  expect(once).toBe(`\uFEFF${`${frontMatter}${right}`.replaceAll('\n', '\r\n')}`)
  expect(zhinan(['check', 'a', '--fix', '--lang', 'zh'], folder).stderr).toBe('example：没有可自动修改之处\n')
  expect(read('a')).toBe(once)
})

test('--fix-dry-run prints a diff that patch takes, and writes nothing', () => {
  write('a', `${frontMatter}${typed}`)
  const {code, stdout, stderr} = zhinan(['check', 'a', '--fix-dry-run'], folder)
  expect(code).toBe(0)
  expect(stdout).toBe(
    [
      '--- a/a/guideline.md',
      '+++ b/a/guideline.md',
      '@@ -9,6 +9,6 @@',
      ' grading: GRADE',
      ' ---',
      ' ',
      '-静脉给予0.5mg/kg,观察2 h。',
      '+静脉给予0.5 mg/kg，观察2 h。',
      ' ',
      '-Give 0.5mg/kg and observe for 2 h.',
      '+Give 0.5 mg/kg and observe for 2 h.',
      '',
    ].join('\n'),
  )
  expect(stderr).toContain('nothing was written')
  expect(read('a')).toBe(`${frontMatter}${typed}`)
})

test('the report for programs stays one', () => {
  write('a', `${frontMatter}${typed}`)
  const {stdout} = zhinan(['check', 'a', '--fix', '--format', 'json'], folder)
  expect(JSON.parse(stdout).guidelines[0].id).toBe('example')
})

test('a rule that is off mends nothing, nor one that is answered for', () => {
  const answered =
    '<!-- zhinan-ignore punctuation-half-width: as printed -->\n静脉给予氯胺酮,观察。\n\nGive ketamine.\n'
  const text = `${frontMatter.replace('status: draft', 'status: draft\nchecks:\n  unit-space: off')}${answered}\n给予5mg。\n\nGive 5mg.\n`
  write('a', text)
  const {stderr} = zhinan(['check', 'a', '--fix'], folder)
  expect(stderr).toBe('example: nothing to mend\n')
  expect(read('a')).toBe(text)
})

test('several guidelines, one of which cannot be read', () => {
  write('a', `${frontMatter}${typed}`)
  write('b', new Uint8Array([0xff, 0xfe, 0x2d, 0x00]))
  const {code} = zhinan(['check', 'a', 'b', '--fix'], folder)
  expect(code).toBe(1)
  expect(read('a')).toBe(`${frontMatter}${right}`)
  expect([...readFileSync(path('b', 'guideline.md'))]).toEqual([0xff, 0xfe, 0x2d, 0x00])
})

test('a file behind a link is written where it lies', () => {
  write('a', `${frontMatter}${typed}`)
  mkdirSync(path('a', 'texts'))
  writeFileSync(path('a', 'texts', 'g.md'), `${frontMatter}${typed}`)
  rmSync(path('a', 'guideline.md'))
  symlinkSync(join('texts', 'g.md'), path('a', 'guideline.md'))
  zhinan(['check', 'a', '--fix'], folder)
  expect(readFileSync(path('a', 'texts', 'g.md'), 'utf8')).toBe(`${frontMatter}${right}`)
})

test.skipIf(process.getuid?.() === 0)('a folder that takes no files: said, and nothing changed', () => {
  write('a', `${frontMatter}${typed}`)
  chmodSync(path('a'), 0o555)
  const {code, stderr} = zhinan(['check', 'a', '--fix'], folder)
  chmodSync(path('a'), 0o755)
  expect(code).toBe(2)
  expect(stderr).toContain('Nothing was changed')
  expect(read('a')).toBe(`${frontMatter}${typed}`)
})

test.each([
  [['--fix', '--watch']],
  [['--fix-dry-run', '--format', 'json']],
  [['--fix-dry-run', '--out', 'x']],
  [['--fix-dry-run', '--write-baseline']],
])('%j cannot be', args => {
  write('a', `${frontMatter}${typed}`)
  const {code, stderr} = zhinan(['check', 'a', ...args], folder)
  expect(code).toBe(2)
  expect(stderr).toContain('expected')
  expect(read('a')).toBe(`${frontMatter}${typed}`)
  expect(existsSync(path('x'))).toBe(false)
})
