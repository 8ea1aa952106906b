/**
 * The groups of an index, kept up with what is added and removed.
 *
 * Printings of the same words by one speaker are one item: most of the work falls away there. Every item looks for the one it stands with
 * among the items that say more (`groups.ts` decides); that is a function of the items it shares keys with, of nothing else, so an item
 * that comes or goes changes the choice of those alone that share as much with it as with the last one they tried. They choose again.
 * One by one or all at once, in whatever order: the groups are the same.
 */
import type { Utterance } from '../types'
import { COMMON, Tally, tallyRare } from './candidates'
import { leastToMatter, parentOf, saysLittle, TRIED, type GroupItem, type Near } from './groups'
import { identityKey, KeyList, readKeys, sameWords } from './keys'
import { wordWeight } from './features'
import { lazyUtterance, Members } from './lazy-utterance'
import { lexiconOf, type MatchOptions } from './match-options'
import { readQuote, type ReadQuote } from './read-quote'
import type { Printings } from './printings'
import { widened, type KeyStore } from './store'

/** Of the order of time under a common key, so many items on either side are looked at. */
const WINDOW = 32
/** Common keys whose neighbours in time are looked at, and that are asked about those. */
const WINDOWED = 2
const ASKED = 4
/** Common keys are asked when the rare ones name nothing that shares this part of an item's keys, and are themselves that part of them. */
const WEAK = 0.3
const MOSTLY = 0.5

const ALONE = -1
const UNDECIDED = -2
/** An item's day when its article has no date: after all days. */
const NO_DAY = 0x3fffffff

interface Group {
  readonly first: number
  readonly members: Members
  readonly utterance: Utterance
}

/** The stretch of a common key's order of time that an item looked at: from one item to another, -1 where there was no end to it. */
interface Window {
  readonly key: number
  readonly from: number
  readonly to: number
}

export class Grouping {
  /** By item: the earliest printing, -1 when there is none any more; one of its printings; the item it stands with. */
  #first = new Int32Array(64)
  #head = new Int32Array(64)
  #parent = new Int32Array(64)
  /** By item: the least weight of shared keys that could have changed its choice; its day; how much it says; the root of its group. */
  #least = new Int32Array(64)
  #day = new Int32Array(64)
  #weight = new Float32Array(64)
  #root: Int32Array = new Int32Array(64).fill(ALONE)
  #items = 0
  readonly #free: number[] = []
  #freed: number[] = []
  /** By printing: its item, and another printing of that item or -1. */
  #itemOf = new Int32Array(64)
  #other = new Int32Array(64)

  /** False until groups are asked for: until then everything is new, and nothing of the following is kept. */
  #started = false
  /** Items that came or whose earliest printing changed; items that must choose; keys that became common or rare. */
  #pending: number[] = []
  #dirty: number[] = []
  readonly #crossed = new Set<number>()
  /** Items that looked at neighbours in time, with what they looked at; and common keys with the items that came under them. */
  readonly #windows = new Map<number, Window[]>()
  readonly #moved = new Map<number, number[]>()
  /** Items that have other printings than were told, and roots of groups that lost a member. */
  readonly #touched = new Set<number>()
  readonly #lost = new Set<number>()
  readonly #groups = new Map<number, Group>()
  #told: Utterance[] | null = null

  readonly #list = new KeyList()
  readonly #tally = new Tally()
  /** Lists of common keys in order of time: good for one update. */
  readonly #inTime = new Map<number, Int32Array>()

  constructor(
    private readonly printings: Printings,
    /** Every item under the keys of its words, and under its identity. */
    readonly store: KeyStore,
    private readonly options: MatchOptions,
  ) {}

  /** How many items there may be: numbers are below this. */
  get end(): number {
    return this.#items
  }

  /** The printings of an item. */
  printingsOf(item: number): number[] {
    const numbers: number[] = []
    for (let at = this.#head[item] as number; at >= 0; at = this.#other[at] as number) numbers.push(at)
    return numbers
  }

  /** The earliest printing of an item, -1 when it has none. */
  firstOf(item: number): number {
    return this.#first[item] as number
  }

  add(printing: number): void {
    if (printing >= this.#itemOf.length) {
      this.#itemOf = widened(this.#itemOf, printing + 1)
      this.#other = widened(this.#other, printing + 1)
    }
    const { printings } = this
    const read = this.#read(printings.text(printing))
    const identity = identityKey(read.words, printings.speaker(printing))
    let item = this.#find(printing, read, identity)
    if (item >= 0) {
      this.#other[printing] = this.#head[item] as number
      if (printings.compare(printing, this.#first[item] as number) < 0) {
        if (this.#started) this.#loosen(item, read)
        this.#setFirst(item, printing)
      }
    } else {
      item = this.#newItem()
      this.#other[printing] = -1
      this.#weight[item] = read.words.reduce((sum, word) => sum + wordWeight(word), 0)
      this.#setFirst(item, printing)
      this.#put(identity, item)
      const list = readKeys(read.words, this.#list)
      for (let k = 0; k < list.count; k++) this.#put(list.keys[k] as number, item)
    }
    this.#head[item] = printing
    this.#itemOf[printing] = item
    this.#told = null
    if (this.#started) this.#touched.add(item)
  }

  /** Forgets a printing; to be called while the printings still have it. */
  remove(printing: number): void {
    const item = this.#itemOf[printing] as number
    const root = this.#root[item] as number
    this.#groups.get(root)?.members.detach()
    if (root >= 0) this.#lost.add(root)
    this.#told = null
    const read = this.#read(this.printings.text(printing))
    if (this.#started && this.#first[item] === printing) this.#loosen(item, read)
    const left = this.printingsOf(item).filter((other) => other !== printing)
    if (left.length) {
      this.#head[item] = left[0] as number
      left.forEach((other, k) => (this.#other[other] = left[k + 1] ?? -1))
      if (this.#started) this.#touched.add(item)
      if (this.#first[item] === printing)
        this.#setFirst(
          item,
          left.reduce((x, y) => (this.printings.compare(x, y) <= 0 ? x : y)),
        )
      return
    }
    this.#take(identityKey(read.words, this.printings.speaker(printing)), item)
    const list = readKeys(read.words, this.#list)
    for (let k = 0; k < list.count; k++) this.#take(list.keys[k] as number, item)
    this.#first[item] = this.#head[item] = -1
    this.#parent[item] = ALONE
    this.#touched.delete(item)
    this.#windows.delete(item)
    this.#freed.push(item)
  }

  /** Everything said, the earliest first. */
  utterances(): Utterance[] {
    return (this.#told ??= this.#tell())
  }

  #read(text: string): ReadQuote {
    return readQuote(text, lexiconOf(this.options))
  }

  #newItem(): number {
    const item = this.#free.pop() ?? this.#items++
    if (item >= this.#first.length) {
      this.#first = widened(this.#first, item + 1)
      this.#head = widened(this.#head, item + 1)
      this.#parent = widened(this.#parent, item + 1)
      this.#least = widened(this.#least, item + 1)
      this.#day = widened(this.#day, item + 1)
      this.#weight = widened(this.#weight, item + 1)
      this.#root = widened(this.#root, item + 1)
    }
    this.#parent[item] = UNDECIDED
    this.#root[item] = ALONE
    if (this.#started) this.#dirty.push(item)
    return item
  }

  #setFirst(item: number, printing: number): void {
    this.#first[item] = printing
    this.#day[item] = dayOf(this.printings.date(printing))
    if (this.#started) this.#pending.push(item)
  }

  /** The item of the same words by the same speaker; a title or a coinage is an item of its own in every article, and so is
   * a "No" that has no name to it. */
  #find(printing: number, read: ReadQuote, identity: number): number {
    const { printings } = this
    if (printings.term(printing)) return -1
    const isNamed = printings.speaker(printing) !== null && !printings.described(printing)
    if (!isNamed && saysLittle(read.words)) return -1
    const count = this.store.count(identity)
    if (count === 0) return -1
    const items = new Int32Array(count)
    this.store.read(identity, items)
    const text = printings.text(printing)
    for (const item of items) {
      const other = this.#first[item] as number
      if (printings.speaker(other) !== printings.speaker(printing) || printings.term(other)) continue
      if (printings.described(other) !== printings.described(printing)) continue
      const known = printings.text(other)
      if (known === text || (read.words.length > 0 && sameWords(read.words, this.#read(known).words)))
        return item
    }
    return -1
  }

  #put(key: number, item: number): void {
    this.store.put(key, item)
    if (this.#started && this.store.count(key) === COMMON + 1) this.#crossed.add(key)
  }

  #take(key: number, item: number): void {
    this.store.remove(key, item)
    if (this.#started && this.store.count(key) === COMMON) this.#crossed.add(key)
  }

  #undecide(item: number): void {
    if (this.#parent[item] === UNDECIDED || (this.#first[item] as number) < 0) return
    this.#parent[item] = UNDECIDED
    this.#dirty.push(item)
  }

  /** Those whose choice an item may have changed, or may change, must choose again. */
  #loosen(item: number, read: ReadQuote): void {
    const list = readKeys(read.words, this.#list)
    const tally = this.#tally
    for (const k of tallyRare(list, this.store, tally)) {
      const key = list.keys[k] as number
      const items = this.#moved.get(key)
      if (items) items.push(item)
      else this.#moved.set(key, [item])
    }
    for (let k = 0; k < tally.count; k++) {
      const other = tally.quotes[k] as number
      if (
        (tally.weights[other] as number) >= (this.#least[other] as number) &&
        (this.#weight[item] as number) >= (this.#weight[other] as number)
      )
        this.#undecide(other)
    }
    tally.clear()
    this.#loosenWindows()
  }

  /** Those that looked at the part of an order of time where something came or went choose again. */
  #loosenWindows(): void {
    if (this.#moved.size)
      for (const [item, windows] of this.#windows)
        if (
          windows.some((window) =>
            this.#moved.get(window.key)?.some((moved) => this.#isWithin(moved, window)),
          )
        )
          this.#undecide(item)
    this.#moved.clear()
  }

  #isWithin(item: number, { from, to }: Window): boolean {
    return (from < 0 || this.#byTime(from, item) <= 0) && (to < 0 || this.#byTime(item, to) <= 0)
  }

  /** Whether an item says more than another; of two that say as much, the earlier. */
  readonly #isFuller = (x: number, y: number): boolean => {
    const difference = (this.#weight[x] as number) - (this.#weight[y] as number)
    if (difference !== 0) return difference > 0
    return x !== y && this.printings.compare(this.#first[x] as number, this.#first[y] as number) < 0
  }

  /** By day, and on one day the fuller first. */
  readonly #byTime = (x: number, y: number): number =>
    (this.#day[x] as number) - (this.#day[y] as number) || (x === y ? 0 : this.#isFuller(x, y) ? -1 : 1)

  /** Lets every item choose that must. */
  #update(): void {
    if (!this.#started || this.#pending.length * 4 > this.#items) {
      this.#dirty = []
      for (let item = 0; item < this.#items; item++) {
        this.#parent[item] = (this.#first[item] as number) < 0 ? ALONE : UNDECIDED
        this.#dirty.push(item)
      }
    } else {
      for (const item of this.#pending) {
        const printing = this.#first[item] as number
        if (printing < 0) continue
        this.#undecide(item)
        this.#loosen(item, this.#read(this.printings.text(printing)))
      }
      for (const key of this.#crossed) {
        const items = new Int32Array(this.store.count(key))
        this.store.read(key, items)
        for (const item of items) this.#undecide(item)
      }
    }
    this.#started = true
    this.#pending = []
    this.#crossed.clear()
    const dirty = this.#dirty
    this.#dirty = []
    // What an item was compared with chooses next: its words have just been read.
    const stack: number[] = []
    for (const start of dirty) {
      stack.push(start)
      for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
        if (this.#parent[item] !== UNDECIDED) continue
        for (const { item: other } of this.#choose(item))
          if (this.#parent[other] === UNDECIDED) stack.push(other)
      }
    }
    this.#inTime.clear()
    for (const item of this.#freed) this.#free.push(item)
    this.#freed = []
  }

  /** Lets an item choose whom it stands with; those that it chose from. */
  #choose(item: number): readonly Near[] {
    this.#windows.delete(item)
    this.#parent[item] = ALONE
    const near = this.#near(item)
    const total = this.#list.total()
    this.#least[item] = leastToMatter(near, total)
    this.#parent[item] = parentOf(this.#itemAt(item), near, total, this.#itemAt, this.#isFuller, this.options)
    return near
  }

  readonly #itemAt = (item: number): GroupItem => {
    const { printings } = this
    const printing = this.#first[item] as number
    const day = this.#day[item] as number
    return {
      quote: this.#read(printings.text(printing)),
      speaker: printings.speaker(printing),
      aliases: printings.aliases(printing),
      docId: printings.docId(printing),
      day: day === NO_DAY ? null : day,
      described: printings.described(printing),
      relay: printings.relay(printing) ?? null,
      term: printings.term(printing),
      weight: this.#weight[item] as number,
    }
  }

  /** The fuller items that share most with an item, in order. */
  #near(item: number): Near[] {
    const { words } = this.#read(this.printings.text(this.#first[item] as number))
    const list = readKeys(words, this.#list)
    const tally = this.#tally
    const common = tallyRare(list, this.store, tally)
    let near = this.#best(item)
    const total = list.total()
    if (weightOf(list, common) >= MOSTLY * total && (near[0]?.weight ?? 0) < WEAK * total) {
      const asked = common.slice(0, ASKED)
      const around = new Set<number>()
      const windows = asked.slice(0, WINDOWED).map((k) => this.#around(item, list.keys[k] as number, around))
      this.#windows.set(item, windows)
      for (const k of asked) {
        const inTime = this.#timeOrder(list.keys[k] as number)
        for (const other of around)
          if (inTime[this.#placeIn(inTime, other)] === other) tally.add(other, list.weights[k] as number)
      }
      near = this.#best(item)
    }
    tally.clear()
    return near
  }

  /** The best of what is in the tally: fuller than the item, the most shared first, then the fuller. */
  #best(item: number): Near[] {
    const tally = this.#tally
    const best: Near[] = []
    const isTerm = this.printings.term(this.#first[item] as number)
    for (let k = 0; k < tally.count; k++) {
      const other = tally.quotes[k] as number
      const weight = tally.weights[other] as number
      const last = best[TRIED - 1]
      if ((last && weight < last.weight) || other === item || !this.#isFuller(other, item)) continue
      if (isTerm && this.printings.term(this.#first[other] as number)) continue
      let at = Math.min(best.length, TRIED - 1)
      if (weight === last?.weight && !this.#isFuller(other, last.item)) continue
      for (; at > 0; at--) {
        const before = best[at - 1] as Near
        if (before.weight > weight || (before.weight === weight && this.#isFuller(before.item, other))) break
        best[at] = before
      }
      best[at] = { item: other, weight }
    }
    return best
  }

  /** Adds the items next to one in time under a common key. */
  #around(item: number, key: number, around: Set<number>): Window {
    const inTime = this.#timeOrder(key)
    const at = this.#placeIn(inTime, item)
    const from = at - WINDOW
    const to = at + WINDOW
    for (let k = Math.max(0, from); k <= to && k < inTime.length; k++) around.add(inTime[k] as number)
    return { key, from: inTime[from] ?? -1, to: inTime[to] ?? -1 }
  }

  #timeOrder(key: number): Int32Array {
    let inTime = this.#inTime.get(key)
    if (!inTime) {
      inTime = new Int32Array(this.store.count(key))
      this.store.read(key, inTime)
      inTime.sort(this.#byTime)
      this.#inTime.set(key, inTime)
    }
    return inTime
  }

  /** Where an item stands in an order of time, or would. */
  #placeIn(inTime: Int32Array, item: number): number {
    let low = 0
    let high = inTime.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#byTime(inTime[middle] as number, item) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #tell(): Utterance[] {
    this.#update()
    const old = this.#root
    const roots = this.#roots()
    /** Roots whose groups were told otherwise, or not at all. */
    const anew = new Set<number>(this.#lost)
    for (let item = 0; item < this.#items; item++) {
      const root = roots[item] as number
      const before = old[item] as number
      if (root < 0 || (root === before && !this.#touched.has(item))) continue
      anew.add(root)
      if (before >= 0) anew.add(before)
    }
    this.#root = roots
    this.#touched.clear()
    this.#lost.clear()
    for (const root of anew) {
      this.#groups.get(root)?.members.detach()
      this.#groups.delete(root)
    }
    const members = new Map<number, number[]>()
    for (let item = 0; item < this.#items; item++) {
      const root = roots[item] as number
      if (root < 0 || !anew.has(root)) continue
      const numbers = members.get(root)
      if (numbers) for (const number of this.printingsOf(item)) numbers.push(number)
      else members.set(root, this.printingsOf(item))
    }
    const { printings } = this
    for (const [root, numbers] of members) {
      const first = numbers.reduce((x, y) => (printings.compare(x, y) <= 0 ? x : y))
      const group = new Members(numbers, printings, this.options)
      this.#groups.set(root, { first, members: group, utterance: lazyUtterance(printings.id(first), group) })
    }
    return [...this.#groups.values()]
      .sort((x, y) => printings.compare(x.first, y.first))
      .map((group) => group.utterance)
  }

  /** The root above each item; -1 for an item that is gone. */
  #roots(): Int32Array {
    const parents = this.#parent
    const roots = new Int32Array(parents.length).fill(ALONE)
    for (let item = 0; item < this.#items; item++) {
      if ((this.#first[item] as number) < 0 || (roots[item] as number) >= 0) continue
      let root = item
      while ((parents[root] as number) >= 0 && (roots[root] as number) < 0) root = parents[root] as number
      if ((roots[root] as number) >= 0) root = roots[root] as number
      for (let at = item; at !== root && (roots[at] as number) < 0; at = parents[at] as number)
        roots[at] = root
      roots[root] = root
    }
    return roots
  }
}

/** Days since 1970 of an ISO date; after all days for anything else. */
function dayOf(date: string | undefined): number {
  const time = date === undefined ? NaN : Date.parse(date.slice(0, 10) + 'T00:00:00Z')
  return Number.isNaN(time) ? NO_DAY : Math.floor(time / 86_400_000)
}

function weightOf(list: KeyList, places: readonly number[]): number {
  let sum = 0
  for (const k of places) sum += list.weights[k] as number
  return sum
}
