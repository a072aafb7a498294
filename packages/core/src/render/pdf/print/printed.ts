/**
 * What the Typst templates read (`/document.json`): the document tree with everything a typesetter needs decided. Text is plain text and
 * never Typst markup. The two unions are the schema; typst/main.typ panics on any other `type`.
 */
import type {Language, Localized} from '../../../model/language.js'
import type {Edition} from '../../document/nodes.js'

/** A string is text. */
export type PrintedInline =
  | string
  /** No line may break here. Leaves no character in the PDF. */
  | {readonly type: 'glue'}
  /** A line may break here, in a word too long for its column. Leaves no character in the PDF. */
  | {readonly type: 'opportunity'}
  | {readonly type: 'break'}
  | {
      readonly type: 'emphasis' | 'strong' | 'superscript' | 'subscript' | 'citation'
      readonly children: readonly PrintedInline[]
    }
  | {readonly type: 'code'; readonly text: string}
  | {readonly type: 'address'; readonly url: string; readonly children: readonly PrintedInline[]}
  | {readonly type: 'reference'; readonly target: string; readonly children: readonly PrintedInline[]}
  | {readonly type: 'language'; readonly lang: Language; readonly children: readonly PrintedInline[]}
  | {readonly type: 'anchor'; readonly id: string}
  | {readonly type: 'formula'; readonly tree: FormulaNode; readonly alternative: string}
  /** ☐ ☑ ☒, which no face has. */
  | {readonly type: 'ballot'; readonly mark: 'empty' | 'checked' | 'crossed'; readonly alternative: string}
  /** GRADE's circles. */
  | {readonly type: 'circles'; readonly filled: number; readonly total: number; readonly alternative: string}
  | {readonly type: 'picture'; readonly name: string; readonly alternative: string}
  | PrintedField

/** An empty box that the typesetter places; afterwards a form field is laid on it (../fields/). */
export interface PrintedField {
  readonly type: 'field'
  /** An address that leads nowhere: by it the field is found again in the PDF. */
  readonly address: string
  readonly shape: 'line' | 'area' | 'ballot' | 'rule'
  /** In em of the text around. */
  readonly width: 'full' | number
  /** In points; of a ballot the width too. */
  readonly height: number
}

/** A formula as a tree of MathML kinds. */
export interface FormulaNode {
  readonly kind: string
  readonly text?: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly children?: readonly FormulaNode[]
}

/** One text a language, in print order. A remark says that the text before it is not translated. */
export type PrintedLabel = readonly {
  readonly lang: Language
  readonly remark?: boolean
  readonly children: readonly PrintedInline[]
}[]

interface Lang {
  /** Set where the language differs from the one around. */
  readonly lang?: Language
}

export interface PrintedItem {
  readonly children: readonly PrintedFlow[]
  readonly checked?: boolean
  readonly alternative?: string
}

export interface PrintedCell {
  /** Parted in the tree by two line breaks. */
  readonly paragraphs: readonly (readonly PrintedInline[])[]
}

export interface PrintedTable extends Lang {
  readonly type: 'table'
  /** Shares of the width, from the lengths of the texts. */
  readonly columns: readonly number[]
  readonly align: readonly ('left' | 'center' | 'right' | null)[]
  /** Short enough to stand on one page. */
  readonly keep: boolean
  /** Times the size of the text around. */
  readonly scale: number
  /** A word is wider than its column. */
  readonly hyphenate: boolean
  /** Every cell in a frame. */
  readonly ruled?: true
  readonly header: readonly PrintedCell[]
  /** `keep`: too short to be broken across pages. */
  readonly rows: readonly {readonly cells: readonly PrintedCell[]; readonly keep: boolean}[]
}

export interface PrintedBadge {
  readonly kind: string
  readonly texts: readonly {
    readonly lang: Language
    readonly name: readonly PrintedInline[]
    readonly text: readonly PrintedInline[]
  }[]
  readonly circles?: {readonly filled: number; readonly total: number; readonly alternative: string}
  readonly symbol?: string
}

export interface PrintedImage {
  /** Name of the file handed over with the document; absent where the image could not be read. */
  readonly name?: string
  readonly alternative: string
  readonly lang?: Language
}

type Block<T extends string> = Lang & {
  readonly type: T
  readonly id?: string
  readonly children: readonly PrintedFlow[]
}

export type PrintedFlow =
  | (Lang & {readonly type: 'paragraph'; readonly small?: true; readonly children: readonly PrintedInline[]})
  | (Lang & {
      readonly type: 'list'
      readonly ordered: boolean
      readonly start: number
      readonly tight: boolean
      /** Short enough to stand on one page. */
      readonly keep: boolean
      readonly items: readonly PrintedItem[]
    })
  | Block<'quote'>
  | Block<'group'>
  | (Block<'untranslated'> & {readonly note: readonly PrintedInline[]})
  | (Lang & {readonly type: 'code'; readonly text: string})
  | {readonly type: 'rule'}
  | {readonly type: 'formula'; readonly tree: FormulaNode; readonly alternative: string}
  | PrintedTable
  | (Block<'section'> & {readonly level: number; readonly heading: PrintedLabel; readonly newPage?: true})
  | (Lang & {readonly type: 'heading'; readonly children: readonly PrintedInline[]})
  | {readonly type: 'title'; readonly lines: readonly {readonly role: string; readonly texts: PrintedLabel}[]}
  | (Block<'notice'> & {readonly kind: string})
  | (Lang & {
      readonly type: 'facts'
      readonly id?: string
      readonly kind: string
      readonly rows: readonly {
        readonly id?: string
        readonly term: PrintedLabel
        readonly details: readonly PrintedFlow[]
      }[]
    })
  | {
      readonly type: 'contents'
      readonly title: PrintedLabel
      readonly entries: readonly {readonly target?: string; readonly level: number; readonly label: PrintedLabel}[]
    }
  | {readonly type: 'pair'; readonly id?: string; readonly sides: readonly PrintedSide[]}
  | PrintedSide
  | {
      readonly type: 'pairs'
      readonly items: readonly {
        readonly markers: Localized<string>
        readonly checked?: boolean
        readonly alternative?: string
        readonly children: readonly PrintedFlow[]
      }[]
    }
  | (Block<'recommendation'> & {
      readonly label: PrintedLabel
      readonly title?: PrintedLabel
      readonly badges: readonly PrintedBadge[]
      readonly keep: boolean
    })
  | (Block<'requirement'> & {
      readonly label: PrintedLabel
      readonly title?: PrintedLabel
      readonly badges: readonly PrintedBadge[]
      readonly keep: boolean
    })
  | (Block<'part'> & {readonly title: PrintedLabel})
  | (Block<'box'> & {readonly name: string; readonly title: PrintedLabel})
  | (Block<'question'> & {readonly label: PrintedLabel; readonly title?: PrintedLabel; readonly keep: boolean})
  | (Block<'figure'> & {
      readonly label: PrintedLabel
      readonly title?: PrintedLabel
      readonly images: readonly PrintedImage[]
      /** Where it does not fit, the text after it may stand before it. */
      readonly float: boolean
    })
  | (Block<'captioned-table'> & {readonly label: PrintedLabel; readonly keep: boolean; readonly title?: PrintedLabel})
  | (Lang & {
      readonly type: 'references'
      readonly id?: string
      readonly title: PrintedLabel
      readonly entries: readonly {
        readonly id?: string
        readonly number: number
        /** `[1]` or `1.` */
        readonly label: string
        /** Each begins a line. */
        readonly parts: readonly {readonly lang: Language; readonly children: readonly PrintedInline[]}[]
      }[]
    })
  | (Lang & {
      readonly type: 'notes'
      readonly id?: string
      readonly title: PrintedLabel
      readonly notes: readonly {
        readonly id?: string
        readonly number: number
        readonly children: readonly PrintedFlow[]
      }[]
    })
  | {
      readonly type: 'mark'
      readonly severity: 'error' | 'warning'
      readonly word: string
      readonly rule: string
      readonly lang: Language
      readonly message: readonly PrintedInline[]
    }

export interface PrintedSide extends Lang {
  readonly type: 'side'
  readonly id?: string
  readonly children: readonly PrintedFlow[]
}

export interface PrintedDocument {
  readonly edition: Edition
  readonly lang: Language
  readonly info: {
    readonly title: string
    readonly authors: readonly string[]
    readonly keywords: readonly string[]
    readonly description?: string
    /** Year, month, day. */
    readonly date?: readonly [number, number, number]
    readonly draft: boolean
    /** The running head's texts, from the longest to the shortest; the first that fits is set. */
    readonly runningTitles: readonly PrintedLabel[]
    readonly runningNote: PrintedLabel
    /** Texts around page number and page count: `["第 ", "{page}", " 页"]`. */
    readonly pageLabel: readonly string[]
    /** Whether a mark is drawn behind every page (`draft-mark.svg`). */
    readonly mark: boolean
    /** A form: narrow margins. */
    readonly sheet?: true
  }
  readonly children: readonly PrintedFlow[]
}
