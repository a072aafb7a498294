/** A house's configuration, exemptions in the source, and the baseline of an old manuscript, as a user meets them. */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {frontMatter, zhinan} from '../support/zhinan.js'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'zhinan-config-'))
})
afterAll(() => rmSync(root, {recursive: true, force: true}))

const wrong = '## 甲 | A {#a}\n\n每日10 mg。\n\n12 mg a day.\n'

function house(
  name: string,
  body = wrong,
  head = frontMatter,
): {house: string; write: (file: string, text: string) => void} {
  const folder = join(root, name)
  mkdirSync(join(folder, 'guide'), {recursive: true})
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text)
  write('guide/guideline.md', head + body)
  return {house: folder, write}
}

interface Message {
  readonly rule: string
  readonly severity: string
  readonly file: string
  readonly line: number
  readonly suppressed?: {readonly reason: string; readonly by: string}
}

function check(
  folder: string,
  ...args: readonly string[]
): {code: number | null; profile: string; messages: readonly Message[]; suppressed: readonly Message[]} {
  const {code, stdout, stderr} = zhinan(['check', 'guide', '--format', 'json', ...args], folder)
  if (stdout === '') throw new Error(stderr)
  const report = JSON.parse(stdout) as {guidelines: {profile: string; messages: Message[]; suppressed: Message[]}[]}
  return {code, ...report.guidelines[0]!}
}

const severity = (messages: readonly Message[], rule = 'numbers-differ') =>
  messages.find(message => message.rule === rule)?.severity

test('the nearest configuration file holds, from the guideline’s folder up to where the command runs', () => {
  const {house: folder, write} = house('near')
  expect(check(folder)).toMatchObject({code: 1})
  write('zhinan.config.yaml', 'profile: publication\nchecks:\n  numbers-differ: warning\n')
  const above = check(folder)
  expect(above.profile).toBe('publication')
  expect(severity(above.messages)).toBe('warning')
  write('guide/zhinan.config.yaml', 'checks:\n  numbers-differ: info\n')
  expect(severity(check(folder).messages)).toBe('info')
  expect(severity(check(folder, '--no-config').messages)).toBe('error')
  expect(check(folder, '--profile', 'consultation').profile).toBe('consultation')
})

test('a file named on the command line decides alone', () => {
  const {house: folder, write} = house(
    'journal',
    wrong,
    frontMatter.replace('grading: GRADE', 'grading: GRADE\nchecks:\n  numbers-differ: off'),
  )
  expect(severity(check(folder).messages)).toBeUndefined()
  write('journal.yaml', 'checks:\n  citations-differ: error\n')
  expect(severity(check(folder, '--config', 'journal.yaml').messages)).toBe('error')
  expect(zhinan(['check', 'guide', '--config', 'nowhere.yaml'], folder)).toMatchObject({code: 2})
})

test('what is wrong with the configuration is said at its place', () => {
  const {house: folder, write} = house('slip')
  write('zhinan.config.yaml', 'checks:\n  numbers-difer: off\n')
  const {messages} = check(folder)
  expect(messages.find(({rule}) => rule === 'rule-unknown')).toMatchObject({severity: 'warning', line: 2})
  expect(zhinan(['check', 'guide'], folder).stdout).toContain('numbers-differ')
})

test('a file in another encoding is said to be so', () => {
  const {house: folder} = house('encoded')
  writeFileSync(join(folder, 'zhinan.config.yaml'), Buffer.from('\uFEFFchecks:\n  style: off\n', 'utf16le'))
  const {code, messages} = check(folder)
  expect(code).toBe(1)
  expect(messages).toContainEqual(
    expect.objectContaining({rule: 'encoding-not-utf8', file: 'zhinan.config.yaml', severity: 'error'}),
  )
})

test('a file that is there and is not read stops the check', () => {
  const {house: folder, write} = house('link')
  write('shared.yaml', 'checks:\n  numbers-differ: off\n')
  symlinkSync('../shared.yaml', join(folder, 'guide/zhinan.config.yaml'))
  expect(zhinan(['check', 'guide'], folder)).toMatchObject({code: 2, stdout: ''})
  expect(zhinan(['check', 'guide', '--config', '.'], folder)).toMatchObject({code: 2, stdout: ''})
  expect(check(folder, '--config', 'shared.yaml')).toMatchObject({code: 0})
})

test('an exemption with its reason is counted apart, in check and in build', () => {
  const {house: folder, write} = house('answered')
  write(
    'guide/guideline.md',
    `${frontMatter}${wrong.replace('每日', '<!-- zhinan-ignore numbers-differ: rounded on the label -->\n每日')}`,
  )
  const {code, suppressed} = check(folder)
  expect(code).toBe(0)
  expect(suppressed).toMatchObject([
    {rule: 'numbers-differ', severity: 'error', suppressed: {reason: 'rounded on the label', by: 'comment'}},
  ])
  expect(zhinan(['build', 'guide', '--formats', 'html', '--out', 'out'], folder)).toMatchObject({code: 0})
  expect(readFileSync(join(folder, 'out/example/example.en.html'), 'utf8')).not.toContain('zhinan-ignore')
})

test('the baseline keeps an old manuscript quiet until something new comes', () => {
  const {house: folder, write} = house('old')
  expect(zhinan(['check', 'guide', '--write-baseline'], folder).stdout).toMatch(
    /zhinan\.baseline\.json written: \d+ findings/,
  )
  expect(check(folder)).toMatchObject({code: 0})
  expect(check(folder).suppressed.map(({suppressed}) => suppressed?.by)).toContain('baseline')
  expect(check(folder).messages).toEqual([])
  expect(check(folder, '--no-baseline')).toMatchObject({code: 1})

  write(
    'guide/guideline.md',
    `${frontMatter}新的一段。\n\nA new paragraph.\n\n${wrong}\n每周20 mg。\n\n25 mg a week.\n`,
  )
  const {code, messages} = check(folder)
  expect(code).toBe(1)
  const counted = messages.filter(({rule}) => rule === 'numbers-differ')
  expect(counted).toHaveLength(1)
  expect(zhinan(['build', 'guide', '--formats', 'html', '--profile', 'publication'], folder)).toMatchObject({code: 1})

  write('guide/zhinan.baseline.json', '{"format": 2}')
  expect(severity(check(folder).messages, 'baseline-unreadable')).toBe('error')
})

test('a baseline never hides that a guideline cannot be read', () => {
  const {house: folder} = house('unread')
  writeFileSync(join(folder, 'guide/guideline.md'), Buffer.from([0x23, 0x20, 0xd6, 0xb8, 0xc4, 0xcf, 0x0a]))
  expect(zhinan(['check', 'guide', '--write-baseline'], folder)).toMatchObject({code: 0})
  const {code, messages} = check(folder)
  expect(code).toBe(1)
  expect(severity(messages, 'encoding-not-utf8')).toBe('error')
})

test('a figure that was wrong in one sentence is no excuse for the same in another', () => {
  const {house: folder, write} = house('moved')
  const other = '\n每周监测血压12次。\n\nMonitor blood pressure 12 times a week.\n'
  write('guide/guideline.md', frontMatter + wrong + other)
  expect(zhinan(['check', 'guide', '--write-baseline'], folder)).toMatchObject({code: 0})
  expect(check(folder)).toMatchObject({code: 0})
  const right = wrong.replace('10 mg', '12 mg')
  const fresh = '\n晚上10 mg。\n\n12 mg in the evening.\n'
  write('guide/guideline.md', frontMatter + right + other + fresh)
  expect(check(folder)).toMatchObject({code: 1})
})

test('an unfinished merge of baselines is said with its line', () => {
  const {house: folder, write} = house('merge')
  write('guide/zhinan.baseline.json', '{\n<<<<<<< ours\n')
  expect(check(folder).messages).toContainEqual(expect.objectContaining({rule: 'baseline-unreadable', line: 2}))
})
