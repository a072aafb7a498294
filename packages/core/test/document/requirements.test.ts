/** The tables of requirements at a glance. */
import type {Node} from 'unist'
import {expect, test} from 'vitest'
import {readGuideline} from '../../src/read-guideline.js'
import {buildDocument} from '../../src/render/document/index.js'

const front = '---\nid: x\ntitle: {zh: 指南, en: A guideline}\nlanguages: [zh-CN, en]\n---\n\n'
const item = (number: number) =>
  `:::requirement{#M${number} obligation="must" responsible="nurse"}\n测血压。\n\nMeasure blood pressure.\n:::\n`

const words = (node: Node): string =>
  'value' in node
    ? String(node.value)
    : 'children' in node && Array.isArray(node.children)
      ? node.children.map(words).join('')
      : ''

function* quantities(node: Node): Generator<string> {
  if (node.type === 'quantity') yield words(node)
  else if ('children' in node && Array.isArray(node.children))
    for (const child of node.children) yield* quantities(child)
}

test.each([
  ['zh', '1～3'],
  ['en', '1–3'],
] as const)('%s: a range of requirements stays on one line', (edition, range) => {
  const source = `${front}:::monitoring\n${[1, 2, 3].map(item).join('\n')}:::\n`
  const {guideline} = readGuideline({files: new Map([['guideline.md', source]])})
  const document = buildDocument(guideline!, {edition})
  expect([...quantities(document)]).toEqual([range, range])
})
