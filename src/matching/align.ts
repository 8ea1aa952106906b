/**
 * Which words of one quote stand for which of another.
 *
 * Seeds are words that are the same or have the same stem; the best chain of them is the frame (frame.ts). What stands
 * between two links of the frame is filled by weaker likeness: closed-class swaps, typos, synonyms. What is left over and
 * telling is looked for out of order ("moved").
 */
import { linkEqualWords } from './frame'
import { likenessOf, QUALITIES, STEM, SYNONYM, synonymQuality, UNLIKE, WORD } from './likeness'
import { NO_PAIRS, PairList, type Pairs } from './pairs'
import { positionsOf, type Positions } from './positions'
import { isSameForm, type Words } from './words'

export interface Alignment {
  /** In order on both sides. */
  readonly pairs: Pairs
  /** Telling words that have their counterpart elsewhere in the order. */
  readonly moved: Pairs
}

/** A gap of the frame with more pairs of words than this is not filled by weak likeness. */
const FILL_AT_MOST = 3_000
/** Words before the first and after the last link that are looked at for weak likeness. */
const MARGIN = 8
/** A frame of less weight than this is chance, whatever stands around it. */
const FRAME = 3
/** How telling a word must be to be looked for out of order. */
const TELLING = 3
const EXHAUSTED = -1

/** What is being found, in lists that are used again. */
const frame = new PairList()
const filled = new PairList()
const elsewhere = new PairList()

export function align(a: Words, b: Words): Alignment {
  const positions = positionsOf(b)
  const at = verbatimAt(a, b, positions)
  if (at >= 0) {
    frame.clear()
    for (let i = 0; i < a.length; i++) frame.push(i, at + i, WORD)
    return { pairs: frame.take(), moved: NO_PAIRS }
  }
  frame.clear()
  linkEqualWords(a, b, positions, frame)
  const pairs = fillGaps(a, b)
  frame.clear()
  return { pairs, moved: findMoved(a, b, pairs, positions) }
}

/** Words compared before it is given up that a stands in b as it is: a text that repeats itself must not cost its square. */
const COMPARED = 256

/** The first place in b where all of a stands as it is, -1 when there is none: no chain can be worth more than that one. */
function verbatimAt(a: Words, b: Words, positions: Positions): number {
  const n = a.length
  if (n === 0 || n > b.length) return -1
  let left = n + COMPARED
  for (let at = positions.first(a.key(0)); at >= 0; at = positions.next[at] as number) {
    if (at + n > b.length) return -1
    let i = 0
    while (i < n && isSameForm(a.known(i), b.known(at + i))) i++
    if (i === n) return at
    left -= i + 1
    if (left < 0) return -1
  }
  return -1
}

/** Adds the weaker pairs that stand between two links of the frame, and close before the first and after the last. */
function fillGaps(a: Words, b: Words): Pairs {
  const links = frame.length
  if (!isFrame(a)) return frame.take()
  filled.clear()
  let i = 0
  let j = 0
  for (let k = 0; k <= links; k++) {
    const last = k === links
    const toA = last ? Math.min(a.length, i + MARGIN) : frame.a(k)
    const toB = last ? Math.min(b.length, j + MARGIN) : frame.b(k)
    const a0 = k === 0 ? Math.max(0, toA - MARGIN) : i
    const b0 = k === 0 ? Math.max(0, toB - MARGIN) : j
    const cells = (toA - a0) * (toB - b0)
    if (cells > 0 && cells <= FILL_AT_MOST) fill(a, b, a0, toA, b0, toB)
    if (last) break
    filled.pushFrom(frame, k)
    i = toA + 1
    j = toB + 1
  }
  return filled.take()
}

/** Whether the frame holds enough for weak pairs around it to matter. */
function isFrame(a: Words): boolean {
  let weight = 0
  for (let k = 0; k < frame.length; k++) {
    weight += a.known(frame.a(k)).weight
    if (weight >= FRAME) return true
  }
  return false
}

/** Tables of `fill`: every cell is written before it is read, so that they need no clearing between quotes. */
const best = new Float64Array(2 * FILL_AT_MOST + 2)
const found = new Int8Array(2 * FILL_AT_MOST + 2)
const qualities = new Float64Array(2 * FILL_AT_MOST + 2)

/** Longest common subsequence by likeness, small regions only. */
function fill(a: Words, b: Words, a0: number, a1: number, b0: number, b1: number): void {
  const rows = a1 - a0
  const columns = b1 - b0
  const width = columns + 1
  best.fill(0, rows * width, (rows + 1) * width)
  let any = false
  for (let i = rows - 1; i >= 0; i--) {
    const { weight } = a.known(a0 + i)
    best[i * width + columns] = 0
    for (let j = columns - 1; j >= 0; j--) {
      const like = likenessOf(a, a0 + i, b, b0 + j)
      const at = i * width + j
      let most = Math.max(best[at + 1] as number, best[at + width] as number)
      found[at] = like
      if (like !== UNLIKE) {
        any = true
        const quality = like === SYNONYM ? synonymQuality : (QUALITIES[like] as number)
        qualities[at] = quality
        const value = quality * Math.min(weight, b.known(b0 + j).weight) + (best[at + width + 1] as number)
        if (value > most) most = value
      }
      best[at] = most
    }
  }
  if (!any) return
  let i = 0
  let j = 0
  while (i < rows && j < columns) {
    const at = i * width + j
    const like = found[at] as number
    if (best[at] === best[at + width]) i++
    else if (best[at] === best[at + 1]) j++
    else if (like !== UNLIKE) filled.push(a0 + i++, b0 + j++, like, qualities[at])
    else break
  }
}

/** Telling words left over on both sides that are the same, wherever they stand. */
function findMoved(a: Words, b: Words, pairs: Pairs, positions: Positions): Pairs {
  const { length } = pairs
  if (length === a.length || length === b.length) return NO_PAIRS
  elsewhere.clear()
  /** The places of b that are taken or were passed; made when the first word of a asks. */
  let taken: Uint8Array | null = null
  let cursor: Int32Array | null = null
  for (let i = 0, p = 0; i < a.length; i++) {
    if (p < length && pairs.a(p) === i) {
      p++
      continue
    }
    const word = a.known(i)
    if (word.weight < TELLING) continue
    const first = positions.first(word.key)
    if (first < 0) continue
    if (!taken || !cursor) {
      taken = new Uint8Array(b.length)
      cursor = new Int32Array(b.length)
      for (let k = 0; k < length; k++) taken[pairs.b(k)] = 1
    }
    // One more than the next place to look at; 0 before the first look.
    let j = cursor[first] === 0 ? first : (cursor[first] as number) - 1
    while (j >= 0 && taken[j]) j = positions.next[j] as number
    if (j >= 0) {
      elsewhere.push(i, j, isSameForm(word, b.known(j)) ? WORD : STEM)
      j = positions.next[j] as number
    }
    cursor[first] = j < 0 ? EXHAUSTED : j + 1
  }
  return elsewhere.take()
}
