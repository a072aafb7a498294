/**
 * Mends what is safe to mend in the files of a guideline, round by round until nothing is left, and never so that the guideline would say
 * something else than before.
 */
import type {Diagnostic} from '../diagnostics/finding.js'
import {readGuideline} from '../read-guideline.js'
import {applyFixes} from './apply-fixes.js'
import {type FileText, fileText} from './file-text.js'
import {isSafeFix} from './is-safe-fix.js'
import {meaningOf} from './meaning.js'

type Files = ReadonlyMap<string, Uint8Array>

export interface Mended {
  /** Files that changed, by path. */
  readonly files: Files
  /** What was mended, with places in the text as it was when each was found. */
  readonly mended: readonly Diagnostic[]
  /** What was not, since the guideline would then say something else. */
  readonly refused: readonly Diagnostic[]
  /** Files whose bytes are not UTF-8 and that had something to mend. */
  readonly unmended: readonly string[]
}

/** A fix may bring about another finding; the rounds end, whatever rules there are. */
const mostRounds = 20
/** How often a guideline is read again to find out which of its fixes would change what it says. */
const mostReadings = 60

/**
 * @param files of the guideline's folder, as bytes
 * @param diagnose reads and checks these files; asked again after each round
 */
export async function mendGuideline(
  files: Files,
  diagnose: (files: Files) => Promise<readonly Diagnostic[]> | readonly Diagnostic[],
): Promise<Mended> {
  let current = files
  let diagnostics = await diagnose(files)
  const mended: Diagnostic[] = []
  let refused: readonly Diagnostic[] = []
  const changed = new Set<string>()
  const unmended = new Set<string>()
  for (let round = 0; round < mostRounds; round++) {
    const mending = mendOnce(current, diagnostics)
    for (const file of mending.unmended) unmended.add(file)
    refused = mending.refused
    if (mending.mended.length === 0) break
    const after = await diagnose(mending.files)
    if (errorsIn(after) > errorsIn(diagnostics)) {
      refused = [...refused, ...mending.mended]
      break
    }
    for (const {fix = []} of mending.mended) for (const {file} of fix) changed.add(file)
    mended.push(...mending.mended)
    current = mending.files
    diagnostics = after
  }
  const written = [...current].filter(([file]) => changed.has(file))
  return {files: new Map(written), mended, refused, unmended: [...unmended]}
}

const errorsIn = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({severity, suppressed}) => severity === 'error' && !suppressed).length

function mendOnce(files: Files, diagnostics: readonly Diagnostic[]): Mended {
  const texts = new Map<string, FileText>()
  const unmended = new Set<string>()
  const safe = diagnostics.filter(diagnostic => isSafeFix(diagnostic))
  const possible = safe.filter(({fix = []}) => {
    const [first] = fix
    const file = first?.file ?? ''
    const content = files.get(file)
    const text = texts.get(file) ?? (content && fileText(content))
    if (text) texts.set(file, text)
    else unmended.add(file)
    return text !== undefined && fix.every(edit => edit.file === file)
  })
  const before = possible.length === 0 ? undefined : readingOf(files)
  const tried = new Trial(files, texts, before)
  const accepted = before === undefined ? [] : tried.accepted(possible)
  const refused = possible.filter(diagnostic => tried.refused.has(diagnostic))
  if (accepted.length === 0) return {files, mended: [], refused, unmended: [...unmended]}
  return {...tried.latest, refused, unmended: [...unmended]}
}

/** What a guideline says, and how often reading it found what. */
interface Reading {
  readonly meaning: string
  readonly findings: ReadonlyMap<string, number>
}

/** Files that are tried in one round are where the next begins. */
const readings = new WeakMap<Files, Reading | undefined>()

function readingOf(files: Files): Reading | undefined {
  if (!readings.has(files)) readings.set(files, read(files))
  return readings.get(files)
}

function read(files: Files): Reading | undefined {
  const {guideline, findings} = readGuideline({files})
  if (!guideline) return undefined
  const counts = new Map<string, number>()
  for (const {rule} of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return {meaning: meaningOf(guideline), findings: counts}
}

/** It says the same, and nothing is read less well than before: a colon in YAML may be understood, but is an error. */
const isAsGood = (after: Reading | undefined, before: Reading | undefined): boolean =>
  after !== undefined &&
  after.meaning === before?.meaning &&
  [...after.findings].every(([rule, count]) => count <= (before.findings.get(rule) ?? 0))

/** Finds the fixes that leave what the guideline says as it is: all at once, else halved until those that do not are apart. */
class Trial {
  readonly refused = new Set<Diagnostic>()
  /** With all that was accepted so far. */
  latest: {readonly files: Files; readonly mended: readonly Diagnostic[]}
  readonly #files: Files
  readonly #texts: ReadonlyMap<string, FileText>
  readonly #before: Reading | undefined
  #readings = 0

  constructor(files: Files, texts: ReadonlyMap<string, FileText>, before: Reading | undefined) {
    this.#files = files
    this.latest = {files, mended: []}
    this.#texts = texts
    this.#before = before
  }

  /** The files with these fixes made, and the fixes that were: of two that touch, one waits for the next round. */
  #made(diagnostics: readonly Diagnostic[]): {files: Files; mended: readonly Diagnostic[]} {
    const files = new Map(this.#files)
    const mended: Diagnostic[] = []
    for (const [file, {text, withText}] of this.#texts) {
      const own = diagnostics.filter(({fix = []}) => fix[0]?.file === file)
      if (own.length === 0) continue
      const fixed = applyFixes(text, own, file)
      mended.push(...fixed.applied)
      if (fixed.text !== text) files.set(file, withText(fixed.text))
    }
    return {files, mended}
  }

  /** Of these, the ones to be made together with `others`, which may be made. */
  accepted(diagnostics: readonly Diagnostic[], others: readonly Diagnostic[] = []): readonly Diagnostic[] {
    if (diagnostics.length === 0) return []
    if (this.#readings < mostReadings) {
      this.#readings++
      const made = this.#made([...others, ...diagnostics])
      if (made.mended.length === 0 || isAsGood(readingOf(made.files), this.#before)) {
        this.latest = made
        return diagnostics
      }
    }
    if (diagnostics.length === 1 || this.#readings >= mostReadings) {
      for (const diagnostic of diagnostics) this.refused.add(diagnostic)
      return []
    }
    const half = diagnostics.length >> 1
    const first = this.accepted(diagnostics.slice(0, half), others)
    return [...first, ...this.accepted(diagnostics.slice(half), [...others, ...first])]
  }
}
