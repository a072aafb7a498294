/** `zhinan refs list`: each reference of a guideline with its number and where it is cited. */
import {type Language, narrativeAuthors, type Reference, surveyGuideline} from '@zhinan/core'
import {findGuidelines, pathInFolder, readGuidelineFolder} from '@zhinan/core/node'
import {type Say, sayIn} from '../../say.js'
import type {Terminal} from '../../terminal.js'

export interface ListOptions {
  readonly lang: Language
  readonly format: 'pretty' | 'json'
}

interface ListedCitation {
  readonly file: string
  readonly line: number
  readonly column: number
  /** The recommendation it stands in. */
  readonly recommendation: string | null
}

interface ListedReference {
  /** Null of a work that is never cited. */
  readonly number: number | null
  readonly key: string
  /** False of a key that the libraries do not have. */
  readonly known: boolean
  readonly authors: string
  readonly year: string
  readonly title: string
  readonly citations: readonly ListedCitation[]
}

export async function list(paths: readonly string[], options: ListOptions, terminal: Terminal): Promise<number> {
  const listed: {id: string; path: string; references: readonly ListedReference[]}[] = []
  let unread = false
  for (const path of paths) {
    for (const folder of await findGuidelines(path)) {
      const {guideline} = (await readGuidelineFolder(folder)).read
      if (!guideline) {
        unread = true
        terminal.stderr(`${sayIn(options.lang)('refs.unread', {path: folder})}\n`)
        continue
      }
      const survey = surveyGuideline(guideline)
      const recommendationAt = (at: number): string | null => {
        for (const [{id}, [from, to]] of survey.citationsOf) if (at >= from && at < to) return id ?? null
        return null
      }
      const citations = new Map<string, ListedCitation[]>()
      survey.citations.forEach(({key, place}, at) => {
        const {line, column} = place
        const file = pathInFolder(folder, place.file)
        const known = citations.get(key) ?? []
        citations.set(key, [...known, {file, line, column, recommendation: recommendationAt(at)}])
      })
      const byKey = new Map(guideline.references.map(reference => [reference.key, reference]))
      const numbers = new Map(guideline.numbering.map((key, index) => [key, index + 1]))
      const keys = new Set([...guideline.numbering, ...byKey.keys(), ...citations.keys()])
      const references = [...keys].map(key =>
        listedReference(key, byKey.get(key), numbers.get(key), citations.get(key) ?? [], options.lang),
      )
      listed.push({id: guideline.metadata.id ?? folder, path: folder, references})
    }
  }
  if (options.format === 'json') terminal.stdout(`${JSON.stringify({guidelines: listed}, null, 2)}\n`)
  else for (const {references} of listed) terminal.stdout(pretty(references, sayIn(options.lang)))
  return unread ? 1 : 0
}

function listedReference(
  key: string,
  reference: Reference | undefined,
  number: number | undefined,
  citations: readonly ListedCitation[],
  language: Language,
): ListedReference {
  return {
    number: number ?? null,
    key,
    known: reference !== undefined,
    authors: reference ? narrativeAuthors(reference, language) : '',
    year: reference?.issued?.year ?? '',
    title: reference?.title ?? '',
    citations,
  }
}

/** Control characters of an untrusted text would reach the terminal as commands. */
const printable = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')

function pretty(references: readonly ListedReference[], say: Say): string {
  return references
    .map(({number, key, known, authors, year, title, citations}) => {
      const mark = number === null ? '[-]' : `[${number}]`
      const head = known ? [authors, year, title].filter(Boolean).join(' · ') : say('refs.unknown')
      const places = citations.map(({file, line, column, recommendation}) =>
        printable(`${file}:${line}:${column}${recommendation ? ` ${recommendation}` : ''}`),
      )
      const cited = places.length > 0 ? places : [say('refs.uncited')]
      return `${mark} ${printable(key)}  ${printable(head)}\n${cited.map(place => `    ${place}\n`).join('')}`
    })
    .join('')
}
