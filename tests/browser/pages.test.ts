/** The three HTML editions in a real browser: accessible, no sideways scrolling, nothing asked of any server, whole without JavaScript. */
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {checkGuideline, type Edition, type Guideline, gradeFindings, readGuideline, renderHtml} from '@zhinan/core'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {everyKind} from '../../packages/core/test/support/every-kind.js'
import {orcids, withGroup} from '../../packages/core/test/support/group.js'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path =>
  existsSync(path),
)
const editions = ['zh', 'en', 'parallel'] as const
const widths = [390, 1280] as const
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

function ketamine(): {guideline: Guideline; html: (edition: Edition) => string} {
  const folder = fileURLToPath(new URL('../../guidelines/ketamine-trd/', import.meta.url))
  const files = new Map(
    readdirSync(folder, {withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(entry => [entry.name, new Uint8Array(readFileSync(join(folder, entry.name)))]),
  )
  const {guideline, findings} = readGuideline({files})
  if (!guideline) throw new Error('The ketamine guideline cannot be read')
  const diagnostics = [...gradeFindings(findings, 'draft'), ...checkGuideline(guideline)]
  return {guideline, html: edition => renderHtml(guideline, {edition, diagnostics})}
}

/** What the browser finds on a page. */
interface Seen {
  readonly violations: readonly string[]
  readonly overflow: readonly string[]
  readonly requests: readonly string[]
}

async function look(page: Page, address: string): Promise<Seen> {
  const requests: string[] = []
  page.on('request', request => requests.push(request.url()))
  await page.goto(address)
  await page.evaluate(axe)
  const {violations, overflow} = await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe's global has no types in the page
    const found = await (globalThis as any).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    const wide = [...document.querySelectorAll('body *')].filter(
      element => element.getBoundingClientRect().right > innerWidth + 1 && !element.closest('.scroll, .formula'),
    )
    const root = document.documentElement
    return {
      violations: found.violations.map(
        (violation: {id: string; nodes: {html: string}[]}) =>
          `${violation.id}: ${violation.nodes.map(node => node.html.slice(0, 200)).join(' … ')}`,
      ) as string[],
      overflow: [
        ...(root.scrollWidth > root.clientWidth ? [`page ${root.scrollWidth} > ${root.clientWidth}`] : []),
        ...wide.map(element => element.outerHTML.slice(0, 200)),
      ],
    }
  })
  return {violations, overflow, requests: requests.filter(url => url !== address && !url.startsWith('data:'))}
}

// Without a browser these cannot run; where CI is set, a missing browser is a failure.
describe.skipIf(!executablePath && !process.env.CI)('in Chromium (skipped where there is none)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhinan-pages-'))
  const addressOf = (name: string, edition: Edition): string =>
    pathToFileURL(join(folder, `${name}.${edition}.html`)).href
  let browser: Browser

  beforeAll(async () => {
    const real = ketamine()
    for (const edition of editions) {
      writeFileSync(join(folder, `every-kind.${edition}.html`), renderHtml(everyKind, {edition}))
      writeFileSync(join(folder, `ketamine-trd.${edition}.html`), real.html(edition))
      writeFileSync(join(folder, `group.${edition}.html`), renderHtml(withGroup, {edition}))
    }
    browser = await chromium.launch({
      executablePath: executablePath ?? '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, {recursive: true, force: true})
  })

  const cases = ['every-kind', 'ketamine-trd'].flatMap(name =>
    editions.flatMap(edition => widths.map(width => ({name, edition, width}))),
  )

  test.each(cases)(
    '$name, $edition, $width px: nothing for axe, nothing too wide, no request',
    async ({name, edition, width}) => {
      const page = await browser.newPage({viewport: {width, height: 900}})
      expect(await look(page, addressOf(name, edition))).toEqual({violations: [], overflow: [], requests: []})
      await page.close()
    },
    120_000,
  )

  test.each(editions)(
    '%s in the dark: nothing for axe',
    async edition => {
      const page = await browser.newPage({viewport: {width: 1280, height: 900}, colorScheme: 'dark'})
      expect((await look(page, addressOf('every-kind', edition))).violations).toEqual([])
      await page.close()
    },
    120_000,
  )

  test('the parallel page sets Chinese left of English on one line, and stacks them on a narrow screen', async () => {
    const boxes = async (width: number) => {
      const page = await browser.newPage({viewport: {width, height: 900}})
      await page.goto(addressOf('every-kind', 'parallel'))
      const zh = await page.locator('#R1-zh').boundingBox()
      const en = await page.locator('#R1-en').boundingBox()
      await page.close()
      if (!zh || !en) throw new Error('The sides of R1 are not shown')
      return {zh, en}
    }
    const wide = await boxes(1280)
    expect(Math.abs(wide.zh.y - wide.en.y)).toBeLessThan(2)
    expect(wide.zh.x + wide.zh.width).toBeLessThanOrEqual(wide.en.x)
    const narrow = await boxes(390)
    expect(narrow.zh.y + narrow.zh.height).toBeLessThanOrEqual(narrow.en.y)
  }, 60_000)

  test('an ORCID and a name with a hyphen stand on one line of a narrow screen', async () => {
    const page = await browser.newPage({viewport: {width: 390, height: 900}})
    for (const edition of editions) {
      await page.goto(addressOf('group', edition))
      const lines = await page.evaluate(() =>
        [...document.querySelectorAll('.quantity a, .compound')].map(element => element.getClientRects().length),
      )
      expect(lines.length).toBeGreaterThanOrEqual(orcids.length)
      expect(new Set(lines)).toEqual(new Set([1]))
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    }
    await page.close()
  }, 60_000)

  test('without JavaScript the text is whole and citations lead to references and back', async () => {
    const context = await browser.newContext({javaScriptEnabled: false, viewport: {width: 1280, height: 900}})
    const page = await context.newPage()
    await page.goto(addressOf('every-kind', 'zh'))
    await page.locator('.citation a').first().click()
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#ref-zarate2006')
    await page.locator('#ref-zarate2006 [role=doc-backlink]').first().click()
    expect(new URL(page.url()).hash).toBe('#cite-zarate2006-1')
    await context.close()
  }, 60_000)

  test('copied text keeps a citation apart from the number before it, and a dose whole', async () => {
    const page = await browser.newPage({viewport: {width: 390, height: 900}})
    await page.goto(addressOf('every-kind', 'zh'))
    const text = await page.evaluate(() => {
      const selection = getSelection()
      selection?.selectAllChildren(document.querySelector('main') ?? document.body)
      return selection?.toString()
    })
    expect(text).toContain('占 44%[1]，静脉给药 0.5 mg/kg，40 min 内完成[注1]。')
    await page.close()
  }, 60_000)

  test('prints on A4', async () => {
    const page = await browser.newPage()
    for (const edition of editions) {
      await page.goto(addressOf('every-kind', edition))
      expect((await page.pdf({format: 'A4'})).subarray(0, 5).toString()).toBe('%PDF-')
      await page.emulateMedia({media: 'print'})
      await page.setViewportSize({width: 660, height: 900})
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(660)
      await page.emulateMedia({media: 'screen'})
    }
    await page.close()
  }, 60_000)
})
