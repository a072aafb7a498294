/** Text into HTML and XML: nothing of it becomes markup. */
import {printable} from './printable.js'

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}
const entity = (character: string): string => entities[character] ?? character

export const escapeHtml = (text: string): string => printable(text).replace(/[&<>"']/g, entity)

/** Words of a rule, in which code stands between backticks. */
export const wordsHtml = (text: string): string => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>')

/** XML 1.0 has no place for U+FFFE and U+FFFF, nor for control characters, which `printable` replaces. */
export const escapeXml = (text: string): string => escapeHtml(text).replace(/[\ufffe\uffff]/g, '\ufffd')

/** In an attribute a line feed would be read as a blank. */
export const escapeXmlAttribute = (text: string): string =>
  escapeXml(text).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')
