/**
 * A table that stands once and parts its cells with `｜` parts all that hold words: an undivided cell prints its one language in
 * both editions. Figures, names and abbreviations need no division, nor do a few English words without grammar (drug names).
 *
 * @example ok
 *   | 结局｜Outcome | 结果｜Result |
 *   |---|---|
 *   | HAMD-17 | 12 |
 * @example not ok: 3:3 "Unexpected cell in Chinese only, expected both languages parted by `｜`"
 *   | 结局｜Outcome | 结果｜Result |
 *   |---|---|
 *   | 开放、单臂 | 12 |
 */
import type {PhrasingContent, TableCell} from 'mdast'
import type {Position} from 'unist'
import type {Language} from '../../../model/language.js'
import {textLanguage, textOf} from '../../../source/index.js'
import {placeIn} from '../../places.js'
import {rule} from '../../rule.js'

const isDivided = (cell: TableCell): boolean => cell.children.some(({type}) => type === 'bilingual')

/** `Van den Eynde F` is a name, `tablets` may be one: three words without capitals are a text. */
function languageOf(children: readonly PhrasingContent[]): Language | undefined {
  const text = textOf([...children])
  const {language} = textLanguage(text)
  if (language !== 'en') return language === 'zh' ? 'zh' : undefined
  return (text.match(/(?<![\p{L}\p{N}])\p{Ll}{3,}(?![\p{L}\p{N}])/gu) ?? []).length >= 3 ? 'en' : undefined
}

const positionOf = (node: PhrasingContent | undefined): Position | undefined =>
  node && 'position' in node ? node.position : undefined

export const cellOneLanguage = rule('cell-one-language', ({guideline, survey, report}) => {
  if (guideline.metadata.languages.length < 2) return
  for (const {table, file} of survey.sharedTables) {
    const cells = table.children.flatMap(row => row.children)
    if (!cells.some(isDivided)) continue
    for (const cell of cells) {
      const first = positionOf(cell.children[0])
      const last = positionOf(cell.children.at(-1))
      const language = isDivided(cell) ? undefined : languageOf(cell.children)
      if (!language || !first || !last) continue
      const place = placeIn(file, {start: first.start, end: last.end})
      report({place, lang: language, data: {language}})
    }
  }
})
