/** Tokens of micromark-extension-math as `math` and `inlineMath` nodes that carry their LaTeX and nothing about HTML. */
import type {Extension} from 'mdast-util-from-markdown'

declare module 'mdast-util-from-markdown' {
  interface CompileData {
    formulaBegun?: boolean
    /** What stands on the line of the opening fence. */
    formulaBeginning?: string
  }
}

export const formulasFromMarkdown: Extension = {
  enter: {
    mathFlow(token) {
      this.enter({type: 'math', value: ''}, token)
    },
    mathFlowFenceMeta() {
      this.buffer()
    },
    mathText(token) {
      this.enter({type: 'inlineMath', value: ''}, token)
      this.buffer()
    },
  },
  exit: {
    mathFlowFenceMeta() {
      this.data.formulaBeginning = this.resume()
    },
    mathFlowFence() {
      if (this.data.formulaBegun) return
      this.buffer()
      this.data.formulaBegun = true
    },
    mathFlowValue(token) {
      this.config.enter.data!.call(this, token)
      this.config.exit.data!.call(this, token)
    },
    mathFlow(token) {
      const value = this.resume().replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, '')
      const node = this.stack.at(-1)
      const beginning = this.data.formulaBeginning
      if (node?.type === 'math') node.value = beginning === undefined ? value : `${beginning}\n${value}`.trim()
      delete this.data.formulaBegun
      delete this.data.formulaBeginning
      this.exit(token)
    },
    mathTextData(token) {
      this.config.enter.data!.call(this, token)
      this.config.exit.data!.call(this, token)
    },
    mathText(token) {
      const value = this.resume()
      const node = this.stack.at(-1)
      if (node?.type === 'inlineMath') node.value = value
      this.exit(token)
    },
  },
}
