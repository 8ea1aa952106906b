/**
 * Where each stem of a quote stands: an open table over the keys of its words, in typed arrays that are used again for the next quote.
 *
 * A `Map` of lists costs more to build than all the rest of a comparison; quotes that are compared once (and most are) pay it each time.
 * Two stems of one key are taken for one: of a hundred thousand stems about two pairs are.
 */
import type { Words } from './words'

/** Tables for more words than this are not kept. */
const KEPT = 1 << 14

export class Positions {
  #slots = new Int32Array(64)
  #mask = 63
  #keys = new Int32Array(64)
  /** The next place of the same stem, or -1. */
  next = new Int32Array(64)
  /** At the first place of a stem: how many it has. */
  count = new Int32Array(64)

  /** Reads the words from `from` up to, not including, `to`; places are told from `from` on. */
  load(words: Words, from: number, to: number): this {
    const n = to - from
    let capacity = 16
    while (capacity < 2 * n) capacity *= 2
    if (capacity > this.#slots.length) this.#slots = new Int32Array(capacity)
    if (n > this.#keys.length) {
      const room = Math.max(n, 2 * this.#keys.length)
      this.#keys = new Int32Array(room)
      this.next = new Int32Array(room)
      this.count = new Int32Array(room)
    }
    const slots = this.#slots
    const keys = this.#keys
    const mask = (this.#mask = capacity - 1)
    slots.fill(-1, 0, capacity)
    // From the last word to the first, so that every chain runs upwards.
    for (let j = n - 1; j >= 0; j--) {
      const key = words.key(from + j)
      let slot = key & mask
      let first = slots[slot] as number
      while (first >= 0 && keys[first] !== key) {
        slot = (slot + 1) & mask
        first = slots[slot] as number
      }
      keys[j] = key
      this.next[j] = first
      this.count[j] = first < 0 ? 1 : (this.count[first] as number) + 1
      slots[slot] = j
    }
    return this
  }

  /** The first place of a stem, or -1. */
  first(key: number): number {
    const slots = this.#slots
    const keys = this.#keys
    const mask = this.#mask
    let slot = key & mask
    let first = slots[slot] as number
    while (first >= 0 && keys[first] !== key) {
      slot = (slot + 1) & mask
      first = slots[slot] as number
    }
    return first
  }
}

const shared = new Positions()
let owner: Words | null = null

/** The places of a whole quote; good until the next quote is asked for. */
export function positionsOf(words: Words): Positions {
  if (owner === words) return shared
  // Words may be changed by nobody, so the same object is the same quote.
  if (words.length > KEPT) return new Positions().load(words, 0, words.length)
  owner = words
  return shared.load(words, 0, words.length)
}
