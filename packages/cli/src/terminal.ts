/** What the command may touch of the process around it, so that tests can stand in for it. */
import {type Language, translate} from '@zhinan/core'

export interface Terminal {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** Progress is shown on a terminal only. */
  readonly interactive: boolean
  readonly colour: boolean
  /** Columns of the screen; absent where the report goes to a file or another program. */
  readonly columns?: number
  readonly env: Readonly<Record<string, string | undefined>>
  /** ISO date of today, for checks such as a review that is overdue. */
  readonly today: string
}

export function processTerminal(): Terminal {
  process.stdout.on('error', error => {
    // A reader such as `head` may close the pipe early; that is no error of ours. A full disk is none either, but must be said.
    if ('code' in error && error.code === 'EPIPE') return
    process.stderr.write(`${translate(userLanguage(process.env), 'cli', 'output-lost', {message: error.message})}\n`)
    process.exitCode = 2
    process.exit()
  })
  const interactive = process.stderr.isTTY === true
  return {
    stdout: text => void process.stdout.write(text),
    stderr: text => void process.stderr.write(text),
    interactive,
    colour: usesColour(process.env, process.stdout.isTTY === true),
    ...(process.stdout.columns && {columns: process.stdout.columns}),
    env: process.env,
    today: localDate(new Date()),
  }
}

/** ISO date where the user is: in Beijing it is a day later than UTC until eight in the morning. */
export function localDate(now: Date): string {
  const part = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`
}

/** `NO_COLOR` and `FORCE_COLOR` as other programs have them (no-color.org, force-color.org); else colour on a terminal that knows it. */
export function usesColour(env: Terminal['env'], isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0'
  return isTerminal && env.TERM !== 'dumb'
}

/** The user's language: `--lang`, else the locale that the environment states, else the system's. */
export function userLanguage(
  env: Terminal['env'],
  system: string = Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const stated = env.LC_ALL || env.LC_MESSAGES || env.LANG || system
  return /^zh/i.test(stated) ? 'zh' : 'en'
}
