/**
 * Which quotes of an index print given words, best first.
 *
 * Candidates come in the order of what they share with the query (`candidates.ts`) and are judged only while they can still be better than
 * the worst of those kept: how much two quotes say bounds how well the one can cover the other. When none of them is the quote that was
 * looked for, those whose topic is nearest (`topics.ts`) are asked whether they reword it.
 */
import { Tally, tallyCommon, tallyRare } from './candidates'
import type { Grouping } from './grouping'
import { isInOrder, judgeRewording, judgeWords, type Judgement } from './judge'
import { KeyList, readKeys } from './keys'
import { lexiconOf, THRESHOLD, type MatchOptions } from './match-options'
import { PARAPHRASE_THRESHOLD } from './paraphrase'
import type { Printings } from './printings'
import { readQuote, type ReadQuote } from './read-quote'
import { bestScore, REWORDED_AT_MOST } from './score'
import { Shortlist, type Near } from './shortlist'
import { CELLS } from './topics'
import { compareText } from './utterance'

/** Items that a search aligns at most. */
const SEARCHED = 48
/** Once there are as many hits as were asked for, what shares less than this part of what the first shares is not aligned. */
const FAR_LESS = 0.5
/** Quotes under common keys that a search reads when the rare ones name too few. */
const BUDGET = 20_000
/** What shares less than this part of the keys of the shorter is not aligned: see `groups.ts`. */
const SHARES = 0.2
/** A hit of this score is the quote that was looked for; below it, rewordings are looked for too. */
const FOUND = 0.6
/** When it is found, so many of the nearest are asked whether they reword it, as `matchQuotes` asks. */
const REWORDED_BESIDE = 4
/** Otherwise a search lists rewordings of less belief than `matchQuotes` takes for a match: the reader sees the score. */
const LEAST_REWORDED = 0.01
/** An index of so many items is looked through whole for topics near to the query's; in a larger one, so many items of the cells near by. */
const LOOKED_THROUGH = 16_000
const NEAR_BY = 1000
/** Of these so many are judged, and of a large index so many; with a caller's `similarity`, more. */
const REWORDED = 24
const REWORDED_OF_MANY = 10
const REWORDED_SIMILAR = 160

/** A printing that was found. */
export interface Hit {
  readonly number: number
  readonly score: number
  /** Of the query with the earliest printing of the same words, and whether the query was aligned first. */
  readonly judgement: Judgement
  readonly ordered: boolean
}

export class Search {
  readonly #keys = new KeyList()
  readonly #tally = new Tally()
  readonly #sharing: Shortlist
  readonly #alike: Shortlist
  readonly #alikeOfMany: Shortlist
  #cell = new Int32Array(NEAR_BY)

  constructor(
    private readonly printings: Printings,
    private readonly grouping: Grouping,
    private readonly options: MatchOptions,
  ) {
    const { isEarlier } = grouping.items
    this.#sharing = new Shortlist(SEARCHED, isEarlier)
    this.#alike = new Shortlist(options.similarity ? REWORDED_SIMILAR : REWORDED, isEarlier)
    this.#alikeOfMany = options.similarity ? this.#alike : new Shortlist(REWORDED_OF_MANY, isEarlier)
  }

  /** The printings that match a quote best, so many at most. */
  find(query: ReadQuote, limit: number): Hit[] {
    const { items } = this.grouping
    const found = new Found(limit, this.printings)
    const keys = readKeys(query.words, this.#keys)
    const total = keys.total()
    const sharing = this.#candidates(keys)
    const unlike: number[] = []
    const judged = new Set<number>()
    for (const { item, weight } of sharing) {
      if (found.isFull && weight < FAR_LESS * (sharing[0]?.weight ?? 0)) break
      if (weight < SHARES * total * Math.min(1, items.weightOf(item) / query.weight)) continue
      judged.add(item)
      if (!this.#addByWords(query, item, found)) unlike.push(item)
    }
    if (!this.grouping.topics) return found.take()
    if (found.best >= FOUND) {
      for (const item of unlike.slice(0, REWORDED_BESIDE))
        this.#addReworded(query, item, found, PARAPHRASE_THRESHOLD)
      return found.take()
    }
    for (const { item } of this.#alikeInTopic(query, sharing)) {
      if (!judged.has(item) && this.#addByWords(query, item, found)) continue
      this.#addReworded(query, item, found, LEAST_REWORDED)
    }
    return found.take()
  }

  /** The items whose topics are nearest to that of a quote, the nearest first; some are given. */
  #alikeInTopic(query: ReadQuote, given: readonly Near[]): readonly Near[] {
    const { items, topics, store } = this.grouping
    if (!topics?.ask(query)) return []
    const isLarge = items.end > LOOKED_THROUGH
    const shortlist = isLarge ? this.#alikeOfMany : this.#alike
    // A caller's `similarity` may know better what is alike.
    const least = this.options.similarity ? 0 : -1
    if (!isLarge) {
      for (let item = 0; item < items.end; item++)
        if (items.firstOf(item) >= 0) shortlist.offer(item, Math.max(topics.likeness(item), least))
      return shortlist.take()
    }
    const seen = new Set<number>(given.map(({ item }) => item))
    for (const item of seen) shortlist.offer(item, Math.max(topics.likeness(item), least))
    let left = NEAR_BY
    for (let place = 0; place < CELLS && left > 0; place++) {
      const count = Math.min(left, store.read(topics.cellNear(place), this.#cell))
      left -= count
      const kept = least < 0 ? topics.sift(this.#cell, count) : count
      for (let k = 0; k < kept; k++) {
        const item = this.#cell[k] as number
        const likeness = Math.max(topics.likeness(item), least)
        if (likeness >= shortlist.least && !seen.has(item)) shortlist.offer(item, likeness)
      }
    }
    return shortlist.take()
  }

  #read(item: number): ReadQuote {
    return readQuote(this.printings.text(this.grouping.items.firstOf(item)), lexiconOf(this.options))
  }

  /** Adds an item whose words match; false when they do not, and it may still be a rewording. */
  #addByWords(query: ReadQuote, item: number, found: Found): boolean {
    const { options } = this
    if (bestScore(query.weight, this.grouping.items.weightOf(item)) < found.worst) return true
    const quote = this.#read(item)
    const judgement = judgeWords(query, quote, options.threshold ?? THRESHOLD, lexiconOf(options))
    if (judgement) this.#add(item, judgement, isInOrder(query, quote), found)
    return judgement !== null
  }

  #addReworded(query: ReadQuote, item: number, found: Found, least: number): void {
    if (REWORDED_AT_MOST < found.worst) return
    const quote = this.#read(item)
    const judgement = judgeRewording(query, quote, least, this.options)
    if (judgement) this.#add(item, judgement, isInOrder(query, quote), found)
  }

  /** Printings of one item have the same words: one is judged for all. */
  #add(item: number, judgement: Judgement, ordered: boolean, found: Found): void {
    const { score } = judgement
    for (const number of this.grouping.items.printingsOf(item))
      found.add({ number, score, judgement, ordered })
  }

  /** The items that share most with a list of keys, the most first; among equals the earliest printed. */
  #candidates(keys: KeyList): readonly Near[] {
    const { store } = this.grouping
    const tally = this.#tally
    const common = tallyRare(keys, store, tally)
    if (common.length && tally.count < SEARCHED) tallyCommon(keys, common, store, tally, BUDGET)
    const shortlist = this.#sharing
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

  add(hit: Hit): void {
    const { score } = hit
    if (score < this.worst) return
    this.#hits.push(hit)
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
