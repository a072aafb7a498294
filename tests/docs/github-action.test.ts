/** The example of a GitHub Action: both files are read, what they name exists, and the script of the step that checks is run. */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {frontMatter} from '../support/zhinan.js'

const example = (name: string) => readFileSync(new URL(`../../examples/github-action/${name}`, import.meta.url), 'utf8')

interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, unknown>>
}

interface Action {
  readonly inputs: Readonly<Record<string, {readonly description: string; readonly default: string}>>
  readonly runs: {readonly using: string; readonly steps: readonly Step[]}
}

const text = example('action.yml')
const action: Action = parse(text)
const workflow: {readonly jobs: {readonly check: {readonly steps: readonly Step[]}}} = parse(example('workflow.yml'))
const check = action.runs.steps.find(({id}) => id === 'check')

test('every input is described, used and in both readmes', () => {
  for (const [name, {description}] of Object.entries(action.inputs)) {
    expect(description).toMatch(/\S/)
    expect(text).toContain(`inputs.${name}`)
    for (const readme of ['README.md', 'README.zh.md']) expect(example(readme)).toContain(`| \`${name}\` |`)
  }
  const used = [...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name)
  expect(new Set(used)).toEqual(new Set(Object.keys(action.inputs)))
})

test('the workflow gives only inputs that there are', () => {
  const own = workflow.jobs.check.steps.find(({uses}) => uses === './.github/actions/zhinan')
  for (const name of Object.keys(own?.with ?? {})) expect(Object.keys(action.inputs)).toContain(name)
})

test('no input is text of a script', () => {
  for (const {run, shell} of action.runs.steps) {
    if (run === undefined) continue
    expect(run).not.toContain('${{')
    expect(shell).toBe('bash')
  }
})

test('the version is that of the package', () => {
  const {version} = JSON.parse(readFileSync(new URL('../../packages/cli/package.json', import.meta.url), 'utf8'))
  expect(String(action.inputs.version?.default)).toBe(version)
})

const hasBash = spawnSync('bash', ['--version']).status === 0

describe.skipIf(!hasBash && !process.env.CI)('the step that checks (skipped where there is no bash)', () => {
  let workspace: string
  beforeAll(() => {
    workspace = mkdtempSync(join(tmpdir(), 'zhinan action '))
    const bin = join(workspace, 'temp', 'zhinan', 'node_modules', '.bin')
    mkdirSync(bin, {recursive: true})
    const main = fileURLToPath(new URL('../../packages/cli/bin/zhinan.js', import.meta.url))
    writeFileSync(join(bin, 'zhinan'), `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`, {mode: 0o755})
    for (const [name, dose] of [
      ['good', '0.5'],
      ['bad 指南', '5'],
    ] as const) {
      mkdirSync(join(workspace, name))
      const body = `## 甲 | A {#a}\n\n剂量0.5 mg/kg。\n\nThe dose is ${dose} mg/kg.\n`
      writeFileSync(
        join(workspace, name, 'guideline.md'),
        `${frontMatter.replace('example', `x-${dose.length}`)}${body}`,
      )
    }
  })
  beforeAll(() => {
    mkdirSync(join(workspace, 'one'))
    writeFileSync(join(workspace, 'one', 'guideline.md'), `${frontMatter}## 甲 | A {#a}\n\n监测血压。\n\n`)
  })
  afterAll(() => rmSync(workspace, {recursive: true, force: true}))

  function run(inputs: Readonly<Record<string, string>>) {
    const output = join(workspace, 'output.txt')
    writeFileSync(output, '')
    const {status, stdout, stderr} = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', check?.run ?? ''],
      {
        cwd: workspace,
        encoding: 'utf8',
        env: {
          ...process.env,
          PATHS: 'good',
          PROFILE: '',
          MAX_WARNINGS: '',
          REPORT_LANGUAGE: 'en',
          RUNNER_TEMP: join(workspace, 'temp'),
          GITHUB_WORKSPACE: workspace,
          GITHUB_OUTPUT: output,
          ...inputs,
        },
      },
    )
    return {status, stdout, stderr, outputs: readFileSync(output, 'utf8')}
  }

  test('0 where there is no error, with both reports', () => {
    const {status, stdout, outputs} = run({})
    expect(status).toBe(0)
    expect(stdout).toMatch(/^zhinan: /m)
    const [sarif, page] = outputs
      .trim()
      .split('\n')
      .map(line => line.split('=')[1] ?? '')
    expect(JSON.parse(readFileSync(sarif ?? '', 'utf8')).version).toBe('2.1.0')
    expect(readFileSync(page ?? '', 'utf8')).toMatch(/^<!doctype html>/)
  })

  test('1 where there is one, with annotations and both reports; paths with blanks, one a line', () => {
    const {status, stdout, outputs} = run({PATHS: 'good\nbad 指南\n'})
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=bad 指南\/guideline\.md,/m)
    expect(outputs).toMatch(/^sarif=.*\npage=.*\n$/)
  })

  test('too many warnings fail it', () => {
    const {stdout} = run({PATHS: 'one'})
    const warnings = stdout.match(/^::warning /gm)?.length ?? 0
    expect(warnings).toBeGreaterThan(0)
    expect(run({PATHS: 'one', MAX_WARNINGS: String(warnings)}).status).toBe(0)
    expect(run({PATHS: 'one', MAX_WARNINGS: String(warnings - 1)}).status).toBe(1)
  })

  test.each([
    ['a path that is not there', {PATHS: 'nowhere'}],
    ['a profile that is none', {PROFILE: 'x'}],
    ['no path', {PATHS: ''}],
    ['an input that looks like an option', {PATHS: '--help'}],
    ['an input that looks like a command', {PATHS: '$(touch owned)'}],
  ])('%s fails the step without a report', (_, inputs) => {
    const {status, outputs} = run(inputs)
    expect(status).toBe(2)
    expect(outputs).toBe('')
    expect(execFileSync('ls', [workspace], {encoding: 'utf8'})).not.toContain('owned')
  })
})
