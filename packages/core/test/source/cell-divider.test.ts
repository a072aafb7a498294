/** The full-width bar in a table's cell, where the script of one side says nothing. */
import {readSourceDocument} from '@zhinan/core'
import {expect, test} from 'vitest'

function cell(text: string): {divided: string | undefined; rules: readonly string[]} {
  const {root, findings} = readSourceDocument({file: 'guideline.md', text: `| 方案｜Regimen |\n|---|\n| ${text} |\n`})
  const [table] = root.children
  const content = table?.type === 'table' ? table.children[1]?.children[0]?.children[0] : undefined
  const plain = (nodes: readonly {type: string; value?: string}[]) => nodes.map(node => node.value ?? '').join('')
  return {
    divided: content?.type === 'bilingual' ? `${plain(content.zh as [])} / ${plain(content.en as [])}` : undefined,
    rules: findings.map(({rule}) => rule),
  }
}

test.each([
  ['0.5 mg/kg，40 min｜0.5 mg/kg over 40 min', '0.5 mg/kg，40 min / 0.5 mg/kg over 40 min'],
  ['0.5 mg/kg over 40 min｜0.5 mg/kg，40 min', '0.5 mg/kg，40 min / 0.5 mg/kg over 40 min'],
  ['12 d｜12 days in all', '12 d / 12 days in all'],
  ['HAMD、MADRS｜HAMD, MADRS', 'HAMD、MADRS / HAMD, MADRS'],
])('%s', (text, divided) => {
  expect(cell(text)).toEqual({divided, rules: []})
})

test('a bar that nothing decides is reported and stays', () => {
  expect(cell('5 mg｜10 mg')).toEqual({divided: undefined, rules: ['heading-divider']})
})
