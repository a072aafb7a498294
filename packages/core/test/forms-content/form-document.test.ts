import {PDFDocument} from 'pdf-lib'
import {describe, expect, it} from 'vitest'
import {buildForms, formDocument} from '../../src/forms/index.js'
import {readGuidelineFolder} from '../../src/node/index.js'
import {readForm, renderForm} from '../../src/pdf.js'
import {documentToHtml} from '../../src/render/html/index.js'
import {clinic, fieldNames, formOf, guidelineOf, source} from './read-clinic.js'

const editions = ['zh', 'en', 'parallel'] as const
const guideline = clinic()
const pageOf = (id: string, edition: (typeof editions)[number]): string =>
  documentToHtml(formDocument(formOf(guideline, id), guideline, {edition}))

describe('a form as a page', () => {
  it.each(editions)('states guideline, version, date and status (%s)', edition => {
    for (const {id} of buildForms(guideline).forms) {
      const page = pageOf(id, edition)
      expect(page).toContain('1.2.0')
      expect(page).toContain('2026-11-20')
      expect(page).toContain(edition === 'en' ? 'Draft (example)' : '草稿（示例）')
      expect(page).toContain(`zhinan 1 | ${id} | clinic | 1.2.0 | ${edition}`)
    }
  })

  it('leads back to the requirement, to recommendations and to the works cited', () => {
    const page = pageOf('consent', 'zh')
    expect(page).toContain('href="clinic.zh.html#C4"')
    expect(page).toContain('href="clinic.zh.html#R1"')
    expect(page).toContain('href="#ref-murrough2013"')
    expect(page).toContain('id="ref-murrough2013"')
  })

  it('has no link that leads nowhere', () => {
    for (const {id} of buildForms(guideline).forms) {
      const page = pageOf(id, 'parallel')
      const ids = new Set([...page.matchAll(/ id="([^"]*)"/gu)].map(([, one]) => one))
      for (const [, target] of page.matchAll(/href="#([^"]*)"/gu))
        expect(ids.has(decodeURIComponent(target ?? '')), `${id} #${target}`).toBe(true)
    }
  })

  it('lists only what it cites, by the numbers of the edition', () => {
    const page = pageOf('session-record', 'en')
    expect(page).toContain('id="ref-murrough2013"')
    expect(page).not.toContain('id="ref-zarate2006"')
    expect(page).toContain('[2]')
  })

  it('shows words for patients on the information sheet, and those for professionals on the checklist', () => {
    expect(pageOf('consent', 'en')).toContain('Do not drive that day.')
    expect(pageOf('consent', 'en')).not.toContain('must not drive that day')
    expect(pageOf('consent-conversation', 'en')).toContain('must not drive that day')
  })

  it('says conspicuously that a use is off-label, and only where it is', () => {
    expect(pageOf('consent', 'zh')).toContain('本治疗属于超说明书用药。')
    const onLabel = guidelineOf(
      source
        .replace('off-label, ', '')
        .replace('licence="off-label"', 'licence="on-label"')
        .replace('element="off-label-status off-label-evidence"', ''),
    )
    const page = documentToHtml(formDocument(formOf(onLabel, 'consent'), onLabel, {edition: 'zh'}))
    expect(page).not.toContain('本治疗属于超说明书用药。')
  })

  it('names every field in both languages of the parallel edition', () => {
    expect(pageOf('consent', 'parallel')).toContain('aria-label="患者姓名 | Patient’s name"')
  })

  it('is printed for a guideline in one language', () => {
    const chinese = guidelineOf(source.replace('languages:\n  - zh-CN\n  - en', 'languages:\n  - zh-CN'))
    for (const form of buildForms(chinese).forms)
      expect(documentToHtml(formDocument(form, chinese, {edition: 'zh'}))).toContain(form.title.zh)
  })

  it('gives the same bytes for the same guideline', () => {
    const again = clinic()
    expect(pageOf('consent', 'zh')).toBe(documentToHtml(formDocument(formOf(again, 'consent'), again, {edition: 'zh'})))
  })
})

describe('a form as a PDF', () => {
  it('has every field of the form, and says which form it is', {timeout: 60_000}, async () => {
    for (const id of ['consent', 'session-record']) {
      const form = formOf(guideline, id)
      const {pdf, findings} = await renderForm(form, guideline, {edition: 'parallel'})
      expect(findings).toEqual([])
      const reading = await readForm(pdf ?? new Uint8Array())
      expect(reading).toMatchObject({form: id, guideline: 'clinic', version: '1.2.0', edition: 'parallel'})
      expect(Object.keys(reading.values).sort()).toEqual([...new Set(fieldNames(form))].sort())
    }
  })

  it.each(['clinic', 'ketamine-trd'])(
    'fits the card of %s on one page in each edition',
    {timeout: 60_000},
    async name => {
      const folder = new URL('../../../../guidelines/ketamine-trd', import.meta.url).pathname
      const own = name === 'clinic' ? guideline : (await readGuidelineFolder(folder)).read.guideline
      if (!own) throw new Error('The guideline cannot be read')
      for (const edition of editions) {
        const {pdf} = await renderForm(formOf(own, 'before-you-start'), own, {edition})
        const pages = (await PDFDocument.load(pdf ?? new Uint8Array())).getPageCount()
        expect(pages, edition).toBe(1)
      }
    },
  )

  it('counts what the card leaves out', () => {
    const many = source.replace(
      /(:::requirement\[在场人员[\s\S]*?\n:::\n)/u,
      (whole: string) =>
        whole +
        Array.from(
          {length: 90},
          (_, at) =>
            `\n${whole.replace('#F3', `#X${at}`).replace('在场人员 | Staff on site', `要求${at} | A further requirement, number ${at}`)}`,
        ).join(''),
    )
    const crowded = guidelineOf(many)
    const page = documentToHtml(formDocument(formOf(crowded, 'before-you-start'), crowded, {edition: 'en'}))
    expect(page).toMatch(/\d+ further requirements are left out here/u)
    expect(page).toContain('>M4<')
  })
})
