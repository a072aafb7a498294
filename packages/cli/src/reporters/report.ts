/** The formats of a report by their names. */
import type {Language} from '@zhinan/core'
import {githubReport} from './github.js'
import {htmlReport} from './html.js'
import {jsonReport} from './json.js'
import {junitReport} from './junit.js'
import {prettyReport} from './pretty.js'
import type {Reported} from './reported.js'
import {sarifReport} from './sarif.js'

export const reportFormats = ['pretty', 'json', 'sarif', 'github', 'junit', 'html'] as const

export type ReportFormat = (typeof reportFormats)[number]

export interface ReportOptions {
  /** Of the messages. */
  readonly language: Language
  /** Of the program, for SARIF. */
  readonly version: string
  /** For `pretty`: whether escapes for colour may be written. */
  readonly colour?: boolean
  /** For `pretty`: columns of the terminal. */
  readonly width?: number
  /** Only errors were handed in; summaries speak of no others. */
  readonly quiet?: boolean
}

/** @returns the whole report as it is to be written; the same for the same guidelines and options */
export function report(format: ReportFormat, guidelines: readonly Reported[], options: ReportOptions): string {
  const {language, colour = false} = options
  switch (format) {
    case 'pretty':
      return prettyReport(guidelines, {...options, colour})
    case 'json':
      return jsonReport(guidelines, language)
    case 'sarif':
      return sarifReport(guidelines, options)
    case 'github':
      return githubReport(guidelines, language)
    case 'junit':
      return junitReport(guidelines, language)
    case 'html':
      return htmlReport(guidelines, options)
  }
}
