/** Whether a text is an ISSN or ISBN. */

/** `1234-5678 (Print)`, `ISBN 978-7-117-12345-6`. */
export const isSerial = (text: string): boolean =>
  /^(?:(?:print|electronic|online|linking|e-?|p-?)?\s*IS[SB]N(?:-1[03])?:?\s*)?(?:\d{4}-?\d{3}[\dx]|(?:97[89][ -]?)?(?:\d[ -]?){9}[\dx])(?!\d)/i.test(
    text,
  )
