/** One numbering for all editions, in reading order wherever a citation stands: headings, tables, captions, footnotes, boxes. */
import type {PhrasingContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import {readGuideline} from '../../src/read-guideline.js'
import {buildDocument, type DocumentNode} from '../../src/render/document/index.js'
import {plainText} from '../../src/render/document/words.js'

const keys = ['heading', 'statement', 'rationale', 'figure', 'caption', 'title', 'cell', 'below', 'box', 'note', 'text']
const bib = keys
  .toSorted()
  .map(key => `@article{${key}, author={Autry, A}, title={On ${key}}, journal={J}, year={2020}}`)
  .join('\n')

const source = `---
id: order
title: {zh: 顺序, en: Order}
languages: [zh-CN, en]
grading: GRADE
references: references.bib
---

## 给药方案[@heading] | Dosing [@heading] {#dosing}

:::recommendation{#R1 strength="conditional" direction="for" certainty="low"}
建议使用[@statement]。

We suggest it [@statement].

:::rationale
见试验[@rationale]。

See the trials [@rationale].
:::
:::

:::figure[流程[@figure] | Flow [@figure]]{#flow}
![流程 | Flow](flow.png)

改编自文献[@caption]。

Adapted from a trial [@caption].
:::

:::table[途径[@title] | Routes [@title]]{#routes}
| 途径 \\| Route | 来源 \\| Source |
|---|---|
| 静脉 \\| Intravenous | [@cell] |

改编自文献[@below]。

Adapted from a trial [@below].
:::

:::note
方框[@box]及脚注[^1]。

A box [@box] and a footnote [^1].
:::

[^1]: 脚注[@note]。

    A footnote [@note].

正文[@text; @heading]，另见[](#dosing)。

The text [@text; @heading]; see [](#dosing).
`

const read = readGuideline({
  files: new Map([
    ['guideline.md', source],
    ['references.bib', bib],
  ]),
})

type Node = DocumentNode | PhrasingContent

/** Every node of a kind, in the order in which it is read. */
function find<T extends string>(tree: unknown, type: T): Extract<Node, {type: T}>[] {
  if (Array.isArray(tree)) return tree.flatMap(one => find(one, type))
  if (typeof tree !== 'object' || tree === null) return []
  const own = 'type' in tree && tree.type === type ? [tree as Extract<Node, {type: T}>] : []
  return [...own, ...Object.values(tree).flatMap(value => find(value, type))]
}

const build = (edition: 'zh' | 'en' | 'parallel') => {
  if (!read.guideline) throw new Error('not read')
  return buildDocument(read.guideline, {edition})
}

test('is the order of reading', () => {
  expect(read.guideline?.numbering).toEqual(keys)
})

describe.each(['zh', 'en', 'parallel'] as const)('%s', edition => {
  const document = build(edition)

  test('numbers are those of the list, which is the same', () => {
    const [list] = find(document.children, 'referenceList')
    expect(list?.children.map(entry => `${entry.label} ${entry.key}`)).toEqual(
      keys.map((key, index) => `[${index + 1}] ${key}`),
    )
    for (const citation of find(document.children, 'printedCitation')) {
      const cited = citation.ids.map(id => /^cite-(.*)-\d+$/.exec(id)?.[1] ?? '')
      const numbers = [...plainText(citation.children).matchAll(/\d+/g)].map(([number]) => number)
      expect(numbers).toEqual(cited.map(key => String(keys.indexOf(key) + 1)))
    }
  })

  test('every number is printed once for each language, and its entry leads back to it', () => {
    const [list] = find(document.children, 'referenceList')
    const sides = edition === 'parallel' ? 2 : 1
    for (const entry of list?.children ?? []) {
      // A table is shared; the heading is cited again in the text.
      const times = entry.key === 'cell' ? 1 : entry.key === 'heading' ? 2 * sides : sides
      expect([entry.key, entry.backlinks.length]).toEqual([entry.key, times])
    }
  })

  test('the heading bears its citation, the contents and links to it do not', () => {
    const section = find(document.children, 'documentSection').find(({id}) => id === 'dosing')
    expect(find(section?.heading, 'printedCitation')).toHaveLength(edition === 'parallel' ? 2 : 1)
    const [contents] = find(document.children, 'contents')
    const entry = contents?.entries.find(({target}) => target === 'dosing')
    expect(entry).toBeDefined()
    expect(find(entry, 'printedCitation')).toEqual([])
    expect(entry?.label.texts.map(({children}) => plainText(children).trim())).toEqual(
      edition === 'parallel' ? ['给药方案', 'Dosing'] : edition === 'zh' ? ['给药方案'] : ['Dosing'],
    )
    const links = find(document.children, 'link').filter(({url}) => url === '#dosing')
    expect(links).not.toEqual([])
    for (const link of links) expect(plainText(link.children)).not.toContain('[')
  })

  test('ids are never given twice', () => {
    const ids = find(document.children, 'printedCitation').flatMap(citation => citation.ids)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
