/** YAML fences in the flow: facts that stand once. */
import {readFacts} from '../evidence/index.js'
import type {Block} from '../model/guideline.js'
import type {FactsFence} from '../source/tree.js'
import type {Assembly} from './assembly.js'
import {placeOf} from './place.js'

/** A fence that cannot be read at all was reported; its text stands as code, so that nothing is lost. */
export function readFactsOf(fence: FactsFence, file: string, assembly: Assembly): Block[] {
  const language = assembly.bilingual ? undefined : assembly.source
  const {facts, findings} = readFacts(fence, {file, text: assembly.texts.get(file) ?? '', language})
  for (const finding of findings) assembly.report(finding)
  if (facts) return [facts]
  const place = placeOf(fence, file)
  const position = fence.position ? {position: fence.position} : {}
  return [{type: 'shared', block: {type: 'code', lang: fence.name, value: fence.value, ...position}, place}]
}

const withoutLayout = (yaml: string): string =>
  yaml
    .replace(/\r\n?/gu, '\n')
    .replace(/[ \t]+$/gmu, '')
    .trim()

/** A copy in the other file must be equal. */
export function joinFacts(
  first: FactsFence,
  file: string,
  second: FactsFence,
  otherFile: string,
  assembly: Assembly,
): Block[] {
  if (withoutLayout(first.value) !== withoutLayout(second.value)) {
    const place = placeOf(second, otherFile)
    assembly.report({
      rule: 'facts-differ',
      place,
      data: {name: first.name, line: placeOf(first, file).line},
      note: 'fence',
    })
  }
  return readFactsOf(first, file, assembly)
}
