/**
 * What goes on between source, threads and consumer: reads the next batch whenever there is room, sends it, keeps what is
 * finished until it is taken. Driven by what happens and not by a race of promises: racing one that stays open,
 * such as an abortion that never comes, keeps a little memory for each race, and a stream has millions.
 */
import type { Batch, Batches } from './batches'

export interface Flow<R> {
  /** The results of the next finished batch; null at the end. Throws what the source threw, after all it gave. */
  take(): Promise<R | null>
  /** From now on `take` throws this. */
  fail(reason: unknown): void
}

/**
 * @param most batches that are read, worked at or finished and not taken, at any time
 * @param work never rejects
 */
export function startFlow<A, R>(
  batches: Batches<A>,
  work: (batch: Batch<A>) => Promise<R>,
  { most, ordered }: { readonly most: number; readonly ordered: boolean },
): Flow<R> {
  const finished = new Map<number, R>()
  let sent = 0
  let taken = 0
  let reading = false
  let ended = false
  let broken: { readonly reason: unknown } | null = null
  let stopped: { readonly reason: unknown } | null = null
  let wake = (): void => undefined

  const read = (): void => {
    if (reading || ended || stopped || sent - taken >= most) return
    reading = true
    batches.next().then(
      (batch) => {
        reading = false
        if (batch) send(batch)
        else ended = true
        read()
        wake()
      },
      (reason: unknown) => {
        reading = false
        ended = true
        broken = { reason }
        wake()
      },
    )
  }

  const send = (batch: Batch<A>): void => {
    const number = sent++
    void work(batch).then((results) => {
      finished.set(number, results)
      wake()
    })
  }

  /** In order the one after the last taken; otherwise the first that finished. */
  const nextFinished = (): number | undefined =>
    ordered ? (finished.has(taken) ? taken : undefined) : finished.keys().next().value

  return {
    async take() {
      for (;;) {
        if (stopped) throw stopped.reason
        read()
        const number = nextFinished()
        if (number !== undefined) {
          const results = finished.get(number) as R
          finished.delete(number)
          taken++
          read()
          return results
        }
        if (ended && taken === sent) {
          if (broken) throw broken.reason
          return null
        }
        await new Promise<void>((resolve) => (wake = resolve))
      }
    },
    fail(reason) {
      stopped ??= { reason }
      wake()
    },
  }
}
