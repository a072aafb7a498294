/** Values that are meant to hurt the list: they are printed as text, in linear time. The runner's time-out is the only clock. */
import type {PhrasingContent} from 'mdast'
import {describe, expect, test} from 'vitest'
import {type ReferenceType, referenceTypes} from '../../src/model/reference.js'
import {applyOptions, referenceStyles, styleFormatter} from '../../src/references/index.js'
import {plainText} from './plain-text.js'
import {name, type WrittenReference, written} from './written-reference.js'

const textFields = [
  'title',
  'containerTitle',
  'containerTitleShort',
  'event',
  'publisher',
  'publisherPlace',
  'edition',
  'volume',
  'issue',
  'pages',
  'number',
  'version',
  'genre',
  'archive',
  'archiveLocation',
  'scale',
  'dimensions',
  'doi',
  'cstr',
  'url',
  'pmid',
  'note',
] as const

const filled = (type: ReferenceType, text: string): WrittenReference => ({
  type,
  ...Object.fromEntries(textFields.map(field => [field, text])),
  authors: [text],
  issued: text,
  accessed: text,
})

const linksOf = (nodes: readonly PhrasingContent[]): string[] =>
  nodes.flatMap(node => (node.type === 'link' ? [node.url] : []))

describe.each([...referenceStyles.values()].map(style => [style.id, style] as const))('%s', (_, style) => {
  const {formatReferences} = styleFormatter(style)
  const children = (entry: WrittenReference) =>
    formatReferences([written(entry)]).flatMap(({parts}) => parts[0]!.children)

  test('blanks everywhere are nothing: no mark, no bracket stands without a text', () => {
    for (const type of referenceTypes) {
      const nothing = plainText(children({type}))
      expect(plainText(children(filled(type, ' ')))).toBe(nothing)
      expect(plainText(children(filled(type, '')))).toBe(nothing)
      expect(nothing).not.toMatch(/\( *\)|（ *）|\[ *\]|^[^[\p{L}]/u)
    }
  })
  test.each([
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '*a*_b_`c`',
    '&lt;',
    '\u202e\u200fשלום',
    '\u0000',
    '$&',
  ])('%j stays text', text => {
    for (const type of referenceTypes) {
      const nodes = children({...filled('book', text), type})
      expect(linksOf(nodes)).toEqual([])
      expect(plainText(nodes)).toContain(text)
    }
  })
  test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.org', 'https://a.org/"onclick=x'])(
    '%j is no link',
    url => {
      expect(linksOf(children({type: 'webpage', title: 'T', url, accessed: '2020'}))).toEqual([])
    },
  )
  test('10,000 names', () => {
    const authors = Array.from({length: 10_000}, (_, index) => `Family${index}, G. H.`)
    const some = children({type: 'article-journal', title: 'T', authors})
    expect(plainText(some)).toContain('et al')
    const all = applyOptions(style, {authors: {upTo: 20_000, shown: 20_000}})
    const [entry] = styleFormatter(all).formatReferences([written({type: 'article-journal', title: 'T', authors})])
    expect(plainText(entry!.parts[0]!.children)).toMatch(/FAMILY9999|Family9999/)
  })
  test.each(['.', '1', '-', '1-', '. ', ' ;', 'a.', '1a', 'A-', '(', '增刊', '\ud800', 'https://a.org/', '10.1/'])(
    '100,000 signs of %j in every field',
    piece => {
      const text = piece.repeat(Math.floor(100_000 / piece.length))
      for (const type of ['article-journal', 'book', 'periodical', 'dataset', 'map'] as const) {
        const names = [{family: text, given: text, suffix: text, particle: text}]
        formatReferences([{...written(filled(type, text)), authors: names, editors: [name(text)]}])
      }
    },
  )
})
