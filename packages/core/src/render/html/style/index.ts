/** The page's style sheet, in parts. */
import {boxes} from './boxes.js'
import {columns} from './columns.js'
import {fields} from './fields.js'
import {paper} from './paper.js'
import {sheet} from './sheet.js'
import {text} from './text.js'
import {tokens} from './tokens.js'

export const pageStyle = [tokens, text, boxes, columns, fields, sheet, paper].join('\n')
