// Writes the 3,755 characters of GB/T 2312-1980, level 1 (rows 16 to 55), as data: what browsers decode need not be asked of them.
// `node scripts/write-common-characters.mjs`
import {writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const decoder = new TextDecoder('gb2312')
const lines = []
for (let row = 16; row <= 55; row++) {
  let line = ''
  for (let cell = 1; cell <= 94; cell++) {
    const character = decoder.decode(Uint8Array.of(row + 0xa0, cell + 0xa0))
    if (/^\p{Script=Han}$/u.test(character)) line += character
  }
  lines.push(`  '${line}',`)
}
const text = `/**
 * The 3,755 characters of GB/T 2312-1980, level 1: the more common half of the national character set, ordered by sound. Written by
 * scripts/write-common-characters.mjs.
 */
const rows = [
${lines.join('\n')}
]

export const commonCharacters: ReadonlySet<string> = new Set(rows.join(''))
`
writeFileSync(join(root, 'packages/core/src/checks/requirements/readability/common-characters.ts'), text)
