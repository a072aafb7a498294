/** A citation dropped or changed, a sentence missing, two rows exchanged. */
import type {Plant, Plants} from '../plant.js'
import {replaced} from '../plant.js'

const languages = ['zh', 'en'] as const

export const citationDropped: Plants = pair =>
  languages.flatMap(language => {
    const text = pair[language]
    return [...text.matchAll(/\[@[^\]]+\]/g)].flatMap((match): Plant[] => {
      const keys = match[0].slice(1, -1).split(/;\s*/)
      const [start, end] = [match.index, match.index + match[0].length]
      return keys.map(key => {
        const left = keys.filter(other => other !== key)
        const by = left.length > 0 ? `[${left.join('; ')}]` : ''
        return {language, text: replaced(text, start, end, by), change: `${match[0]} → ${by || '∅'}`}
      })
    })
  })

export const citationChanged: Plants = pair =>
  languages.flatMap(language => {
    const text = pair[language]
    return [...text.matchAll(/@[A-Za-z][\w-]*/g)].map((match): Plant => {
      const by = `${match[0]}b`
      return {
        language,
        text: replaced(text, match.index, match.index + match[0].length, by),
        change: `${match[0]} → ${by}`,
      }
    })
  })

const isProse = (block: string) => !/^\s*(?:[-*|>#]|\d+[.)]\s)/.test(block)

function sentences(block: string, language: 'zh' | 'en'): string[] {
  return block.split(language === 'zh' ? /(?<=[。！？](?:\[[^\]]*\])?)(?!\[)/ : /(?<=[a-z)\]%\d][.!?])\s+(?=[A-Z])/)
}

/** One sentence of at least two gone; a sentence of a few characters is left. */
export const sentenceMissing: Plants = pair =>
  languages.flatMap(language => {
    const blocks = pair[language].split(/\n{2,}/)
    return blocks.flatMap((block, index): Plant[] => {
      if (!isProse(block)) return []
      const parts = sentences(block, language)
      if (parts.length < 2) return []
      return parts.flatMap((sentence, place) => {
        if (sentence.length < (language === 'zh' ? 8 : 24)) return []
        const rest = parts.filter((_, other) => other !== place).join(language === 'zh' ? '' : ' ')
        const text = blocks.map((other, at) => (at === index ? rest : other)).join('\n\n')
        return [{language, text, change: `${sentence.trim()} → ∅`}]
      })
    })
  })

/** Two neighbouring entries of a list or rows of a table change places in one language. */
export const rowsExchanged: Plants = pair =>
  languages.flatMap(language => {
    const lines = pair[language].split('\n')
    const isRow = (line: string | undefined) => line !== undefined && /^\|/.test(line) && !/^\|[\s:|-]+\|?$/.test(line)
    const isEntry = (line: string | undefined) => line !== undefined && /^[-*] |^\d+[.)] /.test(line)
    return lines.flatMap((line, index): Plant[] => {
      const next = lines[index + 1]
      const isHeading = isRow(line) && /^\|[\s:|-]+\|?$/.test(next ?? '')
      const exchangeable = (isRow(line) && isRow(next) && !isHeading) || (isEntry(line) && isEntry(next))
      if (!exchangeable || next === undefined) return []
      const mark = /^(?:[-*]|\d+[.)]) /
      const [one, other] = isEntry(line)
        ? [`${mark.exec(line)![0]}${next.replace(mark, '')}`, `${mark.exec(next)![0]}${line.replace(mark, '')}`]
        : [next, line]
      if (one === line) return []
      const text = [...lines.slice(0, index), one, other, ...lines.slice(index + 2)].join('\n')
      return [{language, text, change: `${line} ⇄ ${next}`}]
    })
  })

/** Two neighbouring paragraphs change places in one language. */
export const paragraphsExchanged: Plants = pair =>
  languages.flatMap(language => {
    const blocks = pair[language].split(/\n{2,}/)
    return blocks.flatMap((block, index): Plant[] => {
      const next = blocks[index + 1]
      if (next === undefined || !isProse(block) || !isProse(next)) return []
      const text = [...blocks.slice(0, index), next, block, ...blocks.slice(index + 2)].join('\n\n')
      return [{language, text, change: `${block.slice(0, 30)}… ⇄ ${next.slice(0, 30)}…`}]
    })
  })
