/** A source of articles as batches: large enough that sending them costs little, small enough to hold a few of them. */
import type { Article } from '../index'

/** A batch is full with so many articles or characters: about a tenth of a second of work. */
const MOST_ARTICLES = 32
const MOST_CHARACTERS = 100_000
/** A source that keeps us waiting longer than this (milliseconds) gets its batch sent as it is. */
const PATIENCE = 10

export interface Batch<A> {
  /** How many articles the source gave before those of this batch. */
  readonly first: number
  readonly articles: readonly A[]
}

export interface Batches<A> {
  /** null when the source has ended. One call at a time. */
  next(): Promise<Batch<A> | null>
  /** Tells the source that nothing more is wanted. */
  close(): Promise<void>
}

type Step<A> = IteratorResult<A, unknown>

export function batchesOf<A extends Article>(source: Iterable<A> | AsyncIterable<A>): Batches<A> {
  const iterator: Iterator<A, unknown> | AsyncIterator<A, unknown> =
    Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
  let given = 0
  let ended = false
  /** Asked of the source and not answered yet. */
  let asked: Promise<Step<A>> | null = null

  const fill = async (articles: A[]): Promise<void> => {
    const patience = new Patience()
    try {
      let characters = 0
      while (articles.length < MOST_ARTICLES && characters < MOST_CHARACTERS) {
        let step = asked ?? iterator.next()
        if (step instanceof Promise) {
          asked = step
          const answer = articles.length ? await Promise.race([step, patience.lost()]) : await step
          if (answer === null) return
          asked = null
          step = answer
        }
        if ((step as Step<A>).done) {
          ended = true
          return
        }
        const article = (step as { value: A }).value
        articles.push(article)
        characters += lengthOf(article)
      }
    } finally {
      patience.end()
    }
  }

  return {
    async next() {
      const articles: A[] = []
      if (!ended) await fill(articles)
      if (!articles.length) return null
      const first = given
      given += articles.length
      return { first, articles }
    },
    async close() {
      if (ended) return
      ended = true
      const closing = Promise.resolve(iterator.return?.())
      // A source that is still thinking about its next article would let us wait for that first.
      if (asked) closing.catch(() => undefined)
      else await closing
    },
  }
}

/** Waits so long and no longer, counted from when it is first asked. */
class Patience {
  #timer: NodeJS.Timeout | null = null
  #lost: Promise<null> | null = null

  lost(): Promise<null> {
    return (this.#lost ??= new Promise((resolve) => {
      this.#timer = setTimeout(() => resolve(null), PATIENCE)
    }))
  }

  end(): void {
    if (this.#timer) clearTimeout(this.#timer)
  }
}

/** Articles come from callers without types too: what is no text is found out, and said, when it is read. */
function lengthOf(article: unknown): number {
  try {
    const { text } = article as { text?: unknown }
    return typeof text === 'string' ? text.length : 0
  } catch {
    return 0
  }
}
