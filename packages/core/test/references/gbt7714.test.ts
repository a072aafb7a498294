/** GB/T 7714 of both editions: examples of every class as other sources print them, and that no type of ours is without one or a reason. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {formatReference, referenceStyles} from '../../src/references/index.js'
import {plainText} from './plain-text.js'
import {type WrittenReference, written} from './written-reference.js'

interface Example {
  readonly type: WrittenReference['type']
  readonly clause?: string
  readonly from: string
  readonly entry: Omit<WrittenReference, 'type'>
  readonly note?: string
  readonly printed: string
}

const examplesOf = (edition: string): readonly Example[] =>
  parse(readFileSync(fileURLToPath(new URL(`fixtures/gbt7714-${edition}.yaml`, import.meta.url)), 'utf8'))

describe.each(['2025', '2015'])('GB/T 7714—%s', edition => {
  const style = referenceStyles.get(`gbt7714-${edition}`)!
  const examples = examplesOf(edition)
  test.each(examples.map(example => [`${example.type}: ${example.printed}`, example] as const))(
    '%s',
    (_, {type, entry, printed}) => {
      expect(plainText(formatReference(written({...entry, type}), style))).toBe(printed)
    },
  )
  test('every type has an example or a reason why it has none', () => {
    const shown = new Set(examples.map(({type}) => type))
    const silent = Object.entries(style.types).filter(
      ([type, {unsupported}]) => unsupported === undefined && !([...shown] as string[]).includes(type),
    )
    expect(silent.map(([type]) => type)).toEqual([])
  })
})
