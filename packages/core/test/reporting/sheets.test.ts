/** The printed sheets: golden Markdown for the ketamine guideline, safe HTML, and a PDF that another program reads. */
import {beforeAll, describe, expect, test} from 'vitest'
import {type Guideline, languages} from '../../src/index.js'
import {readGuidelineFolder} from '../../src/node/index.js'
import {checklistToPdf} from '../../src/pdf.js'
import {isSiblingPage} from '../../src/render/document/inline/addresses.js'
import {fixedWidths} from '../../src/render/pdf/print/column-widths.js'
import {
  checklistToHtml,
  checklistToMarkdown,
  type FilledChecklist,
  fillChecklist,
  reportingChecklists,
} from '../../src/reporting/index.js'
import {describeWithPrograms, lettersOf, read} from '../pdf/second-program.js'
import {guidelineOf} from './support.js'

let ketamine: Guideline
beforeAll(async () => {
  const folder = await readGuidelineFolder('guidelines/ketamine-trd')
  if (!folder.read.guideline) throw new Error('unreadable')
  ketamine = folder.read.guideline
})

const sheets = reportingChecklists.flatMap(checklist => languages.map(lang => ({checklist, lang, id: checklist.id})))

/** Blanks of a sheet do not matter to what it says. */
const letters = (words: string): string => words.replace(/\s+/gu, '')

describe.each(sheets)('$id in $lang', ({checklist, lang, id}) => {
  const filled = (): FilledChecklist => fillChecklist(ketamine, checklist, {edition: lang})

  test('as Markdown', async () => {
    const markdown = checklistToMarkdown(filled(), {lang, address: `ketamine-trd.${lang}.html`})
    await expect(markdown).toMatchFileSnapshot(`golden/ketamine-trd.${id}.${lang}.md`)
  })

  test('every form names the guideline, the source, the licence, every item, and what was not read', () => {
    const markdown = letters(checklistToMarkdown(filled(), {lang}).replaceAll('\\', '').replaceAll('<br>', ''))
    const html = letters(checklistToHtml(filled(), {lang}).replace(/<[^>]*>/gu, ''))
    for (const form of [markdown, html]) {
      expect(form).toContain(letters(ketamine.metadata.title[lang]!))
      expect(form).toContain(letters(checklist.source.citation))
      expect(form).toContain(letters(checklist.licence[lang]))
      expect(form).toContain(letters(checklist.verification[lang]))
      for (const domain of checklist.domains) {
        for (const {text} of domain.items) expect(form).toContain(letters(text[lang]))
        if (domain.unread) expect(form).toContain(letters(domain.unread.text[lang]))
      }
    }
    const unverified = checklist.domains.flatMap(({items}) => items.filter(({verified}) => verified !== 'wording'))
    const marks = lang === 'zh' ? /\[(?:仅核实主题|凭既往知识撰写)/gu : /\[(?:onlythesubject|writtenfrommemory)/gu
    for (const form of [markdown, html]) expect(form.match(marks) ?? []).toHaveLength(unverified.length)
  })

  test('no score anywhere', () => {
    expect(
      checklistToMarkdown(filled(), {lang})
        .replaceAll('Nothing is scored', '')
        .replaceAll('gives no score', '')
        .replaceAll('No AGREE score', ''),
    ).not.toMatch(/\bscores?\b|\d\s*%|\d+\s*\/\s*\d{2}\b(?!\.)|得分|总分/iu)
  })
})

describe('markdown', () => {
  test('what a guideline says is never read as Markdown', () => {
    const guideline = guidelineOf('', '## 局限 \\| <b>x</b> [a](javascript:1) {#a}\n\n内容。\n\nText.\n')
    const title = {zh: '指南|a*b*<script>`x`[y](z)\n# \u001b[31m\u202e题', en: 'Guideline'}
    const hostile = {...guideline, metadata: {...guideline.metadata, title}}
    const markdown = checklistToMarkdown(fillChecklist(hostile, reportingChecklists[0]!, {edition: 'zh'}), {lang: 'zh'})
    expect(markdown).toContain('指南\\|a\\*b\\*\\<script\\>\\`x\\`\\[y\\](z) # \\[31m题')
    for (const line of markdown.split('\n').filter(one => one.startsWith('| ')))
      expect(line.replace(/\\\|/gu, '').match(/\|/gu), line).toHaveLength(6)
  })

  test('an address ends where it ends', () => {
    const guideline = guidelineOf('', '## 局限性 | Limitations {#limits(1)}\n\n内容。\n\nText.\n')
    const filled = fillChecklist(guideline, reportingChecklists[0]!, {edition: 'en'})
    const markdown = checklistToMarkdown(filled, {lang: 'en', address: 'small.en.html'})
    for (const [, address] of markdown.matchAll(/\]\(([^)]*)\)/gu)) expect(address).not.toMatch(/[\s(<>|]/u)
  })

  test('ends with a line feed, and is the same twice', () => {
    const once = () =>
      checklistToMarkdown(fillChecklist(ketamine, reportingChecklists[1]!, {edition: 'zh'}), {lang: 'en'})
    expect(once()).toBe(once())
    expect(once()).toMatch(/[^\n]\n$/u)
  })
})

describe('html', () => {
  test('links to the edition’s page beside it, and escapes what a guideline says', () => {
    const guideline = guidelineOf(
      'shortTitle: {zh: "<img src=x onerror=alert(1)>", en: x}\n',
      '## 局限性 | Limitations {#limits}\n\n内容。\n\nText.\n',
    )
    const filled = fillChecklist(guideline, reportingChecklists[0]!, {edition: 'zh'})
    const html = checklistToHtml(filled, {lang: 'zh', address: 'small.zh.html'})
    expect(html).toContain('href="small.zh.html#limits"')
    expect(html).not.toContain('<img')
    expect(html).not.toMatch(/<script|<[a-z][^>]*\son\w+=/u)
    expect(checklistToHtml(filled, {lang: 'zh'})).not.toContain('#limits"')
  })

  test.each([
    ['ketamine-trd.zh.html#R1', true],
    ['a.zh.html#%E5%89%82%E9%87%8F', true],
    ['https://example.org/a.html#x', false],
    ['../a.html#x', false],
    ['javascript:a.html#x', false],
    ['a.html', false],
    ['a.html# x', false],
    ['//a.html#x', false],
  ])('%s is a sibling page: %s', (address, is) => {
    expect(isSiblingPage(address)).toBe(is)
  })

  test('another language than the sheet’s is marked', () => {
    const html = checklistToHtml(fillChecklist(ketamine, reportingChecklists[0]!, {edition: 'zh'}), {lang: 'en'})
    expect(html).toContain('<html lang="en"')
    expect(html).toContain('<span lang="zh-CN">范围与方法 › 目的与适用范围</span>')
  })
})

describe('a guideline with errors', () => {
  test('is filled, and the sheet says so', () => {
    const guideline = guidelineOf('', '## 甲 | A {#a}\n\n内容。\n\nText.\n')
    const place = {file: 'guideline.md', line: 1, column: 1, endLine: 1, endColumn: 1}
    const diagnostics = [{rule: 'numbers-differ', severity: 'error', place, url: ''}] as const
    const filled = fillChecklist(guideline, reportingChecklists[0]!, {edition: 'en', diagnostics})
    expect(filled.guideline.errors).toBe(1)
    expect(checklistToMarkdown(filled, {lang: 'en'})).toContain('1 error')
    expect(checklistToMarkdown(filled, {lang: 'zh'})).toContain('1 处错误')
  })
})

describe('columns of given shares', () => {
  const cell = (width: number) => ({lines: [width], least: width})

  test('keep their widths whatever stands in them', () => {
    expect(fixedWidths([[cell(1), cell(9)]], [1, 3], 40).widths).toEqual([10, 30])
    expect(fixedWidths([[cell(8), cell(2)]], [1, 3], 40).widths).toEqual([10, 30])
  })

  test('say when a word is too long for them', () => {
    expect(fixedWidths([[cell(8), cell(2)]], [1, 3], 40).fits).toBe(true)
    expect(fixedWidths([[cell(12), cell(2)]], [1, 3], 40).fits).toBe(false)
  })
})

describeWithPrograms('the PDF', () => {
  test.each(sheets)('of $id in $lang is tagged, on A4, and holds every item', async ({checklist, lang}) => {
    const filled = fillChecklist(ketamine, checklist, {edition: lang, pages: new Map([['limitations', 17]])})
    const pdf = await checklistToPdf(filled, {lang})
    const info = read('pdfinfo', pdf)
    expect(info).toMatch(/Tagged:\s+yes/u)
    expect(info).toMatch(/A4/u)
    const shown = lettersOf(pdf).replace(/[\u00ad-]/gu, '')
    expect(shown).toContain(letters(filled.guideline.title[lang]!).replaceAll('-', ''))
    for (const {items, title} of checklist.domains) {
      expect(shown).toContain(letters(title[lang]))
      for (const {topic} of items) expect(shown).toContain(letters(topic[lang]).replaceAll('-', ''))
    }
  })
})
