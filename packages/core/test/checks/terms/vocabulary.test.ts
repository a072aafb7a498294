/** The vocabulary is data: every entry can be read, names what exists, and tells drugs apart. */
import {expect, test} from 'vitest'
import {readEntry} from '../../../src/checks/terms/lexicon.js'
import {vocabulary} from '../../../src/checks/terms/vocabulary/index.js'
import {wordsOf} from '../../../src/checks/terms/words.js'

const written = vocabulary.flatMap(([kind, lines]) =>
  lines.split(/[;\n]/).flatMap(entry => (entry.trim() === '' ? [] : [{kind, entry: entry.trim()}])),
)
const entries = written.map(({kind, entry}) => ({kind, entry, read: readEntry(entry, kind, 0)}))

test('every entry has forms in both languages', () => {
  expect(entries.filter(({read}) => !read?.forms.every(form => form.trim() !== '')).map(({entry}) => entry)).toEqual([])
})

test('every entry names a Chinese and an English form', () => {
  const unclear = entries.filter(
    ({read}) => !read || !/\p{Script=Han}/u.test(read.concept.zh) || /\p{Script=Han}/u.test(read.concept.en),
  )
  expect(unclear.map(({entry}) => entry)).toEqual([])
})

test('what an entry refers to is an entry', () => {
  const names = new Set(entries.map(({read}) => read?.concept.zh))
  const lost = entries.flatMap(({read}) => (read?.concept.related ?? []).filter(name => !names.has(name)))
  expect(lost).toEqual([])
})

test('more than 1,000 drugs, none under two names that are not related', () => {
  const drugs = entries.flatMap(({kind, read}) => (kind === 'drug' && read ? [read] : []))
  expect(drugs.length).toBeGreaterThan(1000)
  const owners = new Map<string, string>()
  const shared: string[] = []
  for (const {concept, forms} of drugs) {
    for (const form of forms) {
      const key =
        wordsOf(form).length > 0 && !/\p{Script=Han}/u.test(form)
          ? wordsOf(form)
              .map(word => word.key)
              .join(' ')
          : form
      const owner = owners.get(key)
      if (owner !== undefined && owner !== concept.zh) shared.push(`${key}: ${owner}, ${concept.zh}`)
      owners.set(key, concept.zh)
    }
  }
  expect(shared).toEqual([])
})
