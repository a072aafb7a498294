/** How much is asked of a service, and how much of an answer is read. */
export const serviceLimits = {
  /** Bytes of one answer; a work that cites thousands of others fills some megabytes. */
  answerBytes: 10_000_000,
  /** Milliseconds for one answer. Under load Crossref has taken 20 s for a single work. */
  timeout: 30_000,
  /** Times that a request is repeated after it failed; as many failures in a row and one more, and the service is not asked again. */
  retries: 3,
  /** Milliseconds before the first repetition; doubled for each further one. */
  backoff: 1_000,
  /** Milliseconds beyond which waiting is not worth it: the service is busy. */
  longestWait: 60_000,
  /** Milliseconds for which an answer is kept: what is known of a work changes seldom, but a retraction must not be missed for long. */
  found: 7 * 24 * 3_600_000,
  /** The same for "no such work": new DOIs take a while to be registered. */
  absent: 24 * 3_600_000,
  /** UTF-16 units of one text in an answer. */
  text: 20_000,
  /** Names in one list of authors. */
  names: 10_000,
} as const
