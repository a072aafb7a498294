/** Which warnings one language sets in bold and the other does not. */
import type {Node} from 'unist'
import type {Language} from '../../model/language.js'
import type {Place} from '../../model/place.js'
import {type Positioned, placeIn} from '../places.js'
import type {Parallel} from '../survey.js'

type AnyNode = Node & {
  children?: AnyNode[]
  value?: string
  data?: {file?: string}
  position?: Positioned
}

export interface Emphasised {
  readonly text: string
  readonly place: Place
}

/** What is worth a reader's alarm: a prohibition, a negation, a danger, a dose. Names of sections and terms in bold are left to taste. */
const warning: Readonly<Record<Language, RegExp>> = {
  zh: /[禁忌慎勿]|不[得应可能宜要准]|严重|致命|死亡|危险|警告|过量|立即|务必|最大剂量|\d\s?(?:mg|g|ml|mL|μg|µg|毫克|微克|毫升|克|单位|U|IU)(?![A-Za-z])/,
  en: /\b(?:contraindicat\w*|caution|warnings?|do not|must not|should not|may not|never|not|no|avoid|fatal|deaths?|danger\w*|overdos\w*|immediately|at once|maximum dose)\b|\d\s?(?:mg|g|ml|mL|μg|µg|mcg|units?|U|IU)\b/i,
}

function textOf(node: AnyNode): string {
  let text = ''
  const waiting = [node]
  for (let current = waiting.pop(); current; current = waiting.pop()) {
    text += current.value ?? ''
    waiting.push(...[...(current.children ?? [])].reverse())
  }
  return text
}

/** Everything in bold, in reading order. */
function emphasised(nodes: readonly Node[], file: string): readonly Emphasised[] {
  const found: Emphasised[] = []
  const waiting = [...nodes].reverse().map((node): readonly [AnyNode, string] => [node as AnyNode, file])
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, around] = next
    const where = node.data?.file ?? around
    if (node.type === 'strong' && node.position) found.push({text: textOf(node), place: placeIn(where, node.position)})
    else for (const child of [...(node.children ?? [])].reverse()) waiting.push([child, where])
  }
  return found
}

/** Warnings in bold in one language of a text that has nothing in bold in the other. */
export function emphasisedAlone({zh, en, place}: Parallel): readonly (Emphasised & {readonly language: Language})[] {
  const bold = {zh: emphasised(zh, place.file), en: emphasised(en, place.file)}
  return (['zh', 'en'] as const).flatMap(language => {
    const other = language === 'zh' ? 'en' : 'zh'
    if (bold[other].length > 0) return []
    return bold[language].filter(({text}) => warning[language].test(text)).map(one => ({...one, language}))
  })
}
