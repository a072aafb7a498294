/** Why a style cannot be used, and what is worth knowing of one that can, worded in both languages. */
import type {Language} from '@zhinan/core'

interface Wording {
  readonly zh: (detail: string) => string
  readonly en: (detail: string) => string
}

const problems = {
  'malformed-xml': {
    zh: at => `样式文件不是格式正确的 XML（${at}）。请重新下载该样式。`,
    en: at => `The style is not well-formed XML (${at}). Download it again.`,
  },
  'document-type': {
    zh: () => '样式文件含有 DOCTYPE 声明；CSL 样式不用它，出于安全不予读取。',
    en: () => 'The style has a DOCTYPE declaration; CSL styles have none, and for safety it is not read.',
  },
  'too-large': {
    zh: what => `样式文件过大或过于复杂（${what}）。`,
    en: what => `The style is too large or too complex (${what}).`,
  },
  'not-csl': {
    zh: what => `文件不是 CSL 样式（根元素为 ${what}，应为 CSL 命名空间中的 style）。`,
    en: what => `The file is not a CSL style (its root is ${what}, expected style in the namespace of CSL).`,
  },
  'dependent-style': {
    zh: parent => `该样式只引用另一个样式。请下载其母样式 ${parent} 并改用该文件。`,
    en: parent => `This style only refers to another. Download its parent ${parent} and name that file instead.`,
  },
  'note-style': {
    zh: () => '该样式为脚注（注释）制；指南的文献按顺序编码，请选用顺序编码制（numeric）样式。',
    en: () => 'This is a note style; references of a guideline are numbered: choose a numeric style.',
  },
  'not-numeric': {
    zh: () => '该样式的引文不是序号（如著者-出版年制）；指南的文献按顺序编码，请选用顺序编码制（numeric）样式。',
    en: () =>
      'Citations of this style are not numbers (an author-date style, for example); references of a guideline are numbered: choose a numeric style.',
  },
  'bibliography-missing': {
    zh: () => '该样式没有参考文献表（bibliography）部分。',
    en: () => 'The style has no bibliography.',
  },
  'citation-missing': {
    zh: () => '该样式没有引文（citation）部分。',
    en: () => 'The style has no citation.',
  },
  'macro-endless': {
    zh: name => `该样式的宏（macro）“${name}”调用了自身。`,
    en: name => `The macro “${name}” of the style calls itself.`,
  },
  'reserved-name': {
    zh: name => `该样式使用了不允许的名称“${name}”。`,
    en: name => `The style uses the name “${name}”, which is not allowed.`,
  },
  'locale-broken': {
    zh: what => `CSL 语言文件 ${what} 无法读取。`,
    en: what => `The CSL locale ${what} cannot be read.`,
  },
  'engine-failed': {
    zh: message => `CSL 引擎无法使用该样式：${message}`,
    en: message => `The CSL engine cannot use this style: ${message}`,
  },
} as const satisfies Readonly<Record<string, Wording>>

const remarks = {
  'macro-missing': {
    zh: names => `该样式调用了未定义的宏（macro）：${names}；相应内容不会印出。`,
    en: names => `The style calls macros that it does not define: ${names}; nothing is printed for them.`,
  },
  'list-sorted': {
    zh: () => '该样式按作者或题名排列参考文献表；指南仍按文内首次引用的先后编号和排列。',
    en: () => 'The style sorts its list by author or title; the guideline numbers and lists by first citation.',
  },
  'locale-absent': {
    zh: language => `没有 ${language} 的 CSL 语言文件，其用词以英文代替。`,
    en: language => `There is no CSL locale for ${language}; English words stand in its place.`,
  },
  'options-ignored': {
    zh: names => `CSL 样式自行决定这些选项，其设定不起作用：${names}。`,
    en: names => `A CSL style decides these options itself; they have no effect: ${names}.`,
  },
} as const satisfies Readonly<Record<string, Wording>>

/** `words` say it in each language. */
export interface CslProblem {
  readonly id: keyof typeof problems
  readonly detail: string
  readonly words: Readonly<Record<Language, string>>
}

/** Of a style that works: what it cannot do here. */
export interface CslRemark {
  readonly id: keyof typeof remarks
  readonly detail: string
  readonly words: Readonly<Record<Language, string>>
}

const worded = (wording: Wording, detail: string) => ({zh: wording.zh(detail), en: wording.en(detail)})

export function problem(id: CslProblem['id'], detail = ''): CslProblem {
  const short = detail.slice(0, 200)
  return {id, detail: short, words: worded(problems[id], short)}
}

export function remark(id: CslRemark['id'], detail = ''): CslRemark {
  return {id, detail, words: worded(remarks[id], detail)}
}
