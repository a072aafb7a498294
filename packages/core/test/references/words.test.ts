import {expect, test} from 'vitest'
import {referenceRules} from '../../src/diagnostics/catalogue/references.js'
import {hasText, translate} from '../../src/locales/translator.js'
import {readReferenceLibrary} from '../../src/references/index.js'
import {writeReferenceLibrary} from '../../src/references/write/write-library.js'

test.each(Object.keys(referenceRules))('%s has words in both languages', rule => {
  for (const language of ['zh', 'en'] as const) {
    for (const part of ['title', 'message', 'docs'])
      expect(hasText(language, 'rules-references', `${rule}.${part}`)).toBe(true)
  }
})

test('every message is filled by what its finding carries, and every note is there', () => {
  const text = `
@article{a, title={x},
@article{b, title={x}}, year={2020}}
@article{c, title={x} year=20l9, year=1, doi={x}, url={x}, langid={xx}, crossref={zz}, author={Zarate CA}, pages=a-b, note={\\zz}}
@artikel{c--d, title={氯胺酮治疗}, langid={english}}
@article{c, title={y}}
@article{, title={y}}
@article d, title={y}}
`
  const {references} = readReferenceLibrary('x.bib', '@misc{a, title={x}, abstract={a}, foo={b}}', {everyField: true})
  const written = writeReferenceLibrary(references, 'ris')
  const findings = [
    ...readReferenceLibrary('x.bib', text).findings,
    ...readReferenceLibrary('x.json', '[1, {"id": "a", "title": {}}, {"id":}]').findings,
    ...readReferenceLibrary('x.foo', '').findings,
    ...readReferenceLibrary('x.ris', 'TY  - JOUR\nTI  - x').findings,
    ...readReferenceLibrary('x.ris', new Uint8Array([0xff, 0xfe, 0x54, 0, 0x59, 0, 0, 0xd8])).findings,
    ...readReferenceLibrary('x.xml', '<xml><records><record><a></record><record>').findings,
    ...written.findings,
    ...readReferenceLibrary('x.bib', '').findings,
    ...readReferenceLibrary('x.bib', `@misc{a, title={${'x'.repeat(200_000)}}}`).findings,
  ]
  const seen = new Set(findings.map(({rule}) => rule))
  expect(Object.keys(referenceRules)).toEqual(expect.arrayContaining([...seen]))
  expect(seen.size).toBeGreaterThan(15)
  for (const {rule, note, data} of findings) {
    for (const language of ['zh', 'en'] as const) {
      const message = translate(language, 'rules-references', `${rule}.message`, data)
      expect(message).not.toMatch(/\{\{|undefined|“”|``/)
      if (note)
        expect(hasText(language, 'rules-references', `${rule}.notes.${note}`), `${rule}.notes.${note}`).toBe(true)
    }
  }
})
