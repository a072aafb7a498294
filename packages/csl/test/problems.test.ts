import {cslFormatter} from '@zhinan/csl'
import {describe, expect, test} from 'vitest'
import {english, fixture, printed, problemOf, reference, working} from './csl.js'

const numbers = '<citation><layout prefix="[" suffix="]"><text variable="citation-number"/></layout></citation>'
const style = (macros: string, {citation = numbers, attributes = 'class="in-text" version="1.0"'} = {}): string =>
  `<style xmlns="http://purl.org/net/xbiblio/csl" ${attributes}><info><id>x</id></info>${macros}${citation}<bibliography><layout><text macro="m"/></layout></bibliography></style>`
const title = '<macro name="m"><text variable="title"/></macro>'
const times = (count: number, text: (index: number) => string): string =>
  Array.from({length: count}, (_, i) => text(i)).join('')

const refused: readonly (readonly [name: string, style: string, problem: string])[] = [
  ['nothing', '', 'malformed-xml'],
  ['a page of a web site', '<html><body>404</body></html>', 'not-csl'],
  ['half a file', fixture('nature').slice(0, 3000), 'malformed-xml'],
  ['an element closed by another', '<style><info></style></info>', 'malformed-xml'],
  ['two roots', '<style/><style/>', 'malformed-xml'],
  ['an unknown entity', style('<macro name="m"><text value="&nbsp;"/></macro>'), 'malformed-xml'],
  ['entities of its own', '<!DOCTYPE style [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><style/>', 'document-type'],
  ['two million characters', `<style>${'x'.repeat(2_000_000)}</style>`, 'too-large'],
  ['100,000 levels', '<a>'.repeat(100_000), 'too-large'],
  ['many attributes', `<style ${times(50_000, i => `a${i}="1" `)}/>`, 'not-csl'],
  ['a dependent style', fixture('national-medical-journal-of-china'), 'dependent-style'],
  ['a note style', style(title, {attributes: 'class="note" version="1.0"'}), 'note-style'],
  [
    'author and date',
    style(title, {citation: '<citation><layout><names variable="author"/></layout></citation>'}),
    'not-numeric',
  ],
  [
    'author and number',
    style(title, {
      citation: '<citation><layout><names variable="author"/><text variable="citation-number"/></layout></citation>',
    }),
    'not-numeric',
  ],
  ['no citation', style(title, {citation: ''}), 'citation-missing'],
  [
    'no list',
    `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">${numbers}</style>`,
    'bibliography-missing',
  ],
  ['a macro that calls itself', style('<macro name="m"><text macro="m"/></macro>'), 'macro-endless'],
  [
    'macros that call each other',
    style('<macro name="m"><text macro="n"/></macro><macro name="n"><text macro="m"/></macro>'),
    'macro-endless',
  ],
  [
    'ten calls in each of twenty macros',
    style(
      times(20, i => `<macro name="m${i || ''}">${`<text macro="m${i + 1}"/>`.repeat(10)}</macro>`) +
        '<macro name="m20"><text variable="title"/></macro>',
    ),
    'too-large',
  ],
  ['5,000 lists of names', style(`<macro name="m">${'<names variable="author"/>'.repeat(5_000)}</macro>`), 'too-large'],
  [
    'a term named as what every object inherits',
    style(`<locale><terms><term name="__proto__">x</term></terms></locale>${title}`),
    'reserved-name',
  ],
  ['an element that CSL has not', style('<macro name="m"><foo/></macro>'), 'engine-failed'],
]

test.each(refused)('%s', (_, text, problem) => {
  expect(problemOf(text)).toBe(problem)
})

test('the words name the parent of a dependent style, in both languages', () => {
  const made = cslFormatter({style: fixture('national-medical-journal-of-china')})
  const parent = 'http://www.zotero.org/styles/nlm-citation-sequence-brackets'
  expect('problem' in made && made.problem.words).toEqual({
    zh: expect.stringContaining(parent),
    en: expect.stringContaining(parent),
  })
})

describe('what works all the same', () => {
  test('a macro that is called and not there: nothing is printed for it', () => {
    const {formatter, remarks} = working(style('<macro name="m"><text macro="gone"/><text variable="title"/></macro>'))
    expect(remarks.map(({id, detail}) => [id, detail])).toEqual([['macro-missing', 'gone']])
    expect(formatter.formatReferences([english]).map(printed)).toEqual([`en ${english.title}`])
  })

  test('a language without a locale', () => {
    const made = working(style(title, {attributes: 'class="in-text" version="1.0" default-locale="de-DE"'}))
    expect(made.remarks.map(({id, detail}) => [id, detail])).toEqual([['locale-absent', 'de-DE']])
  })

  test('a style that sorts its list: the numbers stay', () => {
    const sorted = style(title).replace('<bibliography>', '<bibliography><sort><key variable="title"/></sort>')
    const {formatter, remarks} = working(sorted)
    expect(remarks.map(({id}) => id)).toEqual(['list-sorted'])
    const list = [reference({title: 'B'}), reference({title: 'A'})]
    expect(formatter.formatReferences(list).map(printed)).toEqual(['en B', 'en A'])
  })

  test('words that would be regular expressions in the engine', () => {
    const {formatter} = working(
      style(
        '<locale><style-options skip-words="(a+)+$"/><terms><term name="page-range-delimiter">](a+)+$[</term></terms></locale>' +
          '<macro name="m"><text variable="title" text-case="title"/><text variable="page" prefix=" "/></macro>',
      ),
    )
    const [entry] = formatter.formatReferences([reference({title: 'a'.repeat(5_000), pages: `${'a'.repeat(5_000)}-2`})])
    expect(entry && printed(entry).length).toBeGreaterThan(9_000)
  })

  test('a reference of which the style prints nothing', () => {
    const {formatter} = working(style('<macro name="m"><text variable="volume"/></macro>'))
    expect(formatter.formatReferences([reference({title: 'Title', issued: {year: '2020'}})]).map(printed)).toEqual([
      'en Title. 2020',
    ])
  })
})

describe('texts of references', () => {
  const fields: readonly (readonly [name: string, title: string, printed: string])[] = [
    ['markup is text', 'a <i>b</i> <script>x</script> p<0.05', 'en a <i>b</i> <script>x</script> p<0.05'],
    ['a name that every object inherits', 'constructor', 'en constructor'],
    ['another', '__proto__', 'en __proto__'],
    ['the signs of a replacement', '$& $1 %%STRING%%', 'en $& $1 %%STRING%%'],
    ['our own marks', 'a\uE010b\uE011', 'en ab'],
  ]
  test.each(fields)('%s', (_, text, expected) => {
    const {formatter} = working(style('<macro name="m"><text variable="title" font-style="normal"/></macro>'))
    expect(formatter.formatReferences([reference({title: text})]).map(printed)).toEqual([expected])
  })

  test('an address that is not http(s) is no link', () => {
    const {formatter} = working(style('<macro name="m"><text variable="URL"/></macro>'))
    const [entry] = formatter.formatReferences([reference({url: 'javascript:alert(1)'})])
    expect(entry?.parts[0]?.children).toEqual([{type: 'text', value: 'javascript:alert(1)'}])
  })

  test('keys that every object inherits', () => {
    const {formatter} = working(style(title))
    const list = ['__proto__', 'constructor', 'ref-0'].map(key => reference({key, title: `Of ${key}`}))
    expect(formatter.formatReferences(list).map(entry => [entry.key, printed(entry)])).toEqual(
      list.map(({key}) => [key, `en Of ${key}`]),
    )
  })
})
