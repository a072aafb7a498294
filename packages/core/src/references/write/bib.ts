/**
 * References → `.bib` for BibLaTeX and its styles for GB/T 7714. A work in two languages becomes two entries: the first names the other in
 * `related`, as biblatex-gb7714 has it, and the other is kept out of lists (`dataonly`).
 */
import type {PairedReference, Reference} from '../../model/reference.js'
import {type BibEntry, bibEntry} from './bib-entry.js'
import type {FormatWriter} from './format-writer.js'

export const writeBib: FormatWriter = references => {
  const keys = new BibKeys(references)
  return references.flatMap(reference => entries(reference, keys)).join('\n')
}

function entries(reference: Reference, keys: BibKeys): readonly string[] {
  const key = keys.of(reference)
  const {type, fields} = bibEntry(reference)
  if (!reference.paired) return [entryText(key, {type, fields})]
  const pairKey = keys.forPair(key, reference.paired.language)
  const pair = bibEntry(inOtherLanguage(reference, reference.paired))
  return [
    entryText(key, {type, fields: [...fields, ['related', pairKey]]}),
    entryText(pairKey, {type: pair.type, fields: [...pair.fields, ['options', 'dataonly=true']]}),
  ]
}

function entryText(key: string, {type, fields}: BibEntry): string {
  const width = Math.max(0, ...fields.map(([name]) => name.length))
  return `@${type}{${key},\n${fields.map(([name, value]) => `  ${name.padEnd(width)} = {${value}},\n`).join('')}}\n`
}

/** The facts of the work with the words of its other language. */
function inOtherLanguage(reference: Reference, paired: PairedReference): Reference {
  const {key, type, issued, volume, issue, pages, number, doi, place, places} = reference
  return {
    key,
    type,
    ...paired,
    ...(issued && {issued}),
    ...(volume && {volume}),
    ...(issue && {issue}),
    ...(pages && {pages}),
    ...(number && {number}),
    ...(doi && {doi}),
    place,
    places,
  }
}

/** Keys of their own for the entries of the other language; characters that end a key become `_`. */
class BibKeys {
  readonly #written = new Map<Reference, string>()
  readonly #taken = new Set<string>()

  constructor(references: readonly Reference[]) {
    for (const reference of references) {
      this.#written.set(
        reference,
        this.#free(
          reference.key
            .replace(/[,{}"=\r\n]/g, '_')
            .replace(/^%/, '_')
            .trim() || '_',
        ),
      )
    }
  }

  of(reference: Reference): string {
    return this.#written.get(reference) ?? reference.key
  }

  forPair(key: string, language: string): string {
    return this.#free(`${key}-${language}`)
  }

  #free(wanted: string): string {
    let key = wanted
    for (let number = 2; this.#taken.has(key); number++) key = `${wanted}-${number}`
    this.#taken.add(key)
    return key
  }
}
