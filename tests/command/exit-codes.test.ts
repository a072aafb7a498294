/** The command as a process: every exit code, both reports, both languages. */
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {frontMatter, zhinan} from '../support/zhinan.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhinan-command-'))
  expect(zhinan(['init', 'good'], folder).code).toBe(0)
  mkdirSync(join(folder, 'bad 文件夹'))
  writeFileSync(
    join(folder, 'bad 文件夹', 'guideline.md'),
    `${frontMatter}## 甲 | A {#a}\n\n剂量0.5 mg/kg。\n\nThe dose is 5 mg/kg.\n\n[](#nowhere)\n`,
  )
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

interface Report {
  readonly guidelines: readonly {
    readonly id: string
    readonly path: string
    readonly profile: string
    readonly messages: readonly Readonly<Record<string, unknown>>[]
    readonly summary: {readonly errors: number; readonly warnings: number; readonly infos: number}
  }[]
}

describe('zhinan check', () => {
  test('0 where there is no error', () => {
    const {code, stderr} = zhinan(['check', 'good'], folder)
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
  })

  test('1 where there is one, with a report for programs', () => {
    const {code, stdout} = zhinan(['check', 'bad 文件夹', '--format', 'json'], folder)
    const report: Report = JSON.parse(stdout)
    expect(code).toBe(1)
    const [guideline] = report.guidelines
    expect(guideline).toMatchObject({id: 'example', path: 'bad 文件夹', profile: 'draft'})
    expect(guideline!.summary.errors).toBeGreaterThan(0)
    const numbers = guideline!.messages.find(({rule}) => rule === 'numbers-differ')
    expect(Object.keys(numbers!)).toEqual([
      'rule',
      'severity',
      'message',
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'lang',
      'actual',
      'expected',
      'note',
      'url',
      'texts',
      'fix',
    ])
    expect(numbers).toMatchObject({file: join('bad 文件夹', 'guideline.md')})
    expect(
      readFileSync(join(folder, numbers!.file as string), 'utf8').split('\n')[(numbers!.line as number) - 1],
    ).toMatch(/mg\/kg/)
  })

  test('messages in the language of the locale, or as asked', () => {
    expect(zhinan(['check', 'bad 文件夹'], folder, {LC_ALL: 'zh_CN.UTF-8'}).stdout).toMatch(/错误/)
    expect(zhinan(['check', 'bad 文件夹', '--lang', 'en'], folder, {LC_ALL: 'zh_CN.UTF-8'}).stdout).toMatch(/error/)
  })

  test('a folder of guidelines', () => {
    const {stdout} = zhinan(['check', '.', '--format', 'json'], folder)
    expect((JSON.parse(stdout) as Report).guidelines.map(({id}) => id)).toEqual(['example', 'good'])
  })

  test.each([
    [['check']],
    [['check', 'nowhere']],
    [['check', 'good', '--lang', 'fr']],
    [['check', 'good', '--format', 'xml']],
    [['check', 'good', '--wrong']],
    [['wrong']],
    [['build', 'good', '--editions', 'de']],
    [['check', join('good', 'references.bib')]],
    [[]],
  ])('2 for usage or a path that cannot be read: %j', args => {
    for (const lang of ['en_US.UTF-8', 'zh_CN.UTF-8']) {
      const {code, stderr, stdout} = zhinan(args, folder, {LC_ALL: lang})
      expect(code).toBe(2)
      expect(stderr + stdout).not.toMatch(/^\s+at /m)
      if (lang.startsWith('zh')) expect(stderr + stdout).toMatch(/[\u4e00-\u9fff]/)
    }
  })
})

test('a path that cannot be read does not hide the others', () => {
  const {code, stdout, stderr} = zhinan(['check', 'good', 'nowhere', '--format', 'json'], folder)
  expect(code).toBe(2)
  expect(stderr).toContain('nowhere')
  expect((JSON.parse(stdout) as Report).guidelines.map(({id}) => id)).toEqual(['good'])
})

test('a text under another name is named', () => {
  mkdirSync(join(folder, 'misnamed'))
  writeFileSync(join(folder, 'misnamed', 'guideline.md.txt'), frontMatter)
  const {code, stderr} = zhinan(['check', 'misnamed'], folder)
  expect(code).toBe(2)
  expect(stderr).toContain('`guideline.md.txt`')
})

describe('zhinan build', () => {
  test('0, with every file it names', () => {
    const {code, stdout} = zhinan(['build', 'good', '--out', 'out good'], folder)
    expect(code).toBe(0)
    for (const edition of ['zh', 'en', 'parallel']) {
      for (const format of ['html', 'pdf']) {
        const path = join('out good', 'good', `good.${edition}.${format}`)
        expect(existsSync(join(folder, path))).toBe(true)
        expect(stdout).toContain(path)
      }
    }
    expect(existsSync(join(folder, 'out good', 'good', 'good.json'))).toBe(true)
    expect(readFileSync(join(folder, 'out good', 'index.html'), 'utf8')).toContain('good/good.parallel.pdf')
  })

  test('a draft with errors is built, marked and counted: 1', () => {
    const {code} = zhinan(['build', 'bad 文件夹', '--out', 'out-bad', '--formats', 'html'], folder)
    expect(code).toBe(1)
    expect(readFileSync(join(folder, 'out-bad', 'example', 'example.zh.html'), 'utf8')).toContain('numbers-differ')
  })

  test('under publication an error leaves what stood there', () => {
    expect(zhinan(['build', 'good', '--out', 'kept', '--formats', 'html'], folder).code).toBe(0)
    const path = join(folder, 'kept', 'good', 'good.zh.html')
    const before = readFileSync(path)
    const {code} = zhinan(['build', 'good', '--out', 'kept', '--profile', 'publication'], folder)
    expect(code).toBe(1)
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(existsSync(join(folder, 'kept', 'good', 'good.zh.pdf'))).toBe(false)
  })

  test('what an earlier build made and this one does not is gone', () => {
    zhinan(['build', 'good', '--out', 'stale', '--formats', 'html,json'], folder)
    zhinan(['build', 'good', '--out', 'stale', '--formats', 'html', '--editions', 'zh'], folder)
    expect(existsSync(join(folder, 'stale', 'good', 'good.zh.html'))).toBe(true)
    expect(existsSync(join(folder, 'stale', 'good', 'good.en.html'))).toBe(false)
    expect(existsSync(join(folder, 'stale', 'good', 'good.json'))).toBe(false)
    expect(readFileSync(join(folder, 'stale', 'index.html'), 'utf8')).not.toContain('good.en.html')
  })

  test('two builds give the same bytes', () => {
    zhinan(['build', 'good', '--out', 'first'], folder)
    zhinan(['build', 'good', '--out', 'second'], folder)
    for (const name of ['good.zh.html', 'good.parallel.html', 'good.en.pdf', 'good.parallel.pdf', 'good.json']) {
      expect(
        readFileSync(join(folder, 'first', 'good', name)).equals(readFileSync(join(folder, 'second', 'good', name))),
      ).toBe(true)
    }
  })

  test('an output folder that cannot be written: 2, nothing changed', () => {
    writeFileSync(join(folder, 'a-file'), 'mine')
    const {code, stderr} = zhinan(['build', 'good', '--out', 'a-file', '--formats', 'html'], folder)
    expect(code).toBe(2)
    expect(stderr).toContain('a-file')
    expect(readFileSync(join(folder, 'a-file'), 'utf8')).toBe('mine')
  })
})

describe('zhinan init', () => {
  test('passes check without an error or a warning', () => {
    const {stdout} = zhinan(['check', 'good', '--format', 'json'], folder)
    expect((JSON.parse(stdout) as Report).guidelines[0]!.messages.filter(({severity}) => severity !== 'info')).toEqual(
      [],
    )
  })

  test('does not write over what is there', () => {
    const before = readFileSync(join(folder, 'good', 'guideline.md'), 'utf8')
    expect(zhinan(['init', 'good'], folder).code).toBe(2)
    expect(readFileSync(join(folder, 'good', 'guideline.md'), 'utf8')).toBe(before)
  })

  test('a Chinese folder name', () => {
    expect(zhinan(['init', '高血压 指南'], folder).code).toBe(0)
    expect(zhinan(['build', '高血压 指南', '--formats', 'html', '--out', '高血压 输出'], folder).code).toBe(0)
    expect(existsSync(join(folder, '高血压 输出', 'my-guideline', 'my-guideline.zh.html'))).toBe(true)
  })
})

test('help in both languages', () => {
  for (const args of [
    ['--help'],
    ['check', '--help'],
    ['build', '--help'],
    ['inspect', '--help'],
    ['init', '--help'],
  ]) {
    expect(zhinan(args, folder)).toMatchObject({code: 0, stderr: ''})
    const {stdout} = zhinan([...args, '--lang', 'zh'], folder)
    expect(stdout).toMatch(/用法：/)
    expect(stdout).not.toMatch(/Usage:|Options:|display help/)
  }
})

test('inspect tells the language of each block and why', () => {
  const {code, stdout} = zhinan(['inspect', 'good'], folder)
  expect(code).toBe(0)
  expect(stdout.split('\n').length).toBeGreaterThan(20)
})
