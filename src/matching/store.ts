/** What an index stands on: a place that remembers numbers under numbers. In memory here; on disk or in a cluster elsewhere. */

/** What is kept under a key. */
export interface KeyStore {
  /** Remembers a number, 0 or more, under a key of 32 bits (signed); a number is under a key at most once. */
  put(key: number, quote: number): void
  /** Forgets a number under a key; nothing happens when it is not there. */
  remove(key: number, quote: number): void
  /** How many numbers a key has. */
  count(key: number): number
  /** Writes the numbers under a key, in no order that means anything, into an array as far as it goes; how many the key has. */
  read(key: number, into: Int32Array): number
}

/** Share of the table that may be taken before it grows: keys are hashes, so they lie evenly. */
const FULL = 0.8
/** Tables and pools grow by this: doubling would leave a third of the room empty on average. */
const GROWTH = 1.3
/** Numbers of a slot, and where in it the count and the place are; the key is the first. */
const WIDTH = 3
const COUNT = 1
const PLACE = 2

/** A copy with more room. */
export function widened<T extends Int32Array | Float32Array | Float64Array | Uint8Array>(
  array: T,
  least: number,
): T {
  const wider = new (array.constructor as new (length: number) => T)(
    Math.max(least, Math.ceil(array.length * GROWTH) + 16),
  )
  wider.set(array)
  return wider
}

/**
 * A store in memory: an open table of keys over typed arrays, and one pool of numbers.
 *
 * Quotes in the millions have keys in the tens of millions, most of them with one number: that one stands in the table itself. More of
 * them lie side by side in a block of the pool that doubles when it is full; blocks given back are used again. (A `Map` of arrays takes
 * ten times the room; chaining the numbers through the pool costs a miss of the cache for each.)
 */
export function createMemoryStore(): KeyStore {
  let capacity = 1024
  let used = 0
  /**
   * By slot: the key; how many numbers it has, for a key once put keeps its slot; and the number itself plus one when there is one at
   * most, else the place of its block, 0 in an empty slot. The three stand side by side: a key is one miss of the cache, not three.
   */
  let table = new Int32Array(WIDTH * capacity)
  let pool = new Int32Array(1024)
  let pooled = 1
  /** Places of free blocks by the logarithm of their size, chained through their first number. */
  const free = new Int32Array(32)

  /** Where the slot of a key begins. */
  const slotOf = (key: number): number => {
    // High bits of the product: a key's slot in a table of any size.
    let at = WIDTH * Math.floor(((Math.imul(key, 0x9e3779b1) >>> 0) / 4294967296) * capacity)
    while (table[at + PLACE] !== 0 && table[at] !== key) {
      at += WIDTH
      if (at === table.length) at = 0
    }
    return at
  }

  const grow = (): void => {
    const old = table
    capacity = Math.ceil(capacity * GROWTH)
    table = new Int32Array(WIDTH * capacity)
    for (let from = 0; from < old.length; from += WIDTH) {
      if (old[from + PLACE] === 0) continue
      const at = slotOf(old[from] as number)
      table[at] = old[from] as number
      table[at + COUNT] = old[from + COUNT] as number
      table[at + PLACE] = old[from + PLACE] as number
    }
  }

  /** A block of 2^size numbers. */
  const take = (size: number): number => {
    const place = free[size] as number
    if (place > 0) {
      free[size] = pool[place] as number
      return place
    }
    const block = pooled
    pooled += 1 << size
    if (pooled > pool.length) pool = widened(pool, pooled)
    return block
  }

  const give = (place: number, size: number): void => {
    pool[place] = free[size] as number
    free[size] = place
  }

  /** The size of the block that holds so many numbers, two or more. */
  const sizeOf = (count: number): number => 32 - Math.clz32(count - 1)

  return {
    put(key, quote) {
      if (used >= capacity * FULL) grow()
      const at = slotOf(key)
      const count = table[at + COUNT] as number
      if (count === 0) {
        if (table[at + PLACE] === 0) used++
        table[at] = key
        table[at + PLACE] = quote + 1
      } else if (count === 1) {
        const block = take(1)
        pool[block] = (table[at + PLACE] as number) - 1
        pool[block + 1] = quote
        table[at + PLACE] = block
      } else {
        let block = table[at + PLACE] as number
        const size = sizeOf(count)
        if (count === 1 << size) {
          const wider = take(size + 1)
          pool.copyWithin(wider, block, block + count)
          give(block, size)
          table[at + PLACE] = block = wider
        }
        pool[block + count] = quote
      }
      table[at + COUNT] = count + 1
    },
    remove(key, quote) {
      const at = slotOf(key)
      const count = table[at + COUNT] as number
      if (count === 0) return
      const place = table[at + PLACE] as number
      if (count === 1) {
        if (place === quote + 1) table[at + COUNT] = 0
        return
      }
      let k = place
      while (k < place + count && pool[k] !== quote) k++
      if (k === place + count) return
      pool[k] = pool[place + count - 1] as number
      const size = sizeOf(count)
      if (count === 2) {
        table[at + PLACE] = (pool[place] as number) + 1
        give(place, size)
      } else if (count - 1 === 1 << (size - 1)) {
        // What is left fits into half: the block is halved, so that its size can be told from its count.
        give(place + (1 << (size - 1)), size - 1)
      }
      table[at + COUNT] = count - 1
    },
    count(key) {
      return table[slotOf(key) + COUNT] as number
    },
    read(key, into) {
      const at = slotOf(key)
      const count = table[at + COUNT] as number
      if (count === 0) return 0
      const place = table[at + PLACE] as number
      if (count === 1) {
        if (into.length) into[0] = place - 1
        return 1
      }
      const n = Math.min(count, into.length)
      for (let k = 0; k < n; k++) into[k] = pool[place + k] as number
      return count
    },
  }
}
