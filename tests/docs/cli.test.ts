/** docs/cli.md and docs/cli.zh.md: every command with every option, reports as they are written, links that lead somewhere. */
import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Diagnostic} from '@zhinan/core'
import {describe, expect, test} from 'vitest'
import {program} from '../../packages/cli/src/program.js'
import {jsonReport, prettyReport, type Reported} from '../../packages/cli/src/reporters/index.js'

const docs = new URL('../../docs/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, docs), 'utf8')
const pages = {en: read('cli.md'), zh: read('cli.zh.md')} as const

const terminal = {stdout: () => {}, stderr: () => {}, interactive: false, colour: false, env: {}, today: '2026-01-01'}
const root = program('en', terminal, () => {})

type Command = typeof root

function commands(parent: Command, before: readonly string[] = []): readonly (readonly [string, Command])[] {
  return parent.commands.flatMap(command => {
    const path = [...before, command.name()]
    return command.commands.length > 0 ? commands(command, path) : [[path.join(' '), command] as const]
  })
}

/** From a command's heading to the next one of its rank. */
function section(page: string, path: string): string {
  const level = path.includes(' ') ? '###' : '##'
  const heading = new RegExp(`^${level} ${path}(?:：.*)?$`, 'm').exec(page)
  if (!heading) return ''
  const rest = page.slice(heading.index + heading[0].length)
  const end = rest.search(new RegExp(`^#{2,${level.length}} `, 'm'))
  return end < 0 ? rest : rest.slice(0, end)
}

/** Said once for all commands. */
const common = new Set(['--help', '--lang', '--version'])

describe.each(['en', 'zh'] as const)('in %s', language => {
  const page = pages[language]

  test.each(commands(root).map(([path]) => path))('%s', path => {
    const command = commands(root).find(([own]) => own === path)?.[1]
    const text = section(page, path)
    expect(text).toContain(`zhinan ${path}`)
    const missing = command?.options
      .map(({long}) => long ?? '')
      .filter(long => !common.has(long) && !new RegExp(`${long}(?![\\w-])`).test(text))
    expect(missing).toEqual([])
  })

  test('every format is explained', () => {
    for (const format of ['pretty', 'html', 'json', 'sarif', 'github', 'junit'])
      expect(page).toContain(`| \`${format}\``)
  })

  test('links lead somewhere', () => {
    for (const [, path, anchor] of page.matchAll(/\]\(([^)#:]*)(?:#([^)]+))?\)/g)) {
      const target = path === '' ? page : existsSync(new URL(path ?? '', docs)) ? read(path ?? '') : undefined
      expect(target, path).toBeDefined()
      const anchors = [...(target ?? '').matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
        title?.toLowerCase().replaceAll(' ', '-'),
      )
      if (anchor) expect(anchors).toContain(anchor)
    }
  })

  test('both reports are as they are written', () => {
    const numbers: Diagnostic = {
      rule: 'numbers-differ',
      severity: 'error',
      place: {file: 'guideline.md', line: 15, column: 10, endLine: 15, endColumn: 17},
      lang: 'en',
      data: {zh: '0.5 mg/kg', en: '5 mg/kg'},
      actual: '5 mg/kg',
      expected: '0.5 mg/kg',
      texts: {
        zh: {text: '静脉输注氯胺酮0.5 mg/kg，每周3次。', marks: [[7, 16]]},
        en: {text: 'Ketamine 5 mg/kg, three times a week.', marks: [[9, 16]]},
      },
      url: 'docs/rules.md#numbers-differ',
    }
    const reported: Reported = {
      id: 'ketamine-trd',
      folder: 'guidelines/ketamine-trd',
      profile: 'draft',
      diagnostics: [numbers],
    }
    const example = /^```json\n([\s\S]*?)\n```$/m.exec(page)?.[1] ?? ''
    expect(JSON.parse(example)).toEqual(JSON.parse(jsonReport([reported], language)))
    const pretty = /^```\n([\s\S]*?)\n```$/m.exec(page)?.[1] ?? ''
    expect(prettyReport([reported], {language, colour: false})).toContain(`${pretty}\n\n`)
  })
})

test('the code of docs/library.md on reports runs as it stands there', () => {
  const code = /## Reports\n[\s\S]*?^```js\n([\s\S]*?)\n```$/m.exec(read('library.md'))?.[1]
  // In the package, so that Node finds it by its own name.
  const module = fileURLToPath(new URL(`../packages/cli/.reports-page-${process.pid}.mjs`, docs))
  writeFileSync(module, code ?? '')
  try {
    const printed = execFileSync(process.execPath, [module], {encoding: 'utf8'})
    expect(printed).toBe(`1 1\n静脉输注氯胺酮0.5 mg/kg。\n${' '.repeat(14)}^^^^^^^^^\n`)
  } finally {
    rmSync(module)
  }
})
