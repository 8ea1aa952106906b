/**
 * The items under a common key in order of time, and who looked at which stretch of it. A key that many share says little by itself, but
 * what was printed within days of each other under it is worth a look: so a common key degrades to a window, and is never dropped.
 */
import type { Items } from './items'
import { widened, type KeyStore } from './store'

/** So many items on either side are looked at. */
const WINDOW = 32

/**
 * Numbers of a window: the key, and the stretch of it that an item looked at, from one item to another; -1 where there was no end to it.
 */
const SIZE = 3
const FROM = 1
const TO = 2

export class TimeWindows {
  /** By item: where its windows stand in the pool, as their number and then the windows; 0 for none. */
  #at = new Int32Array(64)
  /** A million items look at a million windows: as objects these were a quarter of what a grouped index holds. */
  #pool = new Int32Array(64)
  #end = 1
  /** Numbers of the pool that nobody looks at any more. */
  #wasted = 0
  /** Common keys with the items that came or went under them. */
  readonly #moved = new Map<number, number[]>()
  /** Lists of common keys in order: good for one update. */
  readonly #orders = new Map<number, Int32Array>()

  constructor(
    private readonly items: Items,
    private readonly store: KeyStore,
  ) {}

  /** The items next to one in time under each of the keys; remembers that it looked there. */
  around(item: number, keys: readonly number[]): Set<number> {
    const around = new Set<number>()
    this.forget(item)
    let at = this.#take(item, keys.length)
    for (const key of keys) {
      const order = this.#orderOf(key)
      const place = this.#placeIn(order, item)
      const from = place - WINDOW
      const to = place + WINDOW
      for (let k = Math.max(0, from); k <= to && k < order.length; k++) around.add(order[k] as number)
      this.#pool[at] = key
      this.#pool[at + FROM] = order[from] ?? -1
      this.#pool[at + TO] = order[to] ?? -1
      at += SIZE
    }
    return around
  }

  /** Whether an item is under a key. */
  isUnder(key: number, item: number): boolean {
    const order = this.#orderOf(key)
    return order[this.#placeIn(order, item)] === item
  }

  /** Forgets what an item looked at. */
  forget(item: number): void {
    const at = this.#at[item] ?? 0
    if (at === 0) return
    this.#wasted += 1 + SIZE * (this.#pool[at] as number)
    this.#at[item] = 0
  }

  /** Notes that an item came, went or changed its place under a common key. */
  note(key: number, item: number): void {
    const items = this.#moved.get(key)
    if (items) items.push(item)
    else this.#moved.set(key, [item])
  }

  /** The items that looked where something was noted since the last call. */
  takeAffected(): number[] {
    const affected: number[] = []
    if (this.#moved.size)
      for (let item = 0; item < this.#at.length; item++) if (this.#isAffected(item)) affected.push(item)
    this.#moved.clear()
    return affected
  }

  /** Forgets the orders: keys are about to change. */
  close(): void {
    this.#orders.clear()
    if (2 * this.#wasted > this.#end) this.#tidy()
  }

  /** Room for so many windows of an item; where the first begins. */
  #take(item: number, count: number): number {
    if (item >= this.#at.length) this.#at = widened(this.#at, item + 1)
    const at = this.#end
    this.#end += 1 + SIZE * count
    if (this.#end > this.#pool.length) this.#pool = widened(this.#pool, this.#end)
    this.#pool[at] = count
    this.#at[item] = at
    return at + 1
  }

  /** Moves the windows together. */
  #tidy(): void {
    const old = this.#pool
    this.#pool = new Int32Array(Math.max(64, this.#end - this.#wasted))
    this.#end = 1
    this.#wasted = 0
    for (let item = 0; item < this.#at.length; item++) {
      const from = this.#at[item] as number
      if (from === 0) continue
      const count = old[from] as number
      const to = this.#take(item, count)
      this.#pool.set(old.subarray(from + 1, from + 1 + SIZE * count), to)
    }
  }

  #isAffected(item: number): boolean {
    const at = this.#at[item] as number
    if (at === 0) return false
    const end = at + 1 + SIZE * (this.#pool[at] as number)
    for (let window = at + 1; window < end; window += SIZE) {
      const moved = this.#moved.get(this.#pool[window] as number)
      if (moved?.some((other) => this.#isWithin(other, window))) return true
    }
    return false
  }

  /** Whether an item stands in a window, known by its place in the pool. */
  #isWithin(item: number, window: number): boolean {
    const from = this.#pool[window + FROM] as number
    const to = this.#pool[window + TO] as number
    const { byTime } = this.items
    return (from < 0 || byTime(from, item) <= 0) && (to < 0 || byTime(item, to) <= 0)
  }

  #orderOf(key: number): Int32Array {
    let order = this.#orders.get(key)
    if (!order) {
      order = new Int32Array(this.store.count(key))
      this.store.read(key, order)
      order.sort(this.items.byTime)
      this.#orders.set(key, order)
    }
    return order
  }

  /** Where an item stands in an order of time, or would. */
  #placeIn(order: Int32Array, item: number): number {
    let low = 0
    let high = order.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.items.byTime(order[middle] as number, item) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
}
