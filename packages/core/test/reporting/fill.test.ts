/** Places as the editions print them: every anchor exists there, and every page holds what the checklist says. */
import {beforeAll, describe, expect, test} from 'vitest'
import {type Edition, type Guideline, renderHtml} from '../../src/index.js'
import {readGuidelineFolder} from '../../src/node/index.js'
import {fillChecklistWithPages, renderPdf, type Typesetter} from '../../src/pdf.js'
import {TypesetterMissing} from '../../src/render/pdf/typesetter.js'
import {
  anchorsOf,
  type FilledChecklist,
  type FilledPlace,
  fillChecklist,
  reportingChecklists,
} from '../../src/reporting/index.js'
import {describeWithPrograms, read} from '../pdf/second-program.js'
import {guidelineOf} from './support.js'

const editions = ['zh', 'en', 'parallel'] as const satisfies readonly Edition[]

let ketamine: Guideline
beforeAll(async () => {
  const {read: ketamineRead} = await readGuidelineFolder('guidelines/ketamine-trd')
  if (!ketamineRead.guideline) throw new Error('unreadable')
  ketamine = ketamineRead.guideline
})

const placesOf = (filled: FilledChecklist): readonly FilledPlace[] =>
  filled.domains.flatMap(({items}) => items.flatMap(({places}) => places))

describe.each(editions)('the %s edition', edition => {
  test.each(reportingChecklists)('has every anchor of $id', checklist => {
    const filled = fillChecklist(ketamine, checklist, {edition})
    const html = renderHtml(ketamine, {edition})
    const anchors = anchorsOf(filled)
    expect(anchors.length).toBeGreaterThan(3)
    for (const anchor of anchors) expect(html).toContain(` id="${anchor}"`)
  })

  test('names places in its own languages', () => {
    for (const checklist of reportingChecklists) {
      for (const {label, anchor} of placesOf(fillChecklist(ketamine, checklist, {edition}))) {
        if (anchor !== undefined)
          expect(Object.keys(label).sort()).toEqual(edition === 'parallel' ? ['en', 'zh'] : [edition])
      }
    }
  })
})

test('without pages there are none, and asking for them changes nothing else', () => {
  const [right] = reportingChecklists
  const filled = fillChecklist(ketamine, right!, {edition: 'zh'})
  expect(filled.paged).toBe(false)
  expect(placesOf(filled).every(({pages}) => pages === undefined)).toBe(true)
  const paged = fillChecklist(ketamine, right!, {edition: 'zh', pages: new Map()})
  expect(placesOf(paged).map(({label}) => label)).toEqual(placesOf(filled).map(({label}) => label))
})

test('numbers of a run are drawn together, and blocks without ids are found', () => {
  const recommendation =
    ':::recommendation{strength="strong" direction="for" certainty="high"}\n建议限盐。\n\nWe suggest less salt.\n:::\n\n'
  const goodPractice = ':::recommendation{type="good-practice"}\n测量血压。\n\nMeasure.\n:::\n\n'
  const guideline = guidelineOf('', recommendation + recommendation + goodPractice + recommendation)
  const filled = fillChecklist(guideline, reportingChecklists[0]!, {edition: 'en'})
  const item = filled.domains.flatMap(({items}) => items).find(({id}) => id === '13c')
  expect(item?.places).toEqual([
    {label: {en: 'Recommendations 1–2, 4'}, anchor: 'recommendation-1', lastAnchor: 'recommendation-4'},
  ])
})

test('a place says in which section it stands', () => {
  const filled = fillChecklist(ketamine, reportingChecklists[0]!, {edition: 'parallel'})
  const item = filled.domains.flatMap(({items}) => items).find(({id}) => id === '22')
  expect(item?.places).toEqual([
    {
      label: {zh: '本示例的局限', en: 'Limitations of this example'},
      within: {zh: '研究建议与局限', en: 'Research needs and limitations'},
      anchor: 'limitations',
    },
  ])
})

test('a guideline that holds nothing is filled, and nothing of it is found', () => {
  const guideline = {...guidelineOf(''), body: [], metadata: {...guidelineOf('').metadata, title: {}, languages: []}}
  for (const checklist of reportingChecklists) {
    const filled = fillChecklist(guideline, checklist, {edition: 'zh'})
    for (const item of filled.domains.flatMap(({items}) => items)) {
      if (item.id === '12' && checklist.id === 'right') continue
      expect(item.status, `${checklist.id} ${item.id}`).not.toBe('found')
    }
  }
})

test('without a typesetter it is filled without pages, and a finding says why', async () => {
  const typesetter: Typesetter = {
    typeset: async () => {
      throw new TypesetterMissing('typesetter', undefined)
    },
  }
  const {filled, findings} = await fillChecklistWithPages(ketamine, reportingChecklists[0]!, {
    edition: 'zh',
    typesetter,
  })
  expect(filled.paged).toBe(false)
  expect(filled).toEqual(fillChecklist(ketamine, reportingChecklists[0]!, {edition: 'zh'}))
  expect(findings.map(({rule}) => rule)).toEqual(['pdf-typesetter-missing'])
})

describeWithPrograms('pages', () => {
  const letters = (words: string): string => words.replace(/\s+/gu, '')
  const pagesOf = (pdf: Uint8Array): readonly string[] =>
    read('pdftotext', pdf, '-enc', 'UTF-8', 'pdf', '-').split('\f').map(letters)

  test.each(editions)(
    'of the %s PDF hold what the checklist says',
    async edition => {
      const {pdf} = await renderPdf(ketamine, {edition})
      const pages = pagesOf(pdf!)
      for (const checklist of reportingChecklists) {
        const {filled, findings} = await fillChecklistWithPages(ketamine, checklist, {edition})
        expect(findings).toEqual([])
        expect(filled.paged).toBe(true)
        for (const {label, pages: at, lastAnchor, anchor} of placesOf(filled)) {
          expect(at, JSON.stringify(label)).toBeDefined()
          if (anchor === undefined || !at) continue
          for (const words of Object.values(label)) {
            const wanted = lastAnchor === undefined ? letters(words) : letters(words.replace(/[\d–、, ]+$/u, ''))
            const shown = pages[at.first - 1] ?? ''
            // Titles of recommendations are singular, and good practice statements are called otherwise.
            if (lastAnchor === undefined) expect(shown, `${words} on page ${at.first} (${edition})`).toContain(wanted)
            else expect(at.last).toBeGreaterThanOrEqual(at.first)
          }
        }
      }
    },
    120_000,
  )

  test('asking for pages changes no byte of the PDF', async () => {
    const guideline = guidelineOf('funding: {statement: {zh: 无, en: None}}\n', '## 甲 | A {#a}\n\n内容。\n\nText.\n')
    const plain = await renderPdf(guideline, {edition: 'zh'})
    const asked = await renderPdf(guideline, {edition: 'zh', locate: ['a', 'about-funding', 'nowhere']})
    expect(Buffer.from(asked.pdf!).equals(Buffer.from(plain.pdf!))).toBe(true)
    expect([...asked.pages!.keys()]).toEqual(['a', 'about-funding'])
    expect(plain.pages).toBeUndefined()
  })
})
