/** Which addresses may become links: http(s) and mailto. Everything else prints as text. Fragments are cross references. */

/** Control characters and blanks inside a scheme are dropped by browsers, so an address that has any is no link. */
export const isSafeAddress = (address: string): boolean =>
  /^(?:https?:\/\/[^\s/?#]|mailto:[^\s])/iu.test(address) && !/[\u0000-\u0020\u007f-\u009f\u2028\u2029]/u.test(address)

/** A place on another page of ours in the same folder: `ketamine-trd.zh.html#dosing`. Never from a source, which may link to addresses only. */
export const isSiblingPage = (address: string): boolean => /^[a-z0-9][a-z0-9.-]*\.html#[!-~]+$/u.test(address)
