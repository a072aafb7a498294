import fc from 'fast-check'
import {expect, test} from 'vitest'
import {unifiedDiff} from '../src/unified-diff.js'

const lines = (...all: string[]) => all.map(line => `${line}\n`).join('')

test.each([
  ['equal texts', lines('a'), lines('a'), ''],
  ['a changed line', lines('a', 'b', 'c'), lines('a', 'x', 'c'), '@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n'],
  ['an added line', lines('a', 'c'), lines('a', 'b', 'c'), '@@ -1,2 +1,3 @@\n a\n+b\n c\n'],
  ['a line taken away', lines('a', 'b', 'c'), lines('a', 'c'), '@@ -1,3 +1,2 @@\n a\n-b\n c\n'],
  ['into nothing', '', lines('a'), '@@ -0,0 +1,1 @@\n+a\n'],
  ['no line end', 'a', 'b', '@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n'],
  ['CRLF', 'a\r\nb\r\n', 'a\r\nx\r\n', '@@ -1,2 +1,2 @@\n a\r\n-b\r\n+x\r\n'],
  [
    'two places far apart',
    lines(...'abcdefghijklm'),
    lines(...'XbcdefghijklX'),
    '@@ -1,4 +1,4 @@\n-a\n+X\n b\n c\n d\n@@ -10,4 +10,4 @@\n j\n k\n l\n-m\n+X\n',
  ],
])('%s', (_, before, after, hunks) => {
  expect(unifiedDiff('a.md', before, after)).toBe(hunks === '' ? '' : `--- a/a.md\n+++ b/a.md\n${hunks}`)
})

/** What `patch` makes of it. */
function applied(before: string, diff: string): string {
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const made: string[] = []
  let at = 0
  const body = diff.split('\n').slice(2, -1)
  for (const [index, line] of body.entries()) {
    const start = /^@@ -(\d+),(\d+) \+/.exec(line)
    if (start) {
      const from = Number(start[2]) === 0 ? Number(start[1]) : Number(start[1]) - 1
      made.push(...old.slice(at, from))
      at = from
    } else if (line.startsWith('\\')) continue
    else {
      const whole = line.slice(1) + (body[index + 1]?.startsWith('\\') ? '' : '\n')
      if (line[0] !== '+') expect(old[at++]).toBe(whole)
      if (line[0] !== '-') made.push(whole)
    }
  }
  return [...made, ...old.slice(at)].join('')
}

test('says how one text becomes the other', () => {
  const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'd'), {maxLength: 30}).map(all => all.join(''))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = unifiedDiff('a.md', before, after)
      expect(diff === '' ? before : applied(before, diff)).toBe(after)
    }),
  )
})
