/**
 * `QuoteIndex`: many quotes, searched and grouped. The one thing in matching that holds state; its logic is the pure functions of
 * keys.ts, candidates.ts, groups.ts and utterance.ts over a store in memory.
 */
import type { Document, SearchHit, Utterance } from '../types'
import { findCandidates, type Candidate } from './candidates'
import { findParents, rootsOf, type GroupItem } from './groups'
import { identityOf, quoteKeys, rewordingKeys, type QuoteKey } from './keys'
import {
  checkMatchOptions,
  judgeRead,
  lexiconOf,
  matchRead,
  readQuote,
  type MatchOptions,
  type ReadQuote,
} from './match'
import { wordWeight } from './features'
import { createMemoryStore, type KeyStore } from './store'
import { utteranceOf, type Printing } from './utterance'

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
/** Candidates that a search aligns, and that grouping aligns for each quote. */
const SEARCHED = 48
const GROUPED = 48
/** Candidates that a search for a rewording aligns. */
const REWORDED = 160
const READ_WHOLE = 2000
/** A hit of this score is the quote that was looked for; below it, rewordings are looked for too. */
const FOUND = 0.6
/** A search lists rewordings of less belief than `matchQuotes` takes for a match: the reader sees the score. */
const LEAST_REWORDED = 0.01

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
  #printings: (Printing | null)[] = []
  #numberOf = new Map<string, number>()
  #ofDocument = new Map<string, number[]>()
  #store: KeyStore = createMemoryStore()
  #groups: Utterance[] | null = null

  constructor(options: MatchOptions = {}) {
    checkMatchOptions(options)
    this.#options = options
  }

  /** How many quotes the index holds. */
  get size(): number {
    return this.#numberOf.size
  }

  /** Adds every quote of an analyzed document. */
  add(document: Document): this {
    if (this.#ofDocument.has(document.id))
      throw new Error(`duplicate document id "${document.id}": remove it first or give another id`)
    const numbers: number[] = []
    this.#ofDocument.set(document.id, numbers)
    for (const quote of document.quotes) {
      numbers.push(
        this.#put({
          id: `${document.id}#${quote.id}`,
          docId: document.id,
          quoteId: quote.id,
          text: quote.text,
          speaker: quote.speaker?.name ?? null,
          aliases: quote.speaker?.aliases ?? [],
          term: quote.kind === 'term',
          ...(document.outlet !== undefined && { outlet: document.outlet }),
          ...(document.publishedAt !== undefined && { publishedAt: document.publishedAt }),
        }),
      )
    }
    return this
  }

  /** Adds one quote that is known by an id of yours. */
  addQuote(quote: IndexedQuote): this {
    const given = quote as Partial<IndexedQuote> | undefined
    if (typeof given?.id !== 'string' || typeof given.text !== 'string')
      throw new TypeError('a quote needs an id and a text, both strings')
    if (this.#numberOf.has(quote.id))
      throw new Error(`duplicate quote id "${quote.id}": remove it first or give another id`)
    this.#put({
      id: quote.id,
      docId: quote.id,
      quoteId: quote.id,
      text: quote.text,
      speaker: quote.speaker ?? null,
      aliases: NO_ALIASES,
      term: false,
      ...(quote.outlet !== undefined && { outlet: quote.outlet }),
      ...(quote.publishedAt !== undefined && { publishedAt: quote.publishedAt }),
    })
    return this
  }

  /** Removes a document with its quotes, or one quote; false when there is none of that id. */
  remove(id: string): boolean {
    const numbers =
      this.#ofDocument.get(id) ?? (this.#numberOf.has(id) ? [this.#numberOf.get(id) as number] : null)
    if (!numbers) return false
    for (const number of numbers) {
      const printing = this.#printings[number]
      if (printing) this.#numberOf.delete(printing.id)
      this.#printings[number] = null
    }
    this.#ofDocument.delete(id)
    this.#groups = null
    return true
  }

  /** The quotes that print the words of a text or quote, best first. */
  search(query: string | { readonly text: string }, options: SearchOptions = {}): SearchHit[] {
    const { limit = 10, ...rest } = options
    for (const name of Object.keys(rest))
      throw new TypeError(`unknown option "${name}": the option of search is limit`)
    if (!(limit >= 0)) throw new RangeError(`limit ${limit} is no count: give 0 or more`)
    const lexicon = lexiconOf(this.#options)
    const read = readQuote(typeof query === 'string' ? query : query.text, lexicon)
    const hits: { printing: Printing; read: ReadQuote; score: number; number: number }[] = []
    const judged = new Set<number>()
    const judge = (quote: number): void => {
      const printing = this.#printings[quote]
      if (!printing || judged.has(quote)) return
      judged.add(quote)
      const other = readQuote(printing.text, lexicon)
      const judgement = judgeRead(read, other, this.#options, LEAST_REWORDED)
      if (judgement) hits.push({ printing, read: other, score: judgement.score, number: quote })
    }
    for (const { quote } of findCandidates(
      quoteKeys(read.words),
      this.#store,
      SEARCHED,
      this.#printings.length,
    ))
      judge(quote)
    if (this.#options.paraphrases !== false && !hits.some((hit) => hit.score >= FOUND)) {
      // A small index is read whole; a large one by the words that stand for those of the query.
      if (this.#printings.length <= READ_WHOLE) this.#printings.forEach((_, quote) => judge(quote))
      else
        for (const { quote } of findCandidates(
          rewordingKeys(read.words, lexicon),
          this.#store,
          REWORDED,
          this.#printings.length,
        ))
          judge(quote)
    }
    hits.sort((x, y) => y.score - x.score || (x.printing.id < y.printing.id ? -1 : 1))
    const found: SearchHit[] = []
    for (const hit of hits.slice(0, limit)) {
      const match = matchRead(read, hit.read, this.#options, LEAST_REWORDED)
      if (match) {
        const { id, docId, quoteId, text } = hit.printing
        found.push({ id, docId, quoteId, text, score: match.score, match })
      }
    }
    return found
  }

  /** Everything said, each with its printings, the earliest first. Every quote is in exactly one utterance. */
  utterances(): Utterance[] {
    return (this.#groups ??= this.#group())
  }

  /** The index as plain data, options included (a `similarity` function is not data: give it again). */
  toJSON(): QuoteIndexData {
    const options = { ...this.#options }
    delete (options as { similarity?: unknown }).similarity
    return {
      format: 'saidby-index',
      version: 1,
      options,
      quotes: this.#printings.filter((printing) => printing !== null),
    }
  }

  /** An index from what `toJSON` gave. */
  static fromJSON(data: QuoteIndexData, options: Pick<MatchOptions, 'similarity'> = {}): QuoteIndex {
    const given = data as { format?: unknown; version?: unknown } | null | undefined
    if (given?.format !== 'saidby-index' || given.version !== 1) {
      throw new TypeError(
        `no index of version 1: format "${String(given?.format)}", version ${String(given?.version)}; give what toJSON returned`,
      )
    }
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

  #put(printing: Printing): number {
    if (this.#numberOf.has(printing.id))
      throw new Error(`duplicate quote id "${printing.id}": remove it first or give another id`)
    const number = this.#printings.length
    this.#printings.push(printing)
    this.#numberOf.set(printing.id, number)
    for (const { key } of quoteKeys(readQuote(printing.text, lexiconOf(this.#options)).words))
      this.#store.put(key, number)
    this.#groups = null
    return number
  }

  #group(): Utterance[] {
    const lexicon = lexiconOf(this.#options)
    const printings = this.#printings
      .filter((printing) => printing !== null)
      .sort((x, y) => compareText(x.publishedAt ?? '~', y.publishedAt ?? '~') || compareText(x.id, y.id))
    // Printings of the same words by nobody else are one item: most of the work falls away here.
    const itemOf = new Map<string, number>()
    const members: Printing[][] = []
    const items: GroupItem[] = []
    for (const printing of printings) {
      const read = readQuote(printing.text, lexicon)
      const same = `${printing.term ? 't' : ''}|${printing.speaker ?? ''}|${identityOf(read.words) || printing.text}`
      const known = itemOf.get(same)
      if (known !== undefined && !printing.term) {
        ;(members[known] as Printing[]).push(printing)
        continue
      }
      itemOf.set(same, items.length)
      members.push([printing])
      items.push({
        text: printing.text,
        speaker: printing.speaker,
        aliases: printing.aliases,
        docId: printing.docId,
        day: dayOf(printing.publishedAt),
        term: printing.term,
        weight: read.words.reduce((sum, word) => sum + wordWeight(word), 0),
      })
    }
    const store = createMemoryStore()
    // Words and keys are read again when they are needed: kept for a million quotes they would take gigabytes.
    const keysOf = (i: number): QuoteKey[] =>
      quoteKeys(readQuote((items[i] as GroupItem).text, lexicon).words)
    items.forEach((_, i) => keysOf(i).forEach(({ key }) => store.put(key, i)))
    const order = items
      .map((_, i) => i)
      .sort((x, y) => (items[y] as GroupItem).weight - (items[x] as GroupItem).weight || x - y)
    const near = (i: number): Candidate[] => findCandidates(keysOf(i), store, GROUPED, i)
    const roots = rootsOf(findParents(items, order, near, this.#options))
    const groups = new Map<number, Printing[]>()
    roots.forEach((root, i) => {
      const list = groups.get(root)
      if (list) for (const member of members[i] as Printing[]) list.push(member)
      else groups.set(root, [...(members[i] as Printing[])])
    })
    return [...groups.values()]
      .map((list) => utteranceOf(list, this.#options))
      .sort(
        (x, y) =>
          compareText(x.variants[0]?.publishedAt ?? '~', y.variants[0]?.publishedAt ?? '~') ||
          compareText(x.id, y.id),
      )
  }
}

function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}

/** Days since 1970 of an ISO date; null for anything else. */
function dayOf(date: string | undefined): number | null {
  if (date === undefined) return null
  const time = Date.parse(date.slice(0, 10) + 'T00:00:00Z')
  return Number.isNaN(time) ? null : Math.floor(time / 86_400_000)
}
