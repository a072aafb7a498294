/** One guideline as the commands see it: read, checked, every message with the path as the user would type it. */
import {
  checkGuideline,
  type Diagnostic,
  decodeLibrary,
  type Finding,
  gradeFindings,
  judge,
  type Profile,
  profileOf,
  suppress,
  translationFindings,
} from '@zhinan/core'
import {type GuidelineFolder, type PathUnreadable, readGuidelineFolder} from '@zhinan/core/node'
import {applyBaseline, readBaseline} from './baseline.js'
import {type CslStyles, cslStyles} from './csl-styles.js'
import {guidelineFolders} from './guideline-folders.js'
import {type ConfigurationAsked, houseConfiguration} from './house-configuration.js'
import type {Reported} from './reporters/reported.js'

export interface CheckedGuideline extends GuidelineFolder, Reported {
  /** Of the styles in CSL files. */
  readonly styles: CslStyles
  /** Grades what later stages find as the check graded its own: by profile, configuration and exemptions. */
  readonly grade: (findings: readonly Finding[]) => readonly Diagnostic[]
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

export interface CheckRequest {
  readonly profile?: Profile
  /** ISO date. */
  readonly today: string
  /** See `houseConfiguration`; by default the file is looked for. */
  readonly configuration?: ConfigurationAsked
  /** Whether what stands in the baseline beside a guideline is suppressed. */
  readonly baseline?: boolean
}

const readAndCheckOne = async (folder: string, asked: CheckRequest): Promise<CheckedGuideline> =>
  checkFolder(await readGuidelineFolder(folder), asked)

/** Checks what was read from a folder. */
export async function checkFolder(guidelineFolder: GuidelineFolder, asked: CheckRequest): Promise<CheckedGuideline> {
  const {folder} = guidelineFolder
  const {guideline, documents, findings, unreadableKeys} = guidelineFolder.read
  const house = await houseConfiguration(folder, asked.configuration ?? true, guideline)
  const {configuration} = house
  const profile = asked.profile ?? configuration.profile ?? (guideline ? profileOf(guideline) : 'draft')
  const checks = guideline
    ? checkGuideline(guideline, {profile, configuration, today: asked.today, documents, unreadableKeys})
    : []
  const styles = await cslStyles(guidelineFolder.read)
  const ofFile = sourceOf(guidelineFolder)
  const source = (file: string) => (file === house.source?.file ? house.source.text : ofFile(file))
  const {severityOf} = judge(profile, configuration, guideline)
  const baseline = asked.baseline ? await readBaseline(folder) : {findings: []}
  const sources = [...guidelineFolder.files.files.keys()].flatMap(file => {
    const text = ofFile(file)
    return text === undefined ? [] : [{file, text}]
  })
  const grade = (found: readonly Finding[], checked: readonly Diagnostic[] = []) =>
    suppress([...gradeFindings(found, profile, severityOf), ...checked], sources, guideline)
  const read = [...findings, ...styles.findings, ...house.findings, ...baseline.findings]
  const answered = grade([...read, ...translationState(guidelineFolder)], checks)
  const diagnostics = inOrder([...answered.diagnostics, ...gradeFindings(answered.findings, profile, severityOf)])
  return {
    ...guidelineFolder,
    styles,
    source,
    id: guideline?.metadata.id ?? folder,
    profile,
    diagnostics: baseline.baseline ? applyBaseline({diagnostics, source}, baseline.baseline) : diagnostics,
    grade: found => grade(found).diagnostics,
  }
}

export async function readAndCheck(paths: readonly string[], asked: CheckRequest): Promise<Checked> {
  const {folders, unreadable} = await guidelineFolders(paths)
  const guidelines: CheckedGuideline[] = []
  for (const folder of folders) guidelines.push(await readAndCheckOne(folder, asked))
  return {guidelines, unreadable}
}
