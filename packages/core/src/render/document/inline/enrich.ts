/**
 * What plain text gets before it is printed: numbers with their units as `quantity` (one line), and runs in the other script as
 * `languageSpan`.
 *
 *   "静脉滴注 0.5 mg/kg，40 min"  →  静脉滴注 ⟨quantity 0.5 mg/kg⟩，⟨quantity 40 min⟩
 */
import type {PhrasingContent} from 'mdast'
import {type Language, otherLanguage} from '../../../model/language.js'
import {foreignRuns} from './foreign-runs.js'
import {quantityRuns, type Run} from './quantities.js'

const plain = (value: string): PhrasingContent => ({type: 'text', value})

function split(
  value: string,
  runs: readonly Run[],
  wrap: (inner: string) => PhrasingContent,
  rest: (outer: string) => PhrasingContent[],
): PhrasingContent[] {
  const result: PhrasingContent[] = []
  let from = 0
  for (const run of runs) {
    if (run.start > from) result.push(...rest(value.slice(from, run.start)))
    result.push(wrap(value.slice(run.start, run.end)))
    from = run.end
  }
  if (from < value.length) result.push(...rest(value.slice(from)))
  return result
}

const withQuantities = (value: string): PhrasingContent[] =>
  split(
    value,
    quantityRuns(value),
    inner => ({type: 'quantity', children: [plain(inner)]}),
    outer => [plain(outer)],
  )

/** `lang` is the language of the element that the text stands in. A line break of the source is a blank. */
export function enrichText(value: string, lang: Language): PhrasingContent[] {
  const line = value.replace(/[ \t]*\r?\n[ \t]*/gu, ' ')
  return split(
    line,
    foreignRuns(line, lang),
    inner => ({type: 'languageSpan', lang: otherLanguage(lang), children: withQuantities(inner)}),
    withQuantities,
  )
}
