/** `@zhinan/core` in a browser: bundled without reaching `node:*`, it parses, checks and renders HTML in Chromium. */
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {chromium} from 'playwright-core'
import {describe, expect, test} from 'vitest'

const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path =>
  existsSync(path),
)
const core = fileURLToPath(new URL('../../packages/core/dist/index.js', import.meta.url))

const reporters = fileURLToPath(new URL('../../packages/cli/dist/reporters/index.js', import.meta.url))

async function bundle(entry = core): Promise<{code: string; inputs: readonly string[]}> {
  const {outputFiles, metafile} = await build({
    stdin: {
      contents: `export * from ${JSON.stringify(entry)}`,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'zhinan',
    platform: 'browser',
    logLevel: 'silent',
  })
  return {code: outputFiles[0]!.text, inputs: Object.keys(metafile.inputs)}
}

describe('bundled for a browser', () => {
  test('no node module is reached', async () => {
    const {inputs} = await bundle()
    expect(inputs.length).toBeGreaterThan(100)
    expect(inputs.filter(input => input.startsWith('node:'))).toEqual([])
  }, 60_000)

  test('the reports of the command reach none either', async () => {
    const {inputs} = await bundle(reporters)
    expect(inputs.some(input => input.endsWith('reporters/sarif.js'))).toBe(true)
    expect(inputs.filter(input => input.startsWith('node:'))).toEqual([])
  }, 60_000)

  test.skipIf(!browser && !process.env.CI)(
    'it parses, checks and renders there (needs Chromium)',
    async () => {
      const {code} = await bundle()
      const running = await chromium.launch({
        executablePath: browser ?? '/usr/bin/chromium',
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      })
      try {
        const page = await running.newPage()
        await page.setContent('<!doctype html><title>test</title>')
        await page.addScriptTag({content: code})
        const seen = await page.evaluate(() => {
          // biome-ignore lint/suspicious/noExplicitAny: the bundle's global has no types in the page
          const zhinan = (globalThis as any).zhinan
          const source =
            '---\nid: page\nversion: "1"\nstatus: draft\ntitle:\n  zh: 示例\n  en: Example\nlanguages: [zh-CN, en]\n---\n\n## 甲 | A {#a}\n\n剂量0.5 mg/kg。\n\nThe dose is 5 mg/kg.\n'
          const {guideline} = zhinan.readGuideline({files: new Map([['guideline.md', source]])})
          const diagnostics = zhinan.checkGuideline(guideline)
          return {
            rules: diagnostics.map((diagnostic: {rule: string}) => diagnostic.rule),
            html: zhinan.renderHtml(guideline, {edition: 'parallel', diagnostics}),
          }
        })
        expect(seen.rules).toContain('numbers-differ')
        expect(seen.html).toContain('<div class="pair"')
      } finally {
        await running.close()
      }
    },
    120_000,
  )
})
