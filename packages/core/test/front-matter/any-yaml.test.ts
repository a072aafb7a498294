/** Whatever stands in the front matter, reading it ends with metadata that fits the published schema, or with a finding. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {frontMatterFields} from '../../src/front-matter/index.js'
import {metadata as metadataSchema} from '../../src/model/schema/metadata.js'
import {found} from '../yaml/found.js'
import {read} from './read.js'

const names = [...new Set(frontMatterFields().flatMap(({path}) => path.split('.')))]
const word = fc.constantFrom(
  '',
  'draft',
  '2026-07',
  '2026-02-30',
  '0.50',
  '甲',
  'text',
  'en',
  'a.bib',
  '../x',
  '10.1/x',
  '甲: 乙',
  '"',
  '#1',
)
const key = fc.oneof(
  {weight: 8, arbitrary: fc.constantFrom(...names, 'zh', 'en')},
  {weight: 1, arbitrary: fc.constantFrom('标题', 'x')},
)

const {tree} = fc.letrec<{tree: unknown}>(tie => ({
  tree: fc.oneof(
    {maxDepth: 4, depthSize: 'small'},
    word,
    fc.array(tie('tree'), {maxLength: 3}),
    fc.dictionary(key, tie('tree'), {maxKeys: 5}),
  ),
}))

function yaml(value: unknown, indent: string): string {
  if (typeof value === 'string') return ` ${value}\n`
  const lines = Array.isArray(value)
    ? value.map(entry => `${indent}-${yaml(entry, `${indent}  `)}`)
    : Object.entries(value as object).map(([name, entry]) => `${indent}${name}:${yaml(entry, `${indent}  `)}`)
  return lines.length === 0 ? '\n' : `\n${lines.join('')}`
}

test('any tree', () => {
  fc.assert(
    fc.property(fc.dictionary(key, tree, {maxKeys: 12}), value => {
      const {metadata, findings} = read(yaml(value, '').trim())
      found(findings)
      if (metadata) expect(metadataSchema.safeParse(metadata).error?.issues ?? []).toEqual([])
      else expect(findings.length).toBeGreaterThan(0)
    }),
    {numRuns: 1500},
  )
})
