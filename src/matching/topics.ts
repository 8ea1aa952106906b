/**
 * What each item of an index is about: the direction in which the vectors of its telling words add up, in forty bytes. A rewording shares
 * hardly a word with what it rewords, but its topic: so rewordings are sought among the items whose topic is nearest to that of the query.
 *
 * Items are kept under the signs of the first numbers of their topics (a cell); a search looks into the cell of its own topic and then into
 * those that differ from it in the signs it is least sure of (after Lv et al. 2007, multi-probe LSH). To look for the neighbours of each
 * word instead takes ten times as long, and finds fewer: most of what has one of a hundred words is on another topic.
 */
import { MOST_TELLING, TELLING } from './gist'
import { cellKey } from './keys'
import { rowOfForm } from './forms'
import type { Words } from './words'
import { LEAST, LEAST_SEARCHING, SIZE_RATIO, TOPIC } from './paraphrase'
import type { ReadQuote } from './read-quote'
import { STANCES, stanceOf } from './stance'
import { widened } from './store'
import { addRow, DIMENSIONS } from './vectors'

/** Bytes of an item: how much it says and whether it asks, its stance, then two numbers of its topic in each. */
const BYTES = 40
const NUMBERS = 2 * (BYTES - 2)
const ASKS = 128
/** The stances that are compared: as many as a byte has bits. */
const COMPARED = 255

/** Steps of size in a factor of e. */
const SIZE_STEPS = 16
/**
 * Likeness is counted in these units of a cosine. What a factor of e in size takes from it, each stance that only one of both takes, and
 * a question that is none in the other: set where 150 rewordings stand highest among 50,000 quotes of news, on a plateau that is wide.
 */
const UNIT = 1 << 14
const SIZE_COSTS = (0.15 * UNIT) / SIZE_STEPS
const STANCE_COSTS = 0.05 * UNIT
const QUESTION_COSTS = 0.1 * UNIT

/**
 * A number between -1 and 1 in four bits: most are small, so the steps widen from nothing on. Sixteen equal steps rank as well only when
 * each of the numbers has steps of its own.
 */
const LARGEST = 0.4
const BENT = 0.7
const STEPS = 8
const FINENESS = 512

const CODES = Uint8Array.from({ length: 2 * FINENESS + 1 }, (_, k) => {
  const x = (k - FINENESS) / FINENESS
  const step = Math.min(STEPS - 1, Math.floor(STEPS * (Math.abs(x) / LARGEST) ** BENT))
  return x < 0 ? step + STEPS : step
})
const VALUES = Float64Array.from(
  { length: 2 * STEPS },
  (_, code) => LARGEST * (((code % STEPS) + 0.5) / STEPS) ** (1 / BENT) * (code < STEPS ? 1 : -1),
)

/** What the first numbers are on average, over 80,000 quotes of news: about half of the quotes lie on either side. */
const MIDDLE = [0.17, -0.05, 0, -0.05, 0.13, 0.07, -0.12, 0.06, -0.02, 0.04, 0.12] as const
/** Behind these in a cell: the stances that a rewording keeps. Of 131, 4 lost or gained "I", and none a sentence's beginning. */
const KEPT = ['I', 'opens'].map((name) => STANCES.indexOf(name))
const OPENS = MIDDLE.length + KEPT.length - 1
/** Signs that a search may take for the opposite: so many cells lie near. */
const UNSURE = 8
export const CELLS = 1 << UNSURE
/** Distances of cells are sorted in steps of a millionth. */
const FINE = 1e6

/** The topic that was read last, and how much the quote says. */
const sum = new Float64Array(DIMENSIONS)
let says = 0

/** Reads the topic of a quote; false when it says too little, or too much, to be compared as a whole. */
function readTopic(words: Words): boolean {
  sum.fill(0)
  says = 0
  let count = 0
  for (let i = 0; i < words.length; i++) {
    const word = words.known(i)
    if (!word.content) continue
    const { weight } = word
    if (weight <= TELLING) continue
    if (++count > MOST_TELLING) return false
    says += weight
    addRow(sum, rowOfForm(word), weight)
  }
  let norm = 0
  for (const x of sum) norm += x * x
  if (says < LEAST_SEARCHING || norm === 0) return false
  const scale = 1 / Math.sqrt(norm)
  for (let d = 0; d < DIMENSIONS; d++) sum[d] = (sum[d] as number) * scale
  return true
}

function hasCapital(words: Words): boolean {
  for (let i = 0; i < words.length; i++) if (words.capital(i)) return true
  return false
}

/** One more than the steps from the least that is compared; what says more than a hundred times as much is not told apart. */
const sizeOf = (weight: number): number =>
  Math.min(ASKS - 1, 1 + Math.round(SIZE_STEPS * Math.log(weight / LEAST_SEARCHING)))

/** The size of what says least of what grouping compares, and the cosine of two topics that are far apart; both with room for rounding. */
const LEAST_SIZE = sizeOf(LEAST) - 1
const FAR = TOPIC - 0.1

const firstByte = (text: string): number => sizeOf(says) | (text.includes('?') ? ASKS : 0)

/** How many bits of a byte are set. */
const BITS = Uint8Array.from({ length: 256 }, (_, byte) => {
  let count = 0
  for (let left = byte; left !== 0; left &= left - 1) count++
  return count
})

function cellOf(stance: number): number {
  let cell = 0
  for (let d = 0; d < MIDDLE.length; d++) if ((sum[d] as number) > (MIDDLE[d] as number)) cell |= 1 << d
  for (let k = 0; k < KEPT.length; k++) cell |= ((stance >> (KEPT[k] as number)) & 1) << (MIDDLE.length + k)
  return cell
}

/** The key of the cell that a quote is kept in; null when it has no topic. */
export function topicKey({ words }: ReadQuote): number | null {
  return readTopic(words) ? cellKey(cellOf(stanceOf(words))) : null
}

const evens = new Int16Array(VALUES.length)
const odds = new Int16Array(VALUES.length)

export class Topics {
  /** By item; the first byte is 0 for an item without a topic. */
  #codes = new Uint8Array(BYTES * 64)
  /** The topic asked about: its first bytes, what each byte of numbers adds to the likeness with it, its cell. */
  #first = 0
  #stance = 0
  readonly #products = new Int16Array(256 * (NUMBERS / 2))
  #cell = 0
  /** The numbers whose signs are least sure, and the cells near by as which of these signs to flip, the nearest first. */
  #unsure: readonly number[] = []
  readonly #order = new Float64Array(CELLS)

  /** Notes the topic of an item; the key of its cell, null when it has none. */
  note(item: number, { words, text }: ReadQuote): number | null {
    let at = item * BYTES
    if (at + BYTES > this.#codes.length) this.#codes = widened(this.#codes, at + BYTES)
    const codes = this.#codes
    codes[at] = 0
    if (!readTopic(words)) return null
    codes[at++] = firstByte(text)
    const stance = stanceOf(words)
    codes[at++] = stance & COMPARED
    for (let d = 0; d < NUMBERS; d += 2) {
      const low = CODES[(((sum[d] as number) + 1) * FINENESS) | 0] as number
      const high = CODES[(((sum[d + 1] as number) + 1) * FINENESS) | 0] as number
      codes[at++] = low | (high << 4)
    }
    return cellKey(cellOf(stance))
  }

  /**
   * Whether two items can reword one another in the eyes of grouping: both have a topic, say as much, and are not far apart. What is told
   * from the bytes differs from what the words give by a few hundredths at most, so that nearly nothing is passed over that these let through.
   */
  mayReword(x: number, y: number): boolean {
    const codes = this.#codes
    const from = x * BYTES
    const to = y * BYTES
    const sizeX = (codes[from] as number) & (ASKS - 1)
    const sizeY = (codes[to] as number) & (ASKS - 1)
    if (Math.min(sizeX, sizeY) < LEAST_SIZE || Math.abs(sizeX - sizeY) > SIZE_RATIO * SIZE_STEPS + 1)
      return false
    let likeness = 0
    for (let k = 2; k < BYTES; k++) {
      const a = codes[from + k] as number
      const b = codes[to + k] as number
      likeness += (VALUES[a & 15] as number) * (VALUES[b & 15] as number)
      likeness += (VALUES[a >> 4] as number) * (VALUES[b >> 4] as number)
    }
    return likeness >= FAR
  }

  /** Asks about the topic of a quote; false when it has none. */
  ask({ words, text }: ReadQuote): boolean {
    if (!readTopic(words)) return false
    this.#first = firstByte(text)
    this.#stance = stanceOf(words)
    for (let d = 0, at = 0; d < NUMBERS; d += 2) {
      for (let code = 0; code < VALUES.length; code++) {
        const value = (VALUES[code] as number) * UNIT
        evens[code] = value * (sum[d] as number)
        odds[code] = value * (sum[d + 1] as number)
      }
      for (let high = 0; high < VALUES.length; high++) {
        const more = odds[high] as number
        for (let low = 0; low < VALUES.length; low++) this.#products[at++] = (evens[low] as number) + more
      }
    }
    this.#sortCells(hasCapital(words))
    return true
  }

  /**
   * Moves those of the first items of a list to its front that say about as much as what was asked about; how many they are. Looking at the
   * first byte of each before any is compared lets the processor fetch many at a time: each is a line of memory far from the others.
   */
  sift(list: Int32Array, count: number): number {
    const codes = this.#codes
    let kept = 0
    for (let k = 0; k < count; k++) {
      const item = list[k] as number
      if (this.#isOfSize(codes[item * BYTES] as number)) list[kept++] = item
    }
    return kept
  }

  /** How far an item's first byte is from that of what was asked about decides whether they are compared; 0 is that of no topic. */
  #isOfSize(first: number): boolean {
    return (
      first !== 0 &&
      Math.abs((first & (ASKS - 1)) - (this.#first & (ASKS - 1))) <= SIZE_RATIO * SIZE_STEPS + 1
    )
  }

  /**
   * How likely an item is to reword what was asked about, in whole numbers of no meaning but their order; less than 0 when they have
   * nothing to do with one another.
   */
  likeness(item: number): number {
    const codes = this.#codes
    const products = this.#products
    const from = item * BYTES
    const first = codes[from] as number
    const apart = Math.abs((first & (ASKS - 1)) - (this.#first & (ASKS - 1)))
    if (first === 0 || apart > SIZE_RATIO * SIZE_STEPS + 1) return -1
    let even = 0
    let odd = 0
    for (let at = from + 2, line = 0; at < from + BYTES; at += 2, line += 2 * 256) {
      even += products[line + (codes[at] as number)] as number
      odd += products[line + 256 + (codes[at + 1] as number)] as number
    }
    const stances = BITS[(codes[from + 1] as number) ^ (this.#stance & COMPARED)] as number
    const question = (first ^ this.#first) & ASKS ? QUESTION_COSTS : 0
    return Math.round(even + odd - apart * SIZE_COSTS - stances * STANCE_COSTS - question)
  }

  /** The key of one of the cells nearest to the topic asked about: the nearest is the first of `CELLS`. */
  cellNear(place: number): number {
    let cell = this.#cell
    for (let flips = (this.#order[place] as number) % CELLS; flips !== 0; flips &= flips - 1)
      cell ^= 1 << (this.#unsure[31 - Math.clz32(flips & -flips)] as number)
    return cellKey(cell)
  }

  #sortCells(hasCapitals: boolean): void {
    this.#cell = cellOf(this.#stance)
    const margins: number[] = MIDDLE.map((middle, d) => ((sum[d] as number) - middle) ** 2)
    // Who writes no capitals at all may mean a sentence.
    if (!hasCapitals) margins[OPENS] = 0
    const unsure = Object.keys(margins)
      .map(Number)
      .sort((x, y) => (margins[x] as number) - (margins[y] as number) || x - y)
    const order = this.#order
    order[0] = 0
    for (let flips = 1; flips < CELLS; flips++) {
      const last = 31 - Math.clz32(flips)
      order[flips] = (order[flips ^ (1 << last)] as number) + (margins[unsure[last] as number] as number)
    }
    // Sorted as plain numbers, the signs to flip behind the distance.
    for (let flips = 0; flips < CELLS; flips++)
      order[flips] = Math.round((order[flips] as number) * FINE) * CELLS + flips
    order.sort()
    this.#unsure = unsure
  }
}
