/** `[text](#id)` and `[](#id)`: links inside the document; the second writes the label of its target. */
import type {PhrasingContent} from 'mdast'
import type {Scope} from '../context.js'
import {labelAsText, text} from '../words.js'

/** A reference to nothing prints its text, or `#id`, and is no link: the checks report it. */
export function crossReference(id: string, written: PhrasingContent[], scope: Scope): PhrasingContent[] {
  const target = scope.context.targets.ofSourceId(id)
  if (!target) return written.length > 0 ? written : [text(`#${id}`)]
  const children = written.length > 0 ? written : labelAsText(target.label(scope.context), scope.lang)
  return [{type: 'link', url: `#${target.id}`, children}]
}
