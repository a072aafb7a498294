/** Gives every block its language and the reason for it; containers have the language of what they hold. */
import type {ListItem, PhrasingContent, Table} from 'mdast'
import type {Language} from '../../model/language.js'
import {textOf} from '../language/countable-text.js'
import {type LanguageReading, textLanguage} from '../language/text-language.js'
import {endOf, type Reading, startOf} from '../reading.js'
import type {BlockLanguage, LanguageReason} from '../tree.js'
import {type FlowChild, flowOf, holdsFlow} from '../walk.js'

interface Judgement {
  readonly language: BlockLanguage
  readonly reason: LanguageReason
}

export function readLanguages(reading: Reading): void {
  for (const node of flowOf(reading.root)) judge(reading, node, undefined)
}

function judge(reading: Reading, node: FlowChild | ListItem, wrapper: Language | undefined): BlockLanguage {
  const {language, reason} = judgementOf(reading, node, wrapper)
  node.data = {...node.data, language, languageReason: reason}
  return language
}

function judgementOf(reading: Reading, node: FlowChild | ListItem, wrapper: Language | undefined): Judgement {
  if (node.type === 'list') return contents(node.children.map(listItem => judge(reading, listItem, wrapper)))
  if (node.type === 'listItem') return contents(flowOf(node).map(child => judge(reading, child, wrapper)))
  if (node.type === 'languageBlock') {
    for (const child of flowOf(node)) judge(reading, child, node.language)
    return {language: node.language, reason: 'wrapper'}
  }
  if (holdsFlow(node)) return contents(flowOf(node).map(child => judge(reading, child, wrapper)))
  const judgement = leaf(reading, node, wrapper !== undefined)
  if (judgement.language !== 'zh' && judgement.language !== 'en') return judgement
  if (wrapper) return {language: wrapper, reason: 'wrapper'}
  return judgement
}

function contents(languages: readonly BlockLanguage[]): Judgement {
  const own = new Set(languages.filter(language => language !== 'shared'))
  const [first] = own
  return {language: own.size > 1 ? 'bilingual' : (first ?? 'shared'), reason: 'contents'}
}

function leaf(reading: Reading, node: FlowChild, wrapped: boolean): Judgement {
  switch (node.type) {
    case 'math':
      return {language: 'shared', reason: 'formula'}
    case 'thematicBreak':
      return {language: 'shared', reason: 'rule'}
    case 'table':
      return inFile(reading, node, table(node))
    case 'paragraph':
      if (node.data?.languageReason === 'divider' && node.data.language)
        return {language: node.data.language, reason: 'divider'}
      if (isFigure(node.children)) return {language: 'shared', reason: 'figure'}
      return words(reading, node, node.children, wrapped)
    case 'heading':
      if (node.children.some(child => child.type === 'bilingual')) return {language: 'bilingual', reason: 'divider'}
      return words(reading, node, node.children, wrapped)
    default:
      return {language: 'shared', reason: 'no-language'}
  }
}

const isFigure = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.some(node => node.type === 'image') &&
  nodes.every(
    node => node.type === 'image' || node.type === 'break' || (node.type === 'text' && node.value.trim() === ''),
  )

function words(reading: Reading, node: FlowChild, children: readonly PhrasingContent[], wrapped: boolean): Judgement {
  const text = textOf(children)
  const read = textLanguage(text)
  if (reading.language === undefined && read.unclear && !wrapped && !/^[:：]{2}/.test(text)) {
    const slash = /\s[/／]\s/.exec(text)
    reading.report('language-unclear', startOf(node), endOf(node), {
      data: {language: read.language},
      note: slash ? 'slash' : read.language === 'en' ? 'read-as-en' : 'read-as-zh',
      ...(slash && node.type !== 'table' && slashFix(reading, node)),
    })
  }
  return inFile(reading, node, {language: read.language, reason: read.reason}, read)
}

/** In the two-file form the file's name decides. */
function inFile(reading: Reading, node: FlowChild, judgement: Judgement, read?: LanguageReading): Judgement {
  const {language} = reading
  if (language === undefined || judgement.language === 'shared' || judgement.language === 'bilingual') return judgement
  const sure = read === undefined || (!read.unclear && (read.reason !== 'only-english' || read.english >= 2))
  if (judgement.language !== language && sure)
    reading.report('language-unexpected', startOf(node), endOf(node), {
      lang: judgement.language,
      data: {language: judgement.language},
    })
  return {language, reason: 'file'}
}

/** The header row decides; where it names both languages, or neither and no Han stands below, the table stands once. */
function table(node: Table): Judgement {
  if (node.children.some(row => row.children.some(cell => cell.children.some(child => child.type === 'bilingual'))))
    return {language: 'shared', reason: 'divider'}
  const [header, ...rows] = node.children
  const inHeader = new Set(header?.children.map(cell => textLanguage(textOf(cell.children)).language))
  if (inHeader.has('zh') !== inHeader.has('en'))
    return {language: inHeader.has('zh') ? 'zh' : 'en', reason: 'table-header'}
  if (inHeader.has('zh')) return {language: 'shared', reason: 'table-header'}
  const hanBelow = rows.some(row => row.children.some(cell => /\p{Script=Han}/u.test(textOf(cell.children))))
  if (!hanBelow) return {language: 'shared', reason: 'no-language'}
  return {language: 'zh', reason: 'contents'}
}

/** `中文 / English`: the divider instead. */
function slashFix(reading: Reading, node: FlowChild) {
  const source = reading.source(node)
  const slash = /\s[/／]\s/.exec(source)
  if (!slash || source.slice(slash.index + 3).search(/\s[/／]\s/) !== -1) return {}
  const start = startOf(node) + slash.index
  return {fix: [{start, end: start + slash[0].length, text: ' | '}]}
}
