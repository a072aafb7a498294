/** Words of the command, in the user's language. */
import {type Language, translate} from '@zhinan/core'

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

export const sayIn =
  (language: Language): Say =>
  (key, values) =>
    translate(language, 'cli', key, values)
