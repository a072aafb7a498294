/** `zhinan explain`: what a rule asks, how severe it is, what it does not see, with examples; without a rule, all of them by area. */
import type {Language} from '@zhinan/core'
import {type Explanation, explanation, nearRules, type RuleExample, rulesByArea} from '../explanation.js'
import {displayWidth, padTo} from '../reporters/display-width.js'
import {oneLine, printableJson} from '../reporters/printable.js'
import {severityWords} from '../reporters/severity-words.js'
import {wrapped} from '../reporters/wrapped.js'
import {type Say, sayIn} from '../say.js'
import type {Terminal} from '../terminal.js'
import {UsageError} from '../usage-error.js'

export interface ExplainOptions {
  readonly lang: Language
  readonly format: 'pretty' | 'json'
}

/** Lines longer than this are hard to read, however wide the screen. */
const widest = 100

interface Page {
  readonly say: Say
  readonly lang: Language
  readonly width: number
  readonly strong: (text: string) => string
}

/** @throws UsageError where there is no such rule */
export function explain(rule: string | undefined, {lang, format}: ExplainOptions, terminal: Terminal): number {
  const all = rulesByArea.flatMap(([, rules]) => rules.flatMap(id => explanation(id, lang) ?? []))
  const asked = rule === undefined ? undefined : explanation(rule, lang)
  if (rule !== undefined && !asked) throw unknownRule(rule, sayIn(lang))
  const page: Page = {
    say: sayIn(lang),
    lang,
    width: Math.min(terminal.columns ?? widest, widest),
    strong: text => (terminal.colour ? `\u001b[1m${text}\u001b[0m` : text),
  }
  if (format === 'json') terminal.stdout(`${printableJson(asked ?? {rules: all})}\n`)
  else terminal.stdout(asked ? explained(asked, page) : listed(all, page))
  return 0
}

function unknownRule(rule: string, say: Say): UsageError {
  const [actual, near] = [oneLine(rule), nearRules(rule)]
  if (near.length === 0) return new UsageError('explain.unknown', {actual})
  return new UsageError('explain.near', {actual, near: near.map(id => `\`${id}\``).join(say('refs.list.comma'))})
}

function exampleHead({ok, frontMatter, references, without, place, message}: RuleExample, {say, lang}: Page): string {
  const around = [
    ...(frontMatter ? [say('explain.front-matter')] : []),
    ...(references ? [say('explain.references')] : []),
    ...(without === undefined ? [] : [say('explain.without', {field: without})]),
  ]
  const head = [say(ok ? 'explain.ok' : 'explain.not-ok'), ...around].join(say('explain.comma'))
  if (ok || place === undefined) return `${head}${say('explain.colon').trimEnd()}`
  const at = place === 'front matter' ? say('explain.at-front-matter') : say('explain.at', {place})
  const where = [head, at].join(say('explain.comma'))
  // The heads of the rules give their messages in English.
  return lang === 'en' && message ? `${where}: ${message}` : `${where}${say('explain.colon').trimEnd()}`
}

function explained(rule: Explanation, page: Page): string {
  const {say, width, strong} = page
  const {id, title, docs, message, notes, limits, examples} = rule
  const colon = say('explain.colon')
  const fact = (name: string, text: string) => wrapped(`${say(`explain.${name}`)}${colon}${text}`, width)
  const shown = examples.flatMap(example => [
    '',
    ...wrapped(exampleHead(example, page), width),
    ...example.text.split('\n').map(line => (line === '' ? '' : `    ${line}`)),
  ])
  const lines = [
    `${strong(id)} ${title}`,
    say(`explain.areas.${rule.area}`),
    '',
    ...wrapped(docs, width),
    '',
    ...fact('severity', severityWords(rule.severity, say)),
    ...(rule.fix === 'safe' ? wrapped(say('explain.mended'), width) : []),
    ...fact('message', message),
    ...notes.flatMap(note => fact('notes', note)),
    ...(limits === undefined ? [] : ['', ...fact('limits', limits)]),
    ...shown,
  ]
  return `${lines.join('\n')}\n`
}

function listed(rules: readonly Explanation[], {say, strong}: Page): string {
  const widestId = Math.max(...rules.map(({id}) => displayWidth(id)))
  const sections = rulesByArea.flatMap(([area]) => {
    const own = rules.filter(rule => rule.area === area)
    if (own.length === 0) return []
    const lines = own.map(({id, title}) => `  ${padTo(id, widestId)}  ${title}`)
    return [`${strong(say(`explain.areas.${area}`))}\n${lines.join('\n')}\n`]
  })
  return `${sections.join('\n')}\n${say('explain.all')}\n`
}
