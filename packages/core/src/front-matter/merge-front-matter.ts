/**
 * The front matter of the two-file form as one: facts stand in the source file; the other file adds the texts of its own language
 * and may repeat facts, if they are equal.
 *
 *   guideline.zh.md   id: hands / title: 手卫生      source, since `languages` begins with zh-CN
 *   guideline.en.md   title: Hand hygiene           gives {id: 'hands', title: {zh: '手卫生', en: 'Hand hygiene'}}
 */
import type {Finding} from '../diagnostics/finding.js'
import {type Language, languages} from '../model/language.js'
import type {Place} from '../model/place.js'
import {pointerStep} from '../yaml/pointer.js'
import {finishFrontMatter, type ReadFrontMatter, type WrittenFrontMatter} from './read-front-matter.js'

interface Merging {
  readonly places: Record<string, Place>
  readonly findings: Finding[]
  readonly source: WrittenFrontMatter
  readonly other: WrittenFrontMatter
}

/**
 * Which of the two is the source is read from `languages`, not from the order of arguments; without it the first is.
 * A file without front matter adds nothing.
 */
export function mergeFrontMatter(first: ReadFrontMatter, second: ReadFrontMatter): ReadFrontMatter {
  if (!second.written) return {...first, findings: [...first.findings, ...problems(second, first.written)]}
  if (!first.written) return {...second, findings: [...problems(first, second.written), ...second.findings]}
  const named = first.written.value.languages?.[0] ?? second.written.value.languages?.[0]
  const turned = named !== undefined && named === second.written.language && named !== first.written.language
  const [source, other] = turned ? [second.written, first.written] : [first.written, second.written]
  const merging: Merging = {places: {...other.places, ...source.places}, findings: [], source, other}
  const value = mergeObjects(source.value, other.value, '', false, merging)
  const whole = source.places['']
  return finishFrontMatter({
    ...source,
    value,
    places: whole ? {...merging.places, '': whole} : merging.places,
    findings: [...source.findings, ...other.findings, ...merging.findings],
  })
}

/** What is wrong with a front matter that gave nothing; that it is absent is no fault where the other file has one. */
function problems(read: ReadFrontMatter, present: WrittenFrontMatter | undefined): readonly Finding[] {
  return present ? read.findings.filter(finding => finding.rule !== 'front-matter-missing') : []
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isLanguage = (key: string): key is Language => languages.some(language => language === key)

function mergeObjects<T extends object>(source: T, other: T, path: string, own: boolean, merging: Merging): T {
  const merged: Record<string, unknown> = Object.fromEntries(Object.entries(source))
  for (const [key, value] of Object.entries(other)) {
    if (value === undefined) continue
    const inOwnLanguage = own || (isLanguage(key) && key === merging.other.language)
    merged[key] = mergeValues(merged[key], value, path + pointerStep(key), inOwnLanguage, merging)
  }
  return merged as T
}

function mergeValues(source: unknown, other: unknown, path: string, own: boolean, merging: Merging): unknown {
  if (source === undefined) {
    if (!own && !onlyOwnTexts(other, merging.other.language))
      report('front-matter-only-in-translation', path, '', '', merging)
    return other
  }
  if (isObject(source) && isObject(other)) return mergeObjects(source, other, path, own, merging)
  if (Array.isArray(source) && Array.isArray(other)) {
    const [sources, others]: readonly (readonly unknown[])[] = [source, other]
    if (sources?.length === others?.length)
      return sources?.map((entry, at) => mergeValues(entry, others?.[at], path + pointerStep(at), own, merging))
    report('front-matter-differs', path, String(other.length), String(source.length), merging, 'count')
    return source
  }
  if (source !== other) report('front-matter-differs', path, String(other), String(source), merging)
  return source
}

/** A group that holds nothing but texts in the file's own language, such as `shortTitle` given in the translation alone. */
function onlyOwnTexts(value: unknown, language: Language | undefined): boolean {
  return isObject(value) && Object.keys(value).length > 0 && Object.keys(value).every(key => key === language)
}

function report(
  rule: 'front-matter-differs' | 'front-matter-only-in-translation',
  path: string,
  actual: string,
  expected: string,
  {findings, source, other}: Merging,
  note?: string,
): void {
  const place = other.places[path] ?? other.whole
  const field = path
    .split('/')
    .filter(step => step !== '' && !/^\d+$/.test(step))
    .join('.')
  findings.push({
    rule,
    place,
    data: {field, file: source.whole.file, actual, expected},
    ...(actual ? {actual} : {}),
    ...(expected ? {expected} : {}),
    ...(note ? {note} : {}),
  })
}
