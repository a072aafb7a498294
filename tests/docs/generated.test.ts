/** The pages that scripts write are as they would write them now. (docs/rules*.md is tested beside the rules.) */
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {formatDocs} from '../../scripts/write-format-docs.mjs'
import {referencesDocs} from '../../scripts/write-references-docs.mjs'
import {reportingDocs} from '../../scripts/write-reporting-docs.mjs'
import {requirementsDocs} from '../../scripts/write-requirements-docs.mjs'

test('docs/front-matter*.md and the limits in docs/format*.md are fresh (`npm run docs` after a build)', async () => {
  const pages: ReadonlyMap<string, string> = await formatDocs()
  expect(pages.size).toBe(4)
  for (const [path, text] of pages) {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), path).toBe(text)
  }
})

test('docs/references*.md are fresh, and every option there changes what is printed', async () => {
  const pages: ReadonlyMap<string, string> = await referencesDocs()
  expect(pages.size).toBe(2)
  for (const [path, text] of pages) {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), path).toBe(text)
  }
})

test('docs/reporting*.md are fresh', async () => {
  const pages: ReadonlyMap<string, string> = await reportingDocs()
  expect(pages.size).toBe(2)
  for (const [path, text] of pages) {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), path).toBe(text)
  }
})

test('docs/requirements*.md are fresh', async () => {
  const pages: ReadonlyMap<string, string> = await requirementsDocs()
  expect(pages.size).toBe(2)
  for (const [path, text] of pages) {
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), path).toBe(text)
  }
})
