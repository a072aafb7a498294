/** The items of a CSL-JSON text one by one, past broken ones. */
import {referenceLimits} from '../limits.js'
import type {Report} from '../places.js'
import {JsonError, type JsonValue, readJsonValue, skipBlank} from './json.js'

/** The items one by one; behind a broken one, on to what looks like the next. `{"items": […]}` is read too. */
export function* entryValues(text: string, report: Report, unreadable: string[]): Generator<JsonValue> {
  let position = skipBlank(text, 0)
  if (position >= text.length) return
  const wrapper = /\{\s*"items"\s*:\s*\[/y
  wrapper.lastIndex = position
  const wrapped = wrapper.exec(text)
  if (wrapped) position = wrapper.lastIndex
  else if (text[position] === '[') position++
  else if (text[position] !== '{') {
    report('reference-broken', {start: position, end: position + 1}, {note: 'json', data: {key: '#1'}})
    return
  }
  const single = text[position] === '{' && !wrapped && text[position - 1] !== '['
  for (let number = 0; number < referenceLimits.entries; number++) {
    position = skipBlank(text, position)
    const begin = position
    if (text[begin] === ']' && !single) return
    try {
      const value = readJsonValue(text, position, 1)
      yield value
      position = skipBlank(text, value.end)
      if (single) return
      if (text[position] === ']') return
      if (text[position] !== ',') throw new JsonError({start: position, end: Math.min(position + 1, text.length)})
      position++
    } catch (error) {
      if (!(error instanceof JsonError)) throw error
      const key = /"(?:id|citation-key)"\s*:\s*"([^"\\]{1,200})"/.exec(text.slice(position, error.span.end))?.[1] ?? ''
      report('reference-broken', error.span, {note: error.reason, data: {key: key || `#${number + 1}`}})
      if (key) unreadable.push(key)
      const next = /\{\s*"(?:id|type|citation-key|_id)"\s*:/g
      next.lastIndex = Math.max(error.span.start, begin + 1)
      const found = next.exec(text)
      if (!found) return
      position = found.index
    }
  }
  position = skipBlank(text, position)
  if (position < text.length && text[position] !== ']') {
    const data = {limit: referenceLimits.entries}
    report('reference-library-limit', {start: position, end: position}, {note: 'entries', data})
  }
}
