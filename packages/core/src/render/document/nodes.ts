/**
 * The document tree: everything that an edition prints, resolved once (labels, numbers, citations, references), so that HTML and
 * PDF only map nodes and cannot disagree. It is mdast plus the nodes below. Standard mdast nodes that may occur: paragraph, text,
 * emphasis, strong, inlineCode, code, link, list, listItem, table, tableRow, tableCell, blockquote, break, thematicBreak, math, inlineMath, superscript,
 * subscript. Never: html, image, imageReference, linkReference, definition, footnoteReference, footnoteDefinition, bilingual, heading, delete, directive.
 *
 * `lang` stands on every node whose language differs from the one around it.
 */
import type {PhrasingContent} from 'mdast'
import type {Language, Localized} from '../../model/language.js'

export type Edition = 'zh' | 'en' | 'parallel'

/** mdast flow content or one of ours. */
export type DocumentNode =
  | TitleBlock
  | Notice
  | FactTable
  | Contents
  | DocumentSection
  | PairRow
  | Side
  | RecommendationBox
  | RequirementBlock
  | PartBlock
  | BoxBlock
  | QuestionBlock
  | FigureBlock
  | TableBlock
  | ReferenceList
  | NoteList
  | DiagnosticMark
  | PairList
  | Untranslated
  | import('../../model/content.js').Flow

export interface DocumentRoot {
  type: 'document'
  edition: Edition
  /** The language of the edition, of the parallel one the source language. */
  lang: Language
  info: DocumentInfo
  children: DocumentNode[]
}

/** What goes into `<head>`, PDF metadata, running heads. Already worded. */
export interface DocumentInfo {
  id: string
  version: string
  draft: boolean
  /** `草稿` / `DRAFT`, drawn behind every page of a draft; both in the parallel edition. */
  draftMark?: string
  title: Localized<string>
  runningTitle: Localized<string>
  authors: string[]
  keywords: string[]
  subject?: string
  /** ISO date that the document bears (updated, published, …), for PDF metadata; absent: none is written. */
  date?: string
  /** At the right of the running head, e.g. `第 2 版 · 2026-07`. */
  runningNote: Localized<string>
  /** `第 {page} 页，共 {total} 页`: the two braces stay for the typesetter. */
  pageLabel: string
  contentsTitle: Labelled
  /** A form or a record: to be filled in and filed, with narrow margins. */
  sheet?: boolean
}

/** A label in the edition's language, or in both, source language first. */
export interface Labelled {
  /** Said where the text exists in the other language only: `此处尚无中文译文`, in the edition's language. */
  note?: string
  /** `id` in the parallel edition, where the text is one side of something that has an id in the source: `dosing-zh`. */
  texts: {lang: Language; id?: string; children: PhrasingContent[]}[]
}

export interface TitleBlock {
  type: 'titleBlock'
  /** In reading order. `title` is the only `h1` (both titles within it in the parallel edition). */
  children: TitleLine[]
}
export interface TitleLine {
  type: 'titleLine'
  role:
    | 'column'
    | 'title'
    | 'subtitle'
    | 'authors'
    | 'affiliations'
    | 'correspondence'
    | 'publication'
    | 'dates'
    | 'identifier'
    | 'status'
  /** One text, or one for each language in the parallel edition. */
  texts: {lang: Language; children: PhrasingContent[]}[]
}

/** A box across the page: what a reader must know first. */
export interface Notice {
  type: 'notice'
  /** `general` holds the guideline's own notice where it is no example. */
  kind: 'example' | 'draft' | 'errors' | 'withdrawn' | 'general'
  children: DocumentNode[]
}

/** Rows of label and text: metadata, abbreviations, glossary. */
export interface FactTable {
  type: 'factTable'
  id?: string
  kind: 'metadata' | 'abbreviations' | 'glossary'
  /** `id` where a field of the front matter is printed: `about-funding`. */
  rows: {id?: string; term: Labelled; details: DocumentNode[]}[]
}

export interface Contents {
  type: 'contents'
  title: Labelled
  entries: ContentsEntry[]
}
export interface ContentsEntry {
  target: string
  depth: number
  label: Labelled
}

/** `id` is the source's, or made from the position (`section-3-2`) where it has none. */
export interface DocumentSection {
  type: 'documentSection'
  id: string
  /** 2 to 4: the heading's level, in HTML too. */
  depth: number
  heading: Labelled
  /** On paper a page begins with it. */
  newPage?: boolean
  children: DocumentNode[]
}

/** One row of the parallel edition. Both sides always stand, one perhaps empty. */
export interface PairRow {
  type: 'pairRow'
  id?: string
  children: Side[]
}
/** In the zh and en editions blocks stand without sides. */
export interface Side {
  type: 'side'
  lang: Language
  id?: string
  children: DocumentNode[]
}

/** In the zh or en edition: text that exists in the other language only, shown in it, never silently missing. */
export interface Untranslated {
  type: 'untranslated'
  /** Of the children. */
  lang: Language
  /** `未翻译` / `Not translated`, in the edition's language. */
  note: string
  children: DocumentNode[]
}

/** A bilingual list of the parallel edition: each item holds rows. In the other editions a list is an mdast list. */
export interface PairList {
  type: 'pairList'
  ordered: boolean
  start: number
  items: {
    checked?: boolean
    children: DocumentNode[] /** The item's number in each language. */
    numbers: Localized<number>
  }[]
}

export interface RecommendationBox {
  type: 'recommendationBox'
  id: string
  /** Written out as `data-*`. */
  attributes: Record<string, string>
  /** `推荐意见 3` / `Recommendation 3`, `良好实践主张 4` / … */
  label: Labelled
  title?: Labelled
  badges: Badge[]
  children: DocumentNode[]
}
/** Strength, certainty … in words of the edition's language(s), with the scheme's symbol. */
export interface Badge {
  type: 'badge'
  /** Attribute of the scheme (`strength`, `certainty`, `level`, `good-practice`), or `question`, whose text links to what it answers. */
  kind: string
  value: string
  /** The attribute's own name: `证据确定性` / `Certainty`. */
  name: Labelled
  text: Labelled
  /** GRADE circles: 3 of 4. Drawn as shapes. */
  circles?: {filled: number; total: number}
  /** Text symbol of the scheme (`1`, `2`, `A`, `↑↑`), if it is not circles. */
  symbol?: string
}

/** One thing that is asked of those who carry the guideline out. */
export interface RequirementBlock {
  type: 'requirementBlock'
  id: string
  /** `知情同意要求 3` / `Consent requirement 3`. */
  label: Labelled
  title?: Labelled
  /** Obligation, who is responsible, to what it applies, what is recorded, its figures. */
  badges: Badge[]
  children: DocumentNode[]
}

export interface PartBlock {
  type: 'partBlock'
  name: string
  id?: string
  title: Labelled
  children: DocumentNode[]
}
export interface BoxBlock {
  type: 'boxBlock'
  name: string
  id: string
  title: Labelled
  children: DocumentNode[]
}
export interface QuestionBlock {
  type: 'questionBlock'
  id: string
  label: Labelled
  title?: Labelled
  children: DocumentNode[]
}
export interface FigureBlock {
  type: 'figureBlock'
  id: string
  /** `图 1` / `Figure 1`. */
  label: Labelled
  title?: Labelled
  images: {path: string; alternative: string; lang?: Language}[]
  children: DocumentNode[]
}
export interface TableBlock {
  type: 'tableBlock'
  id: string
  label: Labelled
  title?: Labelled
  children: DocumentNode[]
}

export interface ReferenceList {
  type: 'referenceList'
  title: Labelled
  children: ReferenceEntry[]
}
export interface ReferenceEntry {
  type: 'referenceEntry'
  key: string
  /** The entry's element id, `ref-KEY`. */
  id: string
  number: number
  /** As printed before the entry: `[1]` or `1.`. */
  label: string
  /** One, or two of a work that is listed in both languages under one number. */
  parts: ReferencePart[]
  /** Ids of the citations that lead here, in reading order: `cite-zarate2006-1`. */
  backlinks: string[]
}

export interface ReferencePart {
  lang: Language
  children: PhrasingContent[]
}

/** Footnotes, at the end. */
export interface NoteList {
  type: 'noteList'
  /** `notes`, unless the source has that id; absent: `notes`. */
  id?: string
  title: Labelled
  notes: {id: string; number: number; backlinks: string[]; children: DocumentNode[]}[]
}

/** An error or warning of a draft, printed where it stands. */
export interface DiagnosticMark {
  type: 'diagnosticMark'
  severity: 'error' | 'warning'
  rule: string
  lang: Language
  message: string
}

/** A citation as printed: `[1,3-5]`, `[2]260`; each number is a link. */
export interface PrintedCitation {
  type: 'printedCitation'
  /** Text and links to `#ref-KEY`. */
  children: PhrasingContent[]
  /** Ids by which references lead back here, one a key. */
  ids: string[]
  /** Set on the line, not raised: the style has it so, or it stands alone in a table's cell. */
  onLine?: boolean
}

/** A number with its unit, kept on one line: `0.5 mg/kg`. */
export interface Quantity {
  type: 'quantity'
  children: PhrasingContent[]
}

/** Text in another language than the one around it. */
export interface LanguageSpan {
  type: 'languageSpan'
  lang: Language
  children: PhrasingContent[]
}

/** `[1]` of a footnote, or a link to it. */
export interface NoteMark {
  type: 'noteMark'
  id: string
  target: string
  number: number
  /** As printed, superscript: `[注1]` / `[note 1]`, so that it never joins a number before it when copied. */
  text?: string
}

/** GRADE's circles in running text (a table cell): drawn as shapes, `alternative` is their reading (`低` / `Low`). */
export interface GradeCircles {
  type: 'gradeCircles'
  filled: number
  total: number
  alternative: string
}

/**
 * Where a reader of a form writes: a control of HTML, a field of a PDF (AcroForm), a box or a line on paper.
 *
 * `name` tells the field from all others of the form and stays the same from version to version: parts joined by dots
 * (`consent.patient.name`), none of them empty, and no name a part of the way to another (`consent` beside `consent.date`). A name that
 * stands in several places is one field shown in several places.
 */
export interface FormField {
  type: 'formField'
  name: string
  kind: FormFieldKind
  /** What is to be written here: said by screen readers, shown by viewers. Both languages in every edition. */
  tooltip: Readonly<Record<Language, string>>
  /** Em of the text around, or as far as the line goes; absent: what the kind needs. A multiline field always takes the whole width. */
  width?: 'full' | number
  /** Of a multiline field (absent: 3). */
  lines?: number
  /** UTF-16 units. */
  maxLength?: number
  required?: boolean
  /** Shows `value` and cannot be changed. */
  readOnly?: boolean
  /** Of a choice, in order. `value` is what is read back, `label` what is shown. */
  options?: readonly {readonly value: string; readonly label: string}[]
  /** Filled in beforehand; `on` checks a check box. */
  value?: string
}
export type FormFieldKind = 'text' | 'multiline' | 'date' | 'time' | 'number' | 'checkbox' | 'choice' | 'signature'

/** An image in running text. */
export interface InlineImage {
  type: 'inlineImage'
  path: string
  alternative: string
}

declare module 'mdast' {
  interface ParagraphData {
    /** Beside the text: where a line of a form comes from. */
    small?: boolean
  }
  interface TableData {
    /** Of the width, for tables that must look alike; without it the widths follow the texts. */
    shares?: readonly number[]
    /** Every cell stands in a frame, as on a form. */
    ruled?: boolean
  }
  interface PhrasingContentMap {
    printedCitation: PrintedCitation
    quantity: Quantity
    languageSpan: LanguageSpan
    noteMark: NoteMark
    inlineImage: InlineImage
    gradeCircles: GradeCircles
    formField: FormField
  }
  interface BlockContentMap {
    factTable: FactTable
    pairRow: PairRow
    side: Side
    recommendationBox: RecommendationBox
    requirementBlock: RequirementBlock
    partBlock: PartBlock
    boxBlock: BoxBlock
    questionBlock: QuestionBlock
    figureBlock: FigureBlock
    tableBlock: TableBlock
    diagnosticMark: DiagnosticMark
    pairList: PairList
    untranslated: Untranslated
  }
  interface RootContentMap {
    printedCitation: PrintedCitation
    quantity: Quantity
    languageSpan: LanguageSpan
    noteMark: NoteMark
    inlineImage: InlineImage
    titleBlock: TitleBlock
    titleLine: TitleLine
    notice: Notice
    factTable: FactTable
    contents: Contents
    documentSection: DocumentSection
    pairRow: PairRow
    side: Side
    recommendationBox: RecommendationBox
    requirementBlock: RequirementBlock
    badge: Badge
    partBlock: PartBlock
    boxBlock: BoxBlock
    questionBlock: QuestionBlock
    figureBlock: FigureBlock
    tableBlock: TableBlock
    referenceList: ReferenceList
    referenceEntry: ReferenceEntry
    noteList: NoteList
    diagnosticMark: DiagnosticMark
    pairList: PairList
    gradeCircles: GradeCircles
    formField: FormField
    untranslated: Untranslated
  }
}
