/** The locales that this package brings; others come from who asks. */
import {enGb} from './en-gb.js'
import {enUs} from './en-us.js'
import {zhCn} from './zh-cn.js'

export const builtInLocales: ReadonlyMap<string, string> = new Map([
  ['zh-CN', zhCn],
  ['en-US', enUs],
  ['en-GB', enGb],
])
