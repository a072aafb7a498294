/**
 * The cases of the source format, by their numbers. A fixture holds the text, the tree that must come of it (see `outline.ts`) and,
 * after `! `, every finding with its line and column. `\uXXXX` stands for a character that an editor would not show.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {readSourceDocument} from '../../src/source/index.js'
import {findings, outline} from './outline.js'

const folder = new URL('./fixtures/', import.meta.url)

function casesOf(name: string) {
  const [, ...cases] = readFileSync(new URL(name, folder), 'utf8').split(/^@@ (?=\S)/m)
  return cases.map(each => {
    const [head = '', expected = ''] = each.split(/^@@@ tree\n/m)
    const [title = '', ...text] = head.split('\n')
    const lines = expected.split('\n').filter(line => line !== '')
    return {
      title,
      text: text
        .join('\n')
        .replace(/\\u([\dA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
      tree: lines.filter(line => !line.startsWith('! ')),
      findings: lines.filter(line => line.startsWith('! ')).map(line => line.slice(2)),
    }
  })
}

for (const name of readdirSync(folder).sort()) {
  describe(name.replace('.txt', ''), () => {
    test.each(casesOf(name))('$title', ({text, tree, findings: expected}) => {
      const document = readSourceDocument({file: 'guideline.md', text})
      expect(outline(document)).toEqual(tree)
      expect(findings(document)).toEqual(expected)
    })
    test.each(casesOf(name))('$title, with other line endings', ({text, tree, findings: expected}) => {
      for (const ending of ['\r\n', '\r']) {
        const document = readSourceDocument({file: 'guideline.md', text: text.replace(/\n/g, ending)})
        expect(outline(document).map(line => line.replace(/\\r\\n|\\r/g, '\\n'))).toEqual(tree)
        expect(findings(document)).toEqual(expected)
      }
    })
  })
}
