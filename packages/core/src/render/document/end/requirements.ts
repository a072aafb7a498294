/** What is asked, at a glance: requirements by recommendation and by role, each a table of the areas with the numbers of its requirements. */
import type {PhrasingContent, Table} from 'mdast'
import type {Requirement} from '../../../model/guideline.js'
import {otherLanguage} from '../../../model/language.js'
import {obligations, type RequirementArea, requirementAreas} from '../../../model/requirement.js'
import {vocabularyOf} from '../../../requirements/vocabulary.js'
import {stacked, tableOf} from '../cells.js'
import {type Scope, within} from '../context.js'
import {crossReference} from '../inline/cross-references.js'
import {localizedInline, paragraphInEach} from '../localized.js'
import type {DocumentNode} from '../nodes.js'
import {allBlocks} from '../walk.js'
import {text, word} from '../words.js'
import {ownSection} from './about.js'

/** A word of ours, in both languages under each other where the edition shows both. */
const said = (scope: Scope, key: string): PhrasingContent[] =>
  localizedInline(scope, {zh: word('zh', key), en: word('en', key)})

/** In one line: `应当 must`. */
function inLine(scope: Scope, key: string): PhrasingContent[] {
  const own = text(word(scope.lang, key))
  if (!scope.both) return [own]
  const lang = otherLanguage(scope.lang)
  return [own, text(' '), {type: 'languageSpan', lang, children: [text(word(lang, key))]}]
}

/** Requirements whose numbers follow each other. */
function runsOf(requirements: readonly Requirement[]): Requirement[][] {
  const runs: Requirement[][] = []
  for (const requirement of requirements) {
    const run = runs.at(-1)
    if (run?.at(-1)?.number === requirement.number - 1) run.push(requirement)
    else runs.push([requirement])
  }
  return runs
}

const inList = (nodes: readonly PhrasingContent[], scope: Scope): PhrasingContent[] =>
  nodes.flatMap((node, index) => (index > 0 ? [text(word(scope.lang, 'punctuation.enumeration')), node] : [node]))

/** `应当：1、2、5～9` a line for each obligation; the numbers lead to the requirements, and a range is not torn at a line's end. */
function cellOf(requirements: readonly Requirement[], scope: Scope): PhrasingContent[] {
  if (requirements.length === 0) return [text('—')]
  const link = (requirement: Requirement): PhrasingContent => ({
    type: 'link',
    url: `#${scope.context.targets.of(requirement).id}`,
    children: [text(String(requirement.number))],
  })
  const links = (some: readonly Requirement[]): PhrasingContent[] =>
    runsOf(some).flatMap((run, index) => {
      const [first, last] = [run[0], run.at(-1)]
      const parted = index > 0 ? [text(word(scope.lang, 'punctuation.enumeration'))] : []
      if (!first || !last || run.length < 3) return [...parted, ...inList(run.map(link), scope)]
      const joined = [link(first), text(word(scope.lang, 'punctuation.range')), link(last)]
      return [...parted, {type: 'quantity', children: joined}]
    })
  const lines = obligations.map(obligation => {
    const some = requirements.filter(requirement => requirement.obligation === obligation)
    if (some.length === 0) return []
    return [
      ...inLine(scope, `requirement.obligations.${obligation}`),
      text(word(scope.lang, 'punctuation.colon')),
      ...links(some),
    ]
  })
  return stacked([...lines, links(requirements.filter(({obligation}) => obligation === undefined))])
}

interface Row {
  readonly head: PhrasingContent[]
  readonly requirements: readonly Requirement[]
}

function matrix(corner: string, rows: readonly Row[], areas: readonly RequirementArea[], scope: Scope): Table {
  const heads = areas.map(area => said(scope, `requirement.area.${area}`))
  return {
    ...tableOf([
      [said(scope, corner), ...heads],
      ...rows.map(({head, requirements}) => [
        head,
        ...areas.map(area =>
          cellOf(
            requirements.filter(requirement => requirement.area === area),
            scope,
          ),
        ),
      ]),
    ]),
    data: {shares: [Math.max(20, 100 - 17 * areas.length), ...areas.map(() => 17)]},
  }
}

/** What a recommendation is called, in each language that the edition shows. */
const named = (id: string, scope: Scope): PhrasingContent[] => {
  const own = crossReference(id, [], scope)
  const lang = otherLanguage(scope.lang)
  if (!scope.both) return own
  return stacked([own, [{type: 'languageSpan', lang, children: crossReference(id, [], within(scope, lang))}]])
}

function byRecommendation(requirements: readonly Requirement[], scope: Scope): Row[] {
  const general = requirements.filter(({recommendations}) => recommendations.length === 0)
  const rows: Row[] =
    general.length > 0 ? [{head: said(scope, 'requirement.allRecommendations'), requirements: general}] : []
  for (const block of allBlocks(scope.context.guideline)) {
    if (block.type !== 'recommendation' || block.id === undefined) continue
    const {id} = block
    const own = requirements.filter(({recommendations}) => recommendations.includes(id))
    if (own.length > 0) rows.push({head: named(id, scope), requirements: own})
  }
  return rows
}

function byRole(requirements: readonly Requirement[], scope: Scope): Row[] {
  const {role: titleOf} = vocabularyOf(scope.context.guideline)
  return [...new Set(requirements.flatMap(({responsible}) => responsible))].map(role => ({
    head: localizedInline(scope, titleOf(role)),
    requirements: requirements.filter(({responsible}) => responsible.includes(role)),
  }))
}

/** Nothing for a guideline without requirements. */
export function requirementOverview(scope: Scope): DocumentNode[] {
  const requirements: Requirement[] = []
  for (const block of allBlocks(scope.context.guideline)) if (block.type === 'requirement') requirements.push(block)
  if (requirements.length === 0) return []
  const areas = requirementAreas.filter(area => requirements.some(requirement => requirement.area === area))
  const part = (depth: number, name: string, rows: (inner: Scope) => Row[], inner: Scope): DocumentNode[] => {
    const cells: Scope = {...inner, cell: true}
    const found = rows(cells)
    if (found.length === 0) return []
    return [
      ownSection(inner, depth, `requirements-${name}`, `requirementsBy.${name}`, () => [
        matrix(`requirement.by.${name}`, found, areas, cells),
      ]),
    ]
  }
  return [
    ownSection(scope, 2, 'requirements', 'requirements', inner => [
      ...paragraphInEach(inner, lang => [text(word(lang, 'requirement.overview'))]),
      ...part(3, 'recommendation', cells => byRecommendation(requirements, cells), inner),
      ...part(3, 'role', cells => byRole(requirements, cells), inner),
    ]),
  ]
}
