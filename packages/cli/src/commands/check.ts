/** `zhinan check`: reads, checks, reports; exit 1 where there is an error. */
import type {Language, Profile} from '@zhinan/core'
import {readAndCheck} from '../checked-guideline.js'
import {prettyOptions} from '../pretty-options.js'
import {jsonReport} from '../reporters/json.js'
import {prettyReport} from '../reporters/pretty.js'
import {summarise} from '../reporters/reported.js'
import type {Terminal} from '../terminal.js'

export interface CheckOptions {
  readonly lang: Language
  readonly format: 'pretty' | 'json'
  readonly profile?: Profile
}

export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const {profile} = options
  const {guidelines, unreadable} = await readAndCheck(paths, {...(profile && {profile}), today: terminal.today})
  if (guidelines.length > 0) {
    terminal.stdout(
      options.format === 'json'
        ? jsonReport(guidelines, options.lang)
        : prettyReport(guidelines, prettyOptions(options.lang, terminal)),
    )
  }
  if (unreadable[0]) throw unreadable[0]
  return guidelines.some(({diagnostics}) => summarise(diagnostics).errors > 0) ? 1 : 0
}
