// Writes docs/requirements.md and docs/requirements.zh.md from the catalogue of requirement elements and its vocabularies: what each element
// asks, who asks for it, and what of the sources was read. Runs on what was built; a test fails when stale.
import {writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const example = `\`\`\`markdown
:::consent[知情同意 | Informed consent]{#consent}
:::requirement[医疗费用 | Costs]{#C6 element="cost" obligation="must" responsible="physician"}
应当说明每次治疗的费用，以及医疗保险是否支付。

The cost of each session is to be explained, and whether health insurance pays.
:::
:::
\`\`\``

const settings = `\`\`\`yaml
requirements:
  contexts: [clinical, off-label, controlled-drug]
  jurisdictions: [CN, international]
  roles:
    - id: site-lead
      title: {zh: 中心负责人, en: Site lead}
  elements:
    - id: interpreter
      area: consent
      label: {zh: 方言和手语翻译, en: Interpreter}
      asks: {zh: 说明怎样为听不懂普通话的患者提供翻译。, en: States how patients who do not follow Mandarin are helped.}
      contexts: [clinical]
      source: Hospital rule 12 (2026)
  packs: [house-requirements.yaml]
  waived:
    - element: consent.cost
      reason: {zh: 治疗免费。, en: The treatment is free of charge.}
\`\`\``

const wording = {
  en: {
    title: 'Requirements',
    other: '[中文](requirements.zh.md)',
    intro: `A guideline that asks for informed consent, ethical oversight or training can state it item by item, so that it can be checked and made into forms. How such
items are written is described in [format.md](format.md); this page lists what they can refer to.`,
    exampleIntro:
      'An item names the element that it meets. Elements are things that law, ethics or professional standards ask to be stated; each belongs to an area, the box that the item stands in.',
    contexts: 'Contexts and jurisdictions',
    contextsIntro: `Which elements are asked for depends on what the guideline is about and whose law holds. Both stand in the front matter; an element that the guideline does
without is waived with a reason. By default the law of China holds, and texts of international bodies.`,
    contextHeads: ['context', 'the guideline lists it when'],
    jurisdictionHeads: ['jurisdiction', ''],
    required: 'Required and offered',
    requiredText: `An element is **required** in a context if a passage that asks for it was read in the text itself and holds without a further condition. It is **offered** where the
passage was not read but taken from a description or from memory, or does not say it in so many words, or where it holds only in a case that a program cannot tell. An offered element is never missing.`,
    limits: 'What this is not',
    limitsList: [
      'Legal advice. Articles are cited as they stood when they were read; laws change, and local rules are not here. Have a lawyer or the hospital’s office look at what applies to you.',
      'A judgement on content. That an element is met says that an item claims it in both languages, not that the text is right or enough.',
      'A source of values. Where no source that was read states a threshold, an interval or a duration, the element asks that one be stated, not which.',
      'A form of words. Elements are worded anew here; the original decides.',
    ],
    marks: 'In the tables: `†` not read, or not said in so many words; `‡` holds only in the case named.',
    elements: 'Elements',
    elementHeads: ['element', 'what is to be stated', 'asked for in', 'by'],
    roles: 'Roles',
    rolesIntro: 'For `responsible`. Of roles marked with – no training is asked.',
    roleHeads: ['role', '', 'training'],
    measures: 'Measures',
    measuresIntro: 'For `records`, and as subjects of figures.',
    measureHeads: ['measure', '', 'unit'],
    subjects: 'Figures',
    subjectsIntro:
      'For `facts`: kinds and, behind a dot, subjects. Measures and roles are subjects too. A subject that is not listed can be given in the front matter.',
    subjectHeads: ['subject', ''],
    kindHeads: ['kind', ''],
    obligationHeads: ['obligation', ''],
    obligations: 'Obligations',
    own: 'Elements and vocabulary of one’s own',
    ownText:
      limits => `A guideline may add elements, roles, measures and subjects, in its front matter or in packs: YAML files in its folder that hold the same lists, so that a hospital
or a network can share them. An entry of one’s own cannot take the id of a built-in one or of an earlier one; that is reported, and the entry is left out. An own element is
required where its contexts hold. A list has at most ${limits.entries} entries, a text ${limits.textLength} characters, a guideline ${limits.packs} packs.`,
    sources: 'Sources',
    sourceHeads: ['source', 'edition', 'what was read'],
    library: 'In a program',
    libraryText: `\`\`\`ts
import {requirementRegistry} from '@zhinan/core'

const registry = requirementRegistry(guideline.metadata.requirements)
registry.element('consent', 'cost')?.asks.en
for (const {element, required, waived, demands} of registry.asked(guideline.metadata)) {
  // what the guideline's contexts ask for, in the order of this page
}
\`\`\`

\`readGuideline\` reads packs from the map of files that it is given; \`namedRequirementPacks\` tells which files the front matter names.`,
    dot: '. ',
    comma: ', ',
    semicolon: '; ',
    when: text => ` (${text})‡`,
    source: (name, part) => `${name}${part ? `, ${part}` : ''}`,
    statuses: {required: 'required', offered: 'offered'},
    bracket: text => ` (${text})`,
  },
  zh: {
    title: '要求',
    other: '[English](requirements.md)',
    intro:
      '指南若要求知情同意、伦理监督或者人员培训，可以逐项写出，以便检查并生成表单。写法见 [format.zh.md](format.zh.md)；本页列出各项可以引用的内容。',
    exampleIntro:
      '每项要求注明它满足的要素。要素是法律、伦理或专业标准要求写明的内容，各属于一个领域，即该项所在的框。',
    contexts: '情境和法域',
    contextsIntro:
      '要求写明哪些要素，取决于指南涉及什么、适用何处的法律。两者写在文件头中；不采用的要素注明理由。默认适用中国法律和国际组织的文件。',
    contextHeads: ['情境', '何时列出'],
    jurisdictionHeads: ['法域', ''],
    required: '必备与可选',
    requiredText:
      '要求某要素的条文如已读到原文，且不附其他条件，则该要素在相应情境下为**必备**。未读到原文、仅据介绍或既往知识的，原文未明文规定的，或者条文只适用于程序无法判断的情形的，该要素为**可选**。可选要素从不报告为缺失。',
    limits: '本页不是什么',
    limitsList: [
      '不是法律意见。条文以阅读时的文本为准；法律会修改，地方规定未收入。具体适用请咨询律师或医院主管部门。',
      '不评判内容。要素已满足，只表示两种语言中都有一项要求声明写明了它，不表示文字正确或充分。',
      '不提供数值。已读的来源未规定界值、间隔或时长的，要素只要求写明，不规定是多少。',
      '不是标准文本。要素均为重新撰写，以原文为准。',
    ],
    marks: '表中 `†` 表示未读到原文，或原文未明文规定；`‡` 表示只适用于所注情形。',
    elements: '要素',
    elementHeads: ['要素', '应写明的内容', '情境', '依据'],
    roles: '角色',
    rolesIntro: '用于 `responsible`。标 – 的角色不要求培训。',
    roleHeads: ['角色', '', '培训'],
    measures: '测量项目',
    measuresIntro: '用于 `records`，也可作为数值对象。',
    measureHeads: ['项目', '', '单位'],
    subjects: '数值',
    subjectsIntro: '用于 `facts`：种类，圆点之后为对象。测量项目和角色也可作为对象。未列出的对象可在文件头中自定。',
    subjectHeads: ['对象', ''],
    kindHeads: ['种类', ''],
    obligationHeads: ['约束程度', ''],
    obligations: '约束程度',
    own: '自定要素和词汇',
    ownText: limits =>
      `指南可以增加自己的要素、角色、测量项目和数值对象，写在文件头中，或写在附加文件中：即文件夹内含有同样列表的 YAML 文件，供医院或协作网的多部指南共用。自定条目不能使用内置条目或在先条目的标识；重复的予以报告，不予采用。自定要素在其情境下为必备。每个列表最多 ${limits.entries} 条，每段文字最多 ${limits.textLength} 个字符，每部指南最多 ${limits.packs} 个附加文件。`,
    sources: '来源',
    sourceHeads: ['来源', '版本', '阅读情况'],
    library: '在程序中使用',
    libraryText: `\`\`\`ts
import {requirementRegistry} from '@zhinan/core'

const registry = requirementRegistry(guideline.metadata.requirements)
registry.element('consent', 'cost')?.asks.zh
for (const {element, required, waived, demands} of registry.asked(guideline.metadata)) {
  // 指南的情境所要求的要素，按本页顺序
}
\`\`\`

\`readGuideline\` 从所给的文件映射中读取附加文件；\`namedRequirementPacks\` 列出文件头所指名的文件。`,
    dot: '。',
    comma: '、',
    semicolon: '；',
    when: text => `（${text}）‡`,
    source: (name, part) => `${name}${part ?? ''}`,
    statuses: {required: '必备', offered: '可选'},
    bracket: text => `（${text}）`,
  },
}

const row = cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
const table = (heads, rows) => [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n')

/** Demands of an element by context, in the order of the data. */
function byContext(demands) {
  const groups = new Map()
  for (const demand of demands) groups.set(demand.context, [...(groups.get(demand.context) ?? []), demand])
  return groups
}

/** @returns the pages by path */
export async function requirementsDocs() {
  const core = await import(join(root, 'packages/core/dist/index.js'))
  const pages = new Map()
  for (const language of ['en', 'zh']) {
    const words = wording[language]
    const label = key => core.translate(language, 'labels', key)
    const registry = core.requirementRegistry()

    const demandText = ({source, part, basis, when}) =>
      words.source(core.requirementSource(source).name[language], part?.[language]) +
      (basis === 'read' ? '' : '†') +
      (when ? words.when(when[language]) : '')

    const elementRow = ({id, label: name, asks, demands}) => {
      const groups = [...byContext(demands)]
      const status = list => words.statuses[list.some(core.isBinding) ? 'required' : 'offered']
      return [
        `\`${id}\` ${name[language]}`,
        asks[language],
        groups.map(([context, list]) => `\`${context}\`${words.bracket(status(list))}`).join('<br>'),
        demands.map(demandText).join(words.semicolon),
      ]
    }

    const out = [
      `# ${words.title}`,
      words.other,
      words.intro,
      words.exampleIntro,
      example,
      `## ${words.contexts}`,
      words.contextsIntro,
      table(
        words.contextHeads,
        core.requirementContexts.map(context => [
          `\`${context}\` ${core.contextWords[context].label[language]}`,
          core.contextWords[context].meaning[language],
        ]),
      ),
      table(
        words.jurisdictionHeads,
        core.requirementJurisdictions.map(one => [`\`${one}\``, core.jurisdictionWords[one][language]]),
      ),
      `## ${words.required}`,
      words.requiredText,
      `## ${words.limits}`,
      words.limitsList.map(one => `- ${one}`).join('\n'),
      `## ${words.elements}`,
      words.marks,
      ...core.requirementAreas.flatMap(area => [
        `### ${label(`box.${area}`)} · \`${area}\``,
        table(words.elementHeads, core.catalogueElements.filter(element => element.area === area).map(elementRow)),
      ]),
      `## ${words.obligations}`,
      table(
        words.obligationHeads,
        core.obligations.map(one => [`\`${one}\``, label(`requirement.obligations.${one}`)]),
      ),
      `## ${words.roles}`,
      words.rolesIntro,
      table(
        words.roleHeads,
        registry.roles.map(({id, title, training}) => [`\`${id}\``, title[language], training === 'none' ? '–' : '✓']),
      ),
      `## ${words.measures}`,
      words.measuresIntro,
      table(
        words.measureHeads,
        registry.measures.map(({id, label: name, unit}) => [`\`${id}\``, name[language], unit ?? '']),
      ),
      `## ${words.subjects}`,
      words.subjectsIntro,
      table(
        words.kindHeads,
        core.factKinds.map(kind => [`\`${kind}\``, core.factKindWords[kind][language]]),
      ),
      table(
        words.subjectHeads,
        core.builtInSubjects.map(({id, label: name}) => [`\`${id}\``, name[language]]),
      ),
      `## ${words.own}`,
      words.ownText(core.requirementLimits),
      settings,
      `## ${words.sources}`,
      table(
        words.sourceHeads,
        Object.values(core.requirementSources).map(({name, edition, url, read}) => [
          `[${name[language]}](${url})`,
          edition[language],
          read[language],
        ]),
      ),
      `## ${words.library}`,
      words.libraryText,
    ]
    pages.set(`docs/requirements${language === 'zh' ? '.zh' : ''}.md`, `${out.join('\n\n')}\n`)
  }
  return pages
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of await requirementsDocs()) writeFileSync(join(root, path), text)
}
