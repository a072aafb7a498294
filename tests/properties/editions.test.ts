/** What must hold of every guideline: nothing is lost, the order of writing does not matter, the same input gives the same bytes. */
import {readFileSync} from 'node:fs'
import {checkGuideline, gradeFindings, readGuideline, renderHtml} from '@zhinan/core'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Files, oneFile, parts, textIds, twoFiles, visible} from '../support/generated-guideline.js'

const editions = ['zh', 'en', 'parallel'] as const

function pages(files: Files): readonly string[] {
  const {guideline} = readGuideline({files})
  return editions.map(edition => renderHtml(guideline!, {edition}))
}

const body = (html: string): string => html.slice(html.indexOf('<main')).replace(/<[^>]*>/g, '')
const count = (text: string, part: string): number => text.split(part).length - 1

describe('permutation', () => {
  test('English first, runs or one by one, one file or two: the same editions, byte for byte', () => {
    fc.assert(
      fc.property(parts, guideline => {
        const expected = pages(oneFile(guideline, 'alternating'))
        expect(pages(oneFile(guideline, 'alternating-english-first'))).toEqual(expected)
        expect(pages(oneFile(guideline, 'runs'))).toEqual(expected)
        expect(pages(oneFile(guideline, 'runs-english-first'))).toEqual(expected)
        expect(pages(twoFiles(guideline))).toEqual(expected)
      }),
      {numRuns: 40},
    )
  }, 120_000)
})

describe('conservation', () => {
  test('every text stands once in the parallel edition and once in its own', () => {
    fc.assert(
      fc.property(parts, guideline => {
        const [zh, en, parallel] = pages(oneFile(guideline, 'alternating')).map(body)
        for (const id of textIds(guideline)) {
          expect([count(zh!, visible.zh(id)), count(zh!, visible.en(id))]).toEqual([1, 0])
          expect([count(en!, visible.zh(id)), count(en!, visible.en(id))]).toEqual([0, 1])
          expect([count(parallel!, visible.zh(id)), count(parallel!, visible.en(id))]).toEqual([1, 1])
        }
      }),
      {numRuns: 60},
    )
  }, 120_000)

  test('without any one block the page differs or a diagnostic says so', () => {
    const source = readFileSync(new URL('../fixtures/one-file/guideline.md', import.meta.url), 'utf8')
    const library = readFileSync(new URL('../fixtures/one-file/references.bib', import.meta.url), 'utf8')
    const seen = (text: string): string => {
      const {guideline, findings} = readGuideline({
        files: new Map([
          ['guideline.md', text],
          ['references.bib', library],
        ]),
      })
      const reported = [...gradeFindings(findings, 'draft'), ...(guideline ? checkGuideline(guideline) : [])]
        .map(({rule}) => rule)
        .sort()
      return `${guideline ? renderHtml(guideline, {edition: 'parallel'}) : ''}${reported}`
    }
    const whole = seen(source)
    const start = source.indexOf('\n---\n', 4) + 5
    const blocks = source.slice(start).split(/\n{2,}/)
    expect(blocks.length).toBeGreaterThan(20)
    for (const [index, block] of blocks.entries()) {
      if (block.trim() === '' || block.startsWith('<!--')) continue
      const without = source.slice(0, start) + blocks.filter((_, at) => at !== index).join('\n\n')
      expect(seen(without), block).not.toBe(whole)
    }
  }, 120_000)
})

describe('repetition', () => {
  test('two readings give the same bytes', () => {
    fc.assert(
      fc.property(parts, guideline => {
        expect(pages(oneFile(guideline, 'runs'))).toEqual(pages(oneFile(guideline, 'runs')))
      }),
      {numRuns: 10},
    )
  }, 60_000)
})
