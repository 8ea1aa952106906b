/**
 * `QuoteIndex`: many quotes, searched and grouped. The one thing in matching that holds state; its logic is the pure functions of
 * keys.ts, candidates.ts, groups.ts and utterance.ts over a store in memory (`grouping.ts` keeps the groups up with what comes and goes,
 * `search.ts` ranks).
 */
import type { Document, Quote, SearchHit, Speaker, Utterance } from '../types'
import { checkDocument, checkIndexData, checkQuote, textOf } from './given'
import { Grouping } from './grouping'
import { matchOf } from './match'
import { checkMatchOptions, lexiconOf, type MatchOptions } from './match-options'
import { isDescription } from './names'
import { readQuote } from './read-quote'
import { Search } from './search'
import { Printings } from './printings'
import { createMemoryStore } from './store'
import { Fragments } from './surroundings'
import type { Printing } from './utterance'

/** A quote that comes without a document. */
export interface IndexedQuote {
  readonly id: string
  readonly text: string
  readonly speaker?: string | null
  readonly outlet?: string
  readonly publishedAt?: string
}

export interface SearchOptions {
  /** How many hits at most. Default 10. */
  readonly limit?: number
}

/** What `toJSON` gives and `fromJSON` takes. */
export interface QuoteIndexData {
  readonly format: 'saidby-index'
  readonly version: 1
  readonly options: Omit<MatchOptions, 'similarity'>
  readonly quotes: readonly Printing[]
}

const NO_ALIASES: readonly string[] = []
/**
 * Keeps quotes, finds those that print given words, and groups them into utterances.
 *
 * @example
 * const index = new QuoteIndex()
 * index.addQuote({ id: 'q1', text: 'We will reopen the harbour in May.', speaker: 'Ada Lind', outlet: 'Wire' })
 * index.search('reopen the harbour')[0]?.id // 'q1'
 */
export class QuoteIndex {
  readonly #options: MatchOptions
  readonly #printings = new Printings()
  readonly #ofDocument = new Map<string, number[]>()
  readonly #grouping: Grouping
  readonly #search: Search

  constructor(options: MatchOptions = {}) {
    checkMatchOptions(options)
    this.#options = options
    this.#grouping = new Grouping(this.#printings, createMemoryStore(), options)
    this.#search = new Search(this.#printings, this.#grouping, options)
  }

  /** How many quotes the index holds. */
  get size(): number {
    return this.#printings.size
  }

  /**
   * Adds every quote of an analyzed document; `remove(document.id)` takes them out.
   *
   * @throws Error for an id that the index has; TypeError for what is no document. Nothing of it is added then.
   */
  add(document: Document): this {
    checkDocument(document)
    if (this.#holds(document.id))
      throw new Error(`duplicate document id "${document.id}": remove it first or give another id`)
    for (const { id } of document.quotes) this.#refuseDuplicate(`${document.id}#${id}`)
    const numbers: number[] = []
    this.#ofDocument.set(document.id, numbers)
    const fragments = new Fragments(document)
    for (const quote of document.quotes) {
      const surroundings = fragments.surroundingsOf(quote)
      const relay = relayOf(quote, document.text)
      numbers.push(
        this.#put({
          id: `${document.id}#${quote.id}`,
          docId: document.id,
          quoteId: quote.id,
          text: quote.text,
          speaker: quote.speaker?.name ?? null,
          aliases: quote.speaker?.aliases ?? [],
          term: quote.kind === 'term',
          ...(quote.speaker && isDescribed(quote.speaker) && { described: true }),
          ...(quote.speaker && isBody(quote.speaker) && { body: true }),
          ...(relay !== null && { relay }),
          ...(surroundings && { around: surroundings.around }),
          ...(surroundings?.topical && { topical: true }),
          ...kept(document),
        }),
      )
    }
    return this
  }

  /**
   * Adds one quote that is known by an id of yours.
   *
   * @throws Error for an id that the index has, of a quote or a document; TypeError for what is no quote
   */
  addQuote(quote: IndexedQuote): this {
    checkQuote(quote)
    if (this.#holds(quote.id))
      throw new Error(`duplicate quote id "${quote.id}": remove it first or give another id`)
    this.#put({
      id: quote.id,
      docId: quote.id,
      quoteId: quote.id,
      text: quote.text,
      speaker: quote.speaker ?? null,
      aliases: NO_ALIASES,
      term: false,
      ...(quote.speaker !== undefined &&
        quote.speaker !== null &&
        isDescription(quote.speaker) && { described: true }),
      ...kept(quote),
    })
    return this
  }

  /** Removes a document with its quotes, or one quote; false when there is none of that id. */
  remove(id: string): boolean {
    const number = this.#printings.numberOf(id)
    const numbers = this.#ofDocument.get(id) ?? (number === undefined ? null : [number])
    if (!numbers) return false
    for (const one of numbers) {
      if (!this.#printings.has(one)) continue
      this.#grouping.remove(one)
      this.#printings.remove(one)
    }
    this.#ofDocument.delete(id)
    return true
  }

  /**
   * The quotes that print the words of a text or quote, best first; `[]` when none does.
   *
   * @throws TypeError, RangeError for what is no text and for a wrong option
   */
  search(query: string | { readonly text: string }, options: SearchOptions = {}): SearchHit[] {
    const { limit = 10, ...rest } = options
    for (const name of Object.keys(rest))
      throw new TypeError(`unknown option "${name}": the option of search is limit`)
    if (!(limit >= 0)) throw new RangeError(`limit ${limit} is no count: give 0 or more`)
    const lexicon = lexiconOf(this.#options)
    const read = readQuote(textOf(query, 'what is searched for'), lexicon)
    return this.#search.find(read, limit).map(({ number, score, judgement, ordered }): SearchHit => {
      const { id, docId, quoteId, text } = this.#printings.get(number)
      const match = matchOf(read, readQuote(text, lexicon), judgement, ordered)
      return { id, docId, quoteId, text, score, match }
    })
  }

  /**
   * Everything said, each with its printings, the earliest first. Every quote is in exactly one utterance. What was added or removed
   * since the last call is grouped now; a printing is aligned with the fullest wording when the utterance is first looked into.
   */
  utterances(): Utterance[] {
    return this.#grouping.utterances()
  }

  /** The index as plain data, options included (a `similarity` function is not data: give it again). */
  toJSON(): QuoteIndexData {
    const options = { ...this.#options }
    delete (options as { similarity?: unknown }).similarity
    const quotes: Printing[] = []
    for (let number = 0; number < this.#printings.end; number++)
      if (this.#printings.has(number)) quotes.push(this.#printings.get(number))
    return { format: 'saidby-index', version: 1, options, quotes }
  }

  /**
   * An index from what `toJSON` gave, after `JSON.parse`: it groups and finds as the one that was saved.
   *
   * @param options the `similarity` of the saved index, if it had one; its other options travel with the data
   * @throws TypeError for what `toJSON` did not give, for an index of another version and for other options
   *
   * @example
   * QuoteIndex.fromJSON(JSON.parse(JSON.stringify(index)))
   */
  static fromJSON(data: QuoteIndexData, options: Pick<MatchOptions, 'similarity'> = {}): QuoteIndex {
    checkIndexData(data)
    for (const name of Object.keys(options))
      if (name !== 'similarity')
        throw new TypeError(
          `unknown option "${name}": the option of fromJSON is similarity, others travel with the data`,
        )
    const index = new QuoteIndex({ ...data.options, ...options })
    for (const printing of data.quotes) {
      const number = index.#put(printing)
      if (printing.docId !== printing.id) {
        const numbers = index.#ofDocument.get(printing.docId)
        if (numbers) numbers.push(number)
        else index.#ofDocument.set(printing.docId, [number])
      }
    }
    return index
  }

  /** Whether a document or a quote has this id: `remove` knows either by it. */
  #holds(id: string): boolean {
    return this.#ofDocument.has(id) || this.#printings.numberOf(id) !== undefined
  }

  #refuseDuplicate(id: string): void {
    if (this.#printings.numberOf(id) !== undefined)
      throw new Error(`duplicate quote id "${id}": remove it first or give another id`)
  }

  #put(printing: Printing): number {
    this.#refuseDuplicate(printing.id)
    const number = this.#printings.add(printing)
    this.#grouping.add(number)
    return number
  }
}

/** From JSON what is missing comes as null, too. */
function kept({
  outlet,
  publishedAt,
}: Pick<IndexedQuote, 'outlet' | 'publishedAt'>): Pick<Printing, 'outlet' | 'publishedAt'> {
  return {
    ...(typeof outlet === 'string' && { outlet }),
    ...(typeof publishedAt === 'string' && { publishedAt }),
  }
}

function isDescribed({ name, kind }: Pick<Speaker, 'name' | 'kind'>): boolean {
  return kind === 'unnamed' || isDescription(name)
}

function isBody({ kind }: Pick<Speaker, 'kind'>): boolean {
  return kind === 'organization' || kind === 'group' || kind === 'document'
}

/** Who passed a quote on, in the article's words. */
function relayOf({ evidence }: Pick<Quote, 'evidence'>, text: string): string | null {
  const span = evidence.find(({ rule }) => rule === 'relayed-by')?.span
  return span ? text.slice(span.start, span.end) : null
}
