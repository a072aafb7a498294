/** The reports of `check` and `refs check` as a process writes them: formats, files, exit codes, the watch. */
import {spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseXml} from '@rgrove/parse-xml'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {frontMatter, zhinan} from '../support/zhinan.js'

const bin = fileURLToPath(new URL('../../packages/cli/bin/zhinan.js', import.meta.url))
const text = `${frontMatter}## 甲 | A {#a}\n\n剂量0.5 mg/kg。\n\nThe dose is 5 mg/kg.\n\n仅中文。\n`
let folder: string

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'zhinan-reports-')))
  mkdirSync(join(folder, 'bad 指南'))
  writeFileSync(join(folder, 'bad 指南', 'guideline.md'), text)
  writeFileSync(join(folder, 'library.bib'), '@article{a, title = {T}}\n')
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const check = (...args: readonly string[]) => zhinan(['check', 'bad 指南', ...args], folder)

describe('a format', () => {
  test('pretty shows the line and both texts', () => {
    const {code, stdout} = check()
    expect(code).toBe(1)
    expect(stdout).toMatch(
      /^ Chinese \| 剂量0\.5 mg\/kg。\n +\| {5}\^{9}\n English \| The dose is 5 mg\/kg\.\n +\| {13}\^{7}$/m,
    )
    expect(stdout).not.toContain('\u001b')
  })

  test('sarif and github name files from the root of the repository', () => {
    const uri = 'bad%20%E6%8C%87%E5%8D%97/guideline.md'
    const seen = (cwd: string, path: string, env: Readonly<Record<string, string>> = {}) => {
      const {stdout} = zhinan(['check', path, '--format', 'sarif'], cwd, {GITHUB_WORKSPACE: '', ...env})
      return JSON.parse(stdout).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri
    }
    expect(seen(folder, 'bad 指南')).toBe(uri)
    expect(seen(folder, join(folder, 'bad 指南'))).toBe(uri)
    expect(seen(join(folder, 'bad 指南'), '.', {GITHUB_WORKSPACE: folder})).toBe(uri)
    expect(seen(join(folder, 'bad 指南'), '.')).toBe('guideline.md')
    expect(check('--format', 'github').stdout).toMatch(/^::error file=bad 指南\/guideline\.md,line=\d+/m)
  })

  test('junit is XML', () => {
    const {root} = parseXml(check('--format', 'junit').stdout)
    expect(root?.attributes.failures).not.toBe('0')
  })

  test('html is a page in the language of the user', () => {
    expect(check('--format', 'html', '--lang', 'zh').stdout).toMatch(/^<!doctype html>\n<html lang="zh-CN">/)
  })

  test('an unknown one is said, with those that there are', () => {
    const {code, stderr} = check('--format', 'xml')
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: 'Unexpected `xml` for --format, expected pretty, json, sarif, github, junit, html\n',
    })
    expect(check('--format', 'xml', '--lang', 'zh').stderr).toBe(
      '--format 的值 `xml` 不对，应为 pretty、json、sarif、github、junit、html\n',
    )
  })
})

describe('--out', () => {
  test('writes the report and tells the counts', () => {
    const {code, stdout} = check('--format', 'html', '--out', 'report.html')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^wrote report\.html\nexample \(draft\): errors: \d+/)
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/)
  })

  test('never writes over what was checked', () => {
    const {code, stderr} = check('--out', join('bad 指南', 'guideline.md'))
    expect(code).toBe(2)
    expect(stderr).toContain('is a source of the guideline')
    expect(readFileSync(join(folder, 'bad 指南', 'guideline.md'), 'utf8')).toBe(text)
  })

  test('says where it cannot write', () => {
    expect(check('--out', join('library.bib', 'report.txt'))).toMatchObject({code: 2, stdout: ''})
  })
})

describe('exit codes', () => {
  const warned = `${frontMatter}## 甲 | A {#a}\n\n监测血压。\n\n`
  beforeAll(() => {
    mkdirSync(join(folder, 'warned'))
    writeFileSync(join(folder, 'warned', 'guideline.md'), warned)
  })

  test('more warnings than allowed are 1, and said', () => {
    const of = (...args: readonly string[]) => zhinan(['check', 'warned', ...args], folder)
    const {warnings} = JSON.parse(of('--format', 'json').stdout).guidelines[0].summary
    expect(warnings).toBeGreaterThan(0)
    expect(of().code).toBe(0)
    expect(of('--max-warnings', String(warnings)).code).toBe(0)
    const above = of('--max-warnings', String(warnings - 1), '--quiet')
    expect(above.code).toBe(1)
    expect(above.stderr).toMatch(/^Warnings: \d+; at most \d+ are allowed$/m)
    expect(above.stdout).toBe('example (draft): errors: 0; warnings and notes are not shown\n')
  })

  test.each([['-1'], ['1.5'], ['many'], ['']])('--max-warnings %j is wrong usage', value => {
    expect(check(`--max-warnings=${value}`).code).toBe(2)
  })

  test('--quiet shows errors alone, in every format', () => {
    const severities = JSON.parse(check('--quiet', '--format', 'json').stdout).guidelines[0].messages.map(
      ({severity}: {severity: string}) => severity,
    )
    expect(new Set(severities)).toEqual(new Set(['error']))
    expect(check('--quiet', '--format', 'github').stdout).not.toMatch(/^::(?:warning|notice)/m)
  })
})

test.each([
  [['check', 'hostile']],
  [['check', 'hostile', '--format', 'github']],
  [['check', 'hostile', '--format', 'json']],
  [['inspect', 'hostile']],
  [['refs', 'list', 'hostile']],
  [['status', 'hostile']],
  [['report', 'right', 'hostile']],
  [['check', 'hostile', '--format', '\u001b[31m']],
  [['check', '\u001b[2J']],
])('no guideline and no argument gives orders to the terminal: %j', args => {
  const hostile = join(folder, 'hostile')
  mkdirSync(hostile, {recursive: true})
  const attack = '\u001b[31m\u009b2J\u202e'
  writeFileSync(
    join(hostile, 'guideline.md'),
    `${frontMatter.replace('Example guideline', `Example ${attack}`)}## 甲${attack} | A${attack} {#a}\n\n剂量0.5 mg/kg${attack}[@x${attack}]。\n\nThe dose${attack} is 5 mg/kg.\n`,
  )
  const {stdout, stderr} = zhinan(args, folder)
  expect(stdout + stderr).not.toBe('')
  expect(stdout + stderr).not.toMatch(/[\u001b\u009b\u202e]/)
})

test('refs check has the same formats for a library of its own', () => {
  const {stdout} = zhinan(['refs', 'check', 'library.bib', '--format', 'sarif'], folder, {GITHUB_WORKSPACE: ''})
  expect(JSON.parse(stdout).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('library.bib')
  const {stdout: pretty} = zhinan(['refs', 'check', 'library.bib'], folder)
  expect(pretty).toMatch(/^ {5}1 \| @article\{a/m)
})

describe('explain', () => {
  test('tells a rule, and what may have been meant', () => {
    expect(zhinan(['explain', 'numbers-differ', '--lang', 'zh'], folder)).toMatchObject({code: 0, stderr: ''})
    const unknown = zhinan(['explain', 'numbers-difer'], folder)
    expect(unknown).toMatchObject({code: 2, stdout: ''})
    expect(unknown.stderr).toContain('`numbers-differ`')
  })
})

// Windows has no SIGINT that a test could send to a process.
describe.skipIf(process.platform === 'win32')('--watch', () => {
  test('checks again when the file is replaced, survives its absence, and ends at Ctrl-C with 0', async () => {
    const watched = join(folder, 'watched')
    mkdirSync(watched)
    const file = join(watched, 'guideline.md')
    writeFileSync(file, text)
    const child = spawn(process.execPath, [bin, 'check', 'watched', '--quiet', '--watch', '--lang', 'en'], {
      cwd: folder,
    })
    let out = ''
    let seen = 0
    const heard = (pattern: RegExp) =>
      new Promise<string>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`Not heard: ${pattern}\n${out.slice(seen)}`)), 25_000)
        const look = () => {
          const found = pattern.exec(out.slice(seen))
          if (!found) return
          clearTimeout(timer)
          child.off('heard', look)
          seen += found.index + found[0].length
          resolve(found[0])
        }
        child.on('heard', look)
        look()
      })
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        out += chunk
        child.emit('heard')
      })
    }
    const ended = new Promise<number | null>(resolve => child.on('close', resolve))
    await heard(/Watching watched\. .*\n/)
    writeFileSync(join(watched, '.new'), text.replace('5 mg/kg.', '0.5 mg/kg.'))
    renameSync(join(watched, '.new'), file)
    await heard(/Changed: watched\/guideline\.md\n/)
    await heard(/errors: 0;[\s\S]*Watching/)
    renameSync(file, join(watched, 'away.txt'))
    await heard(/no guideline\.md[\s\S]*Watching/)
    renameSync(join(watched, 'away.txt'), file)
    await heard(/errors: 0;[\s\S]*Watching/)
    child.kill('SIGINT')
    await heard(/Ended\n/)
    expect(await ended).toBe(0)
  }, 60_000)

  test('is for reading along', () => {
    expect(check('--watch', '--format', 'json').code).toBe(2)
    expect(zhinan(['check', 'nowhere', '--watch'], folder).code).toBe(2)
  })
})
