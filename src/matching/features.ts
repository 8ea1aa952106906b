/**
 * What an alignment says about two quotes, as a few numbers that do not depend on which of them comes first.
 *
 * Everything is measured in weight (how telling the words are), not in words. The features name the ways in which printings of one
 * utterance differ from look-alikes: an excerpt is covered whole; an overlap runs out at one's end and the other's beginning,
 * while a stock phrase has unlike words on the same side in both ("conflict").
 */
import type { Alignment } from './align'
import { catchphrase } from './catchphrases'
import { commonplace } from './commonplaces'
import type { KnownForm } from './forms'
import { idiomShare } from './idioms'
import type { Lexicon } from './lexicon'
import { NUMBER, SWAP } from './likeness'
import { refrainIn } from './refrains'
import { pushStanding, sharedRow } from './shared-row'
import { wordWeight } from './word-weight'
import type { Words } from './words'

/** A stretch of the alignment without a far jump. */
export interface Chunk {
  /** Indexes into `alignment.pairs`. */
  readonly from: number
  readonly to: number
  readonly weight: number
}

/** Sums over one alignment that relation, score and features are read from. */
export interface Measure {
  readonly totalA: number
  readonly totalB: number
  /** Weight of the words of a, and of b, that have a counterpart in order. */
  readonly matchedA: number
  readonly matchedB: number
  readonly movedA: number
  readonly movedB: number
  readonly chunks: readonly Chunk[]
  /** Unmatched weight between the first and the last link. */
  readonly insideA: number
  readonly insideB: number
  readonly beforeA: number
  readonly beforeB: number
  readonly afterA: number
  readonly afterB: number
}

/** Words skipped on either side that end a chunk. */
const CHUNK_GAP = 4

export function measure(a: Words, b: Words, alignment: Alignment): Measure {
  const { pairs, moved } = alignment
  let matchedA = 0
  let matchedB = 0
  const chunks: Chunk[] = []
  let from = 0
  let weight = 0
  let lastA = -1
  let lastB = -1
  for (let k = 0; k < pairs.length; k++) {
    const i = pairs.a(k)
    const j = pairs.b(k)
    const quality = pairs.quality(k)
    if (k > 0 && (i - lastA > CHUNK_GAP || j - lastB > CHUNK_GAP)) {
      chunks.push({ from, to: k, weight })
      from = k
      weight = 0
    }
    const wa = wordWeight(a.known(i))
    const wb = wordWeight(b.known(j))
    matchedA += wa * quality
    matchedB += wb * quality
    weight += Math.min(wa, wb) * quality
    lastA = i
    lastB = j
  }
  if (pairs.length) chunks.push({ from, to: pairs.length, weight })
  let movedA = 0
  let movedB = 0
  for (let k = 0; k < moved.length; k++) {
    const quality = moved.quality(k)
    movedA += wordWeight(a.known(moved.a(k))) * quality
    movedB += wordWeight(b.known(moved.b(k))) * quality
  }
  const sideA = split(a, pairs.length ? pairs.a(0) : -1, lastA)
  const sideB = split(b, pairs.length ? pairs.b(0) : -1, lastB)
  return {
    totalA: sideA.total,
    totalB: sideB.total,
    matchedA,
    matchedB,
    movedA,
    movedB,
    chunks,
    beforeA: sideA.before,
    beforeB: sideB.before,
    afterA: sideA.after,
    afterB: sideB.after,
    insideA: Math.max(0, sideA.span - matchedA),
    insideB: Math.max(0, sideB.span - matchedB),
  }
}

/** Weight before, between and after two positions. */
function split(
  words: Words,
  first: number,
  last: number,
): { total: number; before: number; span: number; after: number } {
  let total = 0
  let before = 0
  let span = 0
  for (let i = 0; i < words.length; i++) {
    const weight = wordWeight(words.known(i))
    total += weight
    if (i < first) before += weight
    else if (i <= last) span += weight
  }
  return { total, before, span, after: total - before - span }
}

/** Names of the features, in the order of the scorer's weights. */
export const FEATURES = [
  'coverShort',
  'coverLong',
  'shared',
  'run',
  'runCover',
  'rarest',
  'chunks',
  'conflict',
  'conflictShort',
  'insideShort',
  'insideLong',
  'moved',
  'short',
  'long',
  'words',
  'content',
  'gapCover',
  'information',
  'names',
  'single',
  'same',
  'verbatim',
  'title',
  'unlikeSign',
  'loose',
  'commonplace',
  'catchphrase',
  'opensShort',
  'opensLong',
  'endsShort',
  'endsLong',
  'subject',
  'ofSentence',
  'idiom',
  'use',
  'quoted',
] as const

/**
 * The features of an alignment; every one within about -2 to 2.
 *
 * @param use how widely the words that both share are used: `commonplace`
 */
export function lexicalFeatures(
  a: Words,
  b: Words,
  alignment: Alignment,
  m: Measure,
  lexicon: Lexicon,
  use = commonplace(a, alignment),
): number[] {
  const aShort = m.totalA <= m.totalB
  const totalShort = Math.max(0.1, aShort ? m.totalA : m.totalB)
  const totalLong = Math.max(0.1, aShort ? m.totalB : m.totalA)
  const matchedShort = aShort ? m.matchedA : m.matchedB
  const matchedLong = aShort ? m.matchedB : m.matchedA
  const movedShort = aShort ? m.movedA : m.movedB
  const insideShort = aShort ? m.insideA : m.insideB
  const insideLong = aShort ? m.insideB : m.insideA
  const shared = Math.min(m.matchedA, m.matchedB)
  const conflict = Math.min(m.beforeA, m.beforeB) + Math.min(m.afterA, m.afterB)
  let run = 0
  for (const chunk of m.chunks) run = Math.max(run, chunk.weight)
  let rarest = 0
  let content = 0
  let names = 0
  let all = 0
  const { pairs } = alignment
  const row = sharedRow(a, pairs)
  const last = pairs.length - 1
  for (let k = 0; k <= last; k++) {
    const i = pairs.a(k)
    const word = a.known(i)
    const like = pairs.like(k)
    if (like === SWAP || like === NUMBER || !word.content) continue
    const j = pairs.b(k)
    const quality = pairs.quality(k)
    const weight = Math.min(word.weight, b.known(j).weight) * quality
    content += quality
    all += weight
    if (a.capital(i) && b.capital(j)) names += weight
    if (weight > rarest) rarest = weight
  }
  const features = [
    matchedShort / totalShort,
    matchedLong / totalLong,
    Math.log1p(shared) / 2,
    Math.log1p(run) / 2,
    run / totalShort,
    rarest / 5,
    Math.log1p(m.chunks.length),
    Math.log1p(conflict) / 2,
    conflict / totalShort,
    insideShort / totalShort,
    Math.log1p(insideLong) / 2,
    movedShort / totalShort,
    Math.log1p(totalShort) / 3,
    Math.log1p(totalLong) / 3,
    Math.log1p(pairs.length) / 2,
    Math.log1p(content),
    (matchedShort + 0.7 * movedShort) / (shared + movedShort + conflict + insideShort + 0.1),
    Math.log1p(information(a, alignment, lexicon)) / 2,
    names / (all + 1),
    content <= 1 ? 1 : 0,
    (matchedShort / totalShort) * (matchedLong / totalLong) * (matchedLong / totalLong),
    isVerbatim(a, alignment) ? 1 : 0,
    looksLikeTitle(a) ? 1 : 0,
    pairs.length
      ? (negationsIn(a, pairs.a(0), pairs.a(last)) + negationsIn(b, pairs.b(0), pairs.b(last))) % 2
      : 0,
    looseEnds(a, alignment),
    use,
    Math.min(1, catchphrase(a, alignment) / totalShort),
  ]
  // A literal with other lists spread in it costs as much as all that is in them.
  pushStanding(features, row, a, b)
  const refrain = refrainIn(a, row)
  features.push(idiomShare(a, row), refrain[0], refrain[1])
  return features
}

/** Every word of a stands in b as it is, one after the other. */
export function isVerbatim(a: Words, { pairs }: Alignment): boolean {
  if (!a.length || pairs.length !== a.length) return false
  const first = pairs.b(0)
  for (let k = 0; k < pairs.length; k++) if (!pairs.isWord(k) || pairs.b(k) !== first + k) return false
  return true
}

/** Capitals on every telling word, and on more than the first: a title, a slogan, a name. */
function looksLikeTitle(words: Words): boolean {
  let capitals = 0
  for (let i = 0; i < words.length; i++) {
    if (!words.known(i).content) continue
    if (!words.capital(i) && !words.number(i)) return false
    capitals++
  }
  return capitals > 1
}

/** Negations that stand between the first and the last link, and right before the first. */
function negationsIn(words: Words, first: number, last: number): number {
  let n = 0
  for (let i = Math.max(0, first - 3); i <= last; i++) if (words.known(i).negates) n++
  return n
}

/** Share of the words of a without a counterpart, function words and all. */
function looseEnds(a: Words, { pairs, moved }: Alignment): number {
  return a.length ? Math.max(0, a.length - pairs.length - moved.length) / a.length : 0
}

/**
 * The weight of the shared words in order, less what follows from the word before: "tip of the iceberg" is one thing that
 * everybody says, not three rare words.
 */
export function information(a: Words, alignment: Alignment, lexicon: Lexicon): number {
  let sum = 0
  let previous: KnownForm | null = null
  let at = -1
  const { pairs } = alignment
  for (let k = 0; k < pairs.length; k++) {
    const like = pairs.like(k)
    if (like === SWAP || like === NUMBER) continue
    const i = pairs.a(k)
    const word = a.known(i)
    const weight = wordWeight(word) * pairs.quality(k)
    if (!word.content) {
      sum += weight
      continue
    }
    const expected = previous && i - at <= 4 ? lexicon.together(previous.stem, word.stem) : 0
    sum += Math.max(0.3, weight - expected)
    previous = word
    at = i
  }
  return sum
}
