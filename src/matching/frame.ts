/**
 * The frame of an alignment: the best chain (chain.ts) of words that are the same, or have the same stem, on both sides.
 *
 * Of long texts a few pairs are chained first (rare words, or sampled runs of words) and the rest between those, so that two books are
 * aligned without comparing every "the" with every other.
 */
import { bestChain, pointsFor, type MatchPoints } from './chain'
import { QUALITIES, STEM, WORD } from './likeness'
import { PairList } from './pairs'
import { Positions } from './positions'
import { pointsOfRuns, type Region } from './runs'
import { isSameForm, type Words } from './words'

/** Share of its weight that a word with the same stem keeps. */
const STEM_QUALITY = QUALITIES[STEM] as number
/** Pairs of equal words that are chained at once; of more a few are chosen first. */
const POINTS_AT_ONCE = 120_000
/** A word that stands in b no more often than this is rare. */
const RARE = 64
/**
 * The longest chain of n points strewn by chance has about two times the root of n: one that is not clearly longer is no frame, and
 * would be refined for nothing.
 */
const CHANCE = 3
/** A region of so few pairs of words is read without a table of places. */
const FEW = 64

/** Places of a part of b: good until the next part is asked for. */
const partial = new Positions()
const KEPT = 1 << 14

/** Adds the best chain of words that are the same, or have the same stem, in both. */
export function linkEqualWords(a: Words, b: Words, positions: Positions, out: PairList): void {
  link(a, b, 0, a.length, 0, b.length, positions, out, 0)
}

/** Chains the equal words of a region; of long regions some first, then what lies between them. */
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
  const rare = frameOfLong(a, b, region, positions, firsts, total)
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

/**
 * The links of a long region that all others are found between: its rare words, or its sampled runs where no word is rare.
 *
 * Rare words alone lost every frame in texts of some million characters: with a limited vocabulary those that are rare by chance
 * are in a hundred thousand pairs of which one in ten is right.
 */
function frameOfLong(
  a: Words,
  b: Words,
  region: Region,
  positions: Positions,
  firsts: Int32Array,
  total: number,
): PairList {
  const out = new PairList()
  const fits = (most: number): boolean => {
    const points = countPoints(firsts, region.a1 - region.a0, positions, most)
    return points > 0 && points <= POINTS_AT_ONCE * 4 && points < total
  }
  if (fits(RARE)) {
    chainPoints(a, b, region, positions, firsts, RARE, out)
    return out
  }
  const runs = pointsOfRuns(a, b, region)
  if (runs.count) {
    pushChain(a, b, runs, region.b0, region.b1, out)
    if (out.length > CHANCE * Math.sqrt(runs.count)) return out
    out.clear()
  }
  for (let most = RARE / 4; most >= 1; most = Math.floor(most / 4)) {
    if (!fits(most)) continue
    chainPoints(a, b, region, positions, firsts, most, out)
    break
  }
  return out
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
