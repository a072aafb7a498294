/** Whether a library has a work already, under whatever key. */
import type {Reference} from '../model/reference.js'
import {hasHan} from './compare/fold.js'
import {isSameTitle} from './compare/titles.js'

export interface WorkSought {
  readonly doi?: string
  readonly pmid?: string
  readonly title?: string
  readonly issued?: Reference['issued']
  readonly paired?: {readonly title?: string}
}

/** By DOI or PMID; else by a title of some length and a year at most one apart. */
export function sameWork(sought: WorkSought, references: readonly Reference[]): Reference | undefined {
  const titles = [sought.title, sought.paired?.title].filter(title => title !== undefined).filter(isTelling)
  const year = Number(sought.issued?.year)
  return references.find(({doi, pmid, title, paired, issued}) => {
    if (sought.doi && doi) return sought.doi.toLowerCase() === doi.toLowerCase()
    if (sought.pmid && pmid) return sought.pmid === pmid
    const near = Number.isNaN(year) || issued === undefined || Math.abs(Number(issued.year) - year) <= 1
    const theirs = [title, paired?.title].filter(each => each !== undefined)
    return near && theirs.some(each => titles.some(own => isSameTitle(own, each)))
  })
}

/** `Editorial` and `编者按` are titles of many works. */
const isTelling = (title: string): boolean => [...title].length >= (hasHan(title) ? 8 : 20)
