import {describe, expect, test} from 'vitest'
import {readReferenceLibrary} from '../../src/references/index.js'

const samples = {
  ris: 'TY  - JOUR\nTI  - Ketamine\nER  - ',
  nbib: '\nPMID- 1\nOWN - NLM\nTI  - Ketamine.',
  enw: '%0 Journal Article\n%T Ketamine',
  net: '{Reference Type}: Journal Article\n{Title}: Ketamine',
  xml: '<?xml version="1.0"?><xml><records><record><ref-type name="Book">6</ref-type><titles><title>Ketamine</title></titles></record></records></xml>',
  bib: '@article{a, title={Ketamine}}',
  json: '[{"id": "a", "type": "book", "title": "Ketamine"}]',
}
type Ending = keyof typeof samples
const endings = Object.keys(samples).filter((ending): ending is Ending => ending in samples)
const titles = (file: string, text: string) => readReferenceLibrary(file, text).references.map(({title}) => title)

describe('by what the file holds', () => {
  test.each(endings)('%s under its own ending', ending => {
    expect(titles(`lib/x.${ending.toUpperCase()}`, samples[ending])).toEqual(['Ketamine'])
  })
  test.each(endings)('%s as .txt', ending => {
    expect(titles('x.txt', samples[ending])).toEqual(['Ketamine'])
  })
  test.each(
    endings.flatMap(content => endings.filter(ending => ending !== content).map(ending => [content, ending] as const)),
  )('%s saved as .%s', (content, ending) => {
    expect(titles(`x.${ending}`, samples[content])).toEqual(['Ketamine'])
  })
  test('the ending counts where both are shown', () => {
    const text = '@article{a, title={Ketamine}, abstract={\nTY  - JOUR\n}}'
    expect(titles('x.bib', text)).toEqual(['Ketamine'])
    expect(titles('x.ris', `TY  - JOUR\nTI  - Ketamine\nAB  - as in\n@article{a, title={x}}\nER  - `)).toEqual([
      'Ketamine',
    ])
  })
})

describe('what is no library of ours', () => {
  const found = (file: string, text: string) =>
    readReferenceLibrary(file, text).findings.map(({rule, note}) => [rule, note].filter(Boolean).join(' '))
  test.each<[string, string, string]>([
    ['x.xml', '<?xml version="1.0"?><PubmedArticleSet><PubmedArticle/></PubmedArticleSet>', 'pubmed-xml'],
    ['x.xml', '<?xml version="1.0"?><modsCollection/>', 'other-xml'],
    ['x.txt', 'RT Journal Article\nSR 1\nA1 朱延平\nT1 题名', 'refworks'],
    ['x.txt', 'Refworks Export Tagged Format\n\nTag legend\nRT=Reference Type', 'refworks'],
    ['x.ris', 'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nAU A, B\nER\n\nEF', 'wos'],
    ['x.txt', 'DataType: 1\nTitle-题名: 题\nAuthor-作者: 柯洪琴;', 'cnki'],
    ['x.txt', '[1]王高华. 氯胺酮[J]. 中华精神科杂志, 2021.', 'list'],
    ['x.txt', '1. Zarate CA, Singh JB. A trial. JAMA. 2006.', 'list'],
    ['x.txt', 'nothing of the kind', 'not-known'],
    ['x.docx', '', 'not-known'],
  ])('%s: %s', (file, text, note) => {
    expect(found(file, text)).toEqual([`reference-format-unknown ${note}`])
  })
  test.each(['ris', 'nbib', 'enw', 'net', 'xml', 'bib'])('an empty .%s', ending => {
    expect(found(`x.${ending}`, '\n')).toEqual(['reference-library-empty'])
  })
})
