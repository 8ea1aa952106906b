/**
 * Runs of words that stand once in each of two long texts, from a sample that both texts draw alike.
 *
 * What is drawn depends on the words of a run alone (the fingerprints of Manber 1994), so that a run which stands in both is drawn in
 * both; that it stands once in each is what makes it a landmark (the "patience" order of version control). Runs of all places instead
 * of a sample would be as many points as the texts have words.
 */
import { pointsFor, type MatchPoints } from './chain'
import type { Words } from './words'

/** Words of a from a0 up to a1 and words of b from b0 up to b1, both half-open. */
export interface Region {
  readonly a0: number
  readonly a1: number
  readonly b0: number
  readonly b1: number
}

/** Words of a run: fewer come again by chance in a book, more are broken by the first slip. */
const RUN = 6
/** About so many runs of the longer side are drawn. */
const SAMPLE = 1 << 15
const REPEATED = -1

/** The first words of runs that stand once in either region, each worth what its run weighs; b is told from b0 on. */
export function pointsOfRuns(a: Words, b: Words, { a0, a1, b0, b1 }: Region): MatchPoints {
  const longer = Math.max(a1 - a0, b1 - b0)
  let every = 1
  while (longer / every > SAMPLE) every *= 2
  const inA = runsOnce(a, a0, a1, every)
  const inB = runsOnce(b, b0, b1, every)
  const points = pointsFor(inA.size)
  let count = 0
  // In the order of a, for a map keeps the order in which its keys came.
  for (const [run, i] of inA) {
    const j = inB.get(run)
    if (i === REPEATED || j === undefined || j === REPEATED || !isSameRun(a, i, b, j)) continue
    points.a[count] = i
    points.b[count] = j - b0
    points.value[count++] = weightOfRun(a, i)
  }
  return { ...points, count }
}

/** By the hash of each run that is drawn, one of `every`, the place where it begins, or that it came again. */
function runsOnce(words: Words, from: number, to: number, every: number): Map<number, number> {
  const runs = new Map<number, number>()
  let rolling = 0
  for (let i = from; i < to; i++) {
    rolling = (Math.imul(rolling, BASE) + words.key(i)) | 0
    const first = i - RUN + 1
    if (first < from) continue
    if (first > from) rolling = (rolling - Math.imul(words.key(first - 1), LAST_POWER)) | 0
    const run = scatter(rolling)
    if ((run & (every - 1)) === 0) runs.set(run, runs.has(run) ? REPEATED : first)
  }
  return runs
}

const BASE = 0x01000193
/** The base to the power of a run: what the word before the run counts for after it has been rolled over. */
const LAST_POWER = Array.from({ length: RUN }).reduce<number>((power) => Math.imul(power, BASE), 1)

/** Spreads a hash over all its bits (the last step of Murmur3). */
function scatter(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

function isSameRun(a: Words, i: number, b: Words, j: number): boolean {
  for (let k = 0; k < RUN; k++) if (a.key(i + k) !== b.key(j + k)) return false
  return true
}

function weightOfRun(words: Words, from: number): number {
  let weight = 0
  for (let k = 0; k < RUN; k++) weight += words.known(from + k).weight
  return weight
}
