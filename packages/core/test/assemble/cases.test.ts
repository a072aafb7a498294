/**
 * The pairing cases of the source format, by their ids, with texts of their own. `text` is one file; `rows` is what becomes of it
 * (see `written`); `findings` are those of pairing, with the line in the case.
 */
import {describe, expect, test} from 'vitest'
import {bothLanguages, pairingFindings, readText, written} from './support.js'

interface Case {
  readonly id: string
  readonly text: string
  readonly rows: readonly string[]
  readonly findings?: readonly string[]
  readonly languages?: readonly string[]
}

const cases: readonly Case[] = [
  {
    id: 'A01 two lists that Markdown merges',
    text: '- 筛查\n- 评估\n\n- Screening\n- Assessment',
    rows: ['- 筛查 | Screening', '- 评估 | Assessment'],
  },
  {
    id: 'A02 two lists by their markers',
    text: '- 筛查\n- 评估\n\n* Screening\n* Assessment',
    rows: ['- 筛查 | Screening', '- 评估 | Assessment'],
  },
  {
    id: 'A03 an ordered list that begins again',
    text: '1. 筛查\n2. 评估\n\n1. Screening\n2. Assessment',
    rows: ['1. 筛查 | Screening', '2. 评估 | Assessment'],
  },
  {
    id: 'A04 lists with lead-ins',
    text: '步骤如下：\n\n- 筛查\n- 评估\n\nThe steps are:\n\n- Screening\n- Assessment',
    rows: ['步骤如下： | The steps are:', '- 筛查 | Screening', '- 评估 | Assessment'],
  },
  {
    id: 'A06 items in turn',
    text: '- 筛查\n- Screening\n- 评估\n- Assessment',
    rows: ['- 筛查 | Screening', '- 评估 | Assessment'],
  },
  {
    id: 'A07 an item of two paragraphs',
    text: '- 筛查\n\n  每年一次。\n\n- Screening\n\n  It is done once a year.',
    rows: ['- 筛查 | Screening', '  每年一次。 | It is done once a year.'],
  },
  {
    id: 'A08 the translation on the next line of the item',
    text: '- 筛查\n  Screening\n- 评估\n  Assessment',
    rows: ['- 筛查 | Screening', '- 评估 | Assessment'],
  },
  {
    id: 'A09 nested lists',
    text: '- 筛查\n  - 量表\n  - 访谈\n\n* Screening\n  * Scales\n  * Interviews',
    rows: ['- 筛查 | Screening', '  - 量表 | Scales', '  - 访谈 | Interviews'],
  },
  {
    id: 'A10 an item that holds both languages and a mixed list',
    text: '- 筛查\n\n  Screening\n\n  - 量表\n  - Scales',
    rows: ['- 筛查 | Screening', '  - 量表 | Scales'],
  },
  {
    id: 'A11 three items and two',
    text: '- 筛查\n- 评估\n- 随访\n\n* Screening\n* Follow-up',
    rows: ['list 筛查/评估/随访 | list Screening/Follow-up'],
    findings: ['runs-unequal@1'],
  },
  {
    id: 'A11 in one list, between items that pair',
    text: '1. 甲项\n2. Item one\n3. 乙项\n4. 丙项\n5. Item three\n6. 丁项\n7. Item four',
    rows: ['1. 甲项 | Item one', 'list 乙项/丙项 | list Item three', '4. (4/3) 丁项 | Item four'],
    findings: ['runs-unequal@3'],
  },
  {
    id: 'A12, A13 an abbreviation once in each half',
    text: '- 电休克\n- rTMS\n\n* Electroconvulsive therapy\n* rTMS',
    rows: ['- 电休克 | Electroconvulsive therapy', '- = rTMS'],
  },
  {
    id: 'A14 a translation that is an abbreviation',
    text: '- 雷帕霉素通路\n- 治疗\n- mTOR\n- Treatment',
    rows: ['list 雷帕霉素通路/治疗 | list Treatment', '- = mTOR'],
    findings: ['runs-unequal@1 (shared)'],
  },
  {
    id: 'A15 a list of drugs in both halves',
    text: '可选药物：\n\n- fluoxetine\n- sertraline\n\nThe choices are:\n\n- fluoxetine\n- sertraline',
    rows: ['可选药物： | The choices are:', '= list fluoxetine/sertraline'],
  },
  {
    id: 'A16 a list of genes in both halves',
    text: '候选基因：\n\n- BDNF\n- FKBP5\n\nCandidate genes are:\n\n- BDNF\n- FKBP5',
    rows: ['候选基因： | Candidate genes are:', '= list BDNF/FKBP5'],
  },
  {
    id: 'A17 a list of genes once',
    text: '候选基因：\n\nCandidate genes are:\n\n- BDNF\n- FKBP5',
    rows: ['候选基因： | Candidate genes are:', '= list BDNF/FKBP5'],
  },
  {
    id: 'A18 items with a divider',
    text: '- 氯胺酮 | Ketamine\n- 艾司氯胺酮 | Esketamine',
    rows: ['- 氯胺酮 | Ketamine', '- 艾司氯胺酮 | Esketamine'],
  },
  {
    id: 'A19 items with a slash',
    text: '- 氯胺酮 / Ketamine\n- 电休克 / Electroconvulsive therapy',
    rows: ['list 氯胺酮 / Ketamine/电休克 / Electroconvulsive therapy |'],
    findings: ['untranslated@1 (slash)'],
  },
  {
    id: 'A20 tasks',
    text: '- [x] 筛查\n- [ ] 评估\n\n* [x] Screening\n* [ ] Assessment',
    rows: ['- 筛查 | Screening', '- 评估 | Assessment'],
  },
  {
    id: 'B01 paragraphs in turn',
    text: '甲段。\n\nThe first paragraph.\n\n乙段。\n\nThe second paragraph.',
    rows: ['甲段。 | The first paragraph.', '乙段。 | The second paragraph.'],
  },
  {
    id: 'B04 paragraphs in runs',
    text: '甲段。\n\n乙段。\n\nThe first paragraph.\n\nThe second paragraph.',
    rows: ['甲段。 | The first paragraph.', '乙段。 | The second paragraph.'],
  },
  {
    id: 'B02 without a blank line',
    text: '甲段。\nThe first paragraph.',
    rows: ['甲段。 | The first paragraph.'],
  },
  {
    id: 'B03 two and one',
    text: '甲段。\n\n乙段。\n\nBoth paragraphs in one.',
    rows: ['甲段。 + 乙段。 | Both paragraphs in one.'],
    findings: ['runs-unequal@1'],
  },
  {
    id: 'B05 one missing in the middle',
    text: '甲段。\n\nThe first.\n\n乙段。\n\n丙段。\n\nThe third.\n\n丁段。\n\nThe fourth.',
    rows: ['甲段。 | The first.', '乙段。 + 丙段。 | The third.', '丁段。 | The fourth.'],
    findings: ['runs-unequal@5'],
  },
  {
    id: 'B06 an orphan first: the note names where numbers part',
    text: '前言。\n\n剂量为0.5 mg/kg。\n\n共5例。\n\nThe dose is 0.5 mg/kg.\n\nThere were 5 cases.',
    rows: ['前言。 + 剂量为0.5 mg/kg。 + 共5例。 | The dose is 0.5 mg/kg. + There were 5 cases.'],
    findings: ['runs-unequal@1 (numbers)'],
  },
  {
    id: 'B07 English first',
    text: 'The first.\n\n甲段。\n\nThe second.\n\n乙段。',
    rows: ['甲段。 | The first.', '乙段。 | The second.'],
    findings: ['language-order@1'],
  },
  {
    id: 'a divided line has no order',
    text: '- Losartan | 氯沙坦\n- 缬沙坦 | Valsartan',
    languages: ['en', 'zh-CN'],
    rows: ['- 氯沙坦 | Losartan', '- 缬沙坦 | Valsartan'],
  },
  {
    id: 'B08 an English guideline',
    languages: ['en', 'zh-CN'],
    text: 'The first.\n\n甲段。\n\nThe second.\n\n乙段。',
    rows: ['甲段。 | The first.', '乙段。 | The second.'],
  },
  {
    id: 'B09 three for two',
    text: '甲段。\n\n乙段。\n\nThe first.\n\nThe second.\n\nThe third.',
    rows: ['甲段。 + 乙段。 | The first. + The second. + The third.'],
    findings: ['runs-unequal@1'],
  },
  {
    id: 'B10 three for two, meant',
    text: '甲段。\n\n乙段。\n\nThe first.\n\n:::en\nThe second.\n\nThe third.\n:::',
    rows: ['甲段。 | The first.', '乙段。 | The second. + The third.'],
  },
  {
    id: 'B11 the same list of scales with marks of two widths',
    text: '主要量表。\n\nHAMD、MADRS\n\nThe main scales.\n\nHAMD, MADRS',
    rows: ['主要量表。 | The main scales.', 'HAMD、MADRS | HAMD, MADRS'],
  },
  {
    id: 'B12 a figure in both',
    text: '有效率。\n\n70.8%\n\nThe response rate.\n\n70.8%',
    rows: ['有效率。 | The response rate.', '= 70.8%'],
  },
  {
    id: 'B13 abbreviations once',
    text: '通路如下。\n\nmTOR → BDNF\n\nThe pathway is this.',
    rows: ['通路如下。 | The pathway is this.', '= mTOR → BDNF'],
  },
  {
    id: 'B14 an English quotation in Chinese',
    text: '原文为“the rapid response to ketamine”。\n\nThe wording is as quoted.',
    rows: ['原文为“the rapid response to ketamine”。 | The wording is as quoted.'],
  },
  {
    id: 'B26 for one edition only',
    text: '甲段。\n\nThe first.\n\n:::zh{only}\n仅中文版。\n:::\n\n乙段。\n\nThe second.',
    rows: ['甲段。 | The first.', 'only zh 仅中文版。', '乙段。 | The second.'],
  },
  {
    id: 'K07 an orphan last',
    text: '甲段。\n\nThe first.\n\n乙段。',
    rows: ['甲段。 | The first.', '乙段。 |'],
    findings: ['untranslated@5'],
  },
  {
    id: 'K22 one language',
    languages: ['zh-CN'],
    text: '## 方法 {#m}\n\n甲段。\n\n- 甲\n- 乙\n\nP < 0.001',
    rows: ['§ 方法 | – #m', '  甲段。 |', '  list 甲/乙 |', '  = P < 0.001'],
  },
  {
    id: 'K22 one language, English',
    languages: ['en'],
    text: '## Methods {#m}\n\nThe first.\n\n:::note[A note]{#n}\nThe second.\n:::',
    rows: ['§ – | Methods #m', '  | The first.', '  :note #n [– | A note]', '    | The second.'],
  },
  {
    id: 'K22 text for an edition that there is not',
    languages: ['zh-CN'],
    text: '甲段。\n\n:::en{only}\nOnly this.\n:::',
    rows: ['甲段。 |', 'only en Only this.'],
    findings: ['only-unlisted@3'],
  },
  {
    id: 'K23 long runs, the citations tell',
    text: '甲段[@a]。\n\n乙段。\n\n丙段[@c]。\n\nThe first [@a].\n\nThe third [@c].',
    rows: ['甲段。 + 乙段。 + 丙段。 | The first . + The third .'],
    findings: ['runs-unequal@1 (citations)'],
  },
  {
    id: 'C01 no English heading',
    text: '## 方法 {#m}\n\n甲段。\n\nThe first.',
    rows: ['§ 方法 | – #m', '  甲段。 | The first.'],
    findings: ['heading-one-language@1'],
  },
  {
    id: 'C02 two headings in a row',
    text: '## 方法 {#m}\n\n## Methods\n\n甲段。\n\nThe first.',
    rows: ['§ 方法 | Methods #m', '  甲段。 | The first.'],
    findings: ['heading-two-lines@3'],
  },
  {
    id: 'C02 the other way round',
    text: '## Methods\n\n## 方法 {#m}\n\n甲段。\n\nThe first.',
    rows: ['§ 方法 | Methods #m', '  甲段。 | The first.'],
    findings: ['heading-two-lines@3'],
  },
  {
    id: 'C03 a section in each language',
    text: '## 方法 {#m}\n\n甲段。\n\n## Methods {#m}\n\nThe first.',
    rows: ['§ 方法 | Methods #m', '  甲段。 | The first.'],
    findings: ['section-two-parts@5'],
  },
  {
    id: 'C03 several, then as many',
    text: '## 方法 {#m}\n\n甲段。\n\n## 结果\n\n乙段。\n\n## Methods {#m}\n\nThe first.\n\n## Results {#r}\n\nThe second.',
    rows: ['§ 方法 | Methods #m', '  甲段。 | The first.', '§ 结果 | Results #r', '  乙段。 | The second.'],
    findings: ['section-two-parts@9', 'section-two-parts@13'],
  },
  {
    id: 'C03 several, English first',
    text: '## Methods {#m}\n\nThe first.\n\n## 方法\n\n甲段。',
    rows: ['§ 方法 | Methods #m', '  甲段。 | The first.'],
    findings: ['section-two-parts@5'],
  },
  {
    id: 'C12 a heading without a language',
    text: '## rTMS {#rtms}\n\n甲段。\n\nThe first.',
    rows: ['§ rTMS #rtms', '  甲段。 | The first.'],
  },
  {
    id: 'C19 a heading in a directive',
    text: ':::note\n### 甲节 | Part one {#p}\n\n甲段。\n\nThe first.\n:::',
    rows: [':note', '  § 甲节 | Part one #p', '    甲段。 | The first.'],
  },
  {
    id: 'K24 sections with subsections',
    text: '## 方法 {#m}\n\n### 检索 {#s}\n\n甲段。\n\n## Methods\n\n### Search\n\nThe first.',
    rows: ['§ 方法 | Methods #m', '  § 检索 | Search #s', '    甲段。 | The first.'],
    findings: ['section-two-parts@7'],
  },
  {
    id: 'K25 ids that differ stay apart',
    text: '## 方法 {#m}\n\n甲段。\n\n## Results {#r}\n\nThe first.',
    rows: ['§ 方法 | – #m', '  甲段。 |', '§ – | Results #r', '  | The first.'],
    findings: ['heading-one-language@1', 'untranslated@3', 'heading-one-language@5', 'untranslated@7'],
  },
  {
    id: 'K26 unrelated sections without ids are joined',
    text: '## 方法\n\n甲段。\n\n## Results\n\nThe first.',
    rows: ['§ 方法 | Results', '  甲段。 | The first.'],
    findings: ['section-two-parts@5', 'heading-no-id@1'],
  },
  {
    id: 'D01 two tables',
    text: '| 药物 | 剂量 |\n| --- | --- |\n| 氯胺酮 | 0.5 |\n\n| Drug | Dose |\n| --- | --- |\n| Ketamine | 0.5 |',
    rows: ['table 药物,剂量;氯胺酮,0.5 | table Drug,Dose;Ketamine,0.5'],
  },
  {
    id: 'D01 tables of two shapes',
    text: '| 药物 | 剂量 |\n| --- | --- |\n| 氯胺酮 | 0.5 |\n| 安慰剂 | 0 |\n\n| Drug | Dose |\n| --- | --- |\n| Ketamine | 0.5 |',
    rows: ['table 药物,剂量;氯胺酮,0.5;安慰剂,0 | table Drug,Dose;Ketamine,0.5'],
    findings: ['pair-kinds-differ@6 (table-shape)'],
  },
  {
    id: 'D04 a table of numbers stands once',
    text: '结果如下。\n\n| HAMD | MADRS |\n| --- | --- |\n| 18.9 | 20.1 |\n\nThe results are these.',
    rows: ['结果如下。 | The results are these.', '= table HAMD,MADRS;18.9,20.1'],
  },
  {
    id: 'D14 a figure between the languages',
    text: '见图。\n\n![](forest.png)\n\nSee the figure.',
    rows: ['见图。 | See the figure.', '= image forest.png'],
  },
  {
    id: 'D15 a figure for each language',
    text: '见图。\n\n![森林图](m-zh.png)\n\nSee the figure.\n\n![Forest plot](m-en.png)',
    rows: ['见图。 | See the figure.', 'image m-zh.png | image m-en.png'],
  },
  {
    id: 'D15 one behind the other',
    text: '![森林图](m-zh.png)\n\n![Forest plot](m-en.png)',
    rows: ['image m-zh.png | image m-en.png'],
  },
  {
    id: 'D16 a figure written twice',
    text: '见图。\n\n![](forest.png)\n\nSee the figure.\n\n![](forest.png)',
    rows: ['见图。 | See the figure.', '= image forest.png'],
  },
  {
    id: 'D17 a formula written twice',
    text: '公式为：\n\n$$\nx\n$$\n\nThe formula is:\n\n$$\nx\n$$\n\n其中x为剂量。\n\nHere x is the dose.',
    rows: ['公式为： | The formula is:', '= x', '其中x为剂量。 | Here x is the dose.'],
  },
  {
    id: 'D18, K20 a formula before each',
    text: '$$\nx\n$$\n\n公式如上。\n\n$$\nx\n$$\n\nThe formula is above.',
    rows: ['= x', '公式如上。 | The formula is above.'],
  },
  {
    id: 'K01 a formula twice, rightly: behind each pair',
    text: '甲段。\n\nThe first.\n\n$$\nx\n$$\n\n乙段。\n\nThe second.\n\n$$\nx\n$$',
    rows: ['甲段。 | The first.', '= x', '乙段。 | The second.', '= x'],
  },
  {
    id: 'K02 a formula twice, rightly: in one run',
    text: '甲段。\n\n$$\nx\n$$\n\n乙段。\n\n$$\nx\n$$\n\nThe first.\n\nThe second.',
    rows: ['甲段。 | The first.', '= x', '乙段。 | The second.', '= x'],
  },
  {
    id: 'K03 the last shared block inside the first run parts unequal runs',
    text: '甲段。\n\n乙段。\n\n$$\nx\n$$\n\n丙段。\n\nThe third.',
    rows: ['甲段。 |', '乙段。 |', '= x', '丙段。 | The third.'],
    findings: ['untranslated@1'],
  },
  {
    id: 'K03 not where it would leave more over',
    text: '甲段。\n\n$$\nx\n$$\n\n乙段。\n\nThe first.\n\nThe second.\n\nThe third.',
    rows: ['甲段。 + 乙段。 | The first. + The second. + The third.', '= x'],
    findings: ['runs-unequal@1 (shared)'],
  },
  {
    id: 'K03 unequal runs meet at a shared block that both have',
    text: '甲段。\n\n乙段。\n\n$$\nx\n$$\n\n丙段。\n\nThe first.\n\n$$\nx\n$$\n\nThe third.',
    rows: ['甲段。 + 乙段。 | The first.', '= x', '丙段。 | The third.'],
    findings: ['runs-unequal@1'],
  },
  {
    id: 'K06 two treatments are not one',
    text: '- 电休克\n- DBS\n- Electroconvulsive therapy',
    rows: ['- 电休克 | Electroconvulsive therapy', '- = DBS'],
  },
  {
    id: 'E02 a footnote label in each language',
    text: '甲段[^n]。\n\nThe first[^n].\n\n[^n]: 注。\n\n[^n]: A note.',
    rows: ['甲段。 | The first.'],
  },
  {
    id: 'F01 a directive with both languages',
    text: ':::recommendation{#R1}\n建议。\n\nWe suggest it.\n\n:::rationale\n理由。\n\nThe reason.\n:::\n:::',
    rows: [':recommendation 1 #R1', '  建议。 | We suggest it.', '  :rationale', '    理由。 | The reason.'],
  },
  {
    id: 'F14 two statements',
    text: ':::recommendation{#R1}\n建议甲。\n\nWe suggest one.\n\n建议乙。\n\nWe suggest two.\n:::',
    rows: [':recommendation 1 #R1', '  建议甲。 | We suggest one.', '  建议乙。 | We suggest two.'],
    findings: ['statement-not-one@6'],
  },
  {
    id: 'F14 no statement',
    text: ':::recommendation{#R1}\n:::rationale\n理由。\n\nThe reason.\n:::\n:::',
    rows: [':recommendation 1 #R1', '  :rationale', '    理由。 | The reason.'],
    findings: ['statement-not-one@1 (none)'],
  },
  {
    id: 'F14 a statement with a list is one',
    text: ':::recommendation{#R1}\n建议：\n\nWe suggest:\n\n- 甲\n- One\n:::',
    rows: [':recommendation 1 #R1', '  建议： | We suggest:', '  - 甲 | One'],
  },
  {
    id: 'F19 the same id, one in each language',
    text: ':::recommendation{#R1}\n建议。\n:::\n\n:::recommendation{#R1}\nWe suggest it.\n:::',
    rows: [':recommendation 1 #R1', '  建议。 | We suggest it.'],
  },
  {
    id: 'F19 notes without an id',
    text: '甲段。\n\n:::note\n注。\n:::\n\nThe first.\n\n:::note\nA note.\n:::',
    rows: ['甲段。 | The first.', ':note', '  注。 | A note.'],
  },
  {
    id: 'F19 other ids stay apart',
    text: ':::note{#a}\n注。\n:::\n\n:::note{#b}\nA note.\n:::',
    rows: [':note #a', '  注。 |', ':note #b', '  | A note.'],
    findings: ['untranslated@1 (directive)', 'untranslated@5 (directive)'],
  },
  {
    id: 'F20 a label is a title',
    text: ':::note[注意 | Note]{#n}\n注。\n\nA note.\n:::',
    rows: [':note #n [注意 | Note]', '  注。 | A note.'],
  },
  {
    id: 'F20 a label in one language',
    text: ':::note[注意]{#n}\n注。\n\nA note.\n:::',
    rows: [':note #n [注意 | –]', '  注。 | A note.'],
    findings: ['heading-one-language@1 (label)'],
  },
  {
    id: 'F34 a part directly after the recommendation',
    text: ':::recommendation{#R1}\n建议。\n\nWe suggest it.\n:::\n\n:::rationale\n理由。\n\nThe reason.\n:::\n\n:::remarks\n备注。\n\nA remark.\n:::',
    rows: [
      ':recommendation 1 #R1',
      '  建议。 | We suggest it.',
      '  :rationale',
      '    理由。 | The reason.',
      '  :remarks',
      '    备注。 | A remark.',
    ],
  },
  {
    id: 'F34 a part elsewhere',
    text: '甲段。\n\nThe first.\n\n:::rationale\n理由。\n\nThe reason.\n:::',
    rows: ['甲段。 | The first.', ':note', '  理由。 | The reason.'],
    findings: ['part-outside@5'],
  },
  {
    id: 'F35 a directive for one edition only',
    text: ':::zh{only}\n:::note\n注。\n:::\n:::',
    rows: [':note', '  only zh 注。'],
  },
  {
    id: 'a part in each language',
    text: ':::recommendation{#R1}\n建议。\n\nWe suggest it.\n\n:::rationale\n理由。\n:::\n\n:::rationale\nThe reason.\n:::\n:::',
    rows: [':recommendation 1 #R1', '  建议。 | We suggest it.', '  :rationale', '    理由。 | The reason.'],
  },
  {
    id: 'a figure with its caption',
    text: ':::figure[流程 | Flow]{#fig}\n![纳入流程 | Flow of inclusion](img/../flow.png)\n\n示意。\n\nA sketch.\n:::',
    rows: [':figure 1 #fig [流程 | Flow]', '  image flow.png (纳入流程 | Flow of inclusion)', '  示意。 | A sketch.'],
  },
  {
    id: 'D21 one image for each language in a figure',
    text: ':::figure{#fig}\n![流程](flow-zh.png)\n\n![Flow of it](flow-en.png)\n:::',
    rows: [':figure 1 #fig', '  image flow-zh.png (流程) for zh', '  image flow-en.png (Flow of it) for en'],
  },
  {
    id: 'one image with its text twice in a figure',
    text: ':::figure{#fig}\n![流程](flow.png)\n\n![Flow of it](flow.png)\n:::',
    rows: [':figure 1 #fig', '  image flow.png (流程 | Flow of it)'],
  },
  {
    id: 'an image with text in one language',
    text: ':::figure{#fig}\n![流程](flow.png)\n:::',
    rows: [':figure 1 #fig', '  image flow.png (流程)'],
    findings: ['untranslated@2 (image-text)'],
  },
  {
    id: 'a captioned table',
    text: ':::table[剂量 | Dose]{#tab}\n| 药物｜Drug | mg |\n| --- | --- |\n| 氯胺酮｜Ketamine | 0.5 |\n\n仅作示例。\n\nAn example only.\n:::',
    rows: [
      ':captioned-table 1 #tab [剂量 | Dose]',
      '  = table 药物Drug,mg;氯胺酮Ketamine,0.5',
      'c  仅作示例。 | An example only.',
    ],
  },
  {
    id: 'a quotation in each language',
    text: '> 甲言。\n\n> The first words.',
    rows: ['>  甲言。 | The first words.'],
  },
  {
    id: 'a paragraph beside a list',
    text: '甲、乙、丙。\n\n- One of them\n- Two of them',
    rows: ['甲、乙、丙。 | list One of them/Two of them'],
    findings: ['pair-kinds-differ@3'],
  },
  {
    id: 'several paragraphs in one language: one finding',
    text: '甲段。\n\nThe first.\n\n***\n\n乙段。\n\n丙段。\n\n丁段。',
    rows: ['甲段。 | The first.', '= ***', '乙段。 |', '丙段。 |', '丁段。 |'],
    findings: ['untranslated@7'],
  },
  {
    id: 'an id given twice',
    text: ':::note{#n}\n注。\n\nA note.\n:::\n\n:::note{#N}\n又注。\n\nOne more note.\n:::\n\n## 甲节 | Part one {#n}',
    rows: [':note #n', '  注。 | A note.', ':note #N', '  又注。 | One more note.', '§ 甲节 | Part one #n'],
    findings: ['id-duplicate@7 (case)', 'id-duplicate@13'],
  },
  {
    id: 'attributes of a directive in two parts',
    text: ':::note{#n tone="calm"}\n注。\n:::\n\n:::note{#n tone="loud"}\nA note.\n:::',
    rows: [':note #n', '  注。 | A note.'],
    findings: ['facts-differ@5 (attribute)'],
  },
]

describe('pairing in one file', () => {
  test.each(cases)('$id', ({text, rows, findings = [], languages = bothLanguages}) => {
    const read = readText(`${text}\n`, languages)
    expect(written(read.guideline?.body ?? [])).toEqual(rows)
    const ids = /heading-no-id/
    const reported = pairingFindings(read, languages)
    expect(
      findings.some(finding => ids.test(finding)) ? reported : reported.filter(finding => !ids.test(finding)),
    ).toEqual(findings)
  })
})
