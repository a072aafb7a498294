/** What the transforms of the source stage share while one file is read. */
import type {Root} from 'mdast'
import type {Node, Position} from 'unist'
import type {SourceRuleId} from '../diagnostics/catalogue/source.js'
import type {Finding, TextEdit} from '../diagnostics/finding.js'
import type {Language} from '../model/language.js'
import type {Place} from '../model/place.js'
import {lineIndex} from '../text/line-index.js'

export interface FindingDetails {
  readonly data?: Readonly<Record<string, string | number>>
  readonly actual?: string
  readonly expected?: string
  readonly note?: string
  readonly lang?: Language
  /** Replacements by offsets in the text. */
  readonly fix?: readonly {readonly start: number; readonly end: number; readonly text: string}[]
}

export class Reading {
  readonly file: string
  readonly language: Language | undefined
  /** As decoded. */
  readonly text: string
  /** The same with forgiven blanks and number signs in place, unit for unit. */
  readonly parsed: string
  readonly root: Root
  readonly findings: Finding[] = []
  readonly place: (start: number, end: number) => Place

  constructor(source: {file: string; language: Language | undefined; text: string; parsed: string; root: Root}) {
    this.file = source.file
    this.language = source.language
    this.text = source.text
    this.parsed = source.parsed
    this.root = source.root
    const index = lineIndex(source.file, source.text)
    this.place = (start, end) => index.place(start, end)
  }

  /** Reports what stands between two offsets. */
  report(rule: SourceRuleId, start: number, end: number, details: FindingDetails = {}): void {
    const {fix, ...rest} = details
    const edits: TextEdit[] | undefined = fix?.map(edit => ({file: this.file, ...edit}))
    this.findings.push({rule, place: this.place(start, end), ...rest, ...(edits && {fix: edits})})
  }

  reportNode(rule: SourceRuleId, node: Node, details: FindingDetails = {}): void {
    this.report(rule, startOf(node), endOf(node), details)
  }

  /** The source of a node, with forgiven characters in place. */
  source(node: Node): string {
    return this.parsed.slice(startOf(node), endOf(node))
  }
}

export const positionOf = (node: Node | undefined): Position | undefined => node?.position

/** The position from one node to another, to be spread into a new node. */
export function span(first: Node | undefined, last: Node | undefined = first): {position?: Position} {
  const start = first?.position?.start
  const end = last?.position?.end
  return start && end ? {position: {start, end}} : {}
}

export const startOf = (node: Node): number => node.position?.start.offset ?? 0
export const endOf = (node: Node): number => node.position?.end.offset ?? startOf(node)
