/** What an index stands on: a place that remembers numbers under numbers. In memory here; on disk or in a cluster elsewhere. */

/** What is kept under a key. */
export interface KeyStore {
  /** Remembers a quote, by its number, under a key. Numbers come in ascending order. */
  put(key: number, quote: number): void
  /** How many quotes a key has, removed ones included. */
  count(key: number): number
  /** The quotes under a key, ascending. */
  get(key: number): readonly number[]
}

/** A store in memory. */
export function createMemoryStore(): KeyStore {
  const lists = new Map<number, number | number[]>()
  return {
    put(key, quote) {
      const kept = lists.get(key)
      if (kept === undefined) lists.set(key, quote)
      else if (typeof kept === 'number') lists.set(key, [kept, quote])
      else kept.push(quote)
    },
    count(key) {
      const kept = lists.get(key)
      return kept === undefined ? 0 : typeof kept === 'number' ? 1 : kept.length
    },
    get(key) {
      const kept = lists.get(key)
      return kept === undefined ? [] : typeof kept === 'number' ? [kept] : kept
    },
  }
}
