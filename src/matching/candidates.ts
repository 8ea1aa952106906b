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

  /** Adds one weight to those of the first quotes of a list that have a weight; all that have one are marked by their last bits. */
  addKnown(list: Int32Array, n: number, weight: number, marked: Uint8Array): void {
    const { weights } = this
    const last = marked.length - 1
    for (let k = 0; k < n; k++) {
      const quote = list[k] as number
      if (marked[quote & last] === 0) continue
      const before = weights[quote] as number
      if (before > 0) weights[quote] = before + weight
    }
  }

  /** The second largest weight among the quotes that say more than the floor; 0 when there are not two. */
  second({ says, least }: Floor): number {
    const { quotes, weights, count } = this
    let first = 0
    let second = 0
    for (let k = 0; k < count; k++) {
      const quote = quotes[k] as number
      const weight = weights[quote] as number
      if (weight <= second || (says[quote] as number) <= least) continue
      if (weight > first) {
        second = first
        first = weight
      } else second = weight
    }
    return second
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
  return inOrder(common, keys)
}

/** By weight, not by count: what else the store holds must not change which of them are asked. */
function inOrder(common: number[], keys: KeyList): number[] {
  return common.sort(
    (x, y) =>
      (keys.weights[y] as number) - (keys.weights[x] as number) ||
      (keys.keys[x] as number) - (keys.keys[y] as number),
  )
}

/** Lists shorter than this are read faster than it is found out whether they need be. */
const SHORT_LIST = 24
/** Quotes that are in the tally, by the last bits of their numbers: most that are not are seen in a table that stays in the cache. */
const marked = new Uint8Array(1 << 13)
const LAST_BITS = marked.length - 1
/** By key: how long its list is. */
let lengthOf = new Int32Array(128)
/** Rare keys, those of the shortest lists first; and by length where among them the next key of a list so long belongs. */
let byLength = new Int32Array(128)
const nextOf = new Int32Array(COMMON + 2)

/**
 * As `tallyRare`, for who wants only those that share most: the longest lists, which are most of the work and say least, are asked of
 * quotes alone that a shorter one named (after Turtle & Flood 1995, MaxScore). What shares `least` or more has its whole weight, and so
 * have the two quotes above the floor that share most; another may lack some of its weight, or be missing.
 */
export function tallyBest(
  keys: KeyList,
  store: KeyStore,
  tally: Tally,
  floor: Floor,
  least: number,
): number[] {
  const common: number[] = []
  const count = keys.count
  let rare = 0
  let left = 0
  if (lengthOf.length < count) {
    lengthOf = new Int32Array(2 * count)
    byLength = new Int32Array(2 * count)
  }
  nextOf.fill(0)
  for (let k = 0; k < count; k++) {
    const length = store.count(keys.keys[k] as number)
    lengthOf[k] = length
    if (length > COMMON) common.push(k)
    else {
      nextOf[length + 1] = (nextOf[length + 1] as number) + 1
      left += keys.weights[k] as number
      rare++
    }
  }
  for (let length = 0; length <= COMMON; length++)
    nextOf[length + 1] = (nextOf[length + 1] as number) + (nextOf[length] as number)
  for (let k = 0; k < count; k++) {
    const length = lengthOf[k] as number
    if (length > COMMON) continue
    const at = nextOf[length] as number
    nextOf[length] = at + 1
    byLength[at] = k
  }
  let at = 0
  for (; at < rare; at++) {
    const k = byLength[at] as number
    if (left < least && (lengthOf[k] as number) >= SHORT_LIST && left < tally.second(floor)) break
    tally.addAll(read, store.read(keys.keys[k] as number, read), keys.weights[k] as number, floor)
    left -= keys.weights[k] as number
  }
  if (at < rare) {
    for (let k = 0; k < tally.count; k++) marked[(tally.quotes[k] as number) & LAST_BITS] = 1
    for (; at < rare; at++) {
      const k = byLength[at] as number
      tally.addKnown(read, store.read(keys.keys[k] as number, read), keys.weights[k] as number, marked)
    }
    for (let k = 0; k < tally.count; k++) marked[(tally.quotes[k] as number) & LAST_BITS] = 0
  }
  return inOrder(common, keys)
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
