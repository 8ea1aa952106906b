/**
 * Whether two quotes say the same in other words.
 *
 * Word vectors alone cannot tell a rewording from another statement on the topic. What counts is that every telling word of one side
 * has its counterpart on the other and nothing telling is left over; that numbers, names, negation and question agree; that both
 * speak of the same persons and the same time; that they are of one size. A rewording avoids the words of the original: words in common
 * are evidence for the same topic, not for the same statement. A small learned network weighs these features (trained by
 * `corpus/matching/train.ts`).
 */
import { PARAPHRASE } from './data/scorer'
import { gistOf, MOST_TELLING, type Gist } from './gist'
import { runNetwork } from './network'
import type { ReadQuote } from './read-quote'
import { STANCES } from './stance'
import { addRow, cosine, DIMENSIONS, normalize, rowCosines } from './vectors'

/** Belief from which a rewording is believed: set where nearly no other statement of one event passes. */
export const PARAPHRASE_THRESHOLD = 0.55

/** Less weight than this (five or six telling words) says too little to be recognized in other words. */
export const LEAST = 28
/** Two statements whose sizes differ more than this (in logarithm) are not the same. */
export const SIZE_RATIO = 1.1
/** Below this likeness of their sums, the words have nothing to do with one another. */
export const TOPIC = 0.35
/** Who asks for so much belief is not given it below such likeness: of 39,000 pairs, the least alike that was believed so far had .70. */
const SURE = 0.8
const TOPIC_SURE = 0.6
export const LEAST_SEARCHING = 9
const TOPIC_SEARCHING = 0.25

/** A caller that asks for less belief than this ranks, and decides nothing: it may look at shorter quotes and looser topics too. */
const SEARCHING = 0.2

/** Belief that two quotes say the same, 0 to 1; 0 when their words are too far apart for the least belief that is asked for. */
export function paraphraseBelief(a: ReadQuote, b: ReadQuote, least = PARAPHRASE_THRESHOLD): number {
  const searching = least < SEARCHING
  if (!mayReword(a, b, searching)) return 0
  const x = gistOf(a)
  const y = x && gistOf(b)
  if (!x || !y || !comparable(x, y, searching)) return 0
  if (least >= SURE && cosine(x.sum, y.sum) < TOPIC_SURE) return 0
  return runNetwork(PARAPHRASE, paraphraseFeatures(x, y))
}

/** A cheap look before the features: of one size, and on one topic. */
export function comparable(x: Gist, y: Gist, searching = false): boolean {
  return (
    ofOneSize(x.total, y.total, searching) && cosine(x.sum, y.sum) >= (searching ? TOPIC_SEARCHING : TOPIC)
  )
}

/** Whether two quotes are of one size and say enough: most pairs are not, which is seen before any vector is looked up. */
export function mayReword(a: ReadQuote, b: ReadQuote, searching = false): boolean {
  return ofOneSize(a.telling, b.telling, searching)
}

function ofOneSize(x: number, y: number, searching: boolean): boolean {
  return Math.min(x, y) >= (searching ? LEAST_SEARCHING : LEAST) && Math.abs(Math.log(x / y)) <= SIZE_RATIO
}

/** Names of the features, in the order of the network's weights. */
export const PARAPHRASE_FEATURES = [
  'coverLeast',
  'coverMost',
  'otherLeast',
  'otherMost',
  'strongLeast',
  'strongMost',
  'sameLeast',
  'sameMost',
  'pairedLeast',
  'pairedMost',
  'topic',
  'otherTopic',
  'order',
  'sizes',
  'size',
  'run',
  'numbers',
  'numbersApart',
  'names',
  'namesApart',
  'sentences',
  'question',
  'negation',
  'worst',
  'weak',
  'liftLeast',
  'liftMost',
  'otherLiftLeast',
  'otherLiftMost',
  'liftSum',
  'pairLift',
  'rareLift',
  'missed',
  // Each stance twice: both take it, only one does.
  ...STANCES.flatMap((stance) => [`${stance}Both`, `${stance}Apart`]),
]

/** A counterpart counts as strong from this cosine on. */
const STRONG = 0.45
/** One-to-one counterparts are looked for down to this cosine. */
const PAIRED = 0.25

/** How one side is covered by the other. */
interface Cover {
  readonly cover: number
  /** Coverage of the words that are not the same on both sides. */
  readonly other: number
  readonly strong: number
  readonly same: number
  readonly worst: number
  readonly weak: number
  /** How far the counterparts are above what any text would offer, as an average. */
  readonly lift: number
  readonly otherLift: number
  /** Share of the words that find nothing better than chance. */
  readonly missed: number
  /** Sum of the vectors of the words that are not the same, of length one. */
  readonly rest: Float64Array
}

/** The likeness of each telling word of one side with each of the other, line by line; for quotes of so many words, used again. */
let likenesses = new Float64Array(1024)

/** What each telling word of a side finds on the other: its best likeness, and whether it stands there itself. Used again. */
interface Found {
  readonly best: Float64Array
  readonly same: Uint8Array
  /** Room for the sum of the vectors of the words that are not the same. */
  readonly rest: Float64Array
}
const newSide = (): Found => ({
  best: new Float64Array(MOST_TELLING),
  same: new Uint8Array(MOST_TELLING),
  rest: new Float64Array(DIMENSIONS),
})
const sideX = newSide()
const sideY = newSide()

export function paraphraseFeatures(x: Gist, y: Gist): number[] {
  const n = x.keys.length
  const m = y.keys.length
  if (likenesses.length < n * m) likenesses = new Float64Array(n * m)
  const likeness = likenesses
  rowCosines(x.rows, y.rows, likeness)
  const { best: bestX, same: sameX } = sideX
  const { best: bestY, same: sameY } = sideY
  bestX.fill(-1, 0, n)
  bestY.fill(-1, 0, m)
  sameX.fill(0, 0, n)
  sameY.fill(0, 0, m)
  for (let i = 0, cell = 0; i < n; i++) {
    const key = x.keys[i]
    let best = -1
    for (let j = 0; j < m; j++, cell++) {
      if (key === y.keys[j]) {
        likeness[cell] = 1
        sameX[i] = 1
        sameY[j] = 1
      }
      const value = likeness[cell] as number
      if (value > best) best = value
      if (value > (bestY[j] as number)) bestY[j] = value
    }
    bestX[i] = best
  }
  const { details: ofX } = x
  const { details: ofY } = y
  const a = coverOf(x, sideX)
  const b = coverOf(y, sideY)
  const paired = pairUp(likeness, x, y)
  const pairedX = paired.weight / x.total
  const pairedY = paired.weight / y.total
  let numbers = 0
  for (const one of ofX.numbers) if (ofY.numbers.includes(one)) numbers++
  const numbersApart = ofX.numbers.length + ofY.numbers.length - 2 * numbers
  let names = 0
  let looseX = 0
  let looseY = 0
  for (const i of ofX.names) {
    if (sameX[i] === 0) looseX++
    else if (ofY.names.some((j) => y.keys[j] === x.keys[i])) names++
  }
  for (const j of ofY.names) if (sameY[j] === 0) looseY++
  const both = ofX.stance & ofY.stance
  const apart = ofX.stance ^ ofY.stance
  const features = [
    Math.min(a.cover, b.cover),
    Math.max(a.cover, b.cover),
    Math.min(a.other, b.other),
    Math.max(a.other, b.other),
    Math.min(a.strong, b.strong),
    Math.max(a.strong, b.strong),
    Math.min(a.same, b.same),
    Math.max(a.same, b.same),
    Math.min(pairedX, pairedY),
    Math.max(pairedX, pairedY),
    cosine(x.sum, y.sum),
    cosine(a.rest, b.rest),
    paired.order,
    Math.abs(Math.log(x.total / y.total)),
    Math.log(Math.min(x.total, y.total)),
    Math.log1p(longestRun(ofX.all, ofY.all)),
    Math.log1p(numbers),
    Math.log1p(numbersApart),
    Math.log1p(names),
    Math.log1p(Math.min(looseX, looseY)),
    Math.abs(Math.log((1 + ofX.sentences) / (1 + ofY.sentences))),
    ofX.question === ofY.question ? 0 : 1,
    Math.abs((ofX.negations % 2) - (ofY.negations % 2)),
    Math.min(a.worst, b.worst),
    Math.log1p(a.weak + b.weak),
    Math.min(a.lift, b.lift),
    Math.max(a.lift, b.lift),
    Math.min(a.otherLift, b.otherLift),
    Math.max(a.otherLift, b.otherLift),
    Math.log1p(Math.max(0, Math.min(a.lift * x.total, b.lift * y.total))),
    paired.lift / Math.min(x.total, y.total),
    Math.log1p(paired.lift),
    Math.max(a.missed, b.missed),
  ]
  for (let k = 0; k < STANCES.length; k++) features.push((both >> k) & 1, (apart >> k) & 1)
  return features
}

function coverOf(side: Gist, { best, same: isSame, rest }: Found): Cover {
  const { total, expected, weights, rows } = side
  let cover = 0
  let other = 0
  let otherWeight = 0
  let strong = 0
  let same = 0
  let weak = 0
  let worst = 1
  let lift = 0
  let otherLift = 0
  let missed = 0
  // What is left of the sum without the words that are on both sides: they are the fewer.
  rest.set(side.bare)
  for (let i = 0; i < rows.length; i++) {
    const value = best[i] as number
    const weight = weights[i] as number
    cover += weight * Math.max(0, value)
    if (value > STRONG) strong += weight
    weak += weight * Math.max(0, Math.min(0.3, 0.3 - value))
    worst = Math.min(worst, value)
    const above = value - (expected[i] as number)
    lift += weight * above
    if (above < 0.02) missed += weight
    if (isSame[i] !== 0) {
      same += weight
      addRow(rest, rows[i] as number, -weight)
    } else {
      other += weight * value
      otherLift += weight * above
      otherWeight += weight
    }
  }
  return {
    cover: cover / total,
    other: otherWeight > 0 ? other / otherWeight : 0.6,
    strong: strong / total,
    same: same / total,
    worst,
    weak,
    lift: lift / total,
    otherLift: otherWeight > 0 ? otherLift / otherWeight : 0.3,
    missed: missed / total,
    rest: normalize(rest),
  }
}

/** The counterpart of each word of x that is most alike of those that are left, and the words of y that are taken. Used again. */
const nearest = new Int32Array(MOST_TELLING)
const taken = new Uint8Array(MOST_TELLING)
const xs = new Float64Array(MOST_TELLING)
const ys = new Float64Array(MOST_TELLING)
const NONE = -1

/** The first of the most alike words of y that are left, from `PAIRED` on. */
function nearestOf(likeness: Float64Array, from: number, m: number): number {
  let best = NONE
  let most = PAIRED
  for (let j = 0; j < m; j++) {
    const value = likeness[from + j] as number
    if (taken[j] === 0 && (best < 0 ? value >= most : value > most)) {
      most = value
      best = j
    }
  }
  return best
}

/** Counterparts one to one, the most alike first; the weight they hold and how far their order agrees (-1 to 1). */
function pairUp(likeness: Float64Array, x: Gist, y: Gist): { weight: number; order: number; lift: number } {
  const n = x.keys.length
  const m = y.keys.length
  const { expected: expectedX } = x
  const { expected: expectedY } = y
  taken.fill(0, 0, m)
  for (let i = 0; i < n; i++) nearest[i] = nearestOf(likeness, i * m, m)
  let weight = 0
  let lift = 0
  let ordered = 0
  for (;;) {
    let i = NONE
    let value = 0
    for (let k = 0; k < n; k++) {
      const j = nearest[k] as number
      if (j < 0) continue
      const one = likeness[k * m + j] as number
      if (i < 0 || one > value) {
        i = k
        value = one
      }
    }
    if (i < 0) break
    const j = nearest[i] as number
    taken[j] = 1
    nearest[i] = NONE
    for (let k = 0; k < n; k++) if (nearest[k] === j) nearest[k] = nearestOf(likeness, k * m, m)
    const worth = Math.min(x.weights[i] as number, y.weights[j] as number)
    weight += value * worth
    lift += worth * Math.max(0, value - Math.max(expectedX[i] as number, expectedY[j] as number))
    if (value > 0.4) {
      xs[ordered] = i / n
      ys[ordered++] = j / m
    }
  }
  return { weight, order: correlation(ordered), lift }
}

/** Pearson's r of the first so many places in either order; a little above nothing when there is too little to tell. */
function correlation(n: number): number {
  if (n < 3) return 0.3
  let mx = 0
  let my = 0
  for (let i = 0; i < n; i++) {
    mx += xs[i] as number
    my += ys[i] as number
  }
  mx /= n
  my /= n
  let xy = 0
  let xx = 0
  let yy = 0
  for (let i = 0; i < n; i++) {
    const dx = (xs[i] as number) - mx
    const dy = (ys[i] as number) - my
    xy += dx * dy
    xx += dx * dx
    yy += dy * dy
  }
  return xx > 1e-9 && yy > 1e-9 ? xy / Math.sqrt(xx * yy) : 0.3
}

/** The lengths of runs that end at each word of the other quote; for quotes of so many words, used again. */
let runs = new Uint16Array(512)

/** Length of the longest run of equal stems: a stock phrase shows in it. */
function longestRun(x: Int32Array, y: Int32Array): number {
  const m = y.length
  if (runs.length <= m) runs = new Uint16Array(2 * m)
  const run = runs.fill(0, 0, m + 1)
  let best = 0
  for (const key of x) {
    // From the last to the first, so that the run before is still that of the word before.
    for (let j = m; j > 0; j--) {
      if (key !== y[j - 1]) run[j] = 0
      else {
        const length = (run[j - 1] as number) + 1
        run[j] = length
        if (length > best) best = length
      }
    }
  }
  return best
}
