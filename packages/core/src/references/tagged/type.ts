/** The model's type of a record, from its own type and what its fields show. */
import type {ReferenceType} from '../../model/reference.js'
import {preprintServer} from '../bibtex/entry-types.js'
import type {SourceRecord} from './draft.js'

export function recordType({type, fields}: Pick<SourceRecord, 'type' | 'fields'>): ReferenceType {
  const kind = fields.peek('database') ?? ''
  // CNKI exports standards, yearbooks and patents under types that say something else; its database tells them apart.
  if (/^(?:统计)?年鉴/.test(kind)) return 'document'
  if (type === 'legal-rule') return /标准/.test(kind) ? 'standard' : 'legislation'
  if (/^(?:中国|海外)?专利/.test(kind)) return 'patent'
  switch (type) {
    case 'conference': {
      const isPart = [
        fields.peek('proceedingsTitle', 'bookTitle', 'startPage', 'journal'),
        fields.peek('secondaryTitle') !== undefined && fields.peek('author'),
      ].some(Boolean)
      return isPart ? 'paper-conference' : 'proceedings'
    }
    case 'in-press':
      return 'article-journal'
    case undefined:
      return 'document'
    case 'article-journal':
    case 'document':
    case 'webpage':
    case 'archive': {
      const sources = [
        fields.peek('journal'),
        fields.peek('secondaryTitle'),
        fields.peek('journalEitherWay'),
        fields.peek('publisher'),
      ]
      const isPreprint = sources.some(source => source !== undefined && preprintServer.test(source))
      const isCalledSo = type !== 'article-journal' && /^preprint$/i.test(fields.peek('workType') ?? '')
      return isPreprint || isCalledSo ? 'article' : type
    }
    default:
      return type
  }
}
