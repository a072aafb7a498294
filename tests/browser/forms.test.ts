/** Forms as HTML in a real browser: accessible, heard and walked through in reading order, whole without JavaScript, in black and white on paper. */
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Browser, chromium} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {documentToHtml} from '../../packages/core/src/render/html/render-html.js'
import {everyField, formDocument} from '../../packages/core/test/forms/form.js'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path =>
  existsSync(path),
)
const editions = ['zh', 'en', 'parallel'] as const
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What a screen reader says before each control: its name, in the language of the edition. */
const named = (edition: (typeof editions)[number]): readonly string[] =>
  everyField
    .filter(({kind}) => kind !== 'signature')
    .map(({tooltip}) => (edition === 'parallel' ? `${tooltip.zh} | ${tooltip.en}` : tooltip[edition]))

describe.skipIf(!executablePath && !process.env.CI)('in Chromium (skipped where there is none)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhinan-forms-'))
  const addressOf = (edition: string): string => pathToFileURL(join(folder, `${edition}.html`)).href
  let browser: Browser

  beforeAll(async () => {
    for (const edition of editions)
      writeFileSync(join(folder, `${edition}.html`), documentToHtml(formDocument(edition)))
    browser = await chromium.launch({
      executablePath: executablePath ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
    })
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, {recursive: true, force: true})
  })

  test.each(editions.flatMap(edition => [390, 1280].map(width => [edition, width] as const)))(
    '%s at %i pixels is accessible, asks nothing of any server and scrolls only downwards',
    async (edition, width) => {
      const page = await browser.newPage({viewport: {width, height: 900}})
      const requests: string[] = []
      page.on('request', request => requests.push(request.url()))
      await page.goto(addressOf(edition))
      await page.evaluate(axe)
      const seen = await page.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: axe's global has no types in the page
        const found = await (globalThis as any).axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        })
        const root = document.documentElement
        return {
          violations: found.violations.map(
            (violation: {id: string; nodes: {html: string}[]}) =>
              `${violation.id}: ${violation.nodes.map(node => node.html.slice(0, 200)).join(' … ')}`,
          ),
          overflow: root.scrollWidth - root.clientWidth,
        }
      })
      expect(seen).toEqual({violations: [], overflow: 0})
      expect(requests).toEqual([addressOf(edition)])
      await page.close()
    },
    60_000,
  )

  test.each(editions)(
    '%s is heard and walked through in reading order',
    async edition => {
      const page = await browser.newPage()
      await page.goto(addressOf(edition))
      const names = await page
        .locator('input, select, textarea')
        .evaluateAll(controls => controls.map(control => control.getAttribute('aria-label')))
      expect(names).toEqual(named(edition))
      await page.locator('main .field').first().focus()
      const walked: string[] = []
      for (let step = 0; step < 60 && new Set(walked).size < names.length; step++) {
        // Day, month and year of a date are stops of their own, and a table that is too wide is one.
        const stops = await page
          .locator('.field:focus')
          .evaluateAll(all => all.map(one => one.getAttribute('aria-label') ?? ''))
        walked.push(...stops)
        await page.keyboard.press('Tab')
      }
      expect([...new Set(walked)]).toEqual(names)
      const snapshot = await page.locator('main').ariaSnapshot()
      const heard = names.map(name => snapshot.lastIndexOf(`"${name}"`))
      expect(heard.every(at => at >= 0)).toBe(true)
      expect([...heard].sort((a, b) => a - b)).toEqual(heard)
      await page.close()
    },
    60_000,
  )

  test('takes what is typed, keeps to its limits and sends nothing', async () => {
    const page = await browser.newPage({javaScriptEnabled: false})
    await page.goto(addressOf('zh'))
    const systolic = page.getByLabel('收缩压')
    await systolic.pressSequentially('128')
    expect(await systolic.inputValue()).toBe('128')
    const patient = page.getByLabel('患者姓名')
    await patient.pressSequentially('张'.repeat(60))
    expect((await patient.inputValue()).length).toBe(40)
    await patient.press('Enter')
    expect(page.url()).toBe(addressOf('zh'))
    await page.getByLabel('签署人').selectOption('guardian')
    await page.getByLabel('已理解风险').check()
    expect(await page.getByLabel('已理解替代方案').isChecked()).toBe(true)
    expect(await page.getByLabel('填写zhinan').isEditable()).toBe(false)
    expect(await page.locator('form, script, [onclick], [formaction]').count()).toBe(0)
    await page.close()
  })

  test.each(editions)('%s is printed in black on white, its boxes and ticks drawn', async edition => {
    const page = await browser.newPage({colorScheme: 'dark'})
    await page.goto(addressOf(edition))
    await page.emulateMedia({media: 'print'})
    const looks = await page.locator('.field').evaluateAll(fields =>
      fields.map(one => {
        const {borderBottomColor, borderBottomWidth, color, backgroundColor} = getComputedStyle(one)
        return {borderBottomColor, drawn: Number.parseFloat(borderBottomWidth) > 0, color, backgroundColor}
      }),
    )
    expect(looks).toHaveLength(everyField.length)
    for (const look of looks)
      expect(look).toEqual({
        borderBottomColor: 'rgb(0, 0, 0)',
        drawn: true,
        color: 'rgb(0, 0, 0)',
        backgroundColor: 'rgba(0, 0, 0, 0)',
      })
    await page.close()
  })
})
