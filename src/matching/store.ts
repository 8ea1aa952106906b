/** What an index stands on: a place that remembers numbers under numbers. In memory here; on disk or in a cluster elsewhere. */

/** What is kept under a key. */
export interface KeyStore {
  /** Remembers a quote, by its number, under a key. Numbers come in ascending order. */
  put(key: number, quote: number): void
  /** How many quotes a key has, removed ones included. */
  count(key: number): number
  /** The quotes under a key, ascending. */
  get(key: number): readonly number[] | Int32Array
}

/** A key with more quotes than this gets a list of its own; the rest are chained through one pool, eight bytes a quote. */
const CHAINED = 32

/** A list that doubles when it is full. */
interface Grown {
  list: Int32Array
  length: number
}

/**
 * A store in memory: an open table of keys over typed arrays. Quotes in the millions have keys in the tens of millions, most of them
 * with one or two quotes: a `Map` of arrays would take ten times the room.
 */
export function createMemoryStore(): KeyStore {
  let capacity = 1024
  let used = 0
  let keys = new Uint32Array(capacity)
  /** One more than the place in the pool of the latest quote; 0: an empty slot; negative: the number of a list. */
  let heads = new Int32Array(capacity)
  let counts = new Uint8Array(capacity)
  let next = new Int32Array(2048)
  let quotes = new Int32Array(2048)
  let pooled = 0
  const lists: Grown[] = []

  const slotOf = (key: number): number => {
    const mask = capacity - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & mask
    while ((heads[slot] as number) !== 0 && keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  const grow = (): void => {
    const old = { keys, heads, counts, capacity }
    capacity *= 2
    keys = new Uint32Array(capacity)
    heads = new Int32Array(capacity)
    counts = new Uint8Array(capacity)
    for (let i = 0; i < old.capacity; i++) {
      const head = old.heads[i] as number
      if (head === 0) continue
      const slot = slotOf(old.keys[i] as number)
      keys[slot] = old.keys[i] as number
      heads[slot] = head
      counts[slot] = old.counts[i] as number
    }
  }

  const chainOf = (slot: number): number[] => {
    const chain: number[] = []
    for (let at = (heads[slot] as number) - 1; at >= 0; at = (next[at] as number) - 1)
      chain.push(quotes[at] as number)
    return chain.reverse()
  }

  const append = (grown: Grown, quote: number): void => {
    if (grown.length === grown.list.length) {
      const wider = new Int32Array(grown.length * 2)
      wider.set(grown.list)
      grown.list = wider
    }
    grown.list[grown.length++] = quote
  }

  return {
    put(key, quote) {
      if (used * 4 >= capacity * 3) grow()
      const slot = slotOf(key)
      const head = heads[slot] as number
      if (head < 0) {
        append(lists[-head - 1] as Grown, quote)
        return
      }
      if (head === 0) {
        used++
        keys[slot] = key
      } else if ((counts[slot] as number) >= CHAINED) {
        const chain = chainOf(slot)
        const grown = {
          list: Int32Array.from({ length: CHAINED * 2 }, (_, i) => chain[i] ?? 0),
          length: chain.length,
        }
        append(grown, quote)
        lists.push(grown)
        heads[slot] = -lists.length
        return
      }
      if (pooled === next.length) {
        const [widerNext, widerQuotes] = [new Int32Array(pooled * 2), new Int32Array(pooled * 2)]
        widerNext.set(next)
        widerQuotes.set(quotes)
        next = widerNext
        quotes = widerQuotes
      }
      quotes[pooled] = quote
      next[pooled] = head
      pooled++
      heads[slot] = pooled
      counts[slot] = (counts[slot] as number) + 1
    },
    count(key) {
      const slot = slotOf(key)
      const head = heads[slot] as number
      return head < 0 ? (lists[-head - 1] as Grown).length : head === 0 ? 0 : (counts[slot] as number)
    },
    get(key) {
      const slot = slotOf(key)
      const head = heads[slot] as number
      if (head === 0) return []
      if (head > 0) return chainOf(slot)
      const grown = lists[-head - 1] as Grown
      return grown.list.subarray(0, grown.length)
    },
  }
}
