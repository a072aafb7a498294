// Writes docs/references.md and docs/references.zh.md: the styles with an entry of every type, the options with what each changes, and what
// survives in which format. Everything printed there is made by the code it describes. Runs on what was built; a test fails when stale.
import {readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const wording = {
  en: {
    title: 'References',
    other: '[中文](references.zh.md)',
    intro: `Bring the library you have, choose a style for each edition, and the list is printed from it. Every entry on this page is printed from
[docs/examples/references.bib](examples/references.bib) by the program itself: \`scripts/write-references-docs.mjs\`.`,
    formats: 'Libraries that are read',
    formatHeads: ['ending', 'format', 'from'],
    formatRows: [
      ['`.bib`', 'BibTeX, BibLaTeX', 'Zotero (Better BibTeX), JabRef, Google Scholar'],
      ['`.json`', 'CSL-JSON', 'Zotero'],
      ['`.ris`', 'RIS', 'EndNote, Zotero, Web of Science, Embase, Ovid, publishers'],
      ['`.nbib`', 'MEDLINE', 'PubMed'],
      ['`.xml`', 'EndNote XML', 'EndNote'],
      ['`.enw`', 'EndNote tagged', 'EndNote, CNKI, Google Scholar'],
      [
        '`.net`, `.txt`',
        'NoteExpress, and any of the four above as PubMed and CNKI save them',
        'NoteExpress, CNKI, Wanfang, VIP',
      ],
    ],
    formatsNote: `The text of a guideline names its libraries in \`references:\`. The entry’s language is what \`langid\` or \`language\` says, otherwise the script of its
title. Files in UTF-8, UTF-16 and GB 18030 are read; which of the last two it was is said. Entries without a key get one
(\`zarate2006\`). A broken entry is reported with its place; the others are kept.`,
    pairs: 'Entries in two languages',
    pairsNote: `A Chinese article with an English title page is one entry with two sides: in BibLaTeX \`title_en\`, \`author_en\`, \`journal_en\`, or a second entry
by \`related\`; in CSL-JSON \`original-title\`, \`original-author\`, \`original-container-title\`; the same as lines of Zotero’s Extra.`,
    choose: 'Choosing a style',
    chooseNote: 'In the front matter, for all editions or for each; an edition that is left out has `cma`.',
    styles: {
      cma: 'Journals of the Chinese Medical Association: GB/T 7714 in half-width marks, DOI at the end, both languages of a paired entry',
      'gbt7714-2025': 'GB/T 7714—2025, numeric; in force since 1 July 2026',
      'gbt7714-2015': 'GB/T 7714—2015, numeric; replaced by the edition of 2025',
      vancouver: 'Vancouver: ICMJE samples after NLM’s Citing Medicine',
      ama: 'AMA Manual of Style, 11th edition',
    },
    each: 'Every type in every style',
    unsupported: 'Not as an authority has it',
    unsupportedHeads: ['style', 'type', 'what is printed'],
    unsupportedNote:
      'These are printed, but their authority says nothing of the type. Every other type of every style is printed as its authority has it, as far as public sources show.',
    options: 'Options',
    optionsNote: 'Each may stand beside `style:` and goes over it. Left out, it is as the style has it.',
    numbers: 'Numbers in the text',
    numbersHeads: ['style', 'three works, one of them with a page'],
    matrix: 'What survives in which format',
    matrixNote: `\`zhinan\` reads and writes these fields. What a format cannot hold is reported (\`reference-field-lost\`), never dropped in silence. The table is tested: a
field that is said to survive is read back exactly as it was.`,
    matrixHead: 'field',
    typesHead: 'type',
    types: 'Types',
    yes: (write, only) => `\`${write}\`${only ? ' ¹' : ''}`,
    lost: '—',
    onlyNote:
      '¹ Not in every case, such as a year that is no number or a field that needs another beside it; where it does not, it is reported.',
    csl: 'A journal’s own style',
    cslNote: `\`style: journal.csl\` names a CSL or CSL-M file (Zotero’s style repository, the Zotero Chinese community) in the guideline’s folder. It needs the package
\`@zhinan/csl\`, which brings citeproc-js under its own licence (CPAL or AGPL); nothing else of Zhinan depends on it. The style must print numbers.`,
  },
  zh: {
    title: '参考文献',
    other: '[English](references.md)',
    intro: `使用现有的文献库，为每个版本选定著录格式，文献表即由程序排出。本页所有条目均由程序根据
[docs/examples/references.bib](examples/references.bib) 生成（\`scripts/write-references-docs.mjs\`）。`,
    formats: '可读取的文献库',
    formatHeads: ['扩展名', '格式', '来源'],
    formatRows: [
      ['`.bib`', 'BibTeX、BibLaTeX', 'Zotero（Better BibTeX）、JabRef、Google Scholar'],
      ['`.json`', 'CSL-JSON', 'Zotero'],
      ['`.ris`', 'RIS', 'EndNote、Zotero、Web of Science、Embase、Ovid、出版社网站'],
      ['`.nbib`', 'MEDLINE', 'PubMed'],
      ['`.xml`', 'EndNote XML', 'EndNote'],
      ['`.enw`', 'EndNote 标签格式', 'EndNote、中国知网、Google Scholar'],
      [
        '`.net`、`.txt`',
        'NoteExpress，以及 PubMed、知网以 .txt 保存的上述四种格式',
        'NoteExpress、中国知网、万方、维普',
      ],
    ],
    formatsNote:
      '指南在 `references:` 中写明文献库。条目的语种以 `langid` 或 `language` 为准，未写明时按题名的文字判断。支持 UTF-8、UTF-16 和 GB 18030 编码，后两种会说明所用编码。没有引用键的条目由程序生成（如 `zarate2006`）。有误的条目会报告其位置，其余条目照常保留。',
    pairs: '双语条目',
    pairsNote:
      '带英文题名页的中文文章是一个条目的两面：BibLaTeX 用 `title_en`、`author_en`、`journal_en`，或用 `related` 关联另一条目；CSL-JSON 用 `original-title`、`original-author`、`original-container-title`；也可按同名字段写在 Zotero 的“其他”（Extra）栏中。',
    choose: '选择著录格式',
    chooseNote: '写在文件开头，可统一指定，也可按版本分别指定；未指定的版本用 `cma`。',
    styles: {
      cma: '中华医学会系列杂志：GB/T 7714 半角标点，末尾著录 DOI，双语条目中英文并列',
      'gbt7714-2025': 'GB/T 7714—2025 顺序编码制，2026 年 7 月 1 日起实施',
      'gbt7714-2015': 'GB/T 7714—2015 顺序编码制，已被 2025 年版代替',
      vancouver: '温哥华格式：ICMJE 示例，依据 NLM《Citing Medicine》',
      ama: '《AMA 格式手册》第 11 版',
    },
    each: '各格式下的各类文献',
    unsupported: '标准未作规定的类型',
    unsupportedHeads: ['格式', '类型', '著录方式'],
    unsupportedNote:
      '下列类型可以著录，但相应标准未作规定（说明为英文）。其余类型均按所依据的标准著录，以公开资料所见为限。',
    options: '选项',
    optionsNote: '与 `style:` 并列书写，优先于著录格式本身的规定；不写则按著录格式。',
    numbers: '正文中的序号',
    numbersHeads: ['格式', '引用三篇，其中一篇注明页码'],
    matrix: '各格式可保留的字段',
    matrixNote:
      '下表为程序可读写的字段。目标格式不能保存的内容会报告（`reference-field-lost`），不会无声丢失。本表经测试验证：标明可保留的字段，读回后与原来完全一致。',
    matrixHead: '字段',
    typesHead: '类型',
    types: '文献类型',
    yes: (write, only) => `\`${write}\`${only ? ' ¹' : ''}`,
    lost: '—',
    onlyNote: '¹ 并非总能保留，例如年份不是数字，或该字段须与另一字段同时出现；不能保留时会报告。',
    csl: '期刊自有格式',
    cslNote: `\`style: journal.csl\` 指向指南文件夹中的 CSL 或 CSL-M 文件（Zotero 样式库、Zotero 中文社区）。需另装 \`@zhinan/csl\`，其中的 citeproc-js 采用 CPAL 或 AGPL
许可证；Zhinan 的其他部分不依赖它。该样式须为顺序编码制。`,
  },
}

/** Each option, pictured by an entry and a style that it changes. */
const options = [
  {yaml: 'authors: {upTo: 6, shown: 6}', options: {authors: {upTo: 6, shown: 6}}, style: 'cma', key: 'zarate2006'},
  {yaml: 'punctuation: half-width', options: {punctuation: 'half-width'}, style: 'gbt7714-2025', key: 'boboer2023'},
  {yaml: 'punctuation: full-width', options: {punctuation: 'full-width'}, style: 'gbt7714-2025', key: 'boboer2023'},
  {yaml: 'punctuation: gb', options: {punctuation: 'gb'}, style: 'cma', key: 'boobier2020'},
  {yaml: 'punctuation: by-language', options: {punctuation: 'by-language'}, style: 'cma', key: 'wan2019'},
  {yaml: 'doi: false', options: {doi: false}, style: 'cma', key: 'zarate2006'},
  {yaml: 'url: false', options: {url: false}, style: 'gbt7714-2025', key: 'liu2000'},
  {yaml: 'url: true', options: {url: true}, style: 'vancouver', key: 'liu2000'},
  {yaml: 'accessDate: false', options: {accessDate: false}, style: 'gbt7714-2015', key: 'tang2013'},
  {
    yaml: 'journalTitles: abbreviated',
    options: {journalTitles: 'abbreviated'},
    style: 'gbt7714-2025',
    key: 'zarate2006',
  },
  {yaml: 'journalTitles: full', options: {journalTitles: 'full'}, style: 'vancouver', key: 'zarate2006'},
  {yaml: 'familyNames: capitals', options: {familyNames: 'capitals'}, style: 'gbt7714-2025', key: 'zarate2006'},
  {yaml: 'familyNames: as-written', options: {familyNames: 'as-written'}, style: 'gbt7714-2015', key: 'zarate2006'},
  {yaml: 'givenNames: full', options: {givenNames: 'full'}, style: 'gbt7714-2025', key: 'zarate2006'},
  {
    yaml: 'givenNames: initials',
    options: {givenNames: 'initials'},
    base: {pairs: 'both'},
    style: 'gbt7714-2025',
    key: 'wang2024',
  },
  {yaml: 'pairs: both', options: {pairs: 'both'}, style: 'gbt7714-2025', key: 'wan2019'},
  {yaml: 'pairs: own', options: {pairs: 'own'}, style: 'cma', key: 'wan2019'},
  {yaml: 'pairs: english', options: {pairs: 'english'}, style: 'cma', key: 'wan2019'},
]
const citationOptions = [
  {yaml: 'joinFrom: 3', options: {joinFrom: 3}, style: 'cma', cited: '[@b; @c]'},
  {yaml: 'joinFrom: 2', options: {joinFrom: 2}, style: 'vancouver', cited: '[@b; @c]'},
  {yaml: 'order: ascending', options: {order: 'ascending'}, style: 'cma', cited: '[@c; @a]'},
  {yaml: 'order: as-written', options: {order: 'as-written'}, style: 'vancouver', cited: '[@c; @a]'},
  {yaml: 'citations: on-line', options: {citations: 'on-line'}, style: 'cma', cited: '[@a; @c]'},
  {yaml: 'citations: raised', options: {citations: 'raised'}, style: 'vancouver', cited: '[@a; @c]'},
]

const cell = text => text.replaceAll('|', '\\|')
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n')

/** Markdown of an entry; what would be markup in its words is escaped, so that the page shows what is printed. */
const markdown = nodes =>
  nodes
    .map(node => {
      if (node.type === 'emphasis') return `*${markdown(node.children)}*`
      if (node.children) return markdown(node.children)
      return node.value.replace(/[\\`*_<>]|(?<=\])(?=\()|\[(?=[^\]]*\]\()/g, '\\$&')
    })
    .join('')

/** @returns {Promise<Map<string, string>>} text by path */
export async function referencesDocs() {
  const core = await import(join(root, 'packages/core/dist/index.js'))
  const text = readFileSync(join(root, 'docs/examples/references.bib'), 'utf8')
  const {references} = core.readReferenceLibrary('references.bib', text)
  const byKey = new Map(references.map(reference => [reference.key, reference]))

  const printed = (reference, style) => {
    const [entry] = core.styleFormatter(style).formatReferences([reference])
    return entry.parts.map(part => markdown(part.children))
  }
  const styleOf = ({style, base = {}, options: changed = {}}) =>
    core.applyOptions(core.referenceStyles.get(style), {...base, ...changed})
  const head = ({style, base}) =>
    `\`style: ${style}${
      base
        ? Object.entries(base)
            .map(([name, value]) => `, ${name}: ${value}`)
            .join('')
        : ''
    }\``

  /** A sentence with its citations as an edition prints them: raised numbers between ^ and ^. */
  const cited = (sentence, citationStyle) => {
    const works = ['a', 'b', 'c', 'd'].map(
      key =>
        `@article{${key}, author = {Autry, Anita E. and Adachi, Megumi and Nosyreva, Elena}, title = {${key}}, journaltitle = {J}, date = {2011}}`,
    )
    const {guideline} = core.readGuideline({
      files: new Map([
        [
          'guideline.md',
          `---\nid: page\ntitle: Page\nlanguages: [en]\nreferences: references.bib\n---\n\nFour works [@a; @b; @c; @d].\n\n${sentence}\n`,
        ],
        ['references.bib', works.join('\n')],
      ]),
    })
    const changed = {...guideline, metadata: {...guideline.metadata, citationStyle: {en: citationStyle}}}
    const document = core.buildDocument(changed, {edition: 'en'})
    const words = node => {
      if (node.type === 'printedCitation') {
        const inner = node.children.map(words).join('')
        return node.onLine ? inner : `<sup>${inner}</sup>`
      }
      return node.value?.replace(/[[\]]/g, '\\$&') ?? (node.children ?? []).map(words).join('')
    }
    const paragraphs = document.children.filter(({type}) => type === 'paragraph').map(words)
    return paragraphs[1]
  }

  const pages = new Map()
  for (const language of ['en', 'zh']) {
    const words = wording[language]
    const out = [`# ${words.title}`, words.other, words.intro]
    out.push(`## ${words.formats}`, table(words.formatHeads, words.formatRows), words.formatsNote)
    out.push(`## ${words.pairs}`, words.pairsNote)
    const pair = byKey.get('wan2019')
    out.push(
      printed(pair, core.referenceStyles.get('cma'))
        .map(line => `> ${line}`)
        .join('  \n'),
    )
    out.push(`## ${words.choose}`, words.chooseNote)
    out.push(
      '```yaml\ncitationStyle: {zh: gbt7714-2025, en: vancouver, parallel: {style: gbt7714-2025, pairs: both}}\n```',
    )
    out.push(
      [...core.referenceStyles.keys()]
        .map(id => {
          if (!words.styles[id]) throw new Error(`No words for the style ${id} in scripts/write-references-docs.mjs`)
          return `- \`${id}\`: ${words.styles[id]}`
        })
        .join('\n'),
    )
    out.push(`### ${words.csl}`, words.cslNote)
    out.push(`## ${words.numbers}`)
    out.push(
      table(
        words.numbersHeads,
        [...core.referenceStyles.keys()].map(id => [
          `\`${id}\``,
          cited('Mood improved [@a; @b; @d, p. 260]. @a reported it.', {style: id}),
        ]),
      ),
    )
    out.push(`## ${words.options}`, words.optionsNote)
    for (const option of options) {
      const reference = byKey.get(option.key)
      const [before, after] = [styleOf({...option, options: {}}), styleOf(option)].map(style =>
        printed(reference, style).join('<br>'),
      )
      if (before === after) throw new Error(`${option.yaml} changes nothing of ${option.key} in ${option.style}`)
      out.push(table([head(option)], [[before]]).concat(`\n| **\`${option.yaml}\`** |\n| ${cell(after)} |`))
    }
    const rows = citationOptions.map(option => {
      const before = cited(`Mood improved ${option.cited}.`, {style: option.style})
      const after = cited(`Mood improved ${option.cited}.`, {style: option.style, ...option.options})
      if (before === after) throw new Error(`${option.yaml} changes nothing in ${option.style}`)
      return [`\`style: ${option.style}\``, before, `\`${option.yaml}\``, after]
    })
    out.push(table(['', '', '', ''], rows))
    out.push(`## ${words.each}`)
    for (const [id, style] of core.referenceStyles) {
      out.push(`### \`${id}\``)
      out.push(
        table(
          [words.typesHead, ''],
          references.map(reference => [`\`${reference.type}\``, printed(reference, style).join('<br>')]),
        ),
      )
    }
    out.push(`### ${words.unsupported}`, words.unsupportedNote)
    out.push(
      table(
        words.unsupportedHeads,
        core.unsupportedTypes.map(({style, type, reason}) => [`\`${style}\``, `\`${type}\``, reason]),
      ),
    )
    out.push(`## ${words.matrix}`, words.matrixNote)
    const formats = [...core.referenceMatrix]
    const matrixRows = part =>
      Object.keys(formats[0][1][part]).map(name => [
        `\`${name}\``,
        ...formats.map(([, matrix]) => {
          const {write, only} = matrix[part][name]
          return write === undefined ? words.lost : words.yes(write, only)
        }),
      ])
    const ids = formats.map(([id]) => `\`${id}\``)
    out.push(table([words.matrixHead, ...ids], matrixRows('fields')), words.onlyNote)
    out.push(`### ${words.types}`, table([words.typesHead, ...ids], matrixRows('types')))
    pages.set(`docs/references${language === 'zh' ? '.zh' : ''}.md`, `${out.join('\n\n')}\n`)
  }
  return pages
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await referencesDocs()) writeFileSync(join(root, path), text)
}
