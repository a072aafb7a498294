/**
 * A checklist filled for a guideline. An item is found only where a place shows it; missing only where it was looked for everywhere that
 * could hold it; everything else is left to a reader, with the places to look at. Nothing is counted: the authors of RIGHT advise
 * against scores (Chen 2017).
 */
import {type Survey, surveyGuideline} from '../checks/survey.js'
import {schemeRegistry} from '../grading/registry.js'
import type {GradingScheme} from '../grading/scheme.js'
import type {Guideline} from '../model/guideline.js'
import {languages as allLanguages, type Language} from '../model/language.js'
import {type Checklist, type ChecklistItem, itemsOf, type Look} from './checklist.js'
import {type Evidence, eachOnce} from './evidence.js'
import {type FactContext, readFact, type Shown} from './facts/index.js'
import {headed} from './headings.js'
import {type Passage, passagesOf} from './passages.js'
import {type SubjectWords, subjects} from './subjects.js'

export interface EvaluatedItem extends Shown {
  readonly item: ChecklistItem
}

export interface EvaluationOptions {
  /** The languages that the edition shows; the guideline's own where absent. */
  readonly languages?: readonly Language[]
  readonly survey?: Survey
  /** Grading schemes besides ours. */
  readonly schemes?: readonly GradingScheme[]
}

/** More places than these help nobody. */
const mostFound = 5
const mostHinted = 3

interface Looking extends FactContext {
  readonly passages: () => readonly Passage[]
}

function look(how: Look, context: Looking): Shown | undefined {
  if (how.by === 'fact') return readFact(how.fact, context)
  const {heading, hint, mention}: SubjectWords = subjects[how.subject]
  switch (how.by) {
    case 'heading':
      return inHeadings(context, heading, 'found') ?? (hint ? inHeadings(context, hint, 'undecidable') : undefined)
    case 'heading-hint':
      return inHeadings(context, heading, 'undecidable')
    case 'mention':
      return mention ? mentioned(context, mention) : undefined
  }
}

function inHeadings({survey}: Looking, pattern: RegExp, status: 'found' | 'undecidable'): Shown | undefined {
  const evidence = headed(survey, pattern).map((block): Evidence => ({kind: 'block', block}))
  if (evidence.length === 0) return undefined
  return status === 'found' ? {status, evidence} : {status, evidence, note: 'judge'}
}

/** An abstract repeats the text, so it is named last. */
function mentioned({passages}: Looking, pattern: RegExp): Shown | undefined {
  const blocks = passages().flatMap(({block, text}) => (pattern.test(text) ? [block] : []))
  if (blocks.length === 0) return undefined
  const repeats = (block: Passage['block']): boolean =>
    block.type === 'box' && (block.name === 'abstract' || block.name === 'summary')
  const ordered = [...blocks.filter(block => !repeats(block)), ...blocks.filter(repeats)]
  return {
    status: 'undecidable',
    evidence: ordered.map(block => ({kind: 'block', block})),
    note: 'mentioned',
  }
}

function evaluateItem(item: ChecklistItem, context: Looking): EvaluatedItem {
  const shown: Shown[] = []
  for (const how of item.look) {
    // What is merely mentioned adds nothing to a place that shows it.
    if (how.by === 'mention' && shown.length > 0) continue
    const one = look(how, context)
    if (!one) continue
    if (one.status === 'missing') return {item, ...one}
    shown.push(one)
  }
  const having = shown.filter(one => one.status === 'found')
  if (having.length > 0) {
    const evidence = eachOnce(having.flatMap(one => one.evidence)).slice(0, mostFound)
    return {item, status: 'found', evidence}
  }
  const [first] = shown
  if (first) {
    const evidence = eachOnce(first.evidence).slice(0, mostHinted)
    return {item, ...first, evidence}
  }
  return {item, status: item.otherwise, evidence: [], note: item.otherwise === 'missing' ? 'absent' : 'unseen'}
}

/** In the order of the checklist. Pure: the same guideline gives the same answers. */
export function evaluateChecklist(
  checklist: Checklist,
  guideline: Guideline,
  options: EvaluationOptions = {},
): readonly EvaluatedItem[] {
  const {metadata} = guideline
  const own = metadata.languages.length > 0 ? metadata.languages : allLanguages
  let passages: readonly Passage[] | undefined
  const context: Looking = {
    guideline,
    survey: options.survey ?? surveyGuideline(guideline),
    scheme: metadata.grading === undefined ? undefined : schemeRegistry(options.schemes ?? []).scheme(metadata.grading),
    languages: options.languages ?? own,
    passages: () => {
      passages ??= passagesOf(guideline)
      return passages
    },
  }
  return itemsOf(checklist).map(item => evaluateItem(item, context))
}
