/** What the services need of the machine: the library itself has no network, clock or disk. */

/** Of the Fetch standard, what is used here; `fetch` of browsers and of Node fits. */
export interface ServiceResponse {
  readonly status: number
  readonly headers: {get(name: string): string | null}
  readonly body: {
    getReader(): {
      read(): Promise<{readonly done: boolean; readonly value?: Uint8Array | undefined}>
      cancel(): Promise<void>
    }
  } | null
}

export interface StoredAnswer {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly status: number
  readonly text: string
}

/** Where answers are kept between runs. It may forget; it does not throw. */
export interface AnswerCache {
  /** @param key Address of the request, without who asks */
  readonly get: (key: string) => Promise<StoredAnswer | undefined>
  readonly set: (key: string, answer: StoredAnswer) => Promise<void>
}

export interface ServiceHost {
  readonly fetch: (
    url: string,
    init: {readonly headers: Readonly<Record<string, string>>; readonly signal: AbortSignal},
  ) => Promise<ServiceResponse>
  /** Rejects when the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly cache?: AnswerCache
  /** Ends everything; what is under way is rejected with the signal's reason. */
  readonly signal?: AbortSignal
}
