/**
 * The groups of an index, kept up with what is added and removed.
 *
 * Every item looks for the one it stands with among the items that say more (`groups.ts` decides); that is a function of the items it
 * shares keys with, of nothing else, so an item that comes or goes changes the choice of those alone that share as much with it as with
 * the last one they tried. They choose again. One by one or all at once, in whatever order: the groups are the same.
 */
import type { Utterance } from '../types'
import { COMMON } from './candidates'
import { leastToMatter, parentOf, type Others } from './groups'
import { Items, weekOf } from './items'
import { identityKey, KeyList, readKeys, sameWords } from './keys'
import { lexiconOf, type MatchOptions } from './match-options'
import { Neighbours } from './neighbours'
import type { Printings } from './printings'
import { readQuote, type ReadQuote } from './read-quote'
import type { Near } from './shortlist'
import { widened, type KeyStore } from './store'
import { mayLast, saysLittle } from './standing'
import { StoredItem } from './stored-item'
import { Telling } from './telling'
import { TimeWindows } from './time-windows'
import { topicKey, Topics } from './topics'

const ALONE = -1
const UNDECIDED = -2

export class Grouping {
  readonly items: Items
  /** What the items are about; null when no rewordings are asked for. */
  readonly topics: Topics | null
  /** By item: the item it stands with; the least weight of shared keys that could have changed its choice. */
  #parent = new Int32Array(64)
  #least = new Int32Array(64)

  /** False until groups are asked for: until then everything is new, and nothing of the following is kept. */
  #started = false
  /** Items that came or whose earliest printing changed; items that must choose; keys that became common or rare. */
  #pending: number[] = []
  #dirty: number[] = []
  readonly #crossed = new Set<number>()
  readonly #telling: Telling
  #told: Utterance[] | null = null

  readonly #list = new KeyList()
  readonly #windows: TimeWindows
  readonly #neighbours: Neighbours

  constructor(
    private readonly printings: Printings,
    /** Every item under the keys of its words, its topic and its identity. */
    readonly store: KeyStore,
    private readonly options: MatchOptions,
  ) {
    this.items = new Items(printings)
    this.topics = options.paraphrases === false ? null : new Topics()
    this.#windows = new TimeWindows(this.items, store)
    this.#neighbours = new Neighbours(this.items, printings, store, this.#windows, this.#list)
    this.#telling = new Telling(this.items, printings, options)
  }

  add(printing: number): void {
    const { printings, items } = this
    const quote = this.#read(printing)
    const identity = this.#identity(printing, quote)
    let item = this.#find(printing, quote, identity)
    const isNew = item < 0
    if (isNew) item = this.#newItem(quote, identity)
    items.attach(printing, item)
    if (isNew || printings.compare(printing, items.firstOf(item)) < 0) {
      if (this.#started && !isNew) this.#loosen(item, quote)
      this.#setFirst(item, printing)
    }
    this.#told = null
    if (this.#started) this.#telling.touch(item)
  }

  /** Forgets a printing; to be called while the printings still have it. */
  remove(printing: number): void {
    const { printings, items } = this
    const item = items.itemOf(printing)
    this.#telling.lose(item)
    this.#told = null
    const quote = this.#read(printing)
    const wasFirst = items.firstOf(item) === printing
    if (this.#started && wasFirst) this.#loosen(item, quote)
    const left = items.detach(printing)
    if (left.length) {
      if (this.#started) this.#telling.touch(item)
      if (wasFirst)
        this.#setFirst(
          item,
          left.reduce((x, y) => (printings.compare(x, y) <= 0 ? x : y)),
        )
      return
    }
    this.#take(this.#identity(printing, quote), item)
    const list = readKeys(quote.words, this.#list)
    for (let k = 0; k < list.count; k++) this.#take(list.keys[k] as number, item)
    const cell = this.topics ? topicKey(quote) : null
    if (cell !== null) this.store.remove(cell, item)
    this.#parent[item] = ALONE
    this.#telling.forget(item)
    this.#windows.forget(item)
  }

  /** Everything said, the earliest first. */
  utterances(): Utterance[] {
    if (!this.#told) {
      this.#update()
      this.#told = this.#telling.tell(this.#parent)
    }
    return this.#told
  }

  #read(printing: number): ReadQuote {
    return readQuote(this.printings.text(printing), lexiconOf(this.options))
  }

  #newItem(quote: ReadQuote, identity: number): number {
    const item = this.items.create(quote.weight)
    if (item >= this.#parent.length) {
      this.#parent = widened(this.#parent, item + 1)
      this.#least = widened(this.#least, item + 1)
    }
    this.#parent[item] = UNDECIDED
    this.#telling.renew(item)
    if (this.#started) this.#dirty.push(item)
    this.#put(identity, item)
    const list = readKeys(quote.words, this.#list)
    for (let k = 0; k < list.count; k++) this.#put(list.keys[k] as number, item)
    const cell = this.topics?.note(item, quote)
    if (cell !== undefined && cell !== null) this.store.put(cell, item)
    return item
  }

  #setFirst(item: number, printing: number): void {
    this.items.setFirst(item, printing)
    if (this.#started) this.#pending.push(item)
  }

  /** What printings of one item have in common: words and speaker, and the week where the words may be those of many weeks. */
  #identity(printing: number, quote: ReadQuote): number {
    return identityKey(quote.words, this.printings.speaker(printing), this.#week(printing, quote))
  }

  #week(printing: number, { weight }: ReadQuote): number {
    return mayLast(weight) ? 0 : weekOf(this.printings.date(printing))
  }

  /**
   * The item of the same words by the same speaker; a title or a coinage is an item of its own in every article, and so is a "No" that
   * has no name to it.
   */
  #find(printing: number, quote: ReadQuote, identity: number): number {
    const { printings, items } = this
    if (printings.term(printing) || printings.topical(printing)) return ALONE
    const isNamed = printings.speaker(printing) !== null && !printings.described(printing)
    if (!isNamed && saysLittle(quote)) return ALONE
    const count = this.store.count(identity)
    if (count === 0) return ALONE
    const same = new Int32Array(count)
    this.store.read(identity, same)
    const text = printings.text(printing)
    for (const item of same) {
      const other = items.firstOf(item)
      if (printings.speaker(other) !== printings.speaker(printing)) continue
      if (printings.term(other) || printings.topical(other)) continue
      if (printings.described(other) !== printings.described(printing)) continue
      if (this.#week(other, quote) !== this.#week(printing, quote)) continue
      if (printings.text(other) === text) return item
      if (quote.words.length > 0 && sameWords(quote.words, this.#read(other).words)) return item
    }
    return ALONE
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
    if (this.#parent[item] === UNDECIDED || this.items.firstOf(item) < 0) return
    this.#parent[item] = UNDECIDED
    this.#dirty.push(item)
  }

  /** Those whose choice an item may have changed, or may change, must choose again. */
  #loosen(item: number, quote: ReadQuote): void {
    const { items } = this
    const weight = items.weightOf(item)
    const common = this.#neighbours.eachSharing(quote.words, (other, shared) => {
      if (shared >= (this.#least[other] as number) && weight >= items.weightOf(other)) this.#undecide(other)
    })
    for (const k of common) this.#windows.note(this.#list.keys[k] as number, item)
    for (const affected of this.#windows.takeAffected()) this.#undecide(affected)
  }

  /** Lets every item choose that must. */
  #update(): void {
    const { items } = this
    if (!this.#started || this.#pending.length * 4 > items.end) {
      this.#dirty = []
      for (let item = 0; item < items.end; item++) {
        this.#parent[item] = items.firstOf(item) < 0 ? ALONE : UNDECIDED
        this.#dirty.push(item)
      }
    } else {
      for (const item of this.#pending) {
        const printing = items.firstOf(item)
        if (printing < 0) continue
        this.#undecide(item)
        this.#loosen(item, this.#read(printing))
      }
      for (const key of this.#crossed) {
        const under = new Int32Array(this.store.count(key))
        this.store.read(key, under)
        for (const item of under) this.#undecide(item)
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
    this.#windows.close()
    items.sweep()
  }

  /** Lets an item choose whom it stands with; those that it chose from. */
  #choose(item: number): readonly Near[] {
    this.#windows.forget(item)
    this.#parent[item] = ALONE
    const own = new StoredItem(item, this.items, this.printings, this.options)
    this.#chooser = item
    const near = this.#neighbours.near(item, own.quote.words)
    const total = this.#list.total()
    this.#least[item] = leastToMatter(near, total)
    this.#parent[item] = parentOf(own, near, total, this.#others, this.options)
    return near
  }

  /** The item that chooses, and what it asks of the others. */
  #chooser = ALONE
  readonly #others: Others = {
    itemOf: (item) => new StoredItem(item, this.items, this.printings, this.options),
    isFuller: (x, y) => this.items.isFuller(x, y),
    isNear: (item) => this.topics?.mayReword(this.#chooser, item) ?? false,
  }
}
