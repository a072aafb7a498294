/** `zhinan report` as a process: where the sheet goes, whose pages it names, and what it says of a guideline that is not whole. */
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {describeWithPrograms, read} from '../../packages/core/test/pdf/second-program.js'
import {frontMatter, zhinan} from '../support/zhinan.js'

let folder: string
const guideline = (name: string, text: string): void => {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'guideline.md'), text)
}
/** Enough to fill pages, and each paragraph with an error, whose mark takes room in the PDF of a draft. */
const long = Array.from({length: 60}, (_, at) => `第${at}段，剂量0.5 mg。\n\nParagraph ${at}, dose 5 mg.\n\n`).join('')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhinan-report-'))
  expect(zhinan(['init', 'good'], folder).code).toBe(0)
  guideline(
    'bad',
    `${frontMatter}## 背景 | Background {#background}\n\n${long}## 局限性 | Limitations {#limits}\n\n证据很少。\n\nThere is little evidence.\n`,
  )
  guideline(
    'zh',
    '---\nid: chinese\ntitle: {zh: 限盐指南}\nlanguages: [zh-CN]\nstatus: draft\n---\n\n## 局限性 {#limits}\n\n证据很少。\n',
  )
  guideline('unreadable', 'No front matter.\n')
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

describe('the sheet', () => {
  test('is Markdown on the screen, in the language asked for', () => {
    const {code, stdout, stderr} = zhinan(['report', 'right', 'good'], folder)
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(/^# Reporting Items/u)
    expect(stdout).toMatch(/\| 22 \| \*\*Limitations\*\*/u)
    const zh = zhinan(['report', 'RIGHT', 'good', '--lang', 'zh'], folder)
    expect(zh.code).toBe(0)
    expect(zh.stdout).toMatch(/^# 卫生保健实践指南的报告条目/u)
  })

  test('is written beside what a build writes', () => {
    const {code, stdout} = zhinan(
      ['report', 'star', 'good', '--format', 'md,html,pdf', '--out', 'out', '--lang', 'zh'],
      folder,
    )
    expect(code).toBe(0)
    const [id] = readdirSync(join(folder, 'out'))
    const names = readdirSync(join(folder, 'out', id!)).sort()
    expect(names).toEqual([`${id}.star.zh.html`, `${id}.star.zh.md`, `${id}.star.zh.pdf`])
    for (const name of names) expect(stdout).toContain(join('out', id!, name))
    expect(
      readFileSync(join(folder, 'out', id!, `${id}.star.zh.pdf`))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect(zhinan(['build', 'good', '--out', 'out', '--formats', 'html'], folder).code).toBe(0)
    expect(readdirSync(join(folder, 'out', id!))).toEqual(expect.arrayContaining(names))
  })

  test('of another edition than its language bears that edition in its name', () => {
    expect(zhinan(['report', 'agree', 'good', '--out', 'both', '--edition', 'parallel'], folder).code).toBe(0)
    const [id] = readdirSync(join(folder, 'both'))
    expect(readdirSync(join(folder, 'both', id!))).toEqual([`${id}.agree.en.parallel.md`])
  })

  test('goes to dist where nothing is said and it is no text for a screen', () => {
    expect(zhinan(['report', 'agree', 'good', '--format', 'html'], folder).code).toBe(0)
    expect(existsSync(join(folder, 'dist'))).toBe(true)
  })

  test('is filled for every guideline of a folder', () => {
    const {stdout} = zhinan(['report', 'right', 'good', 'zh'], folder)
    expect(stdout.match(/^# /gmu)).toHaveLength(2)
  })
})

describe('a guideline that is not whole', () => {
  test('with errors is filled all the same; the sheet and the command say so', () => {
    const {code, stdout, stderr} = zhinan(['report', 'right', 'bad'], folder)
    expect(code).toBe(1)
    expect(stderr).toMatch(/example: the guideline has \d+ error/u)
    expect(stdout).toMatch(/^> The guideline still has \d+ error/mu)
    expect(stdout).toContain('[Limitations](example.en.html#limits)')
  })

  test('in one language has the edition of that language', () => {
    const {stdout} = zhinan(['report', 'right', 'zh'], folder)
    expect(stdout).toContain('of the Chinese PDF edition')
    const parallel = zhinan(['report', 'right', 'zh', '--edition', 'parallel'], folder)
    expect(parallel).toMatchObject({code: 1, stdout: ''})
    expect(parallel.stderr).toContain('no parallel edition')
  })

  test('that cannot be read is named', () => {
    const {code, stdout, stderr} = zhinan(['report', 'right', 'unreadable', 'good'], folder)
    expect(code).toBe(1)
    expect(stderr).toContain('unreadable')
    expect(stdout).toMatch(/^# Reporting Items/u)
  })
})

test('two guidelines of one id are not written over each other', () => {
  guideline('twin', readFileSync(join(folder, 'zh', 'guideline.md'), 'utf8'))
  const {code, stderr} = zhinan(['report', 'right', 'zh', 'twin', '--out', 'twins'], folder)
  expect(code).toBe(2)
  expect(stderr).toContain('`chinese`')
  expect(existsSync(join(folder, 'twins'))).toBe(false)
})

test.each([
  [['report', 'prisma', 'good'], 'prisma'],
  [['report', '../right', 'good'], 'right, agree, star'],
  [['report', 'right'], 'path'],
  [['report'], 'checklist'],
  [['report', 'right', 'nowhere'], 'nowhere'],
  [['report', 'right', '.', '--format', 'docx'], 'docx'],
  [['report', 'right', 'good', '--edition', 'de'], 'de'],
  [['report', 'right', 'good', '--out', 'good/guideline.md'], 'guideline.md'],
])('%j is refused with 2', (args, word) => {
  const {code, stderr} = zhinan(args, folder)
  expect(code).toBe(2)
  expect(stderr).toContain(word)
})

describeWithPrograms('its pages', () => {
  test('are those of the PDF that a build writes, with the marks of a draft', () => {
    expect(zhinan(['build', 'bad', '--out', 'built', '--formats', 'pdf'], folder).code).toBe(1)
    for (const edition of ['zh', 'en', 'parallel']) {
      const pdf = readFileSync(join(folder, 'built', 'example', `example.${edition}.pdf`))
      const pages = read('pdftotext', pdf, '-enc', 'UTF-8', 'pdf', '-').split('\f')
      const {stdout} = zhinan(['report', 'right', 'bad', '--edition', edition], folder)
      const row = stdout.split('\n').find(line => line.startsWith('| 22 '))
      const page = Number(/\| (\d+) \|$/u.exec(row ?? '')?.[1])
      expect(page).toBeGreaterThan(3)
      expect(pages[page - 1]).toMatch(edition === 'en' ? /There is little evidence/u : /证据很少/u)
    }
  }, 60_000)
})
