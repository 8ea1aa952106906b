/** What a comparison of meaning needs of one quote: its telling words with their vectors, its numbers, names, negations and shape. */
import type { ReadQuote } from './read-quote'
import { stanceOf } from './stance'
import { rowOfForm, type KnownForm } from './forms'
import { addRow, DIMENSIONS, expectedLikeness, normalized } from './vectors'

/** A word is telling from this weight on. */
export const TELLING = 3
/** A name of less weight is in every article. */
const NAME = 4
/** Fewer telling words than this have no structure to compare. */
const FEWEST = 2
/** A rewording of more words than this is judged by its parts elsewhere; here it would cost quadratic time. */
export const MOST_TELLING = 80

/** What the comparison needs of one side. */
export class Gist {
  /** By telling word: the key of its stem, its row among the vectors, its weight. */
  readonly keys: Int32Array
  readonly rows: Int32Array
  readonly weights: Float64Array
  readonly total: number
  /** The weighted sum of the vectors, and the same of length one. */
  readonly bare: Float64Array
  readonly sum: Float64Array
  #details: Details | null = null
  #expected: Float64Array | null = null

  constructor(
    private readonly quote: ReadQuote,
    /** The places of the telling words. */
    telling: readonly number[],
  ) {
    const n = telling.length
    this.keys = new Int32Array(n)
    this.rows = new Int32Array(n)
    this.weights = new Float64Array(n)
    this.bare = new Float64Array(DIMENSIONS)
    let total = 0
    for (let i = 0; i < n; i++) {
      const word = quote.words.known(telling[i] as number)
      const { weight } = word
      const row = rowOfForm(word)
      this.keys[i] = word.key
      this.rows[i] = row
      this.weights[i] = weight
      total += weight
      addRow(this.bare, row, weight)
    }
    this.total = total
    this.sum = normalized(this.bare)
  }

  /** For each word, the likeness that any text would offer it. */
  get expected(): Float64Array {
    if (!this.#expected) {
      const expected = new Float64Array(this.rows.length)
      for (let i = 0; i < expected.length; i++) expected[i] = expectedLikeness(this.rows[i] as number)
      this.#expected = expected
    }
    return this.#expected
  }

  /** What is looked at once two quotes are on one topic. */
  get details(): Details {
    return (this.#details ??= readDetails(this.quote))
  }
}

/** What a quote has besides its telling words. */
export interface Details {
  /** The stems of all words, by their keys. */
  readonly all: Int32Array
  /** Those of names, by their places among the telling words, each once; and numbers. */
  readonly names: readonly number[]
  readonly numbers: readonly string[]
  readonly negations: number
  readonly sentences: number
  readonly question: boolean
  /** One bit for each of `STANCES`. */
  readonly stance: number
}

function readDetails({ text, words }: ReadQuote): Details {
  const names: number[] = []
  const nameKeys: number[] = []
  const all = new Int32Array(words.length)
  const numbers: string[] = []
  let negations = 0
  let telling = 0
  for (let i = 0; i < words.length; i++) {
    const word = words.known(i)
    const { key } = word
    all[i] = key
    if (words.number(i) && !numbers.includes(word.form)) numbers.push(word.form)
    if (word.negates) negations++
    if (!isTelling(word)) continue
    if (word.weight > NAME && words.capital(i) && !words.opens(i) && !nameKeys.includes(key)) {
      nameKeys.push(key)
      names.push(telling)
    }
    telling++
  }
  return {
    all,
    names,
    numbers,
    negations,
    sentences: countEnds(text),
    question: text.includes('?'),
    stance: stanceOf(words),
  }
}

/** The telling words of a quote with their vectors; null when there are too few or too many. */
export function gistOf(quote: ReadQuote): Gist | null {
  // Remembered with the quote: one quote is compared with many.
  return quote.gist === undefined ? (quote.gist = readGist(quote)) : quote.gist
}

function readGist(quote: ReadQuote): Gist | null {
  const telling: number[] = []
  const { words } = quote
  for (let i = 0; i < words.length; i++) {
    if (!isTelling(words.known(i))) continue
    telling.push(i)
    if (telling.length > MOST_TELLING) return null
  }
  return telling.length < FEWEST ? null : new Gist(quote, telling)
}

export function isTelling({ content, weight }: KnownForm): boolean {
  return content && weight > TELLING
}

function countEnds(text: string): number {
  let n = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (
      (code === 0x2e || code === 0x21 || code === 0x3f) &&
      (i + 1 === text.length || text.charCodeAt(i + 1) === 32)
    )
      n++
  }
  return n
}
