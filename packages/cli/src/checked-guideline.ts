/** One guideline as the commands see it: read, checked, every message with the path as the user would type it. */
import {checkGuideline, type Diagnostic, gradeFindings, type Profile, profileOf} from '@zhinan/core'
import {findGuidelines, type GuidelineFolder, readGuidelineFolder} from '@zhinan/core/node'

export interface CheckedGuideline extends GuidelineFolder {
  /** The guideline's id; the folder where it has none. */
  readonly id: string
  readonly profile: Profile
  /** In the order of files and lines. */
  readonly diagnostics: readonly Diagnostic[]
}

export interface Summary {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export function summarise(diagnostics: readonly Diagnostic[]): Summary {
  const count = (severity: Diagnostic['severity']) => diagnostics.filter(d => d.severity === severity).length
  return {errors: count('error'), warnings: count('warning'), infos: count('info')}
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

/** @throws PathUnreadable where nothing can be read at a path */
export async function readAndCheck(
  paths: readonly string[],
  asked: {profile?: Profile; today: string},
): Promise<readonly CheckedGuideline[]> {
  const folders: string[] = []
  for (const path of paths) {
    for (const folder of await findGuidelines(path)) if (!folders.includes(folder)) folders.push(folder)
  }
  const checked: CheckedGuideline[] = []
  for (const folder of folders) {
    const guidelineFolder = await readGuidelineFolder(folder)
    const {guideline, documents, findings, unreadableKeys} = guidelineFolder.read
    const profile = asked.profile ?? (guideline ? profileOf(guideline) : 'draft')
    const checks = guideline ? checkGuideline(guideline, {profile, today: asked.today, documents, unreadableKeys}) : []
    checked.push({
      ...guidelineFolder,
      id: guideline?.metadata.id ?? folder,
      profile,
      diagnostics: inOrder([...gradeFindings(findings, profile), ...checks]),
    })
  }
  return checked
}
