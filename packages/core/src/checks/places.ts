/** From unist positions and front matter pointers to places. */
import type {Guideline} from '../model/guideline.js'
import type {Metadata} from '../model/metadata.js'
import type {Place} from '../model/place.js'

export interface Positioned {
  readonly start: {readonly line: number; readonly column: number; readonly offset?: number | undefined}
  readonly end: {readonly line: number; readonly column: number; readonly offset?: number | undefined}
}

export const placeIn = (file: string, {start, end}: Positioned): Place => ({
  file,
  line: start.line,
  column: start.column,
  endLine: end.line,
  endColumn: end.column,
  ...(start.offset === undefined || end.offset === undefined ? {} : {offset: start.offset, endOffset: end.offset}),
})

/** The file in which nodes without `data.file` stand. */
export const firstFile = (guideline: Guideline): string =>
  guideline.metadata.places['']?.file ?? guideline.body[0]?.place.file ?? 'guideline.md'

const start = (file: string): Place => ({file, line: 1, column: 1, endLine: 1, endColumn: 1})

/** Where a front matter field stands: itself, else the nearest field around it, else the front matter's first line. */
export function metadataPlace(metadata: Metadata, pointer: string): Place {
  for (let path = pointer; path !== ''; path = path.slice(0, path.lastIndexOf('/'))) {
    const place = metadata.places[path]
    if (place) return place
  }
  return opening(metadata.places[''] ?? start('guideline.md'))
}

/** The first line of a place: where something missing from it is reported. */
export const opening = (place: Place): Place => ({
  file: place.file,
  line: place.line,
  column: place.column,
  endLine: place.line,
  endColumn: place.endLine === place.line ? place.endColumn : place.column,
  ...(place.offset === undefined
    ? {}
    : {
        offset: place.offset,
        endOffset: place.endLine === place.line ? (place.endOffset ?? place.offset) : place.offset,
      }),
})
