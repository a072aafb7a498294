// Writes docs/front-matter.md and docs/front-matter.zh.md from the front matter's schema, and the limits in docs/format.md and
// docs/format.zh.md from the code. Runs on what was built; a test fails when they are stale.
import {readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const wording = {
  en: {
    title: 'The head of the file: every field',
    other: '[中文](front-matter.zh.md)',
    intro:
      'What a guideline says about itself, between `---` and `---` at the beginning of the file. `a.b` stands indented under `a:`; a field of a list repeats in each of its entries, which begin with `- `. A text in both languages has a line `zh:` and a line `en:` under it. Written by `scripts/write-format-docs.mjs`.',
    heads: ['field', 'what stands in it', 'form', 'needed'],
    types: {group: 'group', 'group-list': 'list of groups', choice: 'one of'},
    needed: {draft: 'always', consultation: 'for consultation', publication: 'for publication', group: 'in its group'},
  },
  zh: {
    title: '文件开头的全部字段',
    other: '[English](front-matter.md)',
    intro:
      '指南在文件开头两行 `---` 之间说明自身情况。`a.b` 表示写在 `a:` 之下并缩进；列表中的字段在每一项中重复，每一项以 `- ` 开头。需要两种语言的文字，在其下各写一行 `zh:` 和 `en:`。本页由 `scripts/write-format-docs.mjs` 生成。',
    heads: ['字段', '内容', '形式', '何时必填'],
    types: {group: '一组字段', 'group-list': '若干组字段', choice: '任选其一'},
    needed: {draft: '始终', consultation: '征求意见时', publication: '发表时', group: '所在组内必填'},
  },
}

const typeNames = {
  en: {
    text: 'text',
    localized: 'text in both languages',
    date: 'date',
    boolean: '`true` or `false`',
    count: 'whole number',
    share: 'share, such as 80% or 2/3',
    rules: 'rules and their severity',
    'text-list': 'list of texts',
    'language-list': 'list of',
    'localized-list': 'list in both languages',
  },
  zh: {
    text: '文字',
    localized: '两种语言的文字',
    date: '日期',
    boolean: '`true` 或 `false`',
    count: '整数',
    share: '比例，如 80% 或 2/3',
    rules: '规则及其严重程度',
    'text-list': '文字列表',
    'language-list': '列表，取自',
    'localized-list': '两种语言的列表',
  },
}

const cell = text => text.replaceAll('|', '\\|')

function form(field, language) {
  const {types} = wording[language]
  const name = types[field.type] ?? typeNames[language][field.type]
  if (!name) throw new Error(`No words for a field of the form ${field.type} in scripts/write-format-docs.mjs`)
  return field.values
    ? `${name} ${field.values.map(value => `\`${value}\``).join(language === 'zh' ? '、' : ', ')}`
    : name
}

function needed(field, language) {
  const words = wording[language].needed
  if (field.requiredFrom) return words[field.requiredFrom]
  return field.requiredInGroup ? words.group : ''
}

function frontMatterPage(fields, language) {
  const {title, other, intro, heads} = wording[language]
  const rows = fields.map(field =>
    [
      `\`${field.path}\``,
      cell(field.description[language] || field.label[language]),
      cell(form(field, language)),
      needed(field, language),
    ].join(' | '),
  )
  return `# ${title}\n\n${other}\n\n${intro}\n\n| ${heads.join(' | ')} |\n|---|---|---|---|\n${rows.map(row => `| ${row} |`).join('\n')}\n`
}

/** What a limit bounds, in words; a limit without words stops the script. */
const limitWords = {
  'source.fileBytes': ['bytes of one text file', '一个文本文件的字节数'],
  'source.blockNesting': ['lists, quotations and footnotes inside each other', '列表、引文块和脚注的嵌套层数'],
  'source.directiveNesting': ['parts (`:::`) inside each other', '各部分（`:::`）的嵌套层数'],
  'source.inlineNesting': [
    'bold, italic, links, raised and lowered text inside each other',
    '加粗、斜体、链接、上下标的嵌套层数',
  ],
  'source.tableColumns': ['columns of one table', '一张表的列数'],
  'source.definitions': ['link and footnote definitions of one file', '一个文件中链接定义和脚注的个数'],
  'source.listLines': ['lines of one list or quotation', '一个列表或引文块的行数'],
  'source.repeatedSteps': [
    'steps over unmatched `*`, `_`, `<!`, `<?` in one text',
    '一个文本中处理不成对的 `*`、`_`、`<!`、`<?` 的步数',
  ],
  'source.citationLength': ['characters of one citation in brackets', '一处方括号引用的字符数'],
  'source.locatorLength': ['characters of a page reference after a citation', '引用之后页码说明的字符数'],
  'yaml.length': ['characters of the head of the file, or of one block of facts', '文件开头或一段结构化资料的字符数'],
  'yaml.lines': ['lines of it', '其行数'],
  'yaml.keys': ['fields of one group in it', '其中一组字段的个数'],
  'yaml.depth': ['groups and lists inside each other in it', '其中组与列表的嵌套层数'],
  'yaml.nodes': ['texts, groups and lists in it', '其中文字、组与列表的总数'],
  'references.entries': ['entries of one reference library', '一个文献库的条目数'],
  'references.fields': ['fields of one entry', '一个条目的字段数'],
  'references.taggedFields': [
    'fields of one record of RIS, MEDLINE, EndNote or NoteExpress',
    'RIS、MEDLINE、EndNote 或 NoteExpress 一条记录的字段数',
  ],
  'references.sources': ['entries that one entry draws on (`xdata`)', '一个条目引用的其他条目数（`xdata`）'],
  'references.nesting': ['braces inside each other in an entry', '条目中花括号的嵌套层数'],
  'references.field': ['characters of one printed field', '一个印出字段的字符数'],
  'references.abbreviation': ['characters of one `@string`', '一个 `@string` 的字符数'],
  'references.expansion': ['characters that all `@string` may add', '全部 `@string` 展开后增加的字符数'],
  'references.comparedKey': ['characters of a key that is compared with others', '参与比较的引用键的字符数'],
  'files.libraryBytes': ['bytes of one reference library', '一个文献库文件的字节数'],
  'files.imageBytes': ['bytes of one image', '一幅图片的字节数'],
}

function limitTable(groups, language) {
  const at = language === 'en' ? 0 : 1
  const rows = Object.entries(groups).flatMap(([group, numbers]) =>
    Object.entries(numbers).map(([name, value]) => {
      const words = limitWords[`${group}.${name}`]
      if (!words) throw new Error(`No words for the limit ${group}.${name} in scripts/write-format-docs.mjs`)
      return `| ${words[at]} | ${value.toLocaleString('en-US')} |`
    }),
  )
  return `${language === 'en' ? '| limit | at most |' : '| 项目 | 上限 |'}\n|---|---|\n${rows.join('\n')}`
}

const marks = {begin: '<!-- limits: written by scripts/write-format-docs.mjs -->', end: '<!-- end of limits -->'}

function withLimits(page, table) {
  const begin = page.indexOf(marks.begin)
  const end = page.indexOf(marks.end)
  if (begin < 0 || end < 0) throw new Error('docs/format*.md lacks the marks of its limits')
  return `${page.slice(0, begin + marks.begin.length)}\n\n${table}\n\n${page.slice(end)}`
}

/** Every page that this script writes, by path. */
export async function formatDocs() {
  const built = path => import(join(root, 'packages/core/dist', path))
  const {frontMatterFields} = await built('front-matter/fields.js')
  const {
    limits: {libraryBytes: _stated, ...source},
  } = await built('source/limits.js')
  const {yamlLimits: yaml} = await built('yaml/limits.js')
  const {referenceLimits: references} = await built('references/limits.js')
  const {limits} = await built('limits.js')
  const {sourceBytes: _same, ...files} = limits
  const pages = new Map()
  for (const language of ['en', 'zh']) {
    const suffix = language === 'en' ? '' : '.zh'
    pages.set(`docs/front-matter${suffix}.md`, frontMatterPage(frontMatterFields(), language))
    const page = readFileSync(join(root, `docs/format${suffix}.md`), 'utf8')
    pages.set(`docs/format${suffix}.md`, withLimits(page, limitTable({source, yaml, references, files}, language)))
  }
  return pages
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await formatDocs()) writeFileSync(join(root, path), text)
}
