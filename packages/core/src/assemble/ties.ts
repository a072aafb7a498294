/**
 * Ids pair wherever they stand. Finds what stands elsewhere in the other file of the two-file form than in the source file, by
 * the ids, or failing them the positions, of the containers around it.
 */
import type {Nodes} from 'mdast'
import {type Assembly, noTies, type Ties} from './assembly.js'
import {childrenOf} from './node-text.js'
import {type Division, outline, type SectionDraft, sectionId} from './outline.js'
import {type Piece, piecesIn} from './piece.js'
import {placeOf} from './place.js'

interface Found {
  readonly directives: Map<string, {piece: Piece; container: string}>
  readonly sections: Map<string, {section: SectionDraft; container: string}>
}

/** Numbers the members of a container that have no id: the second note is `…/note 2`. */
function counter(container: string): (kind: string, id: string | undefined) => string {
  const counts = new Map<string, number>()
  return (kind, id) => {
    if (id !== undefined) return `#${id}`
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return `${container}/${kind} ${count}`
  }
}

function collect(division: Division, container: string, found: Found, assembly: Assembly): void {
  const name = counter(container)
  for (const piece of division.own) collectPiece(piece, container, name, found, assembly)
  for (const section of division.sections) {
    const id = sectionId(section)
    if (id !== undefined && !found.sections.has(id)) found.sections.set(id, {section, container})
    collect({own: section.own, sections: section.sections}, name('section', id), found, assembly)
  }
}

function collectPiece(
  piece: Piece,
  container: string,
  name: ReturnType<typeof counter>,
  found: Found,
  assembly: Assembly,
): void {
  const {node} = piece
  if (node.type === 'directive') {
    const key = `${node.name}#${node.id}`
    if (node.id !== undefined && !found.directives.has(key)) found.directives.set(key, {piece, container})
    collect(outline(piecesIn(piece), assembly), name(node.name, node.id), found, assembly)
  } else if (!piece.wrapped && holdsDirectives(node)) {
    for (const inner of piecesIn(piece)) collectPiece(inner, container, name, found, assembly)
  }
}

const holdsDirectives = (node: Nodes): boolean =>
  node.type === 'directive' ||
  ((node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') &&
    childrenOf(node).some(holdsDirectives))

export function findTies(source: readonly Piece[], other: readonly Piece[], assembly: Assembly): Ties {
  const silent: Assembly = {...assembly, ties: noTies, report: () => undefined}
  const read = (pieces: readonly Piece[]): Found => {
    const found: Found = {directives: new Map(), sections: new Map()}
    collect(outline(pieces, silent), '', found, silent)
    return found
  }
  const [one, two] = [read(source), read(other)]
  const directives = new Map<string, Piece>()
  const sections = new Map<string, SectionDraft>()
  const moved = new Set<Nodes>()
  const apart = new Set<Nodes>()
  for (const [key, {piece, container}] of two.directives) {
    const own = one.directives.get(key)
    if (!own || own.container === container) continue
    directives.set(key, piece)
    moved.add(piece.node)
  }
  for (const [id, {section, container}] of two.sections) {
    const own = one.sections.get(id)
    if (!own) continue
    const [heading, ownHeading] = [section.headings[0]!, own.section.headings[0]!]
    if (own.section.depth !== section.depth) {
      apart.add(heading.node).add(ownHeading.node)
      assembly.report({
        rule: 'sections-unequal',
        place: placeOf(heading.node, heading.file),
        data: {id, line: placeOf(ownHeading.node, ownHeading.file).line, source: 1, other: 1},
        note: 'levels',
      })
    } else if (own.container !== container) {
      sections.set(id, section)
      moved.add(heading.node)
    }
  }
  return {directives, sections, moved, apart}
}
