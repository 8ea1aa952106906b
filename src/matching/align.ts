/**
 * Which words of one quote stand for which of another.
 *
 * Seeds are words that are the same or have the same stem; the best chain of them (chain.ts) is the frame. What stands
 * between two links of the frame is filled by weaker likeness: closed-class swaps, typos, synonyms. What is left over and
 * telling is looked for out of order ("moved"). On long texts the frame is built from rare words first and refined between
 * its links, so that two books are aligned without comparing every "the" with every other.
 */
import { bestChain, pointsFor } from './chain'
import type { Word } from './normalize'
import { likenessOf, type Likeness, type LikeWord } from './likeness'
import { Positions, positionsOf } from './positions'

/** One word of a and the word of b that stands for it. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly by: Likeness
  /** 0 to 1: 1 is the same word. */
  readonly quality: number
}

export interface Alignment {
  /** In order on both sides. */
  readonly pairs: readonly Pair[]
  /** Telling words that have their counterpart elsewhere in the order. */
  readonly moved: readonly Pair[]
}

/** Share of its weight that a word with the same stem keeps. */
const STEM_QUALITY = 0.9
/** Pairs of equal words that are chained at once; more are thinned to the rare ones first. */
const POINTS_AT_ONCE = 120_000
/** A gap of the frame with more pairs of words than this is not filled by weak likeness. */
const FILL_AT_MOST = 3_000
/** Words before the first and after the last link that are looked at for weak likeness. */
const MARGIN = 8
/** A frame of less weight than this is chance, whatever stands around it. */
const FRAME = 3
/** How telling a word must be to be looked for out of order. */
const TELLING = 3
const NONE: readonly Pair[] = []
const EXHAUSTED = -1

export function align(a: readonly Word[], b: readonly Word[]): Alignment {
  const positions = positionsOf(b)
  const at = verbatimAt(a, b, positions)
  if (at >= 0) return { pairs: a.map((_, i) => ({ a: i, b: at + i, by: 'word', quality: 1 })), moved: NONE }
  const frame: Pair[] = []
  link(a, b, { a0: 0, a1: a.length, b0: 0, b1: b.length }, positions, frame, 0)
  const pairs = fillGaps(a, b, frame)
  return { pairs, moved: findMoved(a, b, pairs, positions) }
}

/** Words compared before it is given up that a stands in b as it is: a text that repeats itself must not cost its square. */
const COMPARED = 256

/** The first place in b where all of a stands as it is, -1 when there is none: no chain can be worth more than that one. */
function verbatimAt(a: readonly Word[], b: readonly Word[], positions: Positions): number {
  const first = a[0]
  if (!first || a.length > b.length) return -1
  let left = a.length + COMPARED
  for (let at = positions.first(first.key); at >= 0; at = positions.next[at] as number) {
    if (at + a.length > b.length) return -1
    let i = 0
    while (i < a.length && (a[i] as Word).form === (b[at + i] as Word).form) i++
    if (i === a.length) return at
    left -= i + 1
    if (left < 0) return -1
  }
  return -1
}

interface Region {
  readonly a0: number
  readonly a1: number
  readonly b0: number
  readonly b1: number
}

/** Chains the equal words of a region; on long regions the rare ones first, then what lies between them. */
function link(
  a: readonly Word[],
  b: readonly Word[],
  whole: Region,
  /** The places of all of b. */
  all: Positions,
  out: Pair[],
  depth: number,
): void {
  let { a0, a1, b0, b1 } = whole
  if (a0 >= a1 || b0 >= b1) return
  const long = (a1 - a0) * (b1 - b0) > POINTS_AT_ONCE
  // Equal heads and tails of long texts need no search; texts that repeat one word a thousand times live by this.
  const tail: Pair[] = []
  if (long) {
    while (a0 < a1 && b0 < b1 && (a[a0] as Word).form === (b[b0] as Word).form)
      out.push(pairOf(a, b, a0++, b0++))
    while (a0 < a1 && b0 < b1 && (a[a1 - 1] as Word).form === (b[b1 - 1] as Word).form)
      tail.push(pairOf(a, b, --a1, --b1))
  }
  const region = { a0, a1, b0, b1 }
  const positions = b0 === 0 && b1 === b.length ? all : new Positions().load(b, b0, b1)
  let total = 0
  if (long) for (let i = a0; i < a1; i++) total += countOf(positions, a[i] as Word)
  if (total <= POINTS_AT_ONCE) {
    chainPoints(a, b, region, positions, Infinity, out)
  } else {
    const frame = rareFrame(a, b, region, positions, total)
    let at = { a: a0, b: b0 }
    for (const pair of frame) {
      if (depth < 12) link(a, b, { a0: at.a, a1: pair.a, b0: at.b, b1: pair.b }, all, out, depth + 1)
      out.push(pair)
      at = { a: pair.a + 1, b: pair.b + 1 }
    }
    if (frame.length && depth < 12) link(a, b, { a0: at.a, a1, b0: at.b, b1 }, all, out, depth + 1)
  }
  for (let k = tail.length - 1; k >= 0; k--) out.push(tail[k] as Pair)
}

function countOf(positions: Positions, word: Word): number {
  const first = positions.first(word.key)
  return first < 0 ? 0 : (positions.count[first] as number)
}

/** The chain of the rarest words whose pairs fit into one run. */
function rareFrame(
  a: readonly Word[],
  b: readonly Word[],
  region: Region,
  positions: Positions,
  total: number,
): Pair[] {
  for (let most = 64; most >= 1; most = Math.floor(most / 4)) {
    let points = 0
    for (let i = region.a0; i < region.a1; i++) {
      const n = countOf(positions, a[i] as Word)
      if (n <= most) points += n
    }
    if (points === 0) return []
    if (points > POINTS_AT_ONCE * 4 || points === total) continue
    const frame: Pair[] = []
    chainPoints(a, b, region, positions, most, frame)
    return frame
  }
  return []
}

function chainPoints(
  a: readonly Word[],
  b: readonly Word[],
  region: Region,
  positions: Positions,
  most: number,
  out: Pair[],
): void {
  let count = 0
  for (let i = region.a0; i < region.a1; i++) {
    const n = countOf(positions, a[i] as Word)
    if (n <= most) count += n
  }
  if (count === 0) return
  const points = pointsFor(count)
  const { next } = positions
  let k = 0
  for (let i = region.a0; i < region.a1; i++) {
    const word = a[i] as Word
    let j = positions.first(word.key)
    if (j < 0 || (positions.count[j] as number) > most) continue
    const { weight, form } = word
    for (; j >= 0; j = next[j] as number) {
      points.a[k] = i
      points.b[k] = j - region.b0
      points.value[k] = form === (b[j] as Word).form ? weight : weight * STEM_QUALITY
      k++
    }
  }
  for (const p of bestChain(points, region.b1 - region.b0))
    out.push(pairOf(a, b, points.a[p] as number, (points.b[p] as number) + region.b0))
}

function pairOf(a: readonly Word[], b: readonly Word[], i: number, j: number): Pair {
  const same = (a[i] as Word).form === (b[j] as Word).form
  return { a: i, b: j, by: same ? 'word' : 'stem', quality: same ? 1 : STEM_QUALITY }
}

/** Adds the weaker pairs that stand between two links of the frame, and close before the first and after the last. */
function fillGaps(a: readonly Word[], b: readonly Word[], frame: readonly Pair[]): Pair[] {
  if (!isFrame(a, frame)) return [...frame]
  const pairs: Pair[] = []
  let i = 0
  let j = 0
  for (let k = 0; k <= frame.length; k++) {
    const next = frame[k]
    const region = {
      a0: k === 0 && next ? Math.max(0, next.a - MARGIN) : i,
      a1: next ? next.a : Math.min(a.length, i + MARGIN),
      b0: k === 0 && next ? Math.max(0, next.b - MARGIN) : j,
      b1: next ? next.b : Math.min(b.length, j + MARGIN),
    }
    const cells = (region.a1 - region.a0) * (region.b1 - region.b0)
    if (cells > 0 && cells <= FILL_AT_MOST) fill(a, b, region, pairs)
    if (next) {
      pairs.push(next)
      i = next.a + 1
      j = next.b + 1
    }
  }
  return pairs
}

/** Whether a frame holds enough for weak pairs around it to matter. */
function isFrame(a: readonly Word[], frame: readonly Pair[]): boolean {
  let weight = 0
  for (const pair of frame) {
    weight += (a[pair.a] as Word).weight
    if (weight >= FRAME) return true
  }
  return false
}

/** Tables of `fill`: every cell is written before it is read, so that they need no clearing between quotes. */
const best = new Float64Array(2 * FILL_AT_MOST + 2)
const found: (LikeWord | null)[] = []

/** Longest common subsequence by likeness, small regions only. */
function fill(a: readonly Word[], b: readonly Word[], region: Region, out: Pair[]): void {
  const { a0, b0 } = region
  const rows = region.a1 - a0
  const columns = region.b1 - b0
  const width = columns + 1
  best.fill(0, rows * width, (rows + 1) * width)
  let any = false
  for (let i = rows - 1; i >= 0; i--) {
    const word = a[a0 + i] as Word
    best[i * width + columns] = 0
    for (let j = columns - 1; j >= 0; j--) {
      const like = likenessOf(word, b[b0 + j] as Word)
      const at = i * width + j
      let most = Math.max(best[at + 1] as number, best[at + width] as number)
      found[at] = like
      if (like) {
        any = true
        const value = like.value + (best[at + width + 1] as number)
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
    const like = found[at]
    if (best[at] === best[at + width]) i++
    else if (best[at] === best[at + 1]) j++
    else if (like) {
      out.push({ a: a0 + i, b: b0 + j, by: like.by, quality: like.quality })
      i++
      j++
    } else break
  }
}

/** Telling words left over on both sides that are the same, wherever they stand. */
function findMoved(
  a: readonly Word[],
  b: readonly Word[],
  pairs: readonly Pair[],
  positions: Positions,
): readonly Pair[] {
  if (pairs.length === a.length || pairs.length === b.length) return NONE
  const moved: Pair[] = []
  /** The places of b that are taken or were passed; made when the first word of a asks. */
  let taken: Uint8Array | null = null
  let cursor: Int32Array | null = null
  for (let i = 0, p = 0; i < a.length; i++) {
    if (pairs[p]?.a === i) {
      p++
      continue
    }
    const word = a[i] as Word
    if (word.weight < TELLING) continue
    const first = positions.first(word.key)
    if (first < 0) continue
    if (!taken || !cursor) {
      taken = new Uint8Array(b.length)
      cursor = new Int32Array(b.length)
      for (const pair of pairs) taken[pair.b] = 1
    }
    // One more than the next place to look at; 0 before the first look.
    let j = cursor[first] === 0 ? first : (cursor[first] as number) - 1
    while (j >= 0 && taken[j]) j = positions.next[j] as number
    if (j >= 0) {
      moved.push(pairOf(a, b, i, j))
      j = positions.next[j] as number
    }
    cursor[first] = j < 0 ? EXHAUSTED : j + 1
  }
  return moved
}
