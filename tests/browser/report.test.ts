/** The HTML report of `check` in a real browser: accessible, no sideways scrolling, nothing asked of any server, filtered without a script. */
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Browser, chromium} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {htmlReport} from '../../packages/cli/src/reporters/index.js'
import {example, reported} from '../../packages/cli/test/support/reported.js'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path =>
  existsSync(path),
)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(!executablePath && !process.env.CI)('in Chromium (skipped where there is none)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhinan-report-'))
  const addressOf = (language: string): string => pathToFileURL(join(folder, `${language}.html`)).href
  let browser: Browser

  beforeAll(async () => {
    for (const language of ['zh', 'en'] as const) {
      writeFileSync(join(folder, `${language}.html`), htmlReport(reported, {language}))
    }
    browser = await chromium.launch({
      executablePath: executablePath ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, {recursive: true, force: true})
  })

  test.each([
    ['zh', 320],
    ['zh', 390],
    ['en', 390],
    ['zh', 1280],
    ['en', 1280],
  ] as const)(
    '%s at %i pixels',
    async (language, width) => {
      const page = await browser.newPage({viewport: {width, height: 900}})
      const requests: string[] = []
      page.on('request', request => requests.push(request.url()))
      await page.goto(addressOf(language))
      await page.evaluate(axe)
      const seen = await page.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: axe's global has no types in the page
        const found = await (globalThis as any).axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        })
        const wide = [...document.querySelectorAll('body *')].filter(
          element => element.getBoundingClientRect().right > innerWidth + 1,
        )
        return {
          violations: found.violations.map(
            (violation: {id: string; nodes: {html: string}[]}) =>
              `${violation.id}: ${violation.nodes.map(node => node.html.slice(0, 200)).join(' … ')}`,
          ),
          wide: wide.map(element => element.outerHTML.slice(0, 200)),
        }
      })
      expect(seen).toEqual({violations: [], wide: []})
      expect(requests.filter(url => url !== addressOf(language))).toEqual([])
      await page.close()
    },
    60_000,
  )

  test('a box hides its severity and no other, by the keyboard too', async () => {
    const page = await browser.newPage({javaScriptEnabled: false})
    await page.goto(addressOf('en'))
    const visible = async () =>
      Promise.all(
        ['error', 'warning', 'info'].map(severity =>
          page.locator(`main section > ol > .${severity}`).filter({visible: true}).count(),
        ),
      )
    expect(await visible()).toEqual([2, 2, 2])
    await page.getByLabel('warning (2)').uncheck({force: true})
    expect(await visible()).toEqual([2, 0, 2])
    await page.locator('#show-error').focus()
    await page.keyboard.press('Space')
    expect(await visible()).toEqual([0, 0, 2])
    await page.getByLabel('warning (2)').check({force: true})
    expect(await visible()).toEqual([0, 2, 2])
    await page.close()
  }, 60_000)

  test('every message leads to its rule', async () => {
    const page = await browser.newPage()
    await page.goto(addressOf('zh'))
    const dead = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="#"]')]
        .map(link => link.getAttribute('href')?.slice(1) ?? '')
        .filter(id => !document.getElementById(id)),
    )
    expect(dead).toEqual([])
    expect(await page.locator('a[href^="#rule-"]').count()).toBe(example.diagnostics.length)
    await page.close()
  }, 60_000)
})
