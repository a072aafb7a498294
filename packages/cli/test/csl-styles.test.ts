/** CSL files named as styles: which editions they print, and what is said where the package or the style fails. */
import {type GuidelineRead, type ReferenceFormatter, readGuideline} from '@zhinan/core'
import {expect, test} from 'vitest'
import {type CslFormatter, cslStyles} from '../src/csl-styles.js'

const read = (style: string, files: Readonly<Record<string, string>> = {'journal.csl': '<style/>'}): GuidelineRead =>
  readGuideline({
    files: new Map([
      [
        'guideline.md',
        `---\nid: a\ntitle: {zh: 甲, en: A}\nlanguages: [zh-CN, en]\ncitationStyle: ${style}\n---\n\n## 甲 | A\n`,
      ],
      ...Object.entries(files),
    ]),
  })

const formatter = (id: string): ReferenceFormatter => ({
  id,
  citation: {
    raised: true,
    open: '[',
    close: ']',
    separator: ',',
    rangeMark: '-',
    joinFrom: 2,
    order: 'as-written',
    locator: 'after',
    afterStops: false,
    etAlStop: false,
  },
  formatReferences: () => [],
})
const whole: CslFormatter = ({report: _report, ...options}) => ({
  formatter: formatter(JSON.stringify(options)),
  remarks: [],
})
const given = (load: CslFormatter | undefined) => async () => load

test('gives the text and the options of each edition’s style to the package', async () => {
  const styles = await cslStyles(
    read('{zh: journal.csl, en: {style: ./journal.csl, doi: false}, parallel: ama}'),
    given(whole),
  )
  expect(styles.findings).toEqual([])
  expect(styles.formatters.zh?.id).toBe('{"style":"<style/>","language":"zh"}')
  expect(styles.formatters.en?.id).toBe('{"style":"<style/>","doi":false,"language":"en"}')
  expect(styles.formatters.parallel).toBeUndefined()
})

test('does not ask for the package where no style needs it', async () => {
  const refuse = async (): Promise<never> => {
    throw new Error('asked')
  }
  expect(await cslStyles(read('ama'), refuse)).toMatchObject({formatters: {}, missing: [], findings: []})
  expect(await cslStyles(read('gone.csl', {}), refuse)).toMatchObject({formatters: {}, missing: [], findings: []})
})

test('says once that the package is missing, at the style', async () => {
  const {missing, findings} = await cslStyles(read('{zh: journal.csl, parallel: journal.csl}'), given(undefined))
  expect(missing).toEqual(['zh', 'parallel'])
  expect(findings).toMatchObject([
    {rule: 'citation-style-package-missing', place: {line: 5, column: 21}, data: {package: '@zhinan/csl'}},
  ])
})

test('says where a style cannot be read; that edition keeps the default', async () => {
  const broken: CslFormatter = () => ({problem: {words: {zh: '不是样式', en: 'no style'}}})
  const {formatters, findings} = await cslStyles(read('journal.csl'), given(broken))
  expect(formatters).toEqual({})
  expect(findings).toMatchObject([
    {
      rule: 'citation-style-broken',
      place: {line: 5, column: 16},
      data: {path: 'journal.csl', zh: '不是样式', en: 'no style'},
    },
  ])
})

test('says once what a style does not do, and which reference it could not print', async () => {
  const words = {zh: '不排序', en: 'no sorting'}
  const failing: CslFormatter = ({report}) => ({
    formatter: {
      ...formatter('failing'),
      formatReferences: references => {
        for (const {key} of references) report(key, {words})
        return []
      },
    },
    remarks: [{words}],
  })
  const bib = '@article{a, author={Doe, J}, title={A}, journal={J}, year={2020}}'
  const source = read('{zh: journal.csl, en: journal.csl}\nreferences: references.bib', {
    'journal.csl': '<style/>',
    'references.bib': bib,
  })
  const {formatters, findings, unprinted} = await cslStyles(source, given(failing))
  expect(findings).toMatchObject([{rule: 'citation-style-remark', data: {path: 'journal.csl', ...words}}])
  expect(unprinted()).toEqual([])
  formatters.zh?.formatReferences(source.guideline?.references ?? [])
  formatters.en?.formatReferences(source.guideline?.references ?? [])
  expect(unprinted()).toMatchObject([
    {rule: 'reference-unprinted', place: {file: 'references.bib', line: 1}, actual: 'a'},
  ])
})
