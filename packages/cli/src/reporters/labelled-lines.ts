/** Texts below a message, each behind its label, with carets under what is marked. */
import type {MarkedText} from '@zhinan/core'
import {displayWidth} from './display-width.js'
import {carets, type Excerpt, excerpt} from './excerpt.js'

const colours = {error: '31', warning: '33', info: '36', dim: '2', bold: '1', mark: '1;4;31', caret: '1;31'} as const

export type Paint = (text: string, colour: keyof typeof colours) => string

export const painter =
  (colour: boolean): Paint =>
  (text, name) =>
    colour && text !== '' ? `\u001b[${colours[name]}m${text}\u001b[0m` : text

export interface Labelled {
  readonly label: string
  readonly marked: MarkedText
  /** Where to look in a text without marks. */
  readonly focus?: number
  /** Texts side by side are told apart by colour where there is colour; a line of the source always has its carets. */
  readonly pointed: boolean
}

/** Columns where there is no terminal. */
const usualWidth = 100
/** Columns beside the label and the excerpt: a blank before them, ` | ` between them. */
const frame = 4

const painted = (parts: Excerpt, paint: Paint, pointed: boolean): string =>
  parts.map(({text, marked}) => (marked && !pointed ? paint(text, 'mark') : text)).join('')

export function labelledLines(shown: readonly Labelled[], paint: Paint, width = usualWidth): readonly string[] {
  const label = Math.max(5, ...shown.map(({label}) => displayWidth(label)))
  return shown.flatMap(({label: own, marked, focus, pointed}) => {
    const parts = excerpt(marked, width - label - frame, focus)
    const margin = ' '.repeat(label - displayWidth(own))
    const line = ` ${margin}${paint(`${own} |`, 'dim')} ${painted(parts, paint, pointed)}`
    const below = pointed ? carets(parts) : ''
    const points = ` ${' '.repeat(label)} ${paint('|', 'dim')} ${below.replace(/\^+/g, run => paint(run, 'caret'))}`
    return below === '' ? [line] : [line, points]
  })
}
