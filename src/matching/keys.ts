/**
 * The keys under which a quote is kept and sought, as 32-bit numbers.
 *
 * Two printings of one utterance share a run of words or a few telling ones, however each was cut. So a quote is kept under its
 * telling stems, under each two neighbours of them, and, where function words stand alone ("this is not who we are"), under three
 * words in a row. Each key says how telling it is: candidates are ranked by the weight of the keys they share.
 */
import { stemKey } from './forms'
import type { KnownForm } from './forms'
import { isSameForm, type Words } from './words'

const STEM = 1
const PAIR = 2
const RUN = 3
const WHOLE = 4
const TOPIC = 5
/** Stems less telling than this are kept in pairs and runs only. */
const TELLING = 4
/** A quote of a whole book is kept under this many keys of a kind, taken evenly. */
const MOST = 4000
/** What a run of function words, and a quote too short for any other key, weigh. */
const RUN_WEIGHT = 4
const SHORT_WEIGHT = 3
/** Weights are counted in sixteenths: whole numbers add up to the same sum in any order. */
export const UNIT = 16

/** The keys of one quote, each once, with its weight: columns that are used again for the next quote. */
export class KeyList {
  keys = new Int32Array(256)
  weights = new Int32Array(256)
  count = 0
  #slots = new Int32Array(1024)
  #mask = 0

  /** Empties the list; so many keys at most will be added. */
  reset(most: number): this {
    let capacity = 64
    while (capacity < 2 * most) capacity *= 2
    if (capacity > this.#slots.length) this.#slots = new Int32Array(capacity)
    if (most > this.keys.length) {
      this.keys = new Int32Array(most)
      this.weights = new Int32Array(most)
    }
    this.#slots.fill(0, 0, capacity)
    this.#mask = capacity - 1
    this.count = 0
    return this
  }

  /** Adds a key; one that is known keeps the larger weight. */
  add(key: number, weight: number): void {
    const units = Math.max(1, Math.round(weight * UNIT))
    const slots = this.#slots
    let slot = (key ^ (key >>> 15)) & this.#mask
    let at = slots[slot] as number
    while (at !== 0 && this.keys[at - 1] !== key) {
      slot = (slot + 1) & this.#mask
      at = slots[slot] as number
    }
    if (at !== 0) {
      if (units > (this.weights[at - 1] as number)) this.weights[at - 1] = units
      return
    }
    this.keys[this.count] = key
    this.weights[this.count] = units
    slots[slot] = ++this.count
  }

  /** The weight of the keys at some places. */
  weightOf(places: readonly number[]): number {
    let sum = 0
    for (const k of places) sum += this.weights[k] as number
    return sum
  }

  /** The weight of all keys together. */
  total(): number {
    let sum = 0
    for (let k = 0; k < this.count; k++) sum += this.weights[k] as number
    return sum
  }
}

/** Reads the keys of a quote into a list. */
export function readKeys(words: Words, list: KeyList): KeyList {
  const n = words.length
  list.reset(3 * Math.min(n, MOST + 1) + 1)
  let previous: KnownForm | null = null
  const stride = Math.max(1, Math.ceil(n / MOST))
  for (let i = 0; i < n; i++) {
    const word = words.known(i)
    const { key, content } = word
    const taken = i % stride === 0
    if (content) {
      const { weight } = word
      if (taken) {
        if (weight >= TELLING) list.add(mix(STEM, key), weight)
        if (previous) list.add(pairKey(previous.key, key), weight + previous.weight)
      }
      previous = word
    }
    if (!taken || i + 2 >= n) continue
    const next = words.known(i + 1)
    const third = words.known(i + 2)
    if ((content ? 0 : 1) + (next.content ? 0 : 1) + (third.content ? 0 : 1) >= 2)
      list.add(mix(RUN, key, next.key, third.key), RUN_WEIGHT)
  }
  if (list.count === 0 && n > 0)
    // "Who are you?", "Yes.": too short for any of the above; kept whole.
    list.add(mix(RUN, words.key(0), n > 1 ? words.key(1) : 0, n > 2 ? words.key(2) : 0), SHORT_WEIGHT)
  return list
}

/** The key of a cell of topics: see `topics.ts`. */
export function cellKey(cell: number): number {
  return mix(TOPIC, cell)
}

/** Neither order comes first: "the bridge will close" and "close the bridge" share it. */
function pairKey(x: number, y: number): number {
  return x < y ? mix(PAIR, x, y) : mix(PAIR, y, x)
}

/** One key of a kind and up to three others, well mixed (after the finalizer of MurmurHash3). */
function mix(kind: number, first: number, second = 0, third = 0): number {
  let hash = Math.imul(first ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13) ^ second, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 16) ^ third, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/**
 * One key for the stems of a quote in order, who said it and, where it matters, in which week: printings that differ in marks,
 * contractions and spelling alone have one.
 */
export function identityKey(words: Words, speaker: string | null, week = 0): number {
  let hash = mix(WHOLE, speaker === null ? 0 : stemKey(speaker), week)
  for (let i = 0; i < words.length; i++) hash = mix(WHOLE, hash, words.key(i))
  return hash
}

/** Whether two quotes have the same words in the same order. */
export function sameWords(a: Words, b: Words): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (!isSameForm(a.known(i), b.known(i))) return false
  return true
}
