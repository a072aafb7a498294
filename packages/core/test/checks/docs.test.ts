import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {rulesDocs} from '../../../../scripts/write-rules-docs.mjs'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

test('docs/rules.md and docs/rules.zh.md are what scripts/write-rules-docs.mjs writes', async () => {
  const pages = await rulesDocs(root)
  expect(Object.keys(pages)).toEqual(['docs/rules.md', 'docs/rules.zh.md'])
  for (const [path, text] of Object.entries(pages)) {
    const stale = readFileSync(join(root, path), 'utf8') !== text
    expect(stale, `${path} is stale: run node scripts/write-rules-docs.mjs`).toBe(false)
  }
})
