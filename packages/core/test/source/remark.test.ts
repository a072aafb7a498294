/** The syntax as remark plugins, for those who build on unified. */
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {remarkCitations, remarkDirectives, zhinanSyntax} from '../../src/source/index.js'

test('zhinanSyntax parses directives, citations, tables and formulas', () => {
  const tree = unified()
    .use(remarkParse)
    .use(zhinanSyntax)
    .parse(
      ':::note[题 | Title]{#n1 a="b"}\n有效[@a, p. 3]，$$x$$。\n\n:::unknown\n20~30次\n:::\n:::\n\n|a|\n|-|\n|b|\n',
    )
  expect(tree.children).toMatchObject([
    {
      type: 'directive',
      name: 'note',
      id: 'n1',
      label: [{type: 'text', value: '题 | Title'}],
      attributes: [{name: 'a', value: 'b', position: {start: {line: 1, column: 24}}}],
      openingPosition: {end: {line: 1, column: 30}},
      children: [
        {
          children: [
            {type: 'text', value: '有效'},
            {type: 'citation', form: 'parenthetical', items: [{key: 'a', locator: '3', locatorType: 'page'}]},
            {type: 'text', value: '，'},
            {type: 'inlineMath', value: 'x'},
            {type: 'text', value: '。'},
          ],
        },
        {type: 'directive', name: 'unknown', unknown: true, children: [{children: [{value: '20~30次'}]}]},
      ],
      position: {start: {line: 1}, end: {line: 7, column: 4}},
    },
    {type: 'table'},
  ])
})

test('each piece works alone', () => {
  const citations = unified().use(remarkParse).use(remarkCitations).parse('@a [第3页]\n\n:::note\n')
  expect(citations.children).toMatchObject([
    {
      children: [
        {type: 'citation', form: 'narrative', items: [{key: 'a', locator: '3', position: {start: {column: 2}}}]},
      ],
    },
    {type: 'paragraph'},
  ])
  const directives = unified().use(remarkParse).use(remarkDirectives).parse(':::note\n[@a]\n:::\n')
  expect(directives.children).toMatchObject([
    {type: 'directive', children: [{children: [{type: 'text', value: '[@a]'}]}]},
  ])
})
