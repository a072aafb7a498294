/** The page's style sheet, in parts. */
import {boxes} from './boxes.js'
import {columns} from './columns.js'
import {paper} from './paper.js'
import {text} from './text.js'
import {tokens} from './tokens.js'

export const pageStyle = [tokens, text, boxes, columns, paper].join('\n')
