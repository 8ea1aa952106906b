/** The fuller items that share most with one: those it could stand with. */
import { Tally, tallyBest, tallyRare } from './candidates'
import { SHARES, TRIED } from './groups'
import type { Items } from './items'
import { readKeys, type KeyList } from './keys'
import type { Words } from './words'
import type { Printings } from './printings'
import { Shortlist, type Near } from './shortlist'
import type { KeyStore } from './store'
import type { TimeWindows } from './time-windows'

/** Common keys whose neighbours in time are looked at, and that are asked about those. */
const WINDOWED = 2
const ASKED = 4
/** Common keys are asked when the rare ones name nothing that shares this part of an item's keys, and are themselves that part of them. */
const WEAK = 0.3
const MOSTLY = 0.5

export class Neighbours {
  readonly #tally = new Tally()
  readonly #best: Shortlist

  constructor(
    private readonly items: Items,
    private readonly printings: Printings,
    private readonly store: KeyStore,
    private readonly windows: TimeWindows,
    /** Where the keys of an item are read to. */
    private readonly list: KeyList,
  ) {
    this.#best = new Shortlist(TRIED, items.isFuller)
  }

  /** The items near to one of these words, in order; its keys are in the list afterwards. */
  near(item: number, words: Words): Near[] {
    const { list, windows } = this
    const tally = this.#tally
    readKeys(words, list)
    // Half of those that share a key say less: they are passed over before they are counted.
    const floor = { says: this.items.weights, least: this.items.weightOf(item) }
    const total = list.total()
    // A title may not stand with one, however much they share.
    const isTerm = this.printings.term(this.items.firstOf(item))
    const common = isTerm
      ? tallyRare(list, this.store, tally, floor)
      : tallyBest(list, this.store, tally, floor, SHARES * total)
    let near = this.#take(item, isTerm)
    if (list.weightOf(common) >= MOSTLY * total && (near[0]?.weight ?? 0) < WEAK * total) {
      if (!isTerm) {
        tally.clear()
        tallyRare(list, this.store, tally, floor)
      }
      const asked = common.slice(0, ASKED)
      const keys = asked.slice(0, WINDOWED).map((k) => list.keys[k] as number)
      const around = windows.around(item, keys)
      for (const k of asked)
        for (const other of around)
          if (windows.isUnder(list.keys[k] as number, other)) tally.add(other, list.weights[k] as number)
      near = this.#take(item, isTerm)
    }
    tally.clear()
    return near
  }

  /** Gives every item that shares rare keys with these words, and how much; and the places of the common keys in the list. */
  eachSharing(words: Words, take: (other: number, weight: number) => void): number[] {
    const tally = this.#tally
    const common = tallyRare(readKeys(words, this.list), this.store, tally)
    for (let k = 0; k < tally.count; k++) {
      const other = tally.quotes[k] as number
      take(other, tally.weights[other] as number)
    }
    tally.clear()
    return common
  }

  /** The best of what is in the tally: fuller than the item, the most shared first, then the fuller. */
  #take(item: number, isTerm: boolean): Near[] {
    const { items, printings } = this
    const { quotes, weights, count } = this.#tally
    const best = this.#best
    for (let k = 0; k < count; k++) {
      const other = quotes[k] as number
      const weight = weights[other] as number
      if (weight < best.least || other === item || !items.isFuller(other, item)) continue
      if (isTerm && printings.term(items.firstOf(other))) continue
      best.offer(other, weight)
    }
    return best.take()
  }
}
