/**
 * How widely the words that two quotes share are used: "a step in the right direction" is what anybody says of anything.
 *
 * How telling words are one by one does not show it, and how many articles print them does not either: a slogan and an event's phrase are
 * in many, for some weeks. What the language says is said in any month. So it was counted in how many of 21 months, spread over eight years
 * of news, each stretch of two to four words stands; occurrences with capitals or numbers were left out, for these are names, titles
 * and slogans. Stretches of four months and more are kept, as hashes (`data/commonplaces.ts`).
 */
import type { Alignment } from './align'
import { COMMONPLACES } from './data/commonplaces'
import { HASH_BITS, stretchHash, tellingIn } from './stretches'
import type { Words } from './words'

/** The longest stretch that was counted. */
export const LONGEST = 4
/** A stretch of fewer telling words is not kept: "a number of" says nothing anyway. */
export const LEAST_TELLING = 2
/** The least months of each level. */
export const LEVELS = [4, 6, 10] as const
/** What a level counts as a feature, 0 for stretches that are not kept: half the logarithm of some month of it. */
const VALUES = [0, Math.log(5) / 2, Math.log(8) / 2, Math.log(14) / 2] as const
/** More words in a row than this are nobody's commonplace. */
const MOST_WORDS = 12

/** The part of the distance between two hashes that is written bit by bit. */
export const RICE_BITS = 9

/** Hashes in order, and the level of each. */
interface Table {
  readonly hashes: Int32Array
  readonly levels: Uint8Array
  /** By the highest bits of a hash, where those that begin with them do; ended by where the last ends. */
  readonly begins: Int32Array
}
let table: Table | null = null
/** So many bits are left of a hash without its highest: one or two that are kept have the same highest. */
const LOW_BITS = 8

/**
 * Reads what `corpus/matching/learn-commonplaces.ts` packed: distances between hashes in order, each times three and its level added,
 * in Rice's code (the high part as so many ones and a zero, then the low bits).
 */
function decode(): Table {
  const { count, bits } = COMMONPLACES
  const bytes = atob(bits)
  const hashes = new Int32Array(count)
  const levels = new Uint8Array(count)
  let at = 0
  const bit = (): number => {
    const value = (bytes.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1
    at++
    return value
  }
  let hash = 0
  for (let k = 0; k < count; k++) {
    let value = 0
    while (bit()) value++
    for (let i = 0; i < RICE_BITS; i++) value = 2 * value + bit()
    hash += Math.floor(value / LEVELS.length)
    hashes[k] = hash
    levels[k] = 1 + (value % LEVELS.length)
  }
  const begins = new Int32Array((1 << (HASH_BITS - LOW_BITS)) + 1)
  for (const one of hashes) {
    const after = (one >> LOW_BITS) + 1
    begins[after] = (begins[after] as number) + 1
  }
  for (let lot = 1; lot < begins.length; lot++)
    begins[lot] = (begins[lot] as number) + (begins[lot - 1] as number)
  return { hashes, levels, begins }
}

function levelOf(hash: number): number {
  const { hashes, levels, begins } = (table ??= decode())
  const lot = hash >> LOW_BITS
  for (let k = begins[lot] as number; k < (begins[lot + 1] as number); k++)
    if (hashes[k] === hash) return levels[k] as number
  return 0
}

/** How widely the longest row of words that both quotes share is used: 0 for what was not met everywhere, to about 1.3. */
export function commonplace(a: Words, { pairs }: Alignment): number {
  let from = 0
  let length = 0
  let begin = 0
  for (let k = 0; k < pairs.length; k++) {
    if (!pairs.isStem(k)) {
      begin = k + 1
      continue
    }
    if (k > begin && !pairs.follows(k)) begin = k
    if (k - begin >= length) {
      from = begin
      length = k - begin + 1
    }
  }
  return length < 2 ? 0 : useOf(a, pairs.a(from), length)
}

/** A row of words is as widely used as its rarest stretch. */
export function useOf(words: Words, from: number, length: number): number {
  if (length > MOST_WORDS) return 0
  const n = Math.min(LONGEST, length)
  let least = -1
  for (let i = from; i + n <= from + length; i++) {
    if (tellingIn(words, i, n) < LEAST_TELLING) continue
    const level = levelOf(stretchHash(words, i, n))
    if (level === 0) return 0
    if (least < 0 || level < least) least = level
  }
  return least < 0 ? 0 : (VALUES[least] as number)
}
