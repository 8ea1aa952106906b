/** What is told of groups: which items stand together, as utterances that stay the same objects while nothing changes in them. */
import type { Utterance } from '../types'
import type { Items } from './items'
import { lazyUtterance, Members } from './lazy-utterance'
import type { MatchOptions } from './match-options'
import type { Printings } from './printings'
import { utteranceId } from './utterance'

const ALONE = -1

interface Group {
  readonly first: number
  readonly members: Members
  readonly utterance: Utterance
}

export class Telling {
  /** By item: the root of its group when it was last told. */
  #roots: Int32Array = new Int32Array(64).fill(ALONE)
  readonly #groups = new Map<number, Group>()
  /** Items that have other printings than were told, and roots of groups that lost a member. */
  readonly #touched = new Set<number>()
  readonly #lost = new Set<number>()

  constructor(
    private readonly items: Items,
    private readonly printings: Printings,
    private readonly options: MatchOptions,
  ) {}

  /** Notes that an item has other printings. */
  touch(item: number): void {
    this.#touched.add(item)
  }

  /** Notes that a printing of an item is about to go; the group keeps what it told of it. */
  lose(item: number): void {
    const root = this.#roots[item] ?? ALONE
    this.#groups.get(root)?.members.detach()
    if (root >= 0) this.#lost.add(root)
  }

  /** Notes that an item is gone, or is another under an old number. */
  forget(item: number): void {
    this.#touched.delete(item)
  }

  /** Notes that a number stands for a new item. */
  renew(item: number): void {
    if (item < this.#roots.length) this.#roots[item] = ALONE
  }

  /** Everything said, the earliest first; `parents` tells by item which other it stands with. */
  tell(parents: Int32Array): Utterance[] {
    const { items, printings } = this
    const old = this.#roots
    const roots = this.#rootsOf(parents)
    /** Roots whose groups were told otherwise, or not at all. */
    const anew = new Set<number>(this.#lost)
    for (let item = 0; item < items.end; item++) {
      const root = roots[item] as number
      const before = old[item] ?? ALONE
      if (root < 0 || (root === before && !this.#touched.has(item))) continue
      anew.add(root)
      if (before >= 0) anew.add(before)
    }
    this.#roots = roots
    this.#touched.clear()
    this.#lost.clear()
    for (const root of anew) {
      this.#groups.get(root)?.members.detach()
      this.#groups.delete(root)
    }
    const members = new Map<number, number[]>()
    for (let item = 0; item < items.end; item++) {
      const root = roots[item] as number
      if (root < 0 || !anew.has(root)) continue
      const numbers = members.get(root)
      if (numbers) for (const number of items.printingsOf(item)) numbers.push(number)
      else members.set(root, items.printingsOf(item))
    }
    for (const [root, numbers] of members) {
      const first = numbers.reduce((x, y) => (printings.compare(x, y) <= 0 ? x : y))
      const group = new Members(numbers, printings, this.options)
      this.#groups.set(root, {
        first,
        members: group,
        utterance: lazyUtterance(utteranceId(printings.id(first)), group),
      })
    }
    return [...this.#groups.values()]
      .sort((x, y) => printings.compare(x.first, y.first))
      .map((group) => group.utterance)
  }

  /** The root above each item; -1 for an item that is gone. */
  #rootsOf(parents: Int32Array): Int32Array {
    const { items } = this
    const roots = new Int32Array(parents.length).fill(ALONE)
    for (let item = 0; item < items.end; item++) {
      if (items.firstOf(item) < 0 || (roots[item] as number) >= 0) continue
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
