/** Which format a library is in: by what it holds, and by the ending of its name where that does not tell. */

export type LibraryFormat = 'bibtex' | 'csl-json' | 'ris' | 'nbib' | 'endnote-xml' | 'endnote-tagged' | 'noteexpress'

/** What files hold that are no library of ours: notes of `reference-format-unknown`. */
export type OtherFormat = 'pubmed-xml' | 'other-xml' | 'refworks' | 'wos' | 'cnki' | 'list'

const byEnding: ReadonlyMap<string, LibraryFormat> = new Map<string, LibraryFormat>([
  ['bib', 'bibtex'],
  ['bibtex', 'bibtex'],
  ['json', 'csl-json'],
  ['ris', 'ris'],
  ['nbib', 'nbib'],
  ['enw', 'endnote-tagged'],
  ['net', 'noteexpress'],
  ['xml', 'endnote-xml'],
])

/** How many characters of a file are looked at. RefWorks puts a legend of all tags before the first record. */
const looked = 20_000

const signs: readonly {readonly format: LibraryFormat; readonly form: RegExp}[] = [
  {format: 'noteexpress', form: /^\uFEFF?[ \t]{0,4}\{Reference Type\}[ \t]{0,4}[:：]/im},
  {format: 'ris', form: /^\uFEFF?[ \t]?TY {0,2}- {1,2}[A-Z]/m},
  {format: 'nbib', form: /^\uFEFF?(?:PMID ?- ?\d|OWN {0,2}- [A-Z])/m},
  {format: 'endnote-tagged', form: /^\uFEFF?%0[ \t]|^\uFEFF?%[TA][ \t].*(?:\r\n?|\n)%[A-Z0-9@+?][ \t]/m},
  {format: 'endnote-xml', form: /^\uFEFF?\s{0,1000}<(?:\?xml|xml|records?)\b[\s\S]*<records?[\s/>]/i},
  {format: 'csl-json', form: /^\uFEFF?\s{0,1000}(?:\[\s*(?:\{|\])|\{\s*")/},
  {format: 'bibtex', form: /^[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(]/m},
]

const otherSigns: readonly {readonly format: OtherFormat; readonly form: RegExp}[] = [
  {format: 'pubmed-xml', form: /<PubmedArticle(?:Set)?[\s>]/},
  {format: 'other-xml', form: /^\uFEFF?\s{0,1000}<(?:\?xml|!DOCTYPE|[A-Za-z])/i},
  {format: 'refworks', form: /^\uFEFF?(?:RT [A-Z]|Refworks Export)/im},
  {format: 'wos', form: /^\uFEFF?(?:FN .*(?:\r\n?|\n)VR \d|PT [JBSPC]\r?$)/m},
  {format: 'cnki', form: /^\uFEFF?(?:DataType: \d|Title-题名[:：])/m},
  {format: 'list', form: /^\uFEFF?\s{0,100}(?:[[［]1[\]］]|1[.:：、．] ?\p{L})/u},
]

/** The ending of a name in lower case, without its dot; empty if there is none. */
export const endingOf = (file: string): string => /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''

/**
 * A file whose content shows the format of its ending is in it, whatever else the content shows; otherwise the one format that the content
 * shows counts, and if it shows none or several, the ending.
 */
export function libraryFormat(file: string, text: string): LibraryFormat | undefined {
  const named = byEnding.get(endingOf(file))
  const beginning = text.slice(0, looked)
  const shown = signs.filter(({form}) => form.test(beginning)).map(({format}) => format)
  if (named !== undefined && shown.includes(named)) return named
  const [only, another] = shown
  if (only !== undefined && another === undefined) return only
  if (named !== undefined && otherFormat(text) !== undefined) return undefined
  return named
}

export function otherFormat(text: string): OtherFormat | undefined {
  const beginning = text.slice(0, looked)
  return otherSigns.find(({form}) => form.test(beginning))?.format
}
