/** One guideline as the commands see it: read, checked, every message with the path as the user would type it. */
import {
  checkGuideline,
  type Diagnostic,
  decodeLibrary,
  gradeFindings,
  type Profile,
  profileOf,
  translationFindings,
} from '@zhinan/core'
import {findGuidelines, type GuidelineFolder, PathUnreadable, readGuidelineFolder} from '@zhinan/core/node'
import {type CslStyles, cslStyles} from './csl-styles.js'
import type {Reported} from './reporters/reported.js'

export interface CheckedGuideline extends GuidelineFolder, Reported {
  /** Of the styles in CSL files. */
  readonly styles: CslStyles
}

/** The text of a file of the guideline, decoded as it was read. */
function sourceOf({files, read}: GuidelineFolder): NonNullable<Reported['source']> {
  return file => {
    const known = read.documents.find(document => document.file === file)
    const content = files.files.get(file)
    return known?.text ?? (content === undefined ? undefined : decodeLibrary(file, content).text)
  }
}

const files = ['guideline.md', 'guideline.zh.md', 'guideline.en.md']

/** Sources before libraries, then by line, column and rule. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const rank = (file: string) => (files.includes(file) ? files.indexOf(file) : files.length)
  return [...diagnostics].sort(
    (a, b) =>
      rank(a.place.file) - rank(b.place.file) ||
      (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
}

/** Of the lock file of confirmed translations, and of what was changed since. */
const translationState = ({read, translations}: GuidelineFolder) => [
  ...(translations?.findings ?? []),
  ...(read.guideline ? translationFindings(read.guideline, translations?.lock) : []),
]

export interface Checked {
  readonly guidelines: readonly CheckedGuideline[]
  /** Of the paths asked for, those at which nothing can be read; the others are read all the same. */
  readonly unreadable: readonly PathUnreadable[]
}

export async function readAndCheck(
  paths: readonly string[],
  asked: {profile?: Profile; today: string},
): Promise<Checked> {
  const folders: string[] = []
  const unreadable: PathUnreadable[] = []
  for (const path of paths) {
    try {
      for (const folder of await findGuidelines(path)) if (!folders.includes(folder)) folders.push(folder)
    } catch (error) {
      if (!(error instanceof PathUnreadable)) throw error
      unreadable.push(error)
    }
  }
  const checked: CheckedGuideline[] = []
  for (const folder of folders) {
    const guidelineFolder = await readGuidelineFolder(folder)
    const {guideline, documents, findings, unreadableKeys} = guidelineFolder.read
    const profile = asked.profile ?? (guideline ? profileOf(guideline) : 'draft')
    const checks = guideline ? checkGuideline(guideline, {profile, today: asked.today, documents, unreadableKeys}) : []
    const styles = await cslStyles(guidelineFolder.read)
    checked.push({
      ...guidelineFolder,
      styles,
      source: sourceOf(guidelineFolder),
      id: guideline?.metadata.id ?? folder,
      profile,
      diagnostics: inOrder([
        ...gradeFindings([...findings, ...styles.findings, ...translationState(guidelineFolder)], profile),
        ...checks,
      ]),
    })
  }
  return {guidelines: checked, unreadable}
}
