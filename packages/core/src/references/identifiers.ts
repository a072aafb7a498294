/** DOIs and addresses: cleaned for keeping, encoded for linking. */

/** `https://doi.org/10.1000%2Fx`, `doi:10.1000/x.` → `10.1000/x`. */
export function cleanDoi(text: string): string {
  const plain = text.trim()
  const address = /^(?:https?:\/\/)?(?:dx\.)?doi\.org\//i.exec(plain)
  const bare = address ? decoded(plain.slice(address[0].length)) : plain.replace(/^doi\s*[:：]?\s*/i, '')
  return bare.trim().replace(/[.,;。，；]+$/, '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The DOI handbook's form: registrant prefix, then anything without a blank. */
export const isDoi = (text: string): boolean => /^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(text)

export const doiOfAddress = (address: string): string | undefined => {
  if (!/^https?:\/\/(?:dx\.)?doi\.org\//i.test(address)) return undefined
  const doi = cleanDoi(address)
  return isDoi(doi) ? doi : undefined
}

export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/?#<>"\\]+[^\s<>"\\]*$/i.test(text)

const encoded = (text: string): string => encodeURI(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replaceAll('%25', '%')

/** Only for what `isDoi` accepts. */
export const doiLink = (doi: string): string =>
  `https://doi.org/${encodeURI(doi.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'))
    .replaceAll('#', '%23')
    .replaceAll('?', '%3F')}`

/** Only for what `isWebAddress` accepts: what is encoded already stays so. */
export const webLink = (address: string): string => encoded(address)
