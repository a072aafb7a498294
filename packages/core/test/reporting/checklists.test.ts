/** The checklists as data: whole, in both languages, with their sources, and honest about what was not read. */
import {describe, expect, test} from 'vitest'
import {translate} from '../../src/locales/translator.js'
import {factNames} from '../../src/reporting/facts/index.js'
import {checklistIds, reportingChecklist, reportingChecklists, wordLook} from '../../src/reporting/index.js'
import {subjects} from '../../src/reporting/subjects.js'

const numbers = (from: number, to: number): string[] => Array.from({length: to - from + 1}, (_, at) => `${from + at}`)

/** What the publications number. */
const published = {
  right: [
    ...['1a', '1b', '1c', '2', '3', '4', '5', '6', '7a', '7b', '8a', '8b', '9a', '9b'],
    ...['10a', '10b', '11a', '11b', '12', '13a', '13b', '13c', '14a', '14b', '14c', '15', '16', '17'],
    ...['18a', '18b', '19a', '19b', '20', '21', '22'],
  ],
  agree: numbers(1, 23),
  star: numbers(1, 15),
}

/** Items whose full wording was read; the second pass over the facts says which. */
const readInFull = {right: published.right.slice(0, 16), agree: numbers(1, 6), star: numbers(1, 15)}

describe.each(checklistIds)('%s', id => {
  const checklist = reportingChecklist(id)!
  const items = checklist.domains.flatMap(domain => domain.items)

  test('has the items of the publication, in its order, each once', () => {
    expect(items.map(item => item.id)).toEqual(published[id])
    expect(new Set(checklist.domains.map(domain => domain.id)).size).toBe(checklist.domains.length)
  })

  test('says which wording was read', () => {
    expect(items.filter(item => item.verified === 'wording').map(item => item.id)).toEqual(readInFull[id])
  })

  test('is worded in both languages', () => {
    const texts = [
      checklist.name,
      checklist.licence,
      checklist.verification,
      ...checklist.domains.flatMap(({title, unread}) => [title, ...(unread ? [unread.text] : [])]),
      ...items.flatMap(({topic, text}) => [topic, text]),
    ]
    for (const {zh, en} of texts) {
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).toMatch(/^[\p{Script=Latin}\P{Letter}]+$/u)
    }
    for (const {text} of items) {
      expect(text.zh).toMatch(/。$/u)
      expect(text.en).toMatch(/\.$/u)
    }
  })

  test('names its sources', () => {
    expect(checklist.source.url).toMatch(/^https:\/\/doi\.org\/10\./u)
    expect(checklist.source.citation).toContain(checklist.source.url.slice('https://doi.org/'.length))
    for (const {citation, url} of checklist.readIn) {
      expect(citation).not.toBe('')
      expect(URL.canParse(url)).toBe(true)
    }
  })

  test('looks for every item, and calls nothing missing that it cannot look for', () => {
    for (const {look, otherwise, id: item} of items) {
      expect(look.length, item).toBeGreaterThan(0)
      // A title is looked at and that is all; everything else may stand in the text.
      const reads = look.some(how => how.by === 'mention' || how.by === 'heading' || how.by === 'heading-hint')
      if (otherwise === 'missing' && !reads) expect(['1a', '1b']).toContain(item)
    }
  })
})

test('everything that can be looked for is looked for by some item, and worded in both languages', () => {
  const looks = reportingChecklists.flatMap(({domains}) =>
    domains.flatMap(({items}) => items.flatMap(({look}) => look)),
  )
  const named = (by: 'fact' | 'subject') =>
    [
      ...new Set(
        looks.flatMap(look =>
          look.by === 'fact' ? (by === 'fact' ? [look.fact] : []) : by === 'fact' ? [] : [look.subject],
        ),
      ),
    ].sort()
  expect(named('subject')).toEqual(Object.keys(subjects).sort())
  expect(named('fact')).toEqual([...factNames].sort())
  for (const look of looks) {
    expect(wordLook(look, 'zh')).toMatch(/./u)
    expect(wordLook(look, 'en')).not.toMatch(/\p{Script=Han}/u)
  }
})

test('a subject’s example heading is one that it knows', () => {
  for (const [subject, words] of Object.entries(subjects)) {
    for (const language of ['zh', 'en'] as const) {
      const heading = translate(language, 'reporting', `subjects.${subject}`)
      expect(words.heading.test(heading), `${subject}: ${heading}`).toBe(true)
    }
  }
})

test('STAR says which items nobody read', () => {
  const unread = reportingChecklist('star')!.domains.flatMap(domain => domain.unread?.ids ?? [])
  expect(unread).toEqual(['16–18', '19–39'])
})

test('unknown names are no checklist', () => {
  expect(reportingChecklist('prisma')).toBeUndefined()
  expect(reportingChecklist('toString')).toBeUndefined()
  expect(reportingChecklists.map(({id}) => id)).toEqual([...checklistIds])
})
