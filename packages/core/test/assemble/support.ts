/** Reads short texts as guidelines and writes what became of them in few words, so that a case fits on some lines. */
import {plainText} from '../../src/assemble/node-text.js'
import {areaOf} from '../../src/diagnostics/catalogue.js'
import type {Finding} from '../../src/diagnostics/finding.js'
import type {BilingualItem, Block, Label, RecommendationPart} from '../../src/model/guideline.js'
import {type GuidelineRead, readGuideline} from '../../src/read-guideline.js'

type Flow = Parameters<typeof plainText>[0]

export const frontMatter = (languages: readonly string[]): string =>
  [
    '---',
    'id: case',
    'title:',
    '  zh: 病例',
    '  en: Case',
    'languages:',
    ...languages.map(language => `  - ${language}`),
    '---',
    '',
    '',
  ].join('\n')

/** Lines before the first line of a case's text. */
export const linesBefore = (languages: readonly string[]): number => 8 + languages.length

export const bothLanguages = ['zh-CN', 'en'] as const

export function readText(text: string, languages: readonly string[] = bothLanguages): GuidelineRead {
  return readGuideline({files: new Map([['guideline.md', frontMatter(languages) + text]])})
}

export function readTwo(zh: string, en: string, languages: readonly string[] = bothLanguages): GuidelineRead {
  return readGuideline({
    files: new Map([
      ['guideline.zh.md', frontMatter(languages) + zh],
      ['guideline.en.md', frontMatter(languages) + en],
    ]),
  })
}

const words = (node: Flow): string => {
  if (node.type === 'table') return `table ${node.children.map(row => row.children.map(plainText).join(',')).join(';')}`
  if (node.type === 'list') return `list ${node.children.map(plainText).join('/')}`
  if (node.type === 'thematicBreak') return '***'
  if (node.type === 'paragraph' && node.children[0]?.type === 'image') return `image ${node.children[0].url}`
  return plainText(node)
}
const label = ({zh, en, shared}: Label): string => {
  const text = (nodes: readonly Flow[] | undefined): string => (nodes ? nodes.map(plainText).join('') : '–')
  return shared ? text(shared) : `${text(zh)} | ${text(en)}`
}
const indent = (lines: readonly string[]): string[] => lines.map(line => `  ${line}`)

/** `甲 | A` a pair, `甲 |` one side alone, `= x` shared, `§ 甲 | A #id` a section, `- ` an item. */
export function written(blocks: readonly (Block | RecommendationPart | BilingualItem)[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'pair': {
        const {zh, en} = block.sides
        const side = (nodes: readonly Flow[] | undefined) => nodes?.map(words).join(' + ') ?? ''
        return [`${side(zh)} | ${side(en)}`.trim()]
      }
      case 'shared':
        return [`= ${words(block.block)}`]
      case 'only':
        return [`only ${block.language} ${block.children.map(words).join(' + ')}`]
      case 'section':
        return [
          `§ ${label(block.heading)}${block.id === undefined ? '' : ` #${block.id}`}`,
          ...indent(written(block.children)),
        ]
      case 'list':
        return block.items.flatMap((item, index) => {
          const [first = '', ...rest] = written(item.children)
          const starts = index === 0 && block.starts ? ` (${block.starts.zh}/${block.starts.en})` : ''
          const mark = block.ordered ? `${block.start + index}.${starts}` : '-'
          return [`${mark} ${first}`, ...indent(rest)]
        })
      case 'item':
        return written(block.children)
      case 'quote':
        return indent(written(block.children)).map(line => `>${line}`)
      case 'evidence-profile':
      case 'etd':
      case 'good-practice':
        return [block.type]
      default: {
        const {id} = block
        const name = 'name' in block ? block.name : block.type
        const number = 'number' in block ? ` ${block.number}` : ''
        const head = `:${name}${number}${id === undefined ? '' : ` #${id}`}${block.label ? ` [${label(block.label)}]` : ''}`
        if (block.type === 'recommendation' || block.type === 'requirement')
          return [head, ...indent(written(block.statement)), ...indent(written(block.parts))]
        if (block.type === 'figure') {
          const images = block.images.map(({path, alternative, language}) => {
            const text =
              typeof alternative === 'string'
                ? alternative
                : `${alternative.zh.map(plainText).join('')} | ${alternative.en.map(plainText).join('')}`
            return `image ${path} (${text})${language ? ` for ${language}` : ''}`
          })
          return [head, ...indent(images), ...indent(written(block.caption))]
        }
        if (block.type === 'captioned-table')
          return [head, ...indent(written(block.tables)), ...indent(written(block.caption)).map(line => `c${line}`)]
        return [head, ...indent(written(block.children))]
      }
    }
  })
}

/** Findings of pairing, as `rule@line (note)`; lines count from the case's own first. */
export function pairingFindings(read: GuidelineRead, languages: readonly string[] = bothLanguages): string[] {
  return read.findings.filter(({rule}) => areaOf(rule) === 'pairing').map(finding => short(finding, languages))
}

export function short({rule, place, note}: Finding, languages: readonly string[] = bothLanguages): string {
  const file = place.file === 'guideline.en.md' ? 'en:' : ''
  return `${rule}@${file}${place.line - linesBefore(languages)}${note === undefined ? '' : ` (${note})`}`
}
