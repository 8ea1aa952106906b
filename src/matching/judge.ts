/**
 * Belief, score and relation of two quotes that have been read, before the alignment is written out: what search and grouping rank by.
 *
 * The words that both have are asked first; when these make no match, whether one rewords the other. The two sides are put into one
 * order, so that swapping them mirrors the result exactly.
 */
import type { Relation } from '../types'
import { align, type Alignment } from './align'
import { lexicalBelief } from './belief'
import { commonplace } from './commonplaces'
import { lexicalFeatures, measure } from './features'
import type { Lexicon } from './lexicon'
import { lexiconOf, similarityOf, THRESHOLD, type MatchOptions } from './match-options'
import { paraphraseBelief, PARAPHRASE_THRESHOLD } from './paraphrase'
import { inPlainWords, mayMeet, phrasesMeet } from './plain'
import { positionsOf } from './positions'
import type { ReadQuote } from './read-quote'
import { coverage, isIdentical, MIRROR, relate } from './relation'
import { rewordedScore, scoreOf } from './score'
import { isTitle } from './titles'
import { NO_PAIRS } from './pairs'
import { wordWeight } from './word-weight'

/** What was found about two quotes. */
export interface Judgement {
  readonly belief: number
  readonly score: number
  readonly relation: Relation
  /** Of the shorter quote with the other: `isInOrder` tells which that is. */
  readonly alignment: Alignment
}

/** Whether a is the one that is aligned first: the one of fewer words, and among equals the first by its text. */
export function isInOrder(a: ReadQuote, b: ReadQuote): boolean {
  return a.words.length < b.words.length || (a.words.length === b.words.length && a.text <= b.text)
}

/** Judges two quotes; null when they do not match. */
export function judgeRead(a: ReadQuote, b: ReadQuote, options?: MatchOptions): Judgement | null {
  const threshold = options?.threshold ?? THRESHOLD
  const byWords = judgeWords(a, b, threshold, lexiconOf(options))
  if (byWords || options?.paraphrases === false) return byWords
  // A caller's threshold moves what is asked of a rewording, half as far.
  return judgeRewording(a, b, PARAPHRASE_THRESHOLD + (threshold - THRESHOLD) * 0.5, options)
}

/** Judges two quotes by the words they share; null when these are not enough for a match. */
export function judgeWords(
  a: ReadQuote,
  b: ReadQuote,
  threshold: number,
  lexicon: Lexicon,
): Judgement | null {
  if (isInOrder(a, b)) return judgeOrdered(a, b, threshold, lexicon)
  const judgement = judgeOrdered(b, a, threshold, lexicon)
  return judgement && { ...judgement, relation: MIRROR[judgement.relation] }
}

function judgeOrdered(a: ReadQuote, b: ReadQuote, threshold: number, lexicon: Lexicon): Judgement | null {
  if (!a.words.length) return a.text.trim() === b.text.trim() ? identicalEmpty : null
  // A name is no utterance, and two articles that print it have none in common; only a text is always itself.
  if (a.text !== b.text && isTitle(a.words)) return null
  if (!sharesEnough(a, b)) return null
  const alignment = align(a.words, b.words)
  if (isIdentical(a, b, alignment)) return { belief: 1, score: 1, relation: 'identical', alignment }
  const enough = saysEnough(a, alignment)
  if (!enough && threshold > 0) return null
  const m = measure(a.words, b.words, alignment)
  const use = commonplace(a.words, alignment)
  const belief = enough ? lexicalBelief(lexicalFeatures(a.words, b.words, alignment, m, lexicon, use)) : 0
  if (belief < threshold)
    return belief < DOUBTFUL ? null : judgeInPlainWords(a, b, { alignment, use, threshold, lexicon })
  return {
    belief,
    score: scoreOf(belief, coverage(m)),
    relation: relate(a.words, b.words, alignment, m),
    alignment,
  }
}

/** With less belief than this two quotes share nothing that a phrase put otherwise could make a match. */
const DOUBTFUL = 0.02

/** What was found of two quotes as they are said, which holds of them in plain words too. */
interface AsSaid {
  /** Which words stand for which is shown by this one. */
  readonly alignment: Alignment
  /** Plain words are everybody's: how widely words are used is asked of what was said. */
  readonly use: number
  readonly threshold: number
  readonly lexicon: Lexicon
}

/** Judges two quotes with their phrases put into plain words; null when none meets, or they do not match so either. */
function judgeInPlainWords(
  a: ReadQuote,
  b: ReadQuote,
  { alignment, use, threshold, lexicon }: AsSaid,
): Judgement | null {
  if (!mayMeet(a.words, b.words)) return null
  const plainA = inPlainWords(a.words, lexicon)
  const plainB = inPlainWords(b.words, lexicon)
  if (!phrasesMeet(plainA, plainB)) return null
  const { words: x } = plainA
  const { words: y } = plainB
  const plainly = align(x, y)
  const m = measure(x, y, plainly)
  const belief = lexicalBelief(lexicalFeatures(x, y, plainly, m, lexicon, use))
  if (belief < threshold) return null
  return { belief, score: scoreOf(belief, coverage(m)), relation: relate(x, y, plainly, m), alignment }
}

/** From this likeness on a caller's embedding is believed about two texts that wording leaves undecided. */
const SIMILAR_ENOUGH = 0.82

/** Judges whether one quote rewords the other, by the scorer or the caller's embedding; null when neither is sure enough. */
export function judgeRewording(
  a: ReadQuote,
  b: ReadQuote,
  least: number,
  options?: MatchOptions,
): Judgement | null {
  const [first, second] = isInOrder(a, b) ? [a, b] : [b, a]
  if (!first.words.length) return null
  const own = paraphraseBelief(first, second, least)
  const similar = similarityOf(first.text, second.text, options)
  if (own < least && similar < SIMILAR_ENOUGH) return null
  if (isTitle(first.words)) return null
  const belief = Math.max(own, similar)
  return new Rewording(first, second, belief)
}

/** Most rewordings that are looked at are never shown: the words are aligned when somebody asks which stand for which. */
class Rewording implements Judgement {
  readonly relation = 'paraphrase'
  readonly score: number
  #alignment: Alignment | null = null

  constructor(
    private readonly first: ReadQuote,
    private readonly second: ReadQuote,
    readonly belief: number,
  ) {
    this.score = rewordedScore(belief)
  }

  get alignment(): Alignment {
    return (this.#alignment ??= align(this.first.words, this.second.words))
  }
}

/** Fewer shared words than this say nothing when their telling ones weigh less: "a lot of people", "many times". */
const FEW_SHARED = 5
const SAYS_NOTHING = 3.6

function saysEnough({ words }: ReadQuote, { pairs }: Alignment): boolean {
  if (pairs.length >= FEW_SHARED) return true
  let weight = 0
  for (let k = 0; k < pairs.length; k++) {
    const word = words.known(pairs.a(k))
    if (word.content) weight += word.weight
  }
  return weight >= SAYS_NOTHING
}

/** Share of the shorter text's weight that must stand in the other for an alignment to be worth its time. */
const SHARED = 0.15

/** Whether the words of the one stand in the other to a share that could make a match; order is not looked at. */
function sharesEnough(a: ReadQuote, b: ReadQuote): boolean {
  const { weight: totalA } = a
  const { weight: totalB } = b
  const goal = SHARED * Math.min(totalA, totalB)
  const places = positionsOf(b.words)
  let shared = 0
  if (totalA <= totalB) {
    for (let i = 0; i < a.words.length; i++) {
      const word = a.words.known(i)
      if (places.first(word.key) < 0) continue
      shared += wordWeight(word)
      if (shared >= goal) return true
    }
    return false
  }
  const inA = new Uint8Array(b.words.length)
  for (let i = 0; i < a.words.length; i++) {
    const first = places.first(a.words.key(i))
    if (first >= 0) inA[first] = 1
  }
  for (let j = 0; j < b.words.length; j++) {
    const word = b.words.known(j)
    if (!inA[places.first(word.key)]) continue
    shared += wordWeight(word)
    if (shared >= goal) return true
  }
  return false
}

const identicalEmpty: Judgement = {
  belief: 1,
  score: 1,
  relation: 'identical',
  alignment: { pairs: NO_PAIRS, moved: NO_PAIRS },
}
