// Prints what the README quotes: time of each stage for 10, 100 and 1,000 recommendations, beside the bare parse of the same text by
// remark-parse with the same syntax and the bare typesetting of the same tree. Medians of several runs in one process; ratios matter, not seconds.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const core = await import(join(root, 'packages/core/dist/index.js'))
const pdf = await import(join(root, 'packages/core/dist/pdf.js'))
const {unified} = await import(join(root, 'packages/core/node_modules/unified/index.js'))
const {default: remarkParse} = await import(join(root, 'packages/core/node_modules/remark-parse/index.js'))

/** A guideline of `count` recommendations, each with a citation, figures, a rationale and a paragraph of prose before it. */
function guideline(count) {
  const recommendations = Array.from({length: count}, (_, index) => {
    const number = index + 1
    const dose = `${(number % 20) + 1}.5 mg/kg`
    return `### 问题${number} | Question ${number} {#section-${number}}

第${number}项研究纳入${number + 10}例患者，随访${(number % 12) + 1}个月，缓解率为${(number % 90) + 5}.${number % 10}%[@work${number % 50}]。

Study ${number} enrolled ${number + 10} patients, followed for ${(number % 12) + 1} months; the remission rate was ${(number % 90) + 5}.${number % 10}% [@work${number % 50}].

:::recommendation{#R${number} strength="conditional" direction="for" certainty="low"}
对于成年患者，建议首剂给予${dose}，静脉输注40 min[@work${number % 50}]。

For adults, we suggest a first dose of ${dose}, infused intravenously over 40 min [@work${number % 50}].

:::rationale
证据来自小样本研究，**不良反应**多为一过性，并在2 h内消失。

The evidence comes from small studies; most **adverse effects** were transient and resolved within 2 h.
:::
:::
`
  })
  return `---
id: bench
version: "1"
status: draft
title:
  zh: 性能测试
  en: Benchmark
languages: [zh-CN, en]
grading: GRADE
references: references.bib
---

## 推荐意见 | Recommendations {#recommendations}

${recommendations.join('\n')}`
}

const library = Array.from(
  {length: 50},
  (_, index) => `@article{work${index},
  author = {Author, A. B. and Writer, C. D. and Scholar, E. F. and Fourth, G.},
  title = {A trial of something, part ${index}},
  journal = {J Example Med},
  year = {2020}, volume = {${index + 1}}, number = {2}, pages = {${index + 10}-${index + 19}},
}`,
).join('\n')

const requireFromCore = createRequire(join(root, 'packages/core/package.json'))
const {NodeCompiler} = requireFromCore('@myriaddreamin/typst-ts-node-compiler')
const fonts = [
  'libertinus-serif/400Regular/LibertinusSerif_400Regular.ttf',
  'libertinus-serif/700Bold/LibertinusSerif_700Bold.ttf',
  'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
].map(path => readFileSync(requireFromCore.resolve(`@expo-google-fonts/${path}`)))

/** The same words, paragraph beside paragraph, as the plainest Typst that makes a tagged PDF of them. */
function plainTypst(text) {
  const quote = words => `#${JSON.stringify(words)}`
  const rows = text
    .replace(/^:::.*$/gm, '')
    .split(/\n{2,}/)
    .map(block => block.trim().replace(/\s*\n\s*/g, ' '))
    .filter(block => block !== '')
  const out = [
    '#set document(title: "Benchmark")',
    '#set text(font: ((name: "Libertinus Serif", covers: "latin-in-cjk"), "Noto Serif SC"), size: 9pt, fallback: false)',
    '#set page(paper: "a4", numbering: "1")',
    '#outline()',
  ]
  for (let at = 0; at < rows.length; at++) {
    if (rows[at].startsWith('#'))
      out.push(`${rows[at].startsWith('###') ? '==' : '='} ${quote(rows[at].replace(/^#+ /, ''))}`)
    else out.push(`#grid(columns: (1fr, 1fr), gutter: 12pt, [${quote(rows[at])}], [${quote(rows[++at] ?? '')}])`)
  }
  return out.join('\n')
}

const plain = NodeCompiler.create({workspace: root, fontArgs: [{fontBlobs: fonts}]})

/** From nothing: what an earlier run left in the typesetter's cache would make this one look faster than it is. */
function typesetPlainly(text, round) {
  const pdf = plain.pdf({mainFileContent: `// ${round}\n${text}`}, {pdfStandard: 'ua-1'})
  plain.evictCache(0)
  return pdf
}

async function median(run, times) {
  const taken = []
  for (let index = 0; index < times; index++) {
    const started = performance.now()
    await run()
    taken.push(performance.now() - started)
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)]
}

const ms = value => `${value.toFixed(value < 10 ? 1 : 0)} ms`
const ratio = (a, b) => `${(a / b).toFixed(2)} ×`
const rows = [
  [
    'recommendations',
    'bare parse',
    'read + check',
    'ratio',
    'HTML (parallel)',
    'bare typesetting',
    'PDF (parallel)',
    'ratio',
  ],
]

for (const count of [10, 100, 1000]) {
  const text = guideline(count)
  const files = {
    files: new Map([
      ['guideline.md', text],
      ['references.bib', library],
    ]),
  }
  const body = text.slice(text.indexOf('## '))
  const bareProcessor = unified().use(remarkParse).use(core.zhinanSyntax).freeze()
  const times = count === 1000 ? 5 : 9

  const readAndCheck = () => {
    const {guideline: read, findings} = core.readGuideline(files)
    return {read, findings, diagnostics: core.checkGuideline(read)}
  }
  bareProcessor.parse(body)
  const {read} = readAndCheck()
  core.renderHtml(read, {edition: 'parallel'})

  const bare = await median(() => bareProcessor.parse(body), times)
  const checked = await median(readAndCheck, times)
  const html = await median(() => core.renderHtml(read, {edition: 'parallel'}), times)
  const source = plainTypst(body)
  let round = 0
  const typeset = await median(() => typesetPlainly(source, ++round), 3)
  const whole = await median(async () => {
    const {pdf: made, findings} = await pdf.renderPdf(read, {edition: 'parallel'})
    if (!made) throw new Error(`No PDF: ${JSON.stringify(findings)}`)
  }, 3)
  const row = [
    count,
    ms(bare),
    ms(checked),
    ratio(checked, bare),
    ms(html),
    ms(typeset),
    ms(whole),
    ratio(whole, typeset),
  ]
  rows.push(row)
}

const [heads, ...figures] = rows
for (const row of [heads, heads.map(() => '---'), ...figures]) console.log(`| ${row.join(' | ')} |`)

/** 1,000 recommendations of prose that people wrote: the pairs on which the comparison of the languages is tuned, again and again. */
function variedGuideline(count) {
  const folder = join(root, 'packages/core/test/fidelity/tuning')
  const pairs = readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line))
  const blocks = Array.from({length: count}, (_, index) => {
    const {zh, en, recommendation} = pairs[index % pairs.length]
    const {strength = 'conditional', direction = 'for'} = recommendation ?? {}
    const body = [zh, en].map(text => text.replace(/@\w+/g, `@work${index % 50}`)).join('\n\n')
    return `:::recommendation{#R${index + 1} strength="${strength}" direction="${direction}" certainty="low"}\n${body}\n:::\n`
  })
  const front = guideline(0).split('\n## ')[0]
  return `${front}\n## 推荐意见 | Recommendations {#recommendations}\n\n${blocks.join('\n')}`
}

const varied = variedGuideline(1000)
const variedBody = varied.slice(varied.indexOf('\n## '))
const variedProcessor = unified().use(remarkParse).use(core.zhinanSyntax).freeze()
const variedFiles = {
  files: new Map([
    ['guideline.md', varied],
    ['references.bib', library],
  ]),
}
const {documents} = core.readGuideline(variedFiles)
const bareOfVaried = await median(() => variedProcessor.parse(variedBody), 5)
/** Each time a guideline that no rule has seen: what was found out about a text is kept for other rules, not for the next check. */
async function checking(configuration, times) {
  const taken = []
  for (let index = 0; index < times; index++) {
    const {guideline: fresh} = core.readGuideline(variedFiles)
    const started = performance.now()
    core.checkGuideline(fresh, {documents, ...(configuration && {configuration})})
    taken.push(performance.now() - started)
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)]
}
await checking(undefined, 2)
const allRules = await checking(undefined, 5)
console.log('\n| 1,000 recommendations of varied prose | time | against the bare parse |\n| --- | --- | --- |')
console.log(`| bare parse | ${ms(bareOfVaried)} | 1 × |`)
console.log(`| all ${core.rules.length} rules | ${ms(allRules)} | ${ratio(allRules, bareOfVaried)} |`)
const costs = []
const without = await checking({rules: [{pattern: '*', severity: 'off'}]}, 3)
for (const {id} of core.rules) {
  const rules = [
    {pattern: '*', severity: 'off'},
    {pattern: id, severity: 'error'},
  ]
  costs.push([id, (await checking({rules}, 1)) - without])
}
costs.sort((a, b) => b[1] - a[1])
console.log(`| what the rules share | ${ms(without)} | ${ratio(without, bareOfVaried)} |`)
for (const [id, cost] of costs.slice(0, 8))
  console.log(`| ${id} alone, besides | ${ms(cost)} | ${ratio(cost, bareOfVaried)} |`)

/** 5,000 references, every other one Chinese with its English side, in each style. */
const manyReferences = Array.from({length: 5000}, (_, index) =>
  index % 2 === 0
    ? `@article{en${index}, author = {Author, Ann B. and Writer, Carl D. and Scholar, Eve F. and Fourth, Gil}, title = {A trial of something, part ${index}}, journaltitle = {J Example Med}, date = {2020}, volume = {${index + 1}}, number = {2}, pages = {${index + 10}-${index + 19}}, doi = {10.1000/example.${index}}}`
    : `@article{zh${index}, author = {张三 and 李四 and 王五 and 赵六}, author_en = {Zhang, San and Li, Si and Wang, Wu and Zhao, Liu}, title = {某药治疗某病的试验：第${index}部分}, title_en = {A trial of a drug: part ${index}}, journaltitle = {中华示例杂志}, journal_en = {Chin J Example}, date = {2021}, volume = {${index}}, number = {3}, pages = {${index}-${index + 9}}}`,
).join('\n')
const {references: many} = core.readReferenceLibrary('references.bib', manyReferences)
console.log('\n| 5,000 references | time |\n| --- | --- |')
console.log(`| read | ${ms(await median(() => core.readReferenceLibrary('references.bib', manyReferences), 5))} |`)
for (const [id, style] of core.referenceStyles) {
  const {formatReferences} = core.styleFormatter(style)
  console.log(`| format, ${id} | ${ms(await median(() => formatReferences(many), 5))} |`)
}
console.log('')

const out = mkdtempSync(join(tmpdir(), 'zhinan-bench-'))
const taken = []
for (let index = 0; index < 5; index++) {
  const started = performance.now()
  const {status} = spawnSync(process.execPath, [
    join(root, 'packages/cli/bin/zhinan.js'),
    'build',
    join(root, 'guidelines/ketamine-trd'),
    '--out',
    out,
  ])
  if (status === 2 || status === 70) throw new Error(`build failed with ${status}`)
  taken.push(performance.now() - started)
}
rmSync(out, {recursive: true, force: true})
console.log(
  `ketamine guideline, six editions and the data, whole process: ${(taken.sort((a, b) => a - b)[2] / 1000).toFixed(2)} s (median of 5)`,
)
