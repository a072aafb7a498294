// Writes docs/rules.md and docs/rules.zh.md from the catalogue, the locales and the examples in the rules' heads, with the measured
// precision of the comparison of figures. `node scripts/write-rules-docs.mjs`; a test fails when they are stale.
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {bundled} from './bundled.mjs'
import {readRuleHeads} from './rule-examples.mjs'

const wording = {
  en: {
    folder: 'en',
    title: 'Rules',
    other: '[中文](rules.zh.md)',
    intro:
      'Every rule of `zhinan check`, by area. Written by `scripts/write-rules-docs.mjs` from the catalogue, the locales and the heads of the rules; change those instead. A severity that depends on the profile is given for draft, consultation and publication; `off` is not reported. In an example, line 1 is its first line.',
    areas: {
      input: 'Files',
      source: 'Text',
      metadata: 'Front matter and facts',
      pairing: 'The two languages',
      references: 'Reference libraries',
      structure: 'Structure',
      fidelity: 'Chinese against English',
      grading: 'Recommendations, grades and evidence',
      governance: 'People, money, ethics and dates',
      requirements: 'Requirements and words for patients',
      style: 'Style',
      render: 'Editions',
      forms: 'Forms',
    },
    comma: ', ',
    severity: 'Severity',
    profiles: ['draft', 'consultation', 'publication'],
    levels: {error: 'error', warning: 'warning', info: 'info', off: 'off'},
    says: 'Says',
    note: 'Note',
    limits: 'Does not see',
    ok: 'Fine',
    notOk: 'Not fine',
    at: place => (place === 'front matter' ? 'at the front matter' : `at ${place}`),
    frontMatter: 'in the front matter',
    references: 'in the reference library',
    without: field => `without \`${field}\` in the front matter`,
    measured: 'How well figures are compared',
    measure: ({reported, tuned, swept}) =>
      `Measured on ${reported.equal} sentence pairs that were written before the comparison was first run and were not used to tune it, and on ${reported.planted} copies of them with one planted error each (a digit, decimal point, unit, bound, sign, comparator or percent sign changed): **recall ${rate(reported.planted - reported.missed.length, reported.planted)}**, **false alarms ${rate(reported.falseAlarms.length, reported.equal)}**, **precision ${rate(reported.planted - reported.missed.length, reported.planted - reported.missed.length + reported.falseAlarms.length)}**. With every figure of the English texts changed in turn, ${rate(swept.planted - swept.missed.length, swept.planted)} of the changes are found; the others are digits in names and trailing zeros. On the ${tuned.equal} pairs and ${tuned.planted} errors it was tuned on: recall ${rate(tuned.planted - tuned.missed.length, tuned.planted)}, false alarms ${rate(tuned.falseAlarms.length, tuned.equal)}. The pairs were written by the authors of the rule, in \`packages/core/test/checks/number-pairs.ts\`; with 0 of ${reported.planted} missed, the 95% upper bound of the rate of misses is ${upperBound(reported.missed.length, reported.planted)}, and of false alarms ${upperBound(reported.falseAlarms.length, reported.equal)}.`,
  },
  zh: {
    folder: 'zh-CN',
    title: '规则',
    other: '[English](rules.md)',
    intro:
      '`zhinan check` 的全部规则，按领域排列。本页由 `scripts/write-rules-docs.mjs` 根据规则目录、文案和规则文件开头的说明写成，请勿直接修改。严重程度随检查要求而不同时，依次列出草稿、征求意见、发表三种；“不报告”即不提示。示例中的行号从示例首行算起。',
    areas: {
      input: '文件',
      source: '文本',
      metadata: '文件头与结构化内容',
      pairing: '两种语言的对应',
      references: '文献库',
      structure: '结构',
      fidelity: '中英文比对',
      grading: '推荐意见、分级与证据',
      governance: '人员、经费、伦理与日期',
      requirements: '要求与患者用语',
      style: '文体',
      render: '版本输出',
      forms: '表单',
    },
    comma: '，',
    severity: '严重程度',
    profiles: ['草稿', '征求意见', '发表'],
    levels: {error: '错误', warning: '警告', info: '提示', off: '不报告'},
    says: '提示文字',
    note: '补充说明',
    limits: '不能发现',
    ok: '正确',
    notOk: '不正确',
    at: place => (place === 'front matter' ? '位于文件头' : `位于 ${place}`),
    frontMatter: '文件头',
    references: '文献库',
    without: field => `文件头中没有 \`${field}\``,
    measured: '数字比较的准确程度',
    measure: ({reported, tuned, swept}) =>
      `以${reported.equal}对句子测定。这些句子在比较程序首次运行之前写成，未用于调整程序；另在其副本中各埋入一处错误（数字、小数点、单位、上下限、正负号、比较符号或百分号），共${reported.planted}处：**检出率${rate(reported.planted - reported.missed.length, reported.planted)}**，**误报率${rate(reported.falseAlarms.length, reported.equal)}**，**准确率${rate(reported.planted - reported.missed.length, reported.planted - reported.missed.length + reported.falseAlarms.length)}**。逐一改动英文中的每个数字，检出${rate(swept.planted - swept.missed.length, swept.planted)}，其余为名称中的数字和末位的零。用于调整程序的${tuned.equal}对句子和${tuned.planted}处错误：检出率${rate(tuned.planted - tuned.missed.length, tuned.planted)}，误报率${rate(tuned.falseAlarms.length, tuned.equal)}。句子由规则的作者所写，见 \`packages/core/test/checks/number-pairs.ts\`；漏检率的95%上限为${upperBound(reported.missed.length, reported.planted)}，误报率的95%上限为${upperBound(reported.falseAlarms.length, reported.equal)}。`,
  },
}

const rate = (part, whole) => `${((100 * part) / whole).toFixed(1)}% (${part}/${whole})`

/** One-sided 95% upper bound of a rate (Clopper and Pearson), by bisection. */
function upperBound(events, trials) {
  let [low, high] = [events / trials, 1]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    let term = (1 - middle) ** trials
    let sum = term
    for (let k = 1; k <= events; k++) {
      term *= ((trials - k + 1) / k) * (middle / (1 - middle))
      sum += term
    }
    if (sum > 0.05) low = middle
    else high = middle
  }
  return `${(100 * high).toFixed(1)}%`
}

const fenced = (text, language) => {
  const fence = text.includes('```') ? '````' : '```'
  return `${fence}${language}\n${text}\n${fence}`
}

function severityText({severity}, w) {
  if (typeof severity === 'string') return w.levels[severity]
  const each = ['draft', 'consultation', 'publication'].map(profile => w.levels[severity[profile]])
  return w.profiles.map((name, index) => `${name} ${each[index]}`).join(w.comma)
}

function ruleText(id, definition, words, head, w, language) {
  const colon = language === 'en' ? ': ' : '：'
  const lines = [`### ${id}`, '', `**${words.title}**${colon}${words.docs}`, '']
  lines.push(`- ${w.severity}${colon}${severityText(definition, w)}`, `- ${w.says}${colon}${words.message}`)
  for (const note of Object.values(words.notes ?? {})) lines.push(`- ${w.note}${colon}${note}`)
  if (words.limits) lines.push(`- ${w.limits}${colon}${words.limits}`)
  lines.push('')
  for (const {ok, frontMatter, references, without, place, message, text} of head?.examples ?? []) {
    const where = [frontMatter ? w.frontMatter : '', references ? w.references : '', without ? w.without(without) : '']
      .filter(Boolean)
      .join(w.comma)
    const said = ok ? '' : language === 'en' ? `, ${w.at(place)}: ${message}` : `，${w.at(place)}`
    lines.push(
      `${ok ? w.ok : w.notOk}${where ? (language === 'en' ? ` (${where})` : `（${where}）`) : ''}${said}`,
      '',
      fenced(text, references ? 'bibtex' : 'markdown'),
      '',
    )
  }
  return lines
}

/** The two pages by their paths. */
export async function rulesDocs(root) {
  const {areas} = await bundled(root, "export {areas} from './packages/core/src/diagnostics/catalogue.ts'")
  const measures = await bundled(
    root,
    `import {measure, sweep} from './packages/core/test/checks/number-measure.ts'
     import {reported, tuned} from './packages/core/test/checks/number-pairs.ts'
     export const result = {reported: measure(reported), tuned: measure(tuned), swept: sweep(reported)}`,
  )
  const heads = new Map(readRuleHeads(root).map(head => [head.id, head]))
  const pages = {}
  for (const [language, w] of Object.entries(wording)) {
    const lines = [`# ${w.title}`, '', w.other, '', w.intro, '']
    for (const [area, rules] of Object.entries(areas)) {
      const path = join(root, 'locales', w.folder, `rules-${area}.json`)
      const words = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
      const ids = Object.keys(rules).sort()
      if (ids.length === 0) continue
      lines.push(`## ${w.areas[area]}`, '')
      for (const id of ids) {
        if (!words[id]) throw new Error(`No words for ${id} in ${path}`)
        lines.push(...ruleText(id, rules[id], words[id], heads.get(id), w, language))
      }
    }
    lines.push(`## ${w.measured}`, '', w.measure(measures.result), '')
    pages[language === 'en' ? 'docs/rules.md' : 'docs/rules.zh.md'] = lines.join('\n')
  }
  return pages
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)))
  for (const [path, text] of Object.entries(await rulesDocs(root))) writeFileSync(join(root, path), text)
}
