/** Keeps requests to one service within its limits: so many in an interval, so many at a time, none before a pause has passed. */
import type {ServiceHost} from './host.js'

export interface RequestRate {
  /** Requests in one interval. */
  readonly limit: number
  /** Milliseconds. */
  readonly interval: number
  /** Requests under way at a time. */
  readonly concurrency: number
}

export class RequestQueue {
  readonly #host: Pick<ServiceHost, 'now' | 'sleep'>
  readonly #signal: AbortSignal
  #rate: RequestRate
  #starts: readonly number[] = []
  #underWay = 0
  #notBefore = 0
  #gate: Promise<void> = Promise.resolve()
  #waiting: (() => void)[] = []

  constructor(host: Pick<ServiceHost, 'now' | 'sleep'>, rate: RequestRate, signal: AbortSignal) {
    this.#host = host
    this.#rate = rate
    this.#signal = signal
    signal.addEventListener('abort', () => this.#wake(), {once: true})
  }

  /** Runs a request when it is its turn; requests start in the order in which they came. */
  async run<T>(request: () => Promise<T>): Promise<T> {
    const turn = this.#gate.then(() => this.#turn())
    this.#gate = turn.catch(() => {})
    await turn
    try {
      return await request()
    } finally {
      this.#underWay--
      this.#wake()
    }
  }

  /** What the service says about its limits, which counts more than what is documented. */
  adjust(rate: Partial<RequestRate>): void {
    this.#rate = {...this.#rate, ...rate}
    this.#wake()
  }

  pause(milliseconds: number): void {
    this.#notBefore = Math.max(this.#notBefore, this.#host.now() + milliseconds)
  }

  async #turn(): Promise<void> {
    for (;;) {
      this.#signal.throwIfAborted()
      if (this.#underWay >= this.#rate.concurrency) {
        await new Promise<void>(resolve => this.#waiting.push(resolve))
        continue
      }
      const wait = this.#wait()
      if (wait <= 0) break
      await this.#host.sleep(wait, this.#signal)
    }
    this.#underWay++
    this.#starts = [...this.#starts, this.#host.now()].slice(-this.#rate.limit)
  }

  #wait(): number {
    const now = this.#host.now()
    const {limit, interval} = this.#rate
    const oldest = this.#starts.at(-limit)
    const spaced = oldest === undefined || oldest > now ? 0 : oldest + interval - now
    return Math.max(spaced, this.#notBefore - now)
  }

  #wake(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resume of waiting) resume()
  }
}
