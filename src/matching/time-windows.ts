/**
 * The items under a common key in order of time, and who looked at which stretch of it. A key that many share says little by itself, but
 * what was printed within days of each other under it is worth a look: so a common key degrades to a window, and is never dropped.
 */
import type { Items } from './items'
import type { KeyStore } from './store'

/** So many items on either side are looked at. */
const WINDOW = 32

/** The stretch that an item looked at: from one item to another, -1 where there was no end to it. */
interface Window {
  readonly key: number
  readonly from: number
  readonly to: number
}

export class TimeWindows {
  readonly #windows = new Map<number, Window[]>()
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
    this.#windows.set(
      item,
      keys.map((key) => {
        const order = this.#orderOf(key)
        const at = this.#placeIn(order, item)
        const from = at - WINDOW
        const to = at + WINDOW
        for (let k = Math.max(0, from); k <= to && k < order.length; k++) around.add(order[k] as number)
        return { key, from: order[from] ?? -1, to: order[to] ?? -1 }
      }),
    )
    return around
  }

  /** Whether an item is under a key. */
  isUnder(key: number, item: number): boolean {
    const order = this.#orderOf(key)
    return order[this.#placeIn(order, item)] === item
  }

  /** Forgets what an item looked at. */
  forget(item: number): void {
    this.#windows.delete(item)
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
      for (const [item, windows] of this.#windows)
        if (
          windows.some((window) =>
            this.#moved.get(window.key)?.some((moved) => this.#isWithin(moved, window)),
          )
        )
          affected.push(item)
    this.#moved.clear()
    return affected
  }

  /** Forgets the orders: keys are about to change. */
  close(): void {
    this.#orders.clear()
  }

  #isWithin(item: number, { from, to }: Window): boolean {
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
