/** `zhinan status` and `zhinan confirm`, as a committee uses them. */
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {frontMatter, zhinan as run} from '../support/zhinan.js'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'zhinan-status-'))
})
afterAll(() => rmSync(root, {recursive: true, force: true}))

const zhinan = (...args: readonly string[]) => run(args, root)

const body = '## 甲 | A {#a}\n\n每日监测血压。\n\nMonitor blood pressure daily.\n'

function guideline(name: string): {folder: string; write: (text: string) => void; lock: string} {
  const folder = join(root, name)
  mkdirSync(folder)
  const write = (text: string) => writeFileSync(join(folder, 'guideline.md'), `${frontMatter}${text}`)
  write(body)
  return {folder, write, lock: join(folder, 'translations.lock.json')}
}

test('a change in one language is listed until somebody confirms it', () => {
  const {folder, write, lock} = guideline('one')
  expect(zhinan('status', folder)).toMatchObject({code: 1})
  expect(zhinan('status', folder).stdout).toContain('Nothing is confirmed yet.')
  expect(zhinan('confirm', '--all', '--folder', folder)).toMatchObject({code: 0})
  expect(zhinan('status', folder)).toMatchObject({code: 0})

  write(body.replace('每日', '每周'))
  const {code, stdout} = zhinan('status', folder)
  expect(code).toBe(1)
  expect(stdout).toMatch(/a\.2 Chinese changed after it was confirmed on .*; the English is out of date/)
  expect(stdout).toContain('Chinese before | 每日监测血压。\n                |   ^^')
  expect(stdout).toContain('Chinese now | 每周监测血压。')
  expect(stdout).toContain('English still | Monitor blood pressure daily.')
  expect(stdout).toContain(`zhinan confirm <id>… --folder ${folder}`)
  expect(zhinan('status', folder, '--lang', 'zh').stdout).toContain('英文未随之修改')
  const checked = JSON.parse(zhinan('check', folder, '--format', 'json').stdout) as {
    guidelines: {messages: {rule: string}[]}[]
  }
  expect(checked.guidelines[0]!.messages.map(({rule}) => rule)).toContain('translation-outdated')

  expect(zhinan('confirm', 'a.2', '--folder', folder, '--by', 'Li Wei').stdout).toMatch(/^1 texts? confirmed/)
  expect(zhinan('status', folder)).toMatchObject({code: 0})
  expect(readFileSync(lock, 'utf8')).toContain('"by":"Li Wei"')
})

test('the state as JSON', () => {
  const {folder, write} = guideline('json')
  zhinan('confirm', '--all', '--folder', folder)
  write(`${body}\n新的一段。\n\nA new paragraph.\n`)
  const report = JSON.parse(zhinan('status', folder, '--format', 'json').stdout) as {
    guidelines: {locked: boolean; texts: {id: string; state: string; line: number}[]; summary: object}[]
  }
  expect(report.guidelines).toMatchObject([{locked: true, summary: {'in-step': 3, unconfirmed: 1}}])
  expect(report.guidelines[0]!.texts.at(-1)).toMatchObject({id: 'a.3', state: 'unconfirmed'})
})

test('what cannot be confirmed changes nothing', () => {
  const {folder, lock} = guideline('bad')
  expect(zhinan('confirm', 'b', '--folder', folder)).toMatchObject({code: 2})
  expect(zhinan('confirm', 'a.22', '--folder', folder).stderr).toContain('perhaps `a.2`')
  expect(zhinan('confirm', '--folder', folder)).toMatchObject({code: 2})
  expect(zhinan('confirm', 'a', '--all', '--folder', folder)).toMatchObject({code: 2})
  expect(zhinan('confirm', '--all', '--folder', root)).toMatchObject({code: 2})
  expect(zhinan('confirm', '--all', '--folder', join(root, 'nowhere'))).toMatchObject({code: 2})
  expect(existsSync(lock)).toBe(false)
  expect(zhinan('confirm', '--all', folder)).toMatchObject({code: 2})
  expect(zhinan('confirm', '--all', folder).stderr).toContain(`--folder ${folder}`)
  expect(zhinan('confirm', folder).stderr).toContain(`--folder ${folder}`)
})

test('a record that cannot be written is no mistake of ours', () => {
  const {folder, lock} = guideline('taken')
  mkdirSync(join(lock, 'inside'), {recursive: true})
  const {code, stderr} = zhinan('confirm', '--all', '--folder', folder)
  expect(code).toBe(2)
  expect(stderr).toContain('translations.lock.json')
})

test('of several paths those that can be read are listed', () => {
  const {folder} = guideline('there')
  const {code, stdout, stderr} = zhinan('status', join(root, 'nowhere'), folder)
  expect(code).toBe(2)
  expect(stdout).toContain('Nothing is confirmed yet.')
  expect(stderr).toContain('nowhere')
})

test('a lock file that is broken is kept, and said', () => {
  const {folder, lock} = guideline('broken')
  zhinan('confirm', '--all', '--folder', folder)
  const conflict = `<<<<<<< ours\n${readFileSync(lock, 'utf8')}=======\n>>>>>>> theirs\n`
  writeFileSync(lock, conflict)
  for (const args of [
    ['status', folder],
    ['confirm', '--all', '--folder', folder],
  ]) {
    const {code, stderr} = zhinan(...args)
    expect(code).toBe(1)
    expect(stderr).toContain('translations.lock.json:1 Unexpected content of the lock file')
    expect(stderr).toContain('unfinished merge')
  }
  expect(readFileSync(lock, 'utf8')).toBe(conflict)
  expect(zhinan('check', folder)).toMatchObject({code: 1})
})
