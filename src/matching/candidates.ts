/**
 * Which quotes of a store are worth aligning with a given one: those that share telling keys, the most telling together first.
 *
 * Rare keys are read whole. A key that many quotes share would make the work grow with the square of their number: it is common, and
 * is asked only of quotes that little else is shared with. A search then reads common keys from the most telling on, up to a budget;
 * grouping reads the quotes that are nearest in time under the two most telling (`grouping.ts`). So a common key degrades, and is never dropped.
 */
import type { KeyList } from './keys'
import type { KeyStore } from './store'
import { widened } from './store'

/** Quotes under a key up to which it is rare. */
export const COMMON = 256

/** How much each quote says, and how much one must say to be counted. */
export interface Floor {
  readonly says: Float32Array
  readonly least: number
}

const NO_FLOOR: Floor = { says: new Float32Array(0), least: -1 }

/** Weights of quotes by their numbers, added up: a column that is used again for the next quote. */
export class Tally {
  weights = new Int32Array(1024)
  /** The quotes that have a weight. */
  quotes = new Int32Array(1024)
  count = 0

  add(quote: number, weight: number): void {
    if (quote >= this.weights.length) this.weights = widened(this.weights, quote + 1)
    const before = this.weights[quote] as number
    if (before === 0) {
      if (this.count === this.quotes.length) this.quotes = widened(this.quotes, this.count + 1)
      this.quotes[this.count++] = quote
    }
    this.weights[quote] = before + weight
  }

  /** Adds one weight to each of the first quotes of a list; of those that say less than the floor, to none. */
  addAll(list: Int32Array, n: number, weight: number, floor: Floor = NO_FLOOR): void {
    const { says, least } = floor
    if (this.count + n > this.quotes.length) this.quotes = widened(this.quotes, this.count + n)
    const { quotes } = this
    let { weights, count } = this
    for (let k = 0; k < n; k++) {
      const quote = list[k] as number
      if (least >= 0 && (says[quote] as number) < least) continue
      if (quote >= weights.length) weights = this.weights = widened(weights, quote + 1)
      const before = weights[quote] as number
      if (before === 0) quotes[count++] = quote
      weights[quote] = before + weight
    }
    this.count = count
  }

  clear(): void {
    for (let k = 0; k < this.count; k++) this.weights[this.quotes[k] as number] = 0
    this.count = 0
  }
}

const read = new Int32Array(COMMON)

/** Adds the weight of every rare key to the quotes that share it; returns the places of the common keys in the list, the most telling first. */
export function tallyRare(keys: KeyList, store: KeyStore, tally: Tally, floor?: Floor): number[] {
  const common: number[] = []
  for (let k = 0; k < keys.count; k++) {
    const key = keys.keys[k] as number
    const count = store.read(key, read)
    if (count > COMMON) common.push(k)
    else tally.addAll(read, count, keys.weights[k] as number, floor)
  }
  // By weight, not by count: what else the store holds must not change which of them are asked.
  return common.sort(
    (x, y) =>
      (keys.weights[y] as number) - (keys.weights[x] as number) ||
      (keys.keys[x] as number) - (keys.keys[y] as number),
  )
}

/** Adds the weight of common keys, in the order given, until so many quotes have been read. */
export function tallyCommon(
  keys: KeyList,
  common: readonly number[],
  store: KeyStore,
  tally: Tally,
  budget: number,
): void {
  let left = budget
  for (const k of common) {
    if (left <= 0) break
    const key = keys.keys[k] as number
    const list = new Int32Array(Math.min(left, store.count(key)))
    store.read(key, list)
    tally.addAll(list, list.length, keys.weights[k] as number)
    left -= list.length
  }
}
