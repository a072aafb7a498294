// Reads the head of a rule's file: its description and its examples, which are tests and documentation.
//
//   /**
//    * What the rule asks.
//    *
//    * @example ok
//    *   text
//    * @example not ok: 1:9 "The message"
//    *   text
//    */
//
// `@example ok front matter` shows lines of the front matter instead of the body, or, behind a line of three dashes, before it; `@example not ok without grading` leaves that line out
// of the front matter around the example. `@example ok references` shows entries of a .bib library instead. A place is line:column, a line alone, a file, or `front matter` for its first line.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

const head = /^@example (ok|not ok)( front matter| references)?(?: without ([a-z]+))?(?:: (.*))?$/
const expectation = /^(front matter|[\w.-]+\.\w+|\d+(?::\d+)?) "(.*)"$/

/** @param {string} source */
export function readRuleHead(source) {
  const comment = /^\/\*\*\n([\s\S]*?)\n \*\//.exec(source)?.[1] ?? ''
  const lines = comment.split('\n').map(line => line.replace(/^ \* ?/, ''))
  const id = /\b(?:rule|referenceRule)\(\s*'([a-z-]+)'/.exec(source)?.[1]
  const description = []
  const examples = []
  for (const line of lines) {
    const opened = head.exec(line)
    if (opened) {
      const [, verdict, part, without, rest] = opened
      const expected = rest === undefined ? undefined : expectation.exec(rest)
      if (verdict === 'not ok' && !expected) throw new Error(`Unreadable example of ${id}: ${line}`)
      examples.push({
        ok: verdict === 'ok',
        frontMatter: part === ' front matter',
        references: part === ' references',
        without,
        place: expected?.[1],
        message: expected?.[2].replaceAll('\\"', '"'),
        lines: [],
      })
    } else if (examples.length > 0) examples.at(-1).lines.push(line.replace(/^ {2}/, ''))
    else description.push(line)
  }
  return {
    id,
    description: description.join('\n').trim(),
    examples: examples.map(({lines: text, ...example}) => ({...example, text: text.join('\n').trimEnd()})),
  }
}

/** @param {string} root of the repository */
export function readRuleHeads(root) {
  const folder = join(root, 'packages/core/src/checks/rules')
  return readdirSync(folder, {encoding: 'utf8', recursive: true})
    .filter(name => name.endsWith('.ts') && !name.endsWith('index.ts'))
    .sort()
    .map(name => ({file: name, ...readRuleHead(readFileSync(join(folder, name), 'utf8'))}))
}
