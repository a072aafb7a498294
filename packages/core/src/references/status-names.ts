/** What libraries say of works that are accepted or online, but not printed yet. */
import type {Reference} from '../model/reference.js'

const inPress =
  /^(?:in[ -]?press|inpress|forthcoming|accepted|to appear|印刷中|待刊|待发表|即将出版|已录用|录用待刊)\.?$/i
const onlineFirst =
  /^(?:(?:advance )?online(?:[ -]?(?:first|publication|ahead of print))|advance (?:access|online publication)|e-?pub(?: ahead of print)?|ahead of print|early (?:view|access)|prepublished|网络首发|优先出版|网络优先出版|在线首发)\.?$/i

export function statusNamed(name: string): Reference['status'] {
  const plain = name.trim()
  if (inPress.test(plain)) return 'in-press'
  return onlineFirst.test(plain) ? 'online-first' : undefined
}
