/** Finds what a house asks of the checks: the file named on the command line, else the nearest `zhinan.config.yaml`. */
import {lstat} from 'node:fs/promises'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {
  type CheckConfiguration,
  configurationFile,
  decodeSource,
  type Finding,
  type Guideline,
  readConfiguration,
} from '@zhinan/core'
import {PathUnreadable, readFileInside} from '@zhinan/core/node'
import {UsageError} from './usage-error.js'

/** `true` looks for the file, `false` uses none (nor the front matter's settings), a path uses that file alone. */
export type ConfigurationAsked = boolean | string

export interface HouseConfiguration {
  readonly configuration: CheckConfiguration
  /** Their places are relative to the guideline's folder. */
  readonly findings: readonly Finding[]
  /** The text of the file, by the path that its findings give. */
  readonly source?: {readonly file: string; readonly text: string}
}

const mostBytes = 1_000_000
const nothing: HouseConfiguration = {configuration: {rules: []}, findings: []}

/** Undefined where there is no such file. */
async function readFrom(folder: string, path: string): Promise<HouseConfiguration | undefined> {
  const facts = await lstat(path).catch(() => undefined)
  if (!facts) return undefined
  if (facts.isDirectory()) throw new PathUnreadable(path, 'not-a-file')
  const bytes = await readFileInside(dirname(path), path, mostBytes)
  if (!bytes) throw new UsageError(facts.isSymbolicLink() ? 'config.link' : 'unreadable.denied', {path})
  const file = relative(resolve(folder), path).split(sep).join('/')
  const {text = '', findings} = decodeSource(file, bytes.subarray(0, mostBytes))
  const undecoded = findings.filter(({rule}) => rule !== 'file-empty')
  if (undecoded.length > 0) return {...nothing, findings: undecoded}
  const read = readConfiguration(text, file)
  return {configuration: read.configuration ?? nothing.configuration, findings: read.findings, source: {file, text}}
}

/** Where the file of some guidelines is looked for, as paths from the folder in which the command was called. */
export function configurationPaths(folders: readonly string[], asked: ConfigurationAsked): readonly string[] {
  if (typeof asked === 'string') return [asked]
  const called = process.cwd()
  const around = asked ? folders.flatMap(folder => foldersAround(folder, called)) : []
  return [...new Set(around)].map(folder => relative(called, join(folder, configurationFile)))
}

/** From the guideline's folder upwards, as far as the folder in which the command was called. */
function foldersAround(folder: string, called: string): readonly string[] {
  const folders = [resolve(folder)]
  const way = relative(called, folders[0]!)
  if (way.startsWith('..')) return folders
  while (folders.at(-1) !== called && dirname(folders.at(-1)!) !== folders.at(-1))
    folders.push(dirname(folders.at(-1)!))
  return folders
}

/**
 * The house's settings first, then those of the guideline's own front matter, which decide where both name a rule. A file named on the
 * command line decides alone: a journal's checks are not the authors' to turn off.
 *
 * @throws {PathUnreadable | UsageError} where the named file is not there, or a file that is there cannot be read: going without it would
 *   check something else than the house asked for
 */
export async function houseConfiguration(
  folder: string,
  asked: ConfigurationAsked,
  guideline: Guideline | undefined,
): Promise<HouseConfiguration> {
  if (asked === false) return nothing
  if (typeof asked === 'string') {
    const read = await readFrom(folder, resolve(asked))
    if (!read) throw new PathUnreadable(asked, 'missing')
    return read
  }
  const own = guideline?.metadata.checks?.rules ?? []
  for (const around of foldersAround(folder, process.cwd())) {
    const read = await readFrom(folder, join(around, configurationFile))
    if (read) {
      const {configuration} = read
      return {...read, configuration: {...configuration, rules: [...configuration.rules, ...own]}}
    }
  }
  return {...nothing, configuration: {rules: own}}
}
