/** The code of docs/library.md runs as it stands there, against the built packages, and prints what the page says. */
import {execFileSync} from 'node:child_process'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {transform} from 'esbuild'
import {expect, test} from 'vitest'

test('docs/library.md', async () => {
  const page = readFileSync(new URL('../../docs/library.md', import.meta.url), 'utf8')
  const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)\n```$/gm)].map(match => match[1]!)
  const printed = /^```text\n([\s\S]*?)\n```$/m.exec(page)?.[1]
  expect(blocks.length).toBe(3)
  const {code} = await transform(blocks.join('\n'), {loader: 'ts', format: 'esm', target: 'node20'})
  // Beside the package that has unified and remark-parse, so that Node finds them.
  const module = fileURLToPath(new URL(`../../packages/core/.library-page-${process.pid}.mjs`, import.meta.url))
  writeFileSync(module, code)
  try {
    expect(execFileSync(process.execPath, [module], {encoding: 'utf8'}).trim()).toBe(printed)
  } finally {
    rmSync(module)
  }
})
