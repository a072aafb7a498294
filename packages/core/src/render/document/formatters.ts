/** What prints an edition's citations and references: what the host gives for it, else the style that the front matter names. */
import type {Guideline} from '../../model/guideline.js'
import type {ReferenceFormatter} from '../../references/format/formatter.js'
import {applyOptions, cmaStyle, referenceStyles, styleFormatter} from '../../references/index.js'
import type {Edition} from './nodes.js'

/** By edition; for a style in a CSL file, which only the host can read. */
export type ReferenceFormatters = {readonly [E in Edition]?: ReferenceFormatter}

/** The default style where the front matter names none, or one in a file that the host did not read. */
export function formatterOf({metadata}: Guideline, edition: Edition, given: ReferenceFormatters): ReferenceFormatter {
  const host = given[edition]
  if (host) return host
  const named = metadata.citationStyle?.[edition]
  const style = named && referenceStyles.get(named.style)
  return styleFormatter(named && style ? applyOptions(style, named) : cmaStyle)
}
