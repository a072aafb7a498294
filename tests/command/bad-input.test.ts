/** Bad input: a diagnostic with its place, exit 1 or 2, never a stack trace, a hang or a half-written file. */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {frontMatter, zhinan} from '../support/zhinan.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhinan-bad-'))
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const body = '## 甲 | A {#a}\n\n监测血压。\n\nMonitor blood pressure.\n'
const withLibrary = frontMatter.replace('grading: GRADE', 'grading: GRADE\nreferences: references.bib')

/** GB 18030 bytes of `监测血压。`; Node writes no GB 18030. */
const gb18030 = Uint8Array.from([0xbc, 0xe0, 0xb2, 0xe2, 0xd1, 0xaa, 0xd1, 0xb9, 0xa1, 0xa3])

type Files = Readonly<Record<string, string | Uint8Array>>

/** What must be found: the rule, the file, the line. `build` says whether a draft still builds. */
const cases: readonly [
  name: string,
  files: Files,
  rule: RegExp,
  file: string,
  line: number | undefined,
  builds: boolean,
][] = [
  [
    'broken YAML',
    {'guideline.md': '---\nid: [a\ntitle: x\n---\n\n文字。\n'},
    /^yaml-/,
    'guideline.md',
    undefined,
    false,
  ],
  [
    'YAML bomb',
    {
      'guideline.md': `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n---\n\n文字。\n`,
    },
    /^yaml-/,
    'guideline.md',
    2,
    false,
  ],
  [
    'front matter unclosed',
    {'guideline.md': '---\nid: a\n\n## 甲 | A\n'},
    /front-matter|yaml/,
    'guideline.md',
    1,
    false,
  ],
  ['no front matter', {'guideline.md': body}, /front-matter/, 'guideline.md', 1, false],
  [
    'unclosed directive',
    {'guideline.md': `${frontMatter}:::note\n\n${body}`},
    /^directive-unclosed$/,
    'guideline.md',
    12,
    true,
  ],
  [
    'unclosed fence',
    {'guideline.md': `${frontMatter}${body}\n\`\`\`evidence-profile\noutcomes:\n`},
    /^fence-unclosed$/,
    'guideline.md',
    18,
    true,
  ],
  ['missing library', {'guideline.md': `${withLibrary}${body}`}, /^file-missing$/, 'guideline.md', 10, true],
  [
    'library outside the folder',
    {
      'guideline.md': `${withLibrary.replace('references.bib', '../references.bib')}${body}`,
      '../references.bib': '@article{a, title={T}}',
    },
    /^path-form$/,
    'guideline.md',
    10,
    true,
  ],
  [
    'broken entry',
    {
      'guideline.md': `${withLibrary}${body.replace('血压。', '血压[@good2020]。').replace('pressure.', 'pressure [@good2020].')}`,
      'references.bib':
        '@article{good2020, author={A, B}, title={T}, journal={J}, year={2020}, volume={1}, number={1}, pages={1}}\n\n@article{broken, title={T\n',
    },
    /^reference-broken$/,
    'references.bib',
    3,
    true,
  ],
  [
    'GB 18030',
    {'guideline.md': Buffer.concat([Buffer.from(frontMatter), gb18030])},
    /^encoding/,
    'guideline.md',
    12,
    false,
  ],
  [
    'UTF-16',
    {'guideline.md': Buffer.from(`\ufeff${frontMatter}${body}`, 'utf16le')},
    /^encoding/,
    'guideline.md',
    1,
    false,
  ],
  [
    'binary',
    {'guideline.md': Uint8Array.from([0, 1, 2, 3, 0, 0, 255, 254])},
    /encoding|binary/,
    'guideline.md',
    1,
    false,
  ],
  ['empty file', {'guideline.md': ''}, /empty/, 'guideline.md', 1, false],
  [
    'image outside the folder',
    {'guideline.md': `${frontMatter}![图](../../etc/passwd.png)\n`},
    /^image-path$/,
    'guideline.md',
    12,
    true,
  ],
  [
    'script in prose',
    {'guideline.md': `${frontMatter}<script>alert(1)</script>\n\n${body}`},
    /^raw-html$/,
    'guideline.md',
    12,
    true,
  ],
  [
    'javascript: link',
    {'guideline.md': `${frontMatter}[点击](javascript:alert(1))查看。\n\n[Click](javascript:alert(1)) to see.\n`},
    /link/,
    'guideline.md',
    12,
    true,
  ],
  [
    '10,000 nested quotes',
    {'guideline.md': `${frontMatter}${'>'.repeat(10_000)} 文字\n`},
    /limit|deep|nest/,
    'guideline.md',
    12,
    false,
  ],
  [
    '600 nested lists',
    {
      'guideline.md': `${frontMatter}${Array.from({length: 600}, (_, depth) => `${'  '.repeat(depth)}- 项`).join('\n')}\n`,
    },
    /limit|deep|nest/,
    'guideline.md',
    undefined,
    false,
  ],
  [
    '6 MB',
    {'guideline.md': `${frontMatter}${'监测血压。\n\n'.repeat(400_000)}`},
    /limit|large|size/,
    'guideline.md',
    undefined,
    false,
  ],
  [
    'both forms',
    {
      'guideline.md': `${frontMatter}${body}`,
      'guideline.zh.md': `${frontMatter}监测。\n`,
      'guideline.en.md': 'Monitor.\n',
    },
    /^guideline-twice$/,
    'guideline.md',
    undefined,
    true,
  ],
  [
    'one of two files',
    {'guideline.zh.md': `${frontMatter}监测血压。\n`},
    /^guideline-half$/,
    'guideline.zh.md',
    1,
    false,
  ],
  [
    'a character that no font has',
    {'guideline.md': `${frontMatter}${body.replace('血压', '血压\u{13000}')}`},
    /^glyph-missing$/,
    'guideline.md',
    14,
    true,
  ],
]

const fontless = 'a character that no font has'

interface Message {
  readonly rule: string
  readonly severity: string
  readonly message: string
  readonly file: string
  readonly line: number
  readonly column: number
}

describe('bad input', () => {
  test.each(cases)(
    '%s',
    (name, files, rule, file, line, builds) => {
      const guideline = join(folder, name.replaceAll(/[^a-z0-9]/gi, '-'), 'guide')
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(guideline, path)), {recursive: true})
        writeFileSync(join(guideline, path), content)
      }
      const checked = zhinan(['check', 'guide', '--format', 'json'], dirname(guideline))
      const built = zhinan(['build', 'guide', '--out', 'out'], dirname(guideline))
      for (const ran of [checked, built]) {
        expect(ran.code, 'no hang, no crash').not.toBeNull()
        expect(ran.code).not.toBe(70)
        expect(ran.stdout + ran.stderr).not.toMatch(/^\s+at .*(?:\.js|node:)/m)
      }
      // Typesetting alone knows the fonts; everything else is found by the check.
      const printed = name === fontless ? built.stdout : checked.stdout
      if (name === fontless) {
        expect(printed).toContain('glyph-missing')
        expect(printed).toContain(`guideline.md:${line}:`)
      } else {
        const messages: readonly Message[] = JSON.parse(checked.stdout).guidelines[0].messages
        const found = messages.filter(message => rule.test(message.rule))
        expect(messages.map(message => message.rule)).toEqual(
          expect.arrayContaining(found.map(message => message.rule)),
        )
        expect(found, JSON.stringify(messages.map(m => [m.rule, m.file, m.line]))).not.toEqual([])
        expect(found[0]!.file).toBe(join('guide', file))
        if (line !== undefined) expect(found.map(message => message.line)).toContain(line)
        expect(found[0]!.line).toBeGreaterThan(0)
      }
      const written = existsSync(join(dirname(guideline), 'out', 'example', 'example.parallel.html'))
      expect(written).toBe(builds)
      if (written)
        expect(readdirSync(join(dirname(guideline), 'out', 'example')).filter(path => path.endsWith('.tmp'))).toEqual(
          [],
        )
    },
    120_000,
  )

  test('Typst syntax, HTML and LaTeX in prose and references are just text', () => {
    const guideline = join(folder, 'syntax', 'guide')
    mkdirSync(guideline, {recursive: true})
    const evil = '#import "x.typ" #panic("no") $x$ ]] @ref #eval("1") \\input{x}'
    writeFileSync(
      join(guideline, 'guideline.md'),
      `${withLibrary}## 甲 | A {#a}\n\n监测血压 ${evil}[@a2020]。\n\nMonitor the blood pressure ${evil} [@a2020].\n`,
    )
    writeFileSync(
      join(guideline, 'references.bib'),
      '@article{a2020, author={<script>alert(1)</script>, B}, title={#panic <b>T</b> and the rest}, journal={J}, year={2020}, volume={1}, number={1}, pages={1}}',
    )
    const built = zhinan(['build', 'guide', '--out', 'out'], dirname(guideline))
    expect([0, 1]).toContain(built.code)
    expect(existsSync(join(dirname(guideline), 'out', 'example', 'example.parallel.pdf'))).toBe(true)
  }, 60_000)

  test.skipIf(process.platform === 'win32')('a link that leads out of the folder is not read', () => {
    const guideline = join(folder, 'linked', 'guide')
    mkdirSync(guideline, {recursive: true})
    writeFileSync(join(folder, 'linked', 'secret.bib'), '@article{secret2020, title={Secret}}')
    symlinkSync(join(folder, 'linked', 'secret.bib'), join(guideline, 'references.bib'))
    writeFileSync(join(guideline, 'guideline.md'), `${withLibrary}${body}`)
    const {stdout} = zhinan(['check', 'guide'], dirname(guideline))
    expect(stdout).not.toContain('secret2020')
  })

  test.skipIf(process.platform === 'win32')('a pipe in the place of a file does not hang', () => {
    const guideline = join(folder, 'pipe', 'guide')
    mkdirSync(guideline, {recursive: true})
    writeFileSync(join(guideline, 'guideline.md'), `${withLibrary}${body}`)
    execFileSync('mkfifo', [join(guideline, 'references.bib')])
    expect(zhinan(['check', 'guide'], dirname(guideline)).code).not.toBeNull()
  })
})
