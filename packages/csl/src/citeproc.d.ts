/** What this package uses of citeproc-js 2.4.63, which has no types of its own. */
declare module 'citeproc' {
  /** How a decoration is written: a pattern with `%%STRING%%`, a function, or `false` for nothing. */
  type Decoration = string | false | ((engine: Engine, text: string) => string)

  interface Sys {
    readonly retrieveLocale: (language: string) => unknown
    readonly retrieveItem: (id: string) => unknown
  }

  interface CitedItem {
    readonly id: string
    readonly locator?: string
    readonly label?: string
  }

  class Engine {
    constructor(sys: Sys, style: unknown, language: string)
    readonly opt: {readonly development_extensions: Record<string, boolean>}
    setOutputFormat(format: string): void
    updateItems(ids: readonly string[]): void
    makeBibliography(): readonly [{readonly entry_ids: readonly (readonly string[])[]}, readonly string[]] | false
    makeCitationCluster(cited: readonly CitedItem[]): string
    getTerm(term: string): string
  }

  const CSL: {
    readonly Engine: typeof Engine
    readonly Output: {readonly Formats: Record<string, Readonly<Record<string, Decoration>>>}
    debug: (message: string) => void
    error: (message: string) => void
  }
  export default CSL
}
