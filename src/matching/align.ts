/**
 * Which words of one quote stand for which of another.
 *
 * Seeds are words that are the same or have the same stem; the best chain of them (chain.ts) is the frame. What stands
 * between two links of the frame is filled by weaker likeness: closed-class swaps, typos, synonyms. What is left over and
 * telling is looked for out of order ("moved"). On long texts the frame is built from rare words first and refined between
 * its links, so that two books are aligned without comparing every "the" with every other.
 */
import { bestChain, pointsFor, type MatchPoints } from './chain'
import { likenessOf, QUALITIES, STEM, SYNONYM, synonymQuality, UNLIKE, WORD } from './likeness'
import { NO_PAIRS, PairList, type Pairs } from './pairs'
import { Positions, positionsOf } from './positions'
import { isSameForm, type Words } from './words'

export interface Alignment {
  /** In order on both sides. */
  readonly pairs: Pairs
  /** Telling words that have their counterpart elsewhere in the order. */
  readonly moved: Pairs
}

/** Share of its weight that a word with the same stem keeps. */
const STEM_QUALITY = QUALITIES[STEM] as number
/** Pairs of equal words that are chained at once; more are thinned to the rare ones first. */
const POINTS_AT_ONCE = 120_000
/** A region of so few pairs of words is read without a table of places. */
const FEW = 64
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
  link(a, b, 0, a.length, 0, b.length, positions, frame, 0)
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

/** Places of a part of b: good until the next part is asked for. */
const partial = new Positions()
const KEPT = 1 << 14

/** Chains the equal words of a region; on long regions the rare ones first, then what lies between them. */
function link(
  a: Words,
  b: Words,
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
  /** The places of all of b. */
  all: Positions,
  out: PairList,
  depth: number,
): void {
  let [a0, a1, b0, b1] = [fromA, toA, fromB, toB]
  if (a0 >= a1 || b0 >= b1) return
  const long = (a1 - a0) * (b1 - b0) > POINTS_AT_ONCE
  // Equal heads and tails of long texts need no search; texts that repeat one word a thousand times live by this.
  let tail = 0
  if (long) {
    while (a0 < a1 && b0 < b1 && isSameForm(a.known(a0), b.known(b0))) out.push(a0++, b0++, WORD)
    while (a0 < a1 && b0 < b1 && isSameForm(a.known(a1 - 1), b.known(b1 - 1))) {
      tail++
      a1--
      b1--
    }
  }
  linkInner(a, b, { a0, a1, b0, b1 }, long, all, out, depth)
  for (let k = 0; k < tail; k++) out.push(a1 + k, b1 + k, WORD)
}

interface Region {
  readonly a0: number
  readonly a1: number
  readonly b0: number
  readonly b1: number
}

function linkInner(
  a: Words,
  b: Words,
  region: Region,
  long: boolean,
  all: Positions,
  out: PairList,
  depth: number,
): void {
  const { a0, a1, b0, b1 } = region
  if ((a1 - a0) * (b1 - b0) <= FEW) {
    chainFew(a, b, region, out)
    return
  }
  const positions = b0 === 0 && b1 === b.length ? all : placesOfPart(b, b0, b1)
  const firsts = firstsOf(a, a0, a1, positions)
  const total = long ? countPoints(firsts, a1 - a0, positions, Infinity) : 0
  if (total <= POINTS_AT_ONCE) {
    chainPoints(a, b, region, positions, firsts, Infinity, out)
    return
  }
  const rare = rareFrame(a, b, region, positions, firsts, total)
  let atA = a0
  let atB = b0
  const deeper = rare.length > 0 && depth < 12
  for (let k = 0; k < rare.length; k++) {
    const i = rare.a(k)
    const j = rare.b(k)
    if (deeper) link(a, b, atA, i, atB, j, all, out, depth + 1)
    out.pushFrom(rare, k)
    atA = i + 1
    atB = j + 1
  }
  if (deeper) link(a, b, atA, a1, atB, b1, all, out, depth + 1)
}

function placesOfPart(b: Words, from: number, to: number): Positions {
  if (to - from > KEPT) return new Positions().load(b, from, to)
  return partial.load(b, from, to)
}

/** For each word of a region its first place in b, or -1: looked up once, for a table of a book is larger than any cache. */
function firstsOf(a: Words, from: number, to: number, positions: Positions): Int32Array {
  const firsts = to - from <= KEPT ? places : new Int32Array(to - from)
  for (let i = from; i < to; i++) firsts[i - from] = positions.first(a.key(i))
  return firsts
}
const places = new Int32Array(KEPT)

/** How many pairs the words of a region are in that stand in b `most` times at most. */
function countPoints(firsts: Int32Array, length: number, { count }: Positions, most: number): number {
  let points = 0
  for (let i = 0; i < length; i++) {
    const first = firsts[i] as number
    const n = first < 0 ? 0 : (count[first] as number)
    if (n <= most) points += n
  }
  return points
}

/** The chain of the rarest words whose pairs fit into one run. */
function rareFrame(
  a: Words,
  b: Words,
  region: Region,
  positions: Positions,
  firsts: Int32Array,
  total: number,
): PairList {
  const rare = new PairList()
  for (let most = 64; most >= 1; most = Math.floor(most / 4)) {
    const points = countPoints(firsts, region.a1 - region.a0, positions, most)
    if (points === 0) break
    if (points > POINTS_AT_ONCE * 4 || points === total) continue
    chainPoints(a, b, region, positions, firsts, most, rare)
    break
  }
  return rare
}

/** Chains the equal words of a small region, each of a compared with each of b. */
function chainFew(a: Words, b: Words, { a0, a1, b0, b1 }: Region, out: PairList): void {
  const points = pointsFor(FEW)
  let k = 0
  for (let i = a0; i < a1; i++) {
    const key = a.key(i)
    for (let j = b0; j < b1; j++) {
      if (b.key(j) !== key) continue
      points.a[k] = i
      points.b[k] = j - b0
      points.value[k++] = valueOf(a, i, b, j)
    }
  }
  if (k > 0) pushChain(a, b, { ...points, count: k }, b0, b1, out)
}

function chainPoints(
  a: Words,
  b: Words,
  { a0, a1, b0, b1 }: Region,
  positions: Positions,
  firsts: Int32Array,
  most: number,
  out: PairList,
): void {
  const total = countPoints(firsts, a1 - a0, positions, most)
  if (total === 0) return
  const points = pointsFor(total)
  const { next, count } = positions
  let k = 0
  for (let i = a0; i < a1; i++) {
    let j = firsts[i - a0] as number
    if (j < 0 || (count[j] as number) > most) continue
    for (; j >= 0; j = next[j] as number) {
      points.a[k] = i
      points.b[k] = j
      points.value[k++] = valueOf(a, i, b, b0 + j)
    }
  }
  pushChain(a, b, points, b0, b1, out)
}

function valueOf(a: Words, i: number, b: Words, j: number): number {
  const x = a.known(i)
  return isSameForm(x, b.known(j)) ? x.weight : x.weight * STEM_QUALITY
}

function pushChain(a: Words, b: Words, points: MatchPoints, b0: number, b1: number, out: PairList): void {
  for (const p of bestChain(points, b1 - b0)) {
    const i = points.a[p] as number
    const j = b0 + (points.b[p] as number)
    out.push(i, j, isSameForm(a.known(i), b.known(j)) ? WORD : STEM)
  }
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
