/** How the report for people is set on this terminal. */
import type {Language} from '@zhinan/core'
import type {PrettyOptions} from './reporters/pretty.js'
import type {Terminal} from './terminal.js'

export const prettyOptions = (language: Language, {colour, columns}: Terminal): PrettyOptions => ({
  language,
  colour,
  ...(columns && {width: columns}),
})
