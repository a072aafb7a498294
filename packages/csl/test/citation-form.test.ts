import type {CitationForm} from '@zhinan/core'
import {expect, test} from 'vitest'
import {fixture, working} from './csl.js'

const raised = {
  raised: true,
  open: '[',
  close: ']',
  separator: ',',
  rangeMark: '-',
  joinFrom: 3,
  order: 'ascending',
} as const satisfies Partial<CitationForm>
const bare = {...raised, open: '', close: '', rangeMark: '–'}

const forms: readonly (readonly [style: string, language: 'zh' | 'en', form: Partial<CitationForm>])[] = [
  ['chinese-medical-association', 'zh', {...raised, locator: 'after', afterStops: false, entryNumber: 'bracketed'}],
  ['american-medical-association', 'en', {...bare, locator: 'parentheses', afterStops: true, entryNumber: 'stopped'}],
  ['nature', 'en', {...bare, afterStops: true}],
  ['nlm-citation-sequence', 'en', {...bare, raised: false, open: '(', close: ')', afterStops: false}],
]

test.each(forms)('%s', (style, language, form) => {
  expect(working(fixture(style), {language}).formatter.citation).toMatchObject(form)
})

const numeric = (citation: string): string =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><id>x</id></info>${citation}<bibliography><layout><text variable="title"/></layout></bibliography></style>`

test('brackets around each number', () => {
  const style = numeric(
    '<citation collapse="citation-number"><layout delimiter=", "><text variable="citation-number" prefix="[" suffix="]"/></layout></citation>',
  )
  expect(working(style).formatter.citation).toMatchObject({
    raised: false,
    open: '[',
    close: ']',
    separator: '], [',
    rangeMark: ']–[',
    order: 'as-written',
  })
})

test('a style that joins nothing', () => {
  const style = numeric(
    '<citation><layout prefix="(" suffix=")" delimiter=";"><text variable="citation-number"/></layout></citation>',
  )
  expect(working(style).formatter.citation).toMatchObject({
    open: '(',
    separator: ';',
    joinFrom: Number.POSITIVE_INFINITY,
    order: 'as-written',
  })
  expect(working(style, {joinFrom: 2, citations: 'raised', order: 'ascending'}).formatter.citation).toMatchObject({
    joinFrom: 2,
    raised: true,
    order: 'ascending',
  })
})
