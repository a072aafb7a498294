/** Finds the guidelines that a path names: a guideline's folder, a file in it, or a folder of such folders. */
import {readdir, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {PathUnreadable, unreadableReason} from './path-unreadable.js'

export const guidelineFileNames = ['guideline.md', 'guideline.zh.md', 'guideline.en.md'] as const

const isGuidelineFile = (name: string): boolean => guidelineFileNames.some(known => known === name)

/** What an author may have meant as the guideline's text: `指南.md`, `guideline.md.txt` (Windows hides the end), `guideline.docx`. */
const textLike = /\.(?:md|markdown|txt|docx?|wps|rtf)$/i

async function names(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).sort()
}

async function below(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {withFileTypes: true})
  const found: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    const inside = await names(path).catch(() => [])
    if (inside.some(isGuidelineFile)) found.push(path)
  }
  return found
}

/**
 * @param path a guideline's folder, its `guideline.md` (`.zh.md`, `.en.md`), or a folder whose folders are guidelines
 * @returns folders, in the order of their names; at least one
 * @throws PathUnreadable
 */
export async function findGuidelines(path: string): Promise<readonly string[]> {
  try {
    const facts = await stat(path)
    if (!facts.isDirectory()) {
      if (facts.isFile() && isGuidelineFile(basename(path))) return [dirname(path)]
      const name = basename(path)
      throw textLike.test(name)
        ? new PathUnreadable(path, 'misnamed', name)
        : new PathUnreadable(path, 'not-a-guideline')
    }
    const inside = await names(path)
    if (inside.some(isGuidelineFile)) return [path]
    const found = await below(path)
    if (found.length > 0) return found
    const misnamed = inside.find(name => textLike.test(name))
    throw misnamed ? new PathUnreadable(path, 'misnamed', misnamed) : new PathUnreadable(path, 'not-a-guideline')
  } catch (error) {
    const reason = unreadableReason(error)
    throw reason ? new PathUnreadable(path, reason) : error
  }
}
