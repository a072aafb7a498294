/**
 * The report as one page that stands for itself: no script, no request. Severities are shown and hidden by check boxes; each message
 * leads to what its rule asks.
 */
import {type Diagnostic, type Language, languageTags, type Severity} from '@zhinan/core'
import {type Say, sayIn} from '../say.js'
import {escapeHtml, wordsHtml} from './escape.js'
import {findingHtml} from './html-finding.js'
import {style} from './html-style.js'
import {summaryLine} from './pretty.js'
import {counting, pathOf, type Reported, summarise, suppressedOf} from './reported.js'
import {type ReportedRule, reportedRules, severityByProfile, withoutNames} from './rule-facts.js'
import {severityWords} from './severity-words.js'
import {linesOf} from './source-lines.js'

export interface HtmlReportOptions {
  readonly language: Language
  /** Only errors were handed in: the counts speak of no others. */
  readonly quiet?: boolean
}

interface Page extends HtmlReportOptions {
  readonly say: Say
}

const counted = {error: 'errors', warning: 'warnings', info: 'infos'} as const satisfies Record<Severity, string>
const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** The boxes stand before the report, beside it: so the style alone can hide what they turn off. */
function filterHtml(diagnostics: readonly Diagnostic[], {say}: Page): string {
  const summary = summarise(diagnostics)
  const boxes = severities.map(severity => {
    const count = summary[counted[severity]]
    const label = escapeHtml(say('report.show', {severity: say(`severity.${severity}`), count}))
    const state = count > 0 ? 'checked' : 'disabled'
    return `<input type="checkbox" id="show-${severity}" ${state}><label for="show-${severity}">${label}</label>`
  })
  return `<p class="filter" id="filter">${escapeHtml(say('report.filter'))}</p>\n${boxes.join('\n')}`
}

function guidelineHtml(reported: Reported, index: number, page: Page): string {
  const {id, profile, diagnostics} = reported
  const {language, say, quiet} = page
  const lines = linesOf(reported)
  const shown = {language, say, lines, path: (file: string) => pathOf(reported, file)}
  const facts = say('report.facts', {profile: say(`profile.${profile}`), summary: summaryLine(diagnostics, say, quiet)})
  const list = (listed: readonly Diagnostic[]) =>
    `<ol>\n${listed.map(diagnostic => findingHtml(diagnostic, shown)).join('\n')}\n</ol>`
  const [open, suppressed] = [counting(diagnostics), suppressedOf(diagnostics)]
  const aside = escapeHtml(say('report.suppressed', {count: suppressed.length}))
  return [
    `<section aria-labelledby="guideline-${index}">`,
    `<h2 id="guideline-${index}">${escapeHtml(id)}</h2>`,
    `<p class="facts">${escapeHtml(facts)}</p>`,
    ...(open.length > 0 ? [list(open)] : []),
    ...(suppressed.length > 0 ? [`<details><summary>${aside}</summary>\n${list(suppressed)}\n</details>`] : []),
    '</section>',
  ].join('\n')
}

/** Where there are several guidelines, how they stand, each with the way to it. */
function overviewHtml(guidelines: readonly Reported[], {say}: Page): string {
  if (guidelines.length < 2) return ''
  const head = severities.map(
    severity => `<th scope="col" class="count">${escapeHtml(say(`severity.${severity}`))}</th>`,
  )
  const rows = guidelines.map(({id, diagnostics}, index) => {
    const summary = summarise(diagnostics)
    const cells = severities.map(severity => `<td class="count">${summary[counted[severity]]}</td>`)
    return `<tr><th scope="row"><a href="#guideline-${index}">${escapeHtml(id)}</a></th>${cells.join('')}</tr>`
  })
  const first = `<th scope="col">${escapeHtml(say('report.guideline'))}</th>`
  return `<table>\n<thead><tr>${first}${head.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`
}

function ruleHtml({id, words}: ReportedRule, {language, say}: Page): string {
  const {title, docs, limits} = words[language]
  const severity = severityByProfile(id)
  const colon = say('explain.colon')
  return [
    `<article id="rule-${escapeHtml(id)}">`,
    `<h3>${escapeHtml(withoutNames(title))} <code>${escapeHtml(id)}</code></h3>`,
    `<p>${wordsHtml(withoutNames(docs))}</p>`,
    ...(limits ? [`<p>${wordsHtml(say('explain.limits') + colon + withoutNames(limits))}</p>`] : []),
    ...(severity
      ? [`<p class="note">${escapeHtml(say('explain.severity') + colon + severityWords(severity, say))}</p>`]
      : []),
    '</article>',
  ].join('\n')
}

function rulesHtml(rules: readonly ReportedRule[], page: Page): string {
  if (rules.length === 0) return ''
  const heading = escapeHtml(page.say('report.rules'))
  const articles = rules.map(rule => ruleHtml(rule, page))
  return `<section class="rules" aria-labelledby="rules">\n<h2 id="rules">${heading}</h2>\n${articles.join('\n')}\n</section>`
}

/** @returns the page; the same for the same guidelines */
export function htmlReport(guidelines: readonly Reported[], options: HtmlReportOptions): string {
  const say = sayIn(options.language)
  const page: Page = {...options, say}
  const all = guidelines.flatMap(({diagnostics}) => diagnostics)
  const total = say('summary.all', {count: guidelines.length, summary: summaryLine(all, say, options.quiet)})
  const title = escapeHtml(say('report.title'))
  return `<!doctype html>
<html lang="${languageTags[options.language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}${guidelines.length === 1 ? escapeHtml(` · ${guidelines[0]?.id ?? ''}`) : ''}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="facts">${escapeHtml(total)}</p>
${filterHtml(all, page)}
<div class="report">
${[overviewHtml(guidelines, page), ...guidelines.map((reported, index) => guidelineHtml(reported, index, page)), rulesHtml(reportedRules(all), page)].filter(part => part !== '').join('\n')}
</div>
</main>
</body>
</html>
`
}
