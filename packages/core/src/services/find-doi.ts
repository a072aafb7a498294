/** Looks for the DOI of a reference that has none. Only what is nearly certain is taken: another work's DOI would be worse than none. */
import type {Reference} from '../model/reference.js'
import {folded} from './compare/fold.js'
import {compareAuthors} from './compare/names.js'
import {compareYears} from './compare/numbers.js'
import {nearestTitles} from './compare/titles.js'
import type {PublishedWork} from './published-work.js'

const searched = new Set<Reference['type']>(['article-journal', 'article', 'paper-conference', 'chapter', 'book'])

/** Title, first author, journal and year; undefined where that would find nothing: Crossref has next to no titles in Chinese. */
export function searchWords(reference: Reference): string | undefined {
  const side = reference.language === 'en' ? reference : reference.paired
  if (!searched.has(reference.type) || !side?.title || folded(side.title).length < 20) return undefined
  const first = side.authors[0]?.family ?? ''
  return [side.title, first, side.containerTitle, reference.issued?.year].filter(Boolean).join(' ')
}

/** The same title, the same authors as far as both name them, the same year or the next; and only one such work. */
export function certainWork(reference: Reference, works: readonly PublishedWork[]): PublishedWork | undefined {
  const titles = [reference.title, reference.paired?.title].filter(title => title !== undefined)
  const certain = works.filter(work => {
    const side = reference.language === 'en' ? reference : (reference.paired ?? reference)
    const authors = compareAuthors(side.authors, true, work.authors)
    const year = compareYears(reference, [work])
    const isNamed = side.authors.length > 0 && work.authors.length > 0
    const isType = work.type === reference.type || reference.type === 'book'
    return (
      isType &&
      isNamed &&
      !authors &&
      year !== undefined &&
      year.verdict !== 'differs' &&
      nearestTitles(titles, work.titles)?.same === true
    )
  })
  return certain.length === 1 ? certain[0] : undefined
}
