/**
 * The items of an index, in columns: printings of the same words by one speaker are one item, because most of the work falls away there.
 * An item is as early as the earliest of its printings.
 */
import type { Printings } from './printings'
import { widened } from './store'

/** The day of an item whose article has no date: after all days. */
export const NO_DAY = 0x3fffffff
const NONE = -1

export class Items {
  /** By item: the earliest printing, and one of its printings; -1 when there is none any more. */
  #first = new Int32Array(64)
  #head = new Int32Array(64)
  #day = new Int32Array(64)
  /** How much it says. */
  #weight = new Float32Array(64)
  /** By printing: its item, and another printing of that item or -1. */
  #itemOf = new Int32Array(64)
  #other = new Int32Array(64)
  readonly #free: number[] = []
  #freed: number[] = []
  #end = 0

  constructor(private readonly printings: Printings) {}

  /** How many there may be: numbers are below this. */
  get end(): number {
    return this.#end
  }
  /** The earliest printing, -1 when there is none. */
  firstOf(item: number): number {
    return this.#first[item] as number
  }
  dayOf(item: number): number {
    return this.#day[item] as number
  }
  /** How much it says: the weight of its words together. */
  weightOf(item: number): number {
    return this.#weight[item] as number
  }
  /** The same for all items, in a column: good until an item is added. */
  get weights(): Float32Array {
    return this.#weight
  }
  itemOf(printing: number): number {
    return this.#itemOf[printing] as number
  }

  printingsOf(item: number): number[] {
    const numbers: number[] = []
    for (let at = this.#head[item] as number; at >= 0; at = this.#other[at] as number) numbers.push(at)
    return numbers
  }

  /** A new item without printings. */
  create(weight: number): number {
    const item = this.#free.pop() ?? this.#end++
    if (item >= this.#first.length) {
      this.#first = widened(this.#first, item + 1)
      this.#head = widened(this.#head, item + 1)
      this.#day = widened(this.#day, item + 1)
      this.#weight = widened(this.#weight, item + 1)
    }
    this.#first[item] = this.#head[item] = NONE
    this.#weight[item] = weight
    return item
  }

  /** Gives an item a printing more. */
  attach(printing: number, item: number): void {
    if (printing >= this.#itemOf.length) {
      this.#itemOf = widened(this.#itemOf, printing + 1)
      this.#other = widened(this.#other, printing + 1)
    }
    this.#itemOf[printing] = item
    this.#other[printing] = this.#head[item] as number
    this.#head[item] = printing
  }

  /** Takes a printing from its item; those that are left. An item without any is given free once nobody knows it (`sweep`). */
  detach(printing: number): number[] {
    const item = this.itemOf(printing)
    const left = this.printingsOf(item).filter((other) => other !== printing)
    this.#head[item] = left[0] ?? NONE
    left.forEach((other, k) => (this.#other[other] = left[k + 1] ?? NONE))
    if (!left.length) {
      this.#first[item] = NONE
      this.#freed.push(item)
    }
    return left
  }

  /** Numbers of items that are gone may be used again. */
  sweep(): void {
    for (const item of this.#freed) this.#free.push(item)
    this.#freed = []
  }

  setFirst(item: number, printing: number): void {
    this.#first[item] = printing
    this.#day[item] = dayNumber(this.printings.date(printing))
  }

  /** Whether an item says more than another; of two that say as much, the earlier. */
  readonly isFuller = (x: number, y: number): boolean => {
    const difference = (this.#weight[x] as number) - (this.#weight[y] as number)
    if (difference !== 0) return difference > 0
    return x !== y && this.printings.compare(this.#first[x] as number, this.#first[y] as number) < 0
  }

  /** Whether an item was printed before another; on one day, what `Printings` says. */
  readonly isEarlier = (x: number, y: number): boolean => {
    const days = (this.#day[x] as number) - (this.#day[y] as number)
    if (days !== 0) return days < 0
    return this.printings.compare(this.#first[x] as number, this.#first[y] as number) < 0
  }

  /** By day, and on one day the fuller first. */
  readonly byTime = (x: number, y: number): number =>
    (this.#day[x] as number) - (this.#day[y] as number) || (x === y ? 0 : this.isFuller(x, y) ? -1 : 1)
}

/** Days since 1970 of an ISO date; after all days for anything else. */
function dayNumber(date: string | undefined): number {
  const time = date === undefined ? NaN : Date.parse(date.slice(0, 10) + 'T00:00:00Z')
  return Number.isNaN(time) ? NO_DAY : Math.floor(time / 86_400_000)
}

/** The week of an ISO date, counted from 1970; the same for everything that is no date. */
export function weekOf(date: string | undefined): number {
  return Math.floor(dayNumber(date) / 7)
}
