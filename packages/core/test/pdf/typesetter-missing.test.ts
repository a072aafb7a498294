import {expect, it, vi} from 'vitest'
import {renderPdf} from '../../src/pdf.js'
import {everyKind} from '../support/every-kind.js'

vi.mock('@myriaddreamin/typst-ts-node-compiler', () => {
  throw new Error("Cannot find module '@myriaddreamin/typst-ts-node-compiler'")
})

it('says what to install where the typesetter is not', async () => {
  const {pdf, findings} = await renderPdf(everyKind, {edition: 'zh'})
  expect(pdf).toBeUndefined()
  expect(findings).toMatchObject([
    {rule: 'pdf-typesetter-missing', data: {package: '@myriaddreamin/typst-ts-node-compiler'}},
  ])
})
