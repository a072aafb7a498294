/**
 * `@zhinan/cli/reporters`: the reports of the command, as pure functions of what was found, for those who check guidelines in a system of
 * their own. Runs in browsers too.
 */
export {type ComparedText, comparedTexts} from './compared-texts.js'
export {cutTo, displayWidth, padTo} from './display-width.js'
export {carets, type Excerpt, type ExcerptPart, excerpt} from './excerpt.js'
export {fingerprints} from './fingerprint.js'
export {githubReport} from './github.js'
export {type HtmlReportOptions, htmlReport} from './html.js'
export {jsonReport} from './json.js'
export {junitReport} from './junit.js'
export {type PrettyOptions, prettyReport} from './pretty.js'
export {printable} from './printable.js'
export {type ReportFormat, type ReportOptions, report, reportFormats} from './report.js'
export {type Reported, type Summary, summarise} from './reported.js'
export {type SarifOptions, sarifReport} from './sarif.js'
