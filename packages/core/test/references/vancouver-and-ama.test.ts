/** Vancouver and AMA against entries that public guides to these styles show; each with where it was read. */
import type {PhrasingContent} from 'mdast'
import {expect, test} from 'vitest'
import {formatReference, readReferenceLibrary, referenceStyles} from '../../src/references/index.js'
import examples from './fixtures/vancouver-and-ama.json' with {type: 'json'}

/** Italics between `<i>` and `</i>`. */
const printed = (content: readonly PhrasingContent[]): string =>
  content
    .map(node => {
      if (node.type === 'emphasis') return `<i>${printed(node.children)}</i>`
      if ('children' in node) return printed(node.children)
      return 'value' in node ? node.value : ''
    })
    .join('')

const formatted = (style: string, item: object): string => {
  const known = referenceStyles.get(style)
  const [reference] = readReferenceLibrary('library.json', JSON.stringify([item])).references
  if (!known || !reference) throw new Error(`No ${style} or no entry`)
  return printed(formatReference(reference, known))
}

test.each(examples.map(({style, item, expected}) => [style, item.id, item, expected] as const))(
  '%s: %s',
  (style, _, item, expected) => {
    expect(formatted(style, item)).toBe(expected)
  },
)

const chinese = {
  id: 'wan2019',
  type: 'article-journal',
  language: 'zh-CN',
  title: '肠道微生态与炎症性肠病',
  author: [{literal: '万健'}, {literal: '张玉洁'}, {literal: '贺娜'}],
  'container-title': '中华炎性肠病杂志（中英文）',
  issued: {'date-parts': [[2019]]},
  volume: '3',
  issue: '3',
  page: '177-181',
  DOI: '10.3760/cma.j.issn.2096-367X.2019.03.001',
}
const english = {
  'original-title': 'Intestinal microecology in inflammatory bowel disease',
  'original-author': [
    {family: 'Wan', given: 'J'},
    {family: 'Zhang', given: 'YJ'},
    {family: 'He', given: 'N'},
  ],
  'original-container-title': 'Chin J Inflamm Bowel Dis',
}

test('a Chinese article is printed by its English side, its language named', () => {
  expect(formatted('vancouver', {...chinese, ...english})).toBe(
    'Wan J, Zhang YJ, He N. [Intestinal microecology in inflammatory bowel disease]. Chin J Inflamm Bowel Dis. 2019;3(3):177-81. Chinese. doi: 10.3760/cma.j.issn.2096-367X.2019.03.001',
  )
  expect(formatted('ama', {...chinese, ...english})).toBe(
    'Wan J, Zhang YJ, He N. Intestinal microecology in inflammatory bowel disease [in Chinese]. <i>Chin J Inflamm Bowel Dis</i>. 2019;3(3):177-181. doi:10.3760/cma.j.issn.2096-367X.2019.03.001',
  )
})

test('without an English side it stays as it is', () => {
  expect(formatted('vancouver', chinese)).toBe(
    '万健, 张玉洁, 贺娜. 肠道微生态与炎症性肠病. 中华炎性肠病杂志（中英文）. 2019;3(3):177-81. doi: 10.3760/cma.j.issn.2096-367X.2019.03.001',
  )
})

test('a paper without proceedings was presented at its conference', () => {
  const paper = {
    id: 'a',
    type: 'paper-conference',
    title: 'A paper',
    author: [{family: 'Doe', given: 'Jane'}],
    'event-title': 'A conference',
    'event-place': 'Basel',
    issued: {'date-parts': [[2020, 5, 31]]},
  }
  expect(formatted('vancouver', paper)).toContain('A paper. Paper presented at: A conference; Basel')
  expect(formatted('ama', paper)).toContain('A paper. Paper presented at: A conference; May 31, 2020; Basel')
})
