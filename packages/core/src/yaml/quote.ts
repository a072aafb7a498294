/** A text in straight quotation marks that YAML reads back unchanged; line breaks inside stay and are folded as in a plain text. */
export function quoteYaml(text: string): string {
  return !text.includes('"') && !text.includes('\\') ? `"${text}"` : `'${text.replaceAll("'", "''")}'`
}
