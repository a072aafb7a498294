/** The packages as a user of npm gets them: packed, installed outside the workspace, imported, run, compiled against, bundled. */
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const {config} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {config: {pnpm: string}}
const shell = process.platform === 'win32'

let folder: string

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, {cwd, encoding: 'utf8', shell, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8})
}

/** The exit code and what was printed, also of a command that fails. */
function attempt(command: string, args: readonly string[], cwd: string): {code: number; output: string} {
  try {
    return {code: 0, output: run(command, args, cwd)}
  } catch (error) {
    const {status, stdout, stderr} = error as {status: number; stdout: string; stderr: string}
    return {code: status, output: `${stdout}${stderr}`}
  }
}

function project(name: string, tarballs: readonly string[], ...flags: string[]): string {
  const path = join(folder, name)
  mkdirSync(path)
  writeFileSync(join(path, 'package.json'), JSON.stringify({name, private: true, type: 'module'}))
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...flags, ...tarballs], path)
  return path
}

let whole: string
let withoutOptional: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhinan-package-'))
  const tarballs = ['core', 'cli'].map(name => {
    run('npx', ['--yes', `pnpm@${config.pnpm}`, 'pack', '--pack-destination', folder], join(root, 'packages', name))
    const {version} = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
      version: string
    }
    return join(folder, `zhinan-${name}-${version}.tgz`)
  })
  whole = project('whole', tarballs)
  withoutOptional = project('without-optional', tarballs, '--omit=optional')
}, 600_000)

afterAll(() => rmSync(folder, {recursive: true, force: true}), 120_000)

const zhinan = (project: string, ...args: string[]) =>
  attempt(process.execPath, [join(project, 'node_modules/@zhinan/cli/bin/zhinan.js'), ...args], project)

describe('installed from tarballs', () => {
  test('the command makes, checks and builds a guideline', () => {
    expect(zhinan(whole, 'init', 'my guideline 指南')).toMatchObject({code: 0})
    expect(zhinan(whole, 'check', 'my guideline 指南')).toMatchObject({code: 0})
    const built = zhinan(whole, 'build', 'my guideline 指南', '--lang', 'en')
    expect(built.output).toContain('my-guideline.parallel.pdf')
    expect(built.code).toBe(0)
  }, 120_000)

  test('rules are explained with their examples, in both languages', () => {
    expect(zhinan(whole, 'explain', 'numbers-differ', '--lang', 'en').output).toContain('Infusions of 5 mg/kg.')
    expect(zhinan(whole, 'explain', 'numbers-differ', '--lang', 'zh').output).toContain('严重程度')
  })

  test('the reports are imported as functions, with their types', () => {
    writeFileSync(
      join(whole, 'reports.ts'),
      `import {type Reported, report, reportFormats} from '@zhinan/cli/reporters'
const reported: Reported = {id: 'a', folder: '.', profile: 'draft', diagnostics: []}
for (const format of reportFormats) console.log(format, report(format, [reported], {language: 'zh', version: '1.0.0'}).length > 0)
`,
    )
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom', '--types', '']
    const tsc = [join(root, 'node_modules/typescript/bin/tsc'), ...options, '--ignoreConfig', 'reports.ts']
    expect(attempt(process.execPath, tsc, whole)).toEqual({code: 0, output: ''})
    expect(run(process.execPath, ['reports.js'], whole)).toBe(
      ['pretty', 'json', 'sarif', 'github', 'junit', 'html'].map(format => `${format} true\n`).join(''),
    )
  }, 120_000)

  test('the library is imported and renders', () => {
    writeFileSync(
      join(whole, 'use.mjs'),
      `import {readGuideline, checkGuideline, renderHtml} from '@zhinan/core'
import {renderPdf} from '@zhinan/core/pdf'
import {readGuidelineFolder} from '@zhinan/core/node'
const {read} = await readGuidelineFolder('my guideline 指南')
const html = renderHtml(read.guideline, {edition: 'parallel'})
const {pdf} = await renderPdf(read.guideline, {edition: 'en'})
console.log(JSON.stringify({html: html.startsWith('<!doctype html>'), pdf: String.fromCharCode(...pdf.slice(0, 5)), errors: checkGuideline(read.guideline).filter(d => d.severity === 'error').length, read: typeof readGuideline}))`,
    )
    expect(JSON.parse(run(process.execPath, ['use.mjs'], whole))).toEqual({
      html: true,
      pdf: '%PDF-',
      errors: 0,
      read: 'function',
    })
  }, 120_000)

  test('the declarations compile without skipLibCheck', () => {
    writeFileSync(
      join(whole, 'use.ts'),
      `import {checkGuideline, type Diagnostic, type Guideline, readGuideline, renderHtml, wordDiagnostic} from '@zhinan/core'
import {renderPdf} from '@zhinan/core/pdf'
const {guideline} = readGuideline({files: new Map([['guideline.md', '---']])})
export async function use(read: Guideline | undefined = guideline): Promise<Uint8Array | undefined> {
  if (!read) return undefined
  const diagnostics: readonly Diagnostic[] = checkGuideline(read)
  for (const diagnostic of diagnostics) wordDiagnostic(diagnostic, 'zh').message.toUpperCase()
  renderHtml(read, {edition: 'zh', diagnostics}).toUpperCase()
  return (await renderPdf(read, {edition: 'parallel'})).pdf
}
`,
    )
    writeFileSync(
      join(whole, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          module: 'nodenext',
          target: 'es2023',
          lib: ['es2023', 'dom'],
          types: [],
          skipLibCheck: false,
          noEmit: true,
        },
        files: ['use.ts'],
      }),
    )
    expect(attempt(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'], whole)).toEqual({
      code: 0,
      output: '',
    })
  }, 120_000)

  test('the schema of the model is there', () => {
    const schema = JSON.parse(readFileSync(join(whole, 'node_modules/@zhinan/core/dist/guideline.schema.json'), 'utf8'))
    expect(schema.$schema).toContain('json-schema.org')
  })

  test('without the optional packages everything but PDF works, and asking for a PDF says what to install', () => {
    expect(zhinan(withoutOptional, 'init', 'guide').code).toBe(0)
    expect(zhinan(withoutOptional, 'check', 'guide').code).toBe(0)
    expect(zhinan(withoutOptional, 'build', 'guide', '--formats', 'html,json').code).toBe(0)
    const pdf = zhinan(withoutOptional, 'build', 'guide', '--formats', 'pdf', '--lang', 'en')
    expect(pdf.code).not.toBe(0)
    expect(pdf.output).toContain('npm install @myriaddreamin/typst-ts-node-compiler')
    expect(pdf.output).not.toMatch(/^\s+at /m)
  }, 120_000)
})
