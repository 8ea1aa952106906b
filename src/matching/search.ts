/**
 * Which quotes of an index print given words, best first.
 *
 * Candidates come in the order of what they share with the query (`candidates.ts`) and are judged only while they can still be better than
 * the worst of those kept: how much two quotes say bounds how well the one can cover the other.
 */
import { Tally, tallyCommon, tallyRare } from './candidates'
import type { Grouping } from './grouping'
import { judgeRewording, judgeWords, type Judgement } from './judge'
import { KeyList, readKeys, readRewordingKeys } from './keys'
import { lexiconOf, THRESHOLD, type MatchOptions } from './match-options'
import { PARAPHRASE_THRESHOLD } from './paraphrase'
import type { Printings } from './printings'
import { readQuote, type ReadQuote } from './read-quote'
import { bestScore, REWORDED_AT_MOST } from './score'
import { Shortlist, type Near } from './shortlist'
import { compareText } from './utterance'

/** Items that a search aligns at most, and that a search for a rewording does. */
const SEARCHED = 48
const REWORDED = 160
/** Once there are as many hits as were asked for, what shares less than this part of what the first shares is not aligned. */
const FAR_LESS = 0.5
/** Quotes under common keys that a search reads when the rare ones name too few. */
const BUDGET = 20_000
const READ_WHOLE = 2000
/** A hit of this score is the quote that was looked for; below it, rewordings are looked for too. */
const FOUND = 0.6
/** Once it is found, what shares less than this part of the keys of the shorter is not aligned: see `groups.ts`. */
const SHARES = 0.2
/** When it is found, so many of the nearest are asked whether they reword it, as `matchQuotes` asks. */
const REWORDED_BESIDE = 4
/** Otherwise a search lists rewordings of less belief than `matchQuotes` takes for a match: the reader sees the score. */
export const LEAST_REWORDED = 0.01

/** A printing that was found. */
export interface Hit {
  readonly number: number
  readonly score: number
}

export class Search {
  readonly #keys = new KeyList()
  readonly #tally = new Tally()
  readonly #shortlists: ReadonlyMap<number, Shortlist>

  constructor(
    private readonly printings: Printings,
    private readonly grouping: Grouping,
    private readonly options: MatchOptions,
  ) {
    const { isEarlier } = grouping.items
    this.#shortlists = new Map([SEARCHED, REWORDED].map((most) => [most, new Shortlist(most, isEarlier)]))
  }

  /** The printings that match a quote best, so many at most. */
  find(query: ReadQuote, limit: number): Hit[] {
    const { items } = this.grouping
    const found = new Found(limit, this.printings)
    const keys = readKeys(query.words, this.#keys)
    const total = keys.total()
    const sharing = this.#candidates(keys, SEARCHED)
    const unlike: number[] = []
    for (const { item, weight } of sharing) {
      if (found.isFull && weight < FAR_LESS * (sharing[0]?.weight ?? 0)) break
      const isFar = weight < SHARES * total * Math.min(1, items.weightOf(item) / query.weight)
      if ((isFar && found.best >= FOUND) || !this.#addByWords(query, item, found)) unlike.push(item)
    }
    if (this.options.paraphrases === false) return found.take()
    if (found.best >= FOUND) {
      for (const item of unlike.slice(0, REWORDED_BESIDE))
        this.#addReworded(query, item, found, PARAPHRASE_THRESHOLD)
      return found.take()
    }
    for (const item of unlike) this.#addReworded(query, item, found, LEAST_REWORDED)
    const judged = new Set(sharing.map(({ item }) => item))
    // A small index is read whole; a large one by the words that stand for those of the query.
    const others =
      items.end <= READ_WHOLE
        ? Array.from({ length: items.end }, (_, item) => item)
        : this.#candidates(readRewordingKeys(query.words, lexiconOf(this.options), this.#keys), REWORDED).map(
            ({ item }) => item,
          )
    for (const item of others)
      if (!judged.has(item) && items.firstOf(item) >= 0 && !this.#addByWords(query, item, found))
        this.#addReworded(query, item, found, LEAST_REWORDED)
    return found.take()
  }

  #read(item: number): ReadQuote {
    return readQuote(this.printings.text(this.grouping.items.firstOf(item)), lexiconOf(this.options))
  }

  /** Adds an item whose words match; false when they do not, and it may still be a rewording. */
  #addByWords(query: ReadQuote, item: number, found: Found): boolean {
    const { options } = this
    if (bestScore(query.weight, this.grouping.items.weightOf(item)) < found.worst) return true
    const threshold = options.threshold ?? THRESHOLD
    return this.#add(item, judgeWords(query, this.#read(item), threshold, lexiconOf(options)), found)
  }

  #addReworded(query: ReadQuote, item: number, found: Found, least: number): void {
    if (REWORDED_AT_MOST < found.worst) return
    this.#add(item, judgeRewording(query, this.#read(item), least, this.options), found)
  }

  /** Printings of one item have the same words: one is judged for all. */
  #add(item: number, judgement: Judgement | null, found: Found): boolean {
    if (judgement)
      for (const number of this.grouping.items.printingsOf(item)) found.add(number, judgement.score)
    return judgement !== null
  }

  /** The items that share most with a list of keys, the most first; among equals the earliest printed. */
  #candidates(keys: KeyList, most: number): readonly Near[] {
    const { store } = this.grouping
    const tally = this.#tally
    const common = tallyRare(keys, store, tally)
    if (common.length && tally.count < most) tallyCommon(keys, common, store, tally, BUDGET)
    const shortlist = this.#shortlists.get(most) as Shortlist
    const { quotes, weights, count } = tally
    for (let k = 0; k < count; k++) {
      const item = quotes[k] as number
      const weight = weights[item] as number
      if (weight >= shortlist.least) shortlist.offer(item, weight)
    }
    tally.clear()
    return shortlist.take()
  }
}

/** The hits so far, as many as are asked for known by their scores. */
class Found {
  readonly #hits: Hit[] = []
  /** The best scores, so many as hits were asked for, the best first. */
  readonly #scores: number[] = []

  constructor(
    private readonly limit: number,
    private readonly printings: Printings,
  ) {}

  get isFull(): boolean {
    return this.#hits.length >= this.limit
  }
  get best(): number {
    return this.#scores[0] ?? 0
  }
  /** What another must reach to be kept; less than any score while there is room. */
  get worst(): number {
    return this.isFull ? (this.#scores[this.#scores.length - 1] ?? Infinity) : -1
  }

  add(number: number, score: number): void {
    if (score < this.worst) return
    this.#hits.push({ number, score })
    const scores = this.#scores
    let at = scores.length
    if (at < this.limit) scores.push(score)
    else at--
    if (at < 0) return
    for (; at > 0 && (scores[at - 1] as number) < score; at--) scores[at] = scores[at - 1] as number
    scores[at] = score
  }

  /** The best hits in order; among equals by id. */
  take(): Hit[] {
    const { printings } = this
    return this.#hits
      .sort((x, y) => y.score - x.score || compareText(printings.id(x.number), printings.id(y.number)))
      .slice(0, this.limit)
  }
}
