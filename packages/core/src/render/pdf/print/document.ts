/** Document tree → printed document. */
import type {Language} from '../../../model/language.js'
import type {DocumentRoot} from '../../document/nodes.js'
import type {Coverage} from '../coverage.js'
import {measure, type PrintContext, sheetMeasure} from './context.js'
import {printFlow} from './flow.js'
import type {PrintedDocument, PrintedLabel} from './printed.js'
import {findTargets} from './targets.js'
import {printText} from './text.js'

/** What one language's edition, or the parallel one, is called: for the window's title bar. */
export function titleOf(root: DocumentRoot): string {
  const {zh, en} = root.info.title
  const own =
    root.edition === 'parallel' ? [zh, en].filter(title => title !== undefined).join(' | ') : root.info.title[root.lang]
  return own || zh || en || root.info.id
}

export function printDocument(
  root: DocumentRoot,
  coverage: Coverage,
  images: ReadonlyMap<string, string>,
): PrintedDocument {
  const {info} = root
  const context: PrintContext = {
    edition: root.edition,
    lang: root.lang,
    width: (info.sheet ? sheetMeasure : measure)[root.edition],
    level: 0,
    coverage,
    targets: findTargets(root).ids,
    claimed: new Set(),
    images,
  }
  const label = (lang: Language, text: string): PrintedLabel[number] => ({
    lang,
    children: printText(text, {...context, width: 100}),
  })
  const description = info.subject === undefined ? {} : {description: coverage.printable(info.subject)}
  const date = datePart(info.date)
  return {
    edition: root.edition,
    lang: root.lang,
    info: {
      title: coverage.printable(titleOf(root)),
      authors: info.authors.map(author => coverage.printable(author)),
      keywords: info.keywords.map(keyword => coverage.printable(keyword)),
      ...description,
      ...(date ? {date} : {}),
      draft: info.draft,
      runningTitles: runningTitles(root, label),
      runningNote: shownLanguages(root)
        .filter(lang => info.runningNote[lang])
        .map(lang => label(lang, info.runningNote[lang] ?? '')),
      pageLabel: info.pageLabel.split(/(\{page\}|\{total\})/u).filter(piece => piece !== ''),
      mark: Boolean(info.draftMark),
      ...(info.sheet ? {sheet: true as const} : {}),
    },
    children: printFlow(root.children, context),
  }
}

const shownLanguages = (root: DocumentRoot): readonly Language[] =>
  root.edition === 'parallel' ? (root.lang === 'zh' ? ['zh', 'en'] : ['en', 'zh']) : [root.lang]

function runningTitles(
  root: DocumentRoot,
  label: (lang: Language, text: string) => PrintedLabel[number],
): PrintedLabel[] {
  const titles = root.info.runningTitle
  const own = shownLanguages(root).filter(lang => titles[lang])
  const written = own.length > 0 ? own : (['zh', 'en'] as const).filter(lang => titles[lang])
  const all = written.map(lang => label(lang, titles[lang] ?? ''))
  return all.length > 1 ? [all, all.slice(0, 1)] : all.length === 1 ? [all] : []
}

/** `2026-07` is the first of July: a PDF's date is a day. An impossible date is none. */
function datePart(date: string | undefined): readonly [number, number, number] | undefined {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(date ?? '')
  if (!parts) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? '1'), Number(parts[3] ?? '1')]
  const real = new Date(Date.UTC(year, month - 1, day))
  return real.getUTCFullYear() === year && real.getUTCMonth() === month - 1 && real.getUTCDate() === day && year > 0
    ? [year, month, day]
    : undefined
}
