/** Runs the command: 0 no errors, 1 errors in a guideline, 2 usage or a path that cannot be read, 70 a bug of ours. */

import {existsSync} from 'node:fs'
import type {Language} from '@zhinan/core'
import {CommanderError} from 'commander'
import {withFormsValue} from './form-names.js'
import {wordKnownError} from './known-error.js'
import {program} from './program.js'
import {printable} from './reporters/printable.js'
import {type Say, sayIn} from './say.js'
import {processTerminal, type Terminal, userLanguage} from './terminal.js'

/** `--lang` decides before the command line is parsed, since help and usage errors are worded too. */
function languageAsked(args: readonly string[], terminal: Terminal): Language {
  const end = args.indexOf('--')
  const own = end < 0 ? args : args.slice(0, end)
  const at = own.lastIndexOf('--lang')
  const stated = at >= 0 ? own[at + 1] : own.findLast(arg => arg.startsWith('--lang='))?.slice('--lang='.length)
  return stated === 'zh' || stated === 'en' ? stated : userLanguage(terminal.env)
}

/** commander words its errors in English; ours come by its error code, with the words that it quotes. */
function wordCommanderError(error: CommanderError, say: Say): string {
  const known = [
    'unknownOption',
    'missingArgument',
    'excessArguments',
    'unknownCommand',
    'optionMissingArgument',
    'help',
  ]
  const code = error.code.replace('commander.', '')
  const word = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  return known.includes(code) ? say(`usage.${code}`, {word}) : error.message
}

/** @returns the exit code; never throws */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const say = sayIn(languageAsked(args, terminal))
  let code = 0
  try {
    const root = program(languageAsked(args, terminal), terminal, exit => {
      code = exit
    })
    if (args.length === 0) {
      terminal.stdout(root.helpInformation())
      return 2
    }
    await root.parseAsync([...withFormsValue(args, existsSync)], {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0
      terminal.stderr(`${printable(wordCommanderError(error, say))}\n${say('usage.hint')}\n`)
      return 2
    }
    const known = wordKnownError(error, say)
    if (known !== undefined) {
      terminal.stderr(`${known}\n`)
      return 2
    }
    terminal.stderr(`${say('bug', {message: error instanceof Error ? error.message : String(error)})}\n`)
    if (terminal.env.ZHINAN_DEBUG && error instanceof Error) terminal.stderr(`${error.stack}\n`)
    return 70
  }
}
