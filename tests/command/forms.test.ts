/** `zhinan build --forms` and `zhinan forms read` as processes. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {fill} from '../../packages/core/test/forms-content/fill.js'
import {frontMatter, zhinan} from '../support/zhinan.js'

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../packages/core/test/forms-content/${name}`, import.meta.url))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhinan-forms-'))
  mkdirSync(join(folder, 'clinic'))
  copyFileSync(fixture('clinic.md'), join(folder, 'clinic', 'guideline.md'))
  copyFileSync(fixture('references.bib'), join(folder, 'clinic', 'references.bib'))
  mkdirSync(join(folder, 'bare'))
  writeFileSync(join(folder, 'bare', 'guideline.md'), `${frontMatter}## 背景 | Background\n\n正文。\n\nText.\n`)
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const built = (): readonly string[] => readdirSync(join(folder, 'out', 'clinic')).sort()

describe('build --forms', () => {
  test('writes the forms asked for beside the editions, lists them, and removes those of an earlier build', () => {
    const {code, stdout} = zhinan(
      ['build', 'clinic', '--out', 'out', '--formats', 'html', '--editions', 'zh,en', '--forms', 'consent,competence'],
      folder,
    )
    expect(code, stdout).toBe(0)
    expect(built()).toEqual(
      ['', 'competence-anaesthetist.', 'competence-nurse.', 'competence-physician.', 'consent.']
        .flatMap(form => [`clinic.${form}en.html`, `clinic.${form}zh.html`])
        .sort(),
    )
    expect(readFileSync(join(folder, 'out', 'index.html'), 'utf8')).toContain('href="clinic/clinic.consent.zh.html"')
    expect(stdout).toContain('form-lacks')
    expect(zhinan(['build', 'clinic', '--out', 'out', '--formats', 'html', '--editions', 'zh'], folder).code).toBe(0)
    expect(built()).toEqual(['clinic.zh.html'])
    expect(readFileSync(join(folder, 'out', 'index.html'), 'utf8')).not.toContain('consent')
  })

  test('takes a path behind an option without a list', () => {
    const {code, stdout} = zhinan(['build', '--forms', 'bare', '--out', 'bare-out', '--formats', 'html'], folder)
    expect(code).toBe(0)
    expect(stdout).toContain('no forms, since the guideline has no requirements')
    expect(existsSync(join(folder, 'bare-out', 'example', 'example.zh.html'))).toBe(true)
  })

  test('says which form there is not', () => {
    const unknown = zhinan(['build', 'clinic', '--forms', 'consnt'], folder)
    expect(unknown.code).toBe(2)
    expect(unknown.stderr).toContain('expected consent')
    const role = zhinan(['build', 'clinic', '--out', 'r', '--formats', 'html', '--forms', 'competence-clown'], folder)
    expect(role.code).toBe(1)
    expect(role.stdout).toContain('competence-clown')
  })
})

describe('forms read', () => {
  test('gives what was filled in as JSON, and messages apart', {timeout: 120_000}, async () => {
    const args = ['build', 'clinic', '--out', 'pdf', '--formats', 'pdf', '--editions', 'zh', '--forms', 'consent']
    expect(zhinan(args, folder).code).toBe(0)
    const path = join(folder, 'pdf', 'clinic', 'clinic.consent.zh.pdf')
    const filled = await fill(readFileSync(path), {
      texts: {'patient.record-number': '0012345'},
      boxes: ['items.C4.understood'],
    })
    writeFileSync(join(folder, 'filled.pdf'), filled)
    const {code, stdout, stderr} = zhinan(['forms', 'read', 'filled.pdf'], folder)
    expect(code, stderr).toBe(0)
    const read: unknown = JSON.parse(stdout)
    expect(read).toMatchObject({form: 'consent', guideline: 'clinic', version: '1.2.0', edition: 'zh'})
    expect(read).toMatchObject({
      fields: {'patient.record-number': '0012345', 'items.C4.understood': true, 'patient.name': ''},
    })
    expect(stderr).toContain('form-required-empty')
    expect(zhinan(['forms', 'read', 'filled.pdf', '--out', 'filled.json', '--lang', 'zh'], folder)).toMatchObject({
      code: 0,
      stdout: '',
    })
    expect(JSON.parse(readFileSync(join(folder, 'filled.json'), 'utf8'))).toEqual(read)
  })

  test('refuses what is no form', () => {
    writeFileSync(join(folder, 'text.pdf'), 'not a PDF')
    expect(zhinan(['forms', 'read', 'text.pdf'], folder)).toMatchObject({code: 1, stdout: ''})
    expect(zhinan(['forms', 'read', 'missing.pdf'], folder)).toMatchObject({code: 2, stdout: ''})
    expect(zhinan(['forms', 'read', '.'], folder)).toMatchObject({code: 2, stdout: ''})
  })
})
