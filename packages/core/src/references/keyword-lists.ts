/** Key words in one field: parted by semicolons, or by commas where there is no semicolon. */

export const splitKeywords = (text: string): readonly string[] =>
  text
    .split(/[;；]/.test(text) ? /[;；]/ : /[,，]/)
    .map(word => word.trim())
    .filter(word => word !== '')

/** Commas, as BibLaTeX has it; semicolons where a key word holds a comma. */
export function joinKeywords(words: readonly string[]): string {
  if (!words.some(word => /[,，]/.test(word))) return words.join(', ')
  return words.length === 1 ? `${words[0]};` : words.join('; ')
}
