/** Access to the fields of one BibTeX entry, which keeps account of what was read. */
import type {Place} from '../../model/place.js'
import type {ReferenceName, UnreadField} from '../../model/reference.js'
import {referenceLimits} from '../limits.js'
import type {PlaceOf, Report, Span} from '../places.js'
import type {RawEntry, RawField} from './entries.js'
import {decodeLatex, decodeVerbatim} from './latex.js'
import {readNames} from './names.js'

/** How BibTeX and programs find their way, not what a work is. */
const bookkeeping =
  /^(?:crossref|xref|xdata|entryset|related|relatedtype|options|mark|usera|entrytypeid|entrysubtype|langid|timestamp|owner|creationdate|modificationdate|groups|__markedentry|date-(?:added|modified)|bdsk-.*|.*\+an(?::.*)?)$/

export class EntryFields {
  readonly #entry: RawEntry
  readonly #report: Report
  readonly #used = new Set<string>()
  readonly #unknownCommands = new Map<string, RawField>()
  readonly #tooLong = new Map<string, RawField>()

  constructor(entry: RawEntry, report: Report) {
    this.#entry = entry
    this.#report = report
  }

  /** The first of these fields that is not empty. */
  find(...names: readonly string[]): RawField | undefined {
    for (const name of names) {
      const found = this.#entry.fields.get(name)
      if (found === undefined || found.value.trim() === '') continue
      this.#used.add(name)
      if (found.value.length <= referenceLimits.field) return found
      this.#tooLong.set(name, found)
    }
    return undefined
  }

  has(name: string): boolean {
    return this.#entry.fields.has(name)
  }

  names(): Iterable<string> {
    return this.#entry.fields.keys()
  }

  decode(source: RawField): (latex: string) => string {
    return latex =>
      decodeLatex(latex, command => {
        if (!this.#unknownCommands.has(command)) this.#unknownCommands.set(command, source)
      })
  }

  plain(...names: readonly string[]): string | undefined {
    const found = this.find(...names)
    return found && this.decode(found)(found.value)
  }

  verbatim(...names: readonly string[]): string | undefined {
    const found = this.find(...names)
    return found && decodeVerbatim(found.value)
  }

  /** Looks without taking: for hints. */
  hint(...names: readonly string[]): string | undefined {
    for (const name of names) {
      const value = this.#entry.fields.get(name)?.value
      if (value !== undefined && value.trim() !== '' && value.length < 1000) return decodeLatex(value)
    }
    return undefined
  }

  people(...names: readonly string[]): {names: readonly ReferenceName[]; incomplete: boolean; span?: Span} {
    const found = this.find(...names)
    if (!found) return {names: [], incomplete: false}
    const list = readNames(found.value, this.decode(found))
    for (const {note, written} of list.notes) {
      const data = {key: this.#entry.key, name: written}
      this.#report('reference-name-form', found.span, {note, actual: written, data})
    }
    return {names: list.names, incomplete: list.incomplete, span: found.span}
  }

  /** Commands that are not known and fields beyond the limit. */
  reportRemarks(): void {
    for (const [command, source] of this.#unknownCommands) {
      this.#report('reference-latex-unknown', source.span, {actual: command, data: {key: this.#entry.key, command}})
    }
    for (const {span} of this.#tooLong.values()) {
      this.#report('reference-library-limit', span, {note: 'field', data: {limit: referenceLimits.field}})
    }
  }

  unread(placeOf: PlaceOf): readonly UnreadField[] {
    const found: {name: string; value: string; place: Place}[] = []
    for (const [name, {value, span}] of this.#entry.fields) {
      if (this.#used.has(name) || bookkeeping.test(name) || value.length > referenceLimits.field) continue
      const text = decodeLatex(value)
      if (text !== '') found.push({name, value: text, place: placeOf(span)})
    }
    return found
  }
}
