// Writes docs/reporting.md and docs/reporting.zh.md from the checklists' data: what each asks, what of it was read, and how a program looks for
// each item. Runs on what was built; a test fails when stale.
import {writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const wording = {
  en: {
    title: 'Reporting checklists',
    other: '[中文](reporting.zh.md)',
    intro: `Journals ask authors of a guideline to submit a filled reporting checklist. \`zhinan report\` fills it from the guideline’s source: each item with the
section and the page where it stands.`,
    use: `\`\`\`sh
zhinan report right guidelines/ketamine-trd                       # Markdown on the screen
zhinan report agree guidelines/ketamine-trd --format html,pdf     # files in dist/ketamine-trd, beside those of zhinan build
zhinan report star guidelines/ketamine-trd --lang zh --edition parallel
\`\`\`

Pages are those of the PDF that \`zhinan build\` writes for the same edition, with the same profile and configuration: by default that of the sheet’s language, and
\`--edition zh|en|parallel\` asks for another. In HTML and Markdown a place is a link into \`<id>.<edition>.html\`, which a build puts into the same folder. The
sheet can be filled for a draft with errors; it says that there are some. The options are listed in [cli.md](cli.md#report).`,
    statuses: 'What a result means',
    statusRows: [
      [
        'Found',
        'There is a place for it: a field of the front matter, a part of the text made for it, or a section whose heading names nothing else. Whether it says enough is for the authors and the editor.',
      ],
      [
        'Missing',
        'There is no such place, and none of the usual words for the subject is in the text; or it is there for some and lacking for others, who are named.',
      ],
      [
        'Not decidable',
        'A program cannot tell. The sheet names the places to look at, if any: a table that covers some recommendations only, a heading that may hold it, a mention in the text.',
      ],
    ],
    statusHeads: ['result', 'meaning'],
    noScore: `Nothing is counted and nothing is scored: the authors of RIGHT advise against it, since the items are not of equal weight. AGREE ratings and STAR
rankings are made by trained people, not by this.`,
    limits: 'What it does not see',
    limitsList: [
      'Whether a text says what its heading promises. “Funding: see the website” is found.',
      'Headings and words outside its lists. A section called “How we worked” is not recognised; its text may still be pointed to.',
      'Figures, and files beside the guideline: appendices, registers, websites.',
      'Whether an item applies. What need not apply (subgroups, existing reviews) is never called missing.',
      'The official form. Items are in our words; where a journal asks for the form itself, copy the places and pages into it.',
    ],
    verified: 'What was read',
    verifiedNote:
      'The checklists belong to their authors and are worded anew here. For each item the data say how much of the original was read when it was worded; the sheet prints it too.',
    verifiedRows: [
      ['wording', 'The item was written beside the original.'],
      ['subject', 'Only its subject could be verified, in a source that describes the checklist.'],
      [
        'group',
        'Only the group that it belongs to was verified; the rest is from memory. Compare it with the original.',
      ],
    ],
    verifiedHeads: ['mark', 'meaning'],
    source: 'Source',
    readIn: 'Also read',
    licence: 'Licence',
    verification: 'Verification',
    heads: ['item', 'what is to be reported', 'read', 'what the program looks for, in this order', 'nothing seen'],
    otherwise: {missing: 'missing', undecidable: 'not decidable'},
    unread: (ids, text) => `Items ${ids} were not read. ${text}`,
    first:
      'What is named by a field is [front matter](front-matter.md); names with `:::` are [parts of the text](format.md).',
    library: 'In a program',
    libraryNote: `Evaluation, Markdown and HTML run in a browser, pages and PDF on Node.

\`\`\`ts
import {checklistToMarkdown, fillChecklist, reportingChecklist} from '@zhinan/core'
import {checklistToPdf, fillChecklistWithPages} from '@zhinan/core/pdf'

const right = reportingChecklist('right')!
const filled = fillChecklist(guideline, right, {edition: 'en'})
const markdown = checklistToMarkdown(filled, {lang: 'en'})

const {filled: paged} = await fillChecklistWithPages(guideline, right, {edition: 'en', diagnostics, images})
const pdf = await checklistToPdf(paged, {lang: 'en'})
\`\`\``,
    joined: '; ',
  },
  zh: {
    title: '报告清单',
    other: '[English](reporting.md)',
    intro:
      '投稿指南时，期刊常要求作者附上填好的报告清单。`zhinan report` 根据指南源文件填写清单，逐条注明所在的章节和页码。',
    use: `\`\`\`sh
zhinan report right guidelines/ketamine-trd --lang zh                       # Markdown，显示在屏幕上
zhinan report agree guidelines/ketamine-trd --lang zh --format html,pdf     # 写入 dist/ketamine-trd，与 zhinan build 的输出放在一起
zhinan report star guidelines/ketamine-trd --lang zh --edition parallel
\`\`\`

页码以 \`zhinan build\` 在相同严格程度和设定下写出的同一版 PDF 为准；默认取与清单语言一致的版本，也可用 \`--edition zh|en|parallel\` 指定。HTML 和 Markdown
中的位置链接到 \`<id>.<edition>.html\`，即 build 写入同一文件夹的网页。草稿即使有错误也可填写，清单上会注明。选项见 [cli.zh.md](cli.zh.md)。`,
    statuses: '结果的含义',
    statusRows: [
      ['已找到', '有对应的位置：文件头字段、专设的正文部件，或标题专指该内容的章节。内容是否充分，由作者和编辑判断。'],
      ['未见', '没有这样的位置，正文中也没有见到该内容的常用说法；或者只有一部分有，缺者逐一列出。'],
      [
        '须人工判断',
        '程序不能判断。清单列出可供查看的位置（如有）：仅覆盖部分推荐意见的表、可能包含该内容的章节、正文中的提及。',
      ],
    ],
    statusHeads: ['结果', '含义'],
    noScore:
      '不计数，不打分：RIGHT 的作者不建议计算总分，因为各条目权重不等。AGREE 评分和 STAR 评级由受过培训的人员进行，不由本程序代替。',
    limits: '程序看不到什么',
    limitsList: [
      '标题之下是否真有相应的内容。写“资助：见网站”也算已找到。',
      '词表以外的标题和说法。题为“我们怎样工作”的章节不会被识别，但其中的文字仍可能被提示。',
      '图片，以及指南以外的文件：附录、注册平台、网站。',
      '条目是否适用。未必适用的条目（如亚组、已有系统评价）从不判为未见。',
      '官方表格。条目为本软件自行撰写；期刊要求官方表格时，请将位置和页码抄入官方表格。',
    ],
    verified: '原文读到多少',
    verifiedNote:
      '各清单的著作权属于其作者，此处条目均重新撰写。数据中注明每个条目撰写时读到了多少原文，打印的清单上也会标明。',
    verifiedRows: [
      ['原文', '对照原文撰写。'],
      ['主题', '只在介绍该清单的资料中核实了主题。'],
      ['部分', '只核实了所属部分，其余凭既往知识撰写，请与原文核对。'],
    ],
    verifiedHeads: ['标记', '含义'],
    source: '出处',
    readIn: '另参照',
    licence: '许可',
    verification: '核实情况',
    heads: ['条目', '应报告的内容', '读到', '程序依次查找', '未见时'],
    otherwise: {missing: '未见', undecidable: '须人工判断'},
    unread: (ids, text) => `条目${ids}：${text}`,
    first: '以字段名表示的是[文件头](front-matter.zh.md)，带 `:::` 的是[正文部件](format.zh.md)。',
    library: '在程序中使用',
    libraryNote: `评价、Markdown 和 HTML 可在浏览器中运行，页码和 PDF 需要 Node。

\`\`\`ts
import {checklistToMarkdown, fillChecklist, reportingChecklist} from '@zhinan/core'
import {checklistToPdf, fillChecklistWithPages} from '@zhinan/core/pdf'

const right = reportingChecklist('right')!
const filled = fillChecklist(guideline, right, {edition: 'zh'})
const markdown = checklistToMarkdown(filled, {lang: 'zh'})

const {filled: paged} = await fillChecklistWithPages(guideline, right, {edition: 'zh', diagnostics, images})
const pdf = await checklistToPdf(paged, {lang: 'zh'})
\`\`\``,
    joined: '；',
  },
}

const marks = {en: ['wording', 'subject', 'group'], zh: ['原文', '主题', '部分']}
const levels = ['wording', 'subject', 'group']

const row = cells => `| ${cells.join(' | ')} |`
const table = (heads, rows) => [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n')

/** @returns the pages by path */
export async function reportingDocs() {
  const core = await import(join(root, 'packages/core/dist/index.js'))
  const pages = new Map()
  for (const language of ['en', 'zh']) {
    const words = wording[language]
    const link = ({citation, url}) => `[${citation}](${url})`
    const itemRow = item => [
      item.id,
      `**${item.topic[language]}** ${item.text[language]}`,
      marks[language][levels.indexOf(item.verified)],
      [...new Set(item.look.map(look => core.wordLook(look, language)))].join(words.joined),
      words.otherwise[item.otherwise],
    ]
    const checklist = ({shortName, name, source, readIn, licence, verification, domains}) => [
      `## ${shortName}`,
      name[language],
      [
        `- ${words.source}: ${link(source)}`,
        ...readIn.map(one => `- ${words.readIn}: ${link(one)}`),
        `- ${words.licence}: ${licence[language]}`,
        `- ${words.verification}: ${verification[language]}`,
      ].join('\n'),
      ...domains.flatMap(({title, items, unread}) => [
        `### ${shortName} · ${title[language]}`,
        ...(items.length > 0 ? [table(words.heads, items.map(itemRow))] : []),
        ...(unread ? [words.unread(unread.ids, unread.text[language])] : []),
      ]),
    ]
    const out = [
      `# ${words.title}`,
      words.other,
      words.intro,
      words.use,
      `## ${words.statuses}`,
      table(words.statusHeads, words.statusRows),
      words.noScore,
      `## ${words.limits}`,
      words.limitsList.map(one => `- ${one}`).join('\n'),
      `## ${words.verified}`,
      words.verifiedNote,
      table(words.verifiedHeads, words.verifiedRows),
      words.first,
      ...core.reportingChecklists.flatMap(checklist),
      `## ${words.library}`,
      words.libraryNote,
    ]
    const colons = language === 'zh' ? out.map(text => text.replace(/^- ([^:\n]{2,6}): /gmu, '- $1：')) : out
    pages.set(`docs/reporting${language === 'zh' ? '.zh' : ''}.md`, `${colons.join('\n\n')}\n`)
  }
  return pages
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await reportingDocs()) writeFileSync(join(root, path), text)
}
