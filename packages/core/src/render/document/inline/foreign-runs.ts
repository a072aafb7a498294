/**
 * Finds runs in the other language: in English text every run of Han characters (another font, another voice), in Chinese text English of
 * three words or more (a title); single drug names and abbreviations are part of a Chinese sentence.
 */
import type {Language} from '../../../model/language.js'
import type {Run} from './quantities.js'

const hanRun =
  /\p{Script=Han}(?:[\p{Script=Han}\u3000-\u303f\uff01-\uff0f\uff1a-\uff20·—…“”‘’\d]*[\p{Script=Han}）》」』】！？。])?/gu
const latinRun = /[A-Za-z](?:[A-Za-z'’]|(?:[ ,;&-]|: )+(?=[A-Za-z]))*/gu
const word = /[A-Za-z][a-z'’]{2,}/gu
const wordsOfARun = 3

export function foreignRuns(value: string, lang: Language): Run[] {
  const runs = [...value.matchAll(lang === 'en' ? hanRun : latinRun)]
  const long = lang === 'en' ? runs : runs.filter(run => (run[0].match(word)?.length ?? 0) >= wordsOfARun)
  return long.map(run => ({start: run.index, end: run.index + run[0].length}))
}
