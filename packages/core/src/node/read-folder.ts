/** Brings a guideline's folder into memory: its sources, the reference libraries, citation styles and packs of requirements that its front matter names, its images. */
import {join} from 'node:path'
import {
  figurePaths,
  type Guideline,
  type GuidelineFiles,
  type GuidelineRead,
  limits,
  namedCitationStyles,
  namedLibraries,
  namedRequirementPacks,
  type Profile,
  readGuideline,
  readTranslationLock,
  type TranslationLockRead,
  translationLockFile,
} from '../index.js'
import {guidelineFileNames} from './find-guidelines.js'
import {readFileInside} from './read-file.js'

export interface GuidelineFolder {
  readonly folder: string
  readonly files: GuidelineFiles
  readonly read: GuidelineRead
  /** The lock file of confirmed translations; absent where the folder has none. */
  readonly translations?: TranslationLockRead
}

async function readAll(folder: string, names: readonly string[], limit: number): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const name of names) {
    const bytes = await readFileInside(folder, name, limit)
    if (bytes) files.set(name, bytes)
  }
  return files
}

/** Reads the guideline in a folder (see `findGuidelines`). What is wrong with its text comes back as findings of `read`. */
export async function readGuidelineFolder(folder: string, options: {profile?: Profile} = {}): Promise<GuidelineFolder> {
  const sources = await readAll(folder, guidelineFileNames, limits.sourceBytes)
  const libraries = await readAll(folder, namedLibraries({files: sources}), limits.libraryBytes)
  const styles = await readAll(folder, namedCitationStyles({files: sources}), limits.libraryBytes)
  const packs = await readAll(folder, namedRequirementPacks({files: sources}), limits.sourceBytes)
  const files = {files: new Map([...sources, ...libraries, ...styles, ...packs])}
  const lock = await readFileInside(folder, translationLockFile, limits.libraryBytes)
  return {
    folder,
    files,
    read: readGuideline(files, options),
    ...(lock && {translations: readTranslationLock(new TextDecoder().decode(lock))}),
  }
}

/** The images that a guideline shows, by the path its source gives; one that is missing or lies outside the folder is absent. */
export function readImages(folder: string, guideline: Guideline): Promise<Map<string, Uint8Array>> {
  return readAll(folder, figurePaths(guideline), limits.imageBytes)
}

/** A path of a file of the guideline as the user would type it. */
export const pathInFolder = (folder: string, file: string): string => join(folder, file)
