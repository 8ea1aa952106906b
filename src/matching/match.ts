/**
 * `matchQuotes`: whether two texts print one utterance (or the same words), how they relate, and what differs.
 *
 * read → align → measure → believe → relate. A small learned scorer judges the measures; what the frame of equal words
 * cannot see is asked of `paraphrase.ts`. The two sides are put into one order first, so that swapping them mirrors the result exactly.
 */
import type { Quote, QuoteMatch, Relation } from '../types'
import { align, type Alignment } from './align'
import { LEXICAL } from './data/scorer'
import { lexicalFeatures, measure, wordWeight, type Measure } from './features'
import type { Gist } from './gist'
import { lexiconFrom, newsLexicon, type DocumentFrequencies, type Lexicon } from './lexicon'
import { meaningChanges } from './meaning'
import { runNetwork } from './network'
import { readQuoteWords, type Word } from './normalize'
import { opcodesOf, stepsOf } from './opcodes'
import { isTitle } from './titles'
import { coverage, isIdentical, MIRROR, relate } from './relation'
import { paraphraseBelief, PARAPHRASE_THRESHOLD } from './paraphrase'
import { positionsOf } from './positions'

/** What may be changed about matching. */
export interface MatchOptions {
  /** Belief from which two quotes match, 0 to 1. Default 0.5: lower finds more, higher errs less. */
  readonly threshold?: number
  /** In how many of how many texts of your domain each word stem stands; default: counts in general news. */
  readonly frequencies?: DocumentFrequencies
  /** Likeness in meaning of two texts, 0 to 1, from an embedding of yours: asked when wording alone does not decide. */
  readonly similarity?: (a: string, b: string) => number
  /** Whether statements in other words match as `paraphrase`. Default true. */
  readonly paraphrases?: boolean
}

/** A quote that has been read once, to be matched many times. */
export interface ReadQuote {
  readonly text: string
  readonly words: readonly Word[]
  /** What `gistOf` made of it; undefined until it was asked. */
  gist?: Gist | null | undefined
}

/** Belief from which two quotes match: the middle of a plateau on the training pairs. */
export const THRESHOLD = 0.5
/** From this likeness on a caller's embedding is believed about two texts that wording leaves undecided. */
const SIMILAR_ENOUGH = 0.82

const OPTION_NAMES: ReadonlySet<string> = new Set(['threshold', 'frequencies', 'similarity', 'paraphrases'])

/** Throws for an option that does not exist or cannot be meant. */
export function checkMatchOptions(options: MatchOptions | undefined, also: readonly string[] = []): void {
  if (options === undefined) return
  for (const name of Object.keys(options)) {
    if (!OPTION_NAMES.has(name) && !also.includes(name)) {
      throw new TypeError(
        `unknown option "${name}": the options are ${[...OPTION_NAMES, ...also].join(', ')}`,
      )
    }
  }
  const { threshold } = options
  if (threshold !== undefined && !(threshold >= 0 && threshold <= 1)) {
    throw new RangeError(`threshold ${threshold} is outside 0 to 1: give a belief such as 0.5`)
  }
  const { frequencies } = options
  if (frequencies !== undefined && !(frequencies.documents > 0)) {
    throw new RangeError(
      `frequencies.documents is ${frequencies.documents}: give the number of texts the counts were made in`,
    )
  }
}

const lexicons = new WeakMap<DocumentFrequencies, Lexicon>()

export function lexiconOf(options: MatchOptions | undefined): Lexicon {
  const frequencies = options?.frequencies
  if (!frequencies) return newsLexicon
  let lexicon = lexicons.get(frequencies)
  if (!lexicon) lexicons.set(frequencies, (lexicon = lexiconFrom(frequencies)))
  return lexicon
}

/** What a caller without types may give is checked here, once. */
function textOf(quote: unknown, which: string): string {
  if (typeof quote === 'string') return quote
  const text = (quote as { text?: unknown } | null | undefined)?.text
  if (typeof text === 'string') return text
  throw new TypeError(
    `${which} is ${quote === null ? 'null' : typeof quote}: give a string or a quote with a text`,
  )
}

/** Characters of read texts in one generation of memory; texts of the generation before are kept while they are asked for. */
const REMEMBERED = 1_500_000
const LONGEST_REMEMBERED = 4_000
let recent = new Map<string, ReadQuote>()
let older = new Map<string, ReadQuote>()
let characters = 0

function remember(read: ReadQuote): void {
  characters += read.text.length + 100
  if (characters > REMEMBERED) {
    older = recent
    recent = new Map()
    characters = read.text.length + 100
  }
  recent.set(read.text, read)
}

/** Reads a text for matching. Short texts are remembered: one quote is mostly compared with many. */
export function readQuote(text: string, lexicon: Lexicon = newsLexicon): ReadQuote {
  if (lexicon !== newsLexicon) return { text, words: readQuoteWords(text, lexicon), gist: undefined }
  let read = recent.get(text)
  if (read) return read
  read = older.get(text) ?? { text, words: readQuoteWords(text), gist: undefined }
  if (text.length <= LONGEST_REMEMBERED) remember(read)
  return read
}

/**
 * Whether two texts print the same utterance, and how they relate; null when they do not.
 *
 * @example
 * matchQuotes('We will not close the bridge.', 'we won’t close the bridge')?.relation // 'identical'
 */
export function matchQuotes(
  a: string | Pick<Quote, 'text'>,
  b: string | Pick<Quote, 'text'>,
  options?: MatchOptions,
): QuoteMatch | null {
  checkMatchOptions(options)
  return matchRead(
    readQuote(textOf(a, 'the first quote'), lexiconOf(options)),
    readQuote(textOf(b, 'the second quote'), lexiconOf(options)),
    options,
  )
}

/** What was found about two quotes before the alignment is written out: cheap, for ranking many candidates. */
export interface Judgement {
  readonly belief: number
  readonly score: number
  readonly relation: Relation
  readonly alignment: Alignment
  readonly measure: Measure
}

/** a comes first when it is shorter, and among equals by its text. */
function inOrder(a: ReadQuote, b: ReadQuote): boolean {
  return a.words.length < b.words.length || (a.words.length === b.words.length && a.text <= b.text)
}

/** Judges two quotes of which a is not the longer one. */
function judgeOrdered(
  a: ReadQuote,
  b: ReadQuote,
  options?: MatchOptions,
  leastParaphrase?: number,
): Judgement | null {
  const lexicon = lexiconOf(options)
  const threshold = options?.threshold ?? THRESHOLD
  if (!a.words.length) return a.text.trim() === b.text.trim() ? identicalEmpty : null
  // A name is no utterance, and two articles that print it have none in common; only a text is always itself.
  if (isTitle(a.words) && a.text !== b.text) return null
  const { paraphrases } = options ?? {}
  // A caller's threshold moves what is asked of a rewording, half as far.
  const least = leastParaphrase ?? PARAPHRASE_THRESHOLD + (threshold - THRESHOLD) * 0.5
  if (!sharesEnough(a, b)) {
    if (paraphrases === false) return null
    const belief = rewordingBelief(
      a,
      b,
      least,
      leastParaphrase !== undefined && leastParaphrase < 0.2,
      options,
    )
    if (belief === null) return null
    const alignment = align(a.words, b.words)
    return {
      belief,
      score: 0.9 * belief,
      relation: 'paraphrase',
      alignment,
      measure: measure(a.words, b.words, alignment),
    }
  }
  const alignment = align(a.words, b.words)
  const m = measure(a.words, b.words, alignment)
  if (isIdentical(a, b, alignment))
    return { belief: 1, score: 1, relation: 'identical', alignment, measure: m }
  const belief = saysEnough(a, alignment)
    ? runNetwork(LEXICAL, lexicalFeatures(a.words, b.words, alignment, m, lexicon))
    : 0
  const cover = coverage(m)
  if (belief >= threshold) {
    return {
      belief,
      score: Math.min(0.99, belief * (0.6 + 0.4 * cover)),
      relation: relate(a, b, alignment, m),
      alignment,
      measure: m,
    }
  }
  const other =
    paraphrases === false
      ? null
      : rewordingBelief(a, b, least, leastParaphrase !== undefined && leastParaphrase < 0.2, options)
  return other === null
    ? null
    : { belief: other, score: 0.9 * other, relation: 'paraphrase', alignment, measure: m }
}

/** Belief that one rewords the other, from the scorer or the caller's embedding; null when neither is sure enough. */
function rewordingBelief(
  a: ReadQuote,
  b: ReadQuote,
  least: number,
  searching: boolean,
  options?: MatchOptions,
): number | null {
  const own = paraphraseBelief(a, b, searching)
  const similar = options?.similarity?.(a.text, b.text) ?? 0
  return own >= least || similar >= SIMILAR_ENOUGH ? Math.max(own, similar) : null
}

/** Fewer shared words than this say nothing when their telling ones weigh less: "a lot of people", "many times". */
const FEW_SHARED = 5
const SAYS_NOTHING = 3.6

function saysEnough({ words }: ReadQuote, { pairs }: Alignment): boolean {
  if (pairs.length >= FEW_SHARED) return true
  let weight = 0
  for (const pair of pairs) {
    const word = words[pair.a] as Word
    if (word.content) weight += word.weight
  }
  return weight >= SAYS_NOTHING
}

/** Share of the shorter text's weight that must stand in the other for an alignment to be worth its time. */
const SHARED = 0.15

function weightOf(words: readonly Word[]): number {
  let total = 0
  for (const word of words) total += wordWeight(word)
  return total
}

/** Whether the words of the one stand in the other to a share that could make a match; order is not looked at. */
function sharesEnough(a: ReadQuote, b: ReadQuote): boolean {
  const totalA = weightOf(a.words)
  const totalB = weightOf(b.words)
  const goal = SHARED * Math.min(totalA, totalB)
  const places = positionsOf(b.words)
  let shared = 0
  if (totalA <= totalB) {
    for (const word of a.words) {
      if (places.first(word.key) < 0) continue
      shared += wordWeight(word)
      if (shared >= goal) return true
    }
    return false
  }
  const inA = new Uint8Array(b.words.length)
  for (const word of a.words) {
    const first = places.first(word.key)
    if (first >= 0) inA[first] = 1
  }
  for (const word of b.words) {
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
  alignment: { pairs: [], moved: [] },
  measure: {
    totalA: 0,
    totalB: 0,
    matchedA: 0,
    matchedB: 0,
    movedA: 0,
    movedB: 0,
    chunks: [],
    insideA: 0,
    insideB: 0,
    beforeA: 0,
    beforeB: 0,
    afterA: 0,
    afterB: 0,
  },
}

/** Belief, score and relation of two quotes that have been read; null when they do not match. */
export function judgeRead(
  a: ReadQuote,
  b: ReadQuote,
  options?: MatchOptions,
  leastParaphrase?: number,
): Judgement | null {
  if (inOrder(a, b)) return judgeOrdered(a, b, options, leastParaphrase)
  const judgement = judgeOrdered(b, a, options, leastParaphrase)
  return judgement && { ...judgement, relation: MIRROR[judgement.relation] }
}

/** `matchQuotes` for quotes that have been read; a search may ask for less belief in a rewording. */
export function matchRead(
  a: ReadQuote,
  b: ReadQuote,
  options?: MatchOptions,
  leastParaphrase?: number,
): QuoteMatch | null {
  const ordered = inOrder(a, b)
  const [first, second] = ordered ? [a, b] : [b, a]
  const judgement = judgeOrdered(first, second, options, leastParaphrase)
  if (!judgement) return null
  const lexicon = lexiconOf(options)
  const steps = stepsOf(first.words, second.words, first.text, second.text, judgement.alignment)
  const changes = meaningChanges(first.words, second.words, steps, judgement.alignment, lexicon)
  const alignment = opcodesOf(steps, first.words, second.words, first.text, second.text)
  return {
    relation: ordered ? judgement.relation : MIRROR[judgement.relation],
    score: judgement.score,
    alignment: ordered
      ? alignment
      : alignment.map(({ op, a: x, b: y }) => ({
          op: op === 'insert' ? 'delete' : op === 'delete' ? 'insert' : op,
          a: y,
          b: x,
        })),
    meaningChanged: changes.length > 0,
    changes,
  }
}
