/** What a comparison of meaning needs of one quote: its telling words with their vectors, its numbers, names, negations and shape. */
import type { ReadQuote } from './match'
import type { Word } from './normalize'
import { expectedLikeness, sumRows, vectorRow } from './vectors'
import { NEGATIONS } from './word-tables'

/** A word is telling from this weight on. */
const TELLING = 3
/** Fewer telling words than this have no structure to compare. */
const FEWEST = 2
/** A rewording of more words than this is judged by its parts elsewhere; here it would cost quadratic time. */
const MOST = 80
/** What the comparison needs of one side. */
export interface Gist {
  readonly stems: readonly string[]
  readonly rows: readonly number[]
  readonly weights: readonly number[]
  /** For each word, the likeness that any text would offer it. */
  readonly expected: readonly number[]
  readonly total: number
  readonly sum: Float64Array
  readonly all: readonly string[]
  readonly numbers: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly negations: number
  readonly sentences: number
  readonly question: boolean
}

/** The telling words of a quote with their vectors; null when there are too few or too many. */
export function gistOf(quote: ReadQuote): Gist | null {
  let gist = gists.get(quote)
  if (gist === undefined) gists.set(quote, (gist = readGist(quote)))
  return gist
}

/** Remembered with the quote: one quote is compared with many. */
const gists = new WeakMap<ReadQuote, Gist | null>()

function readGist(quote: ReadQuote): Gist | null {
  const telling: Word[] = []
  for (const word of quote.words) {
    if (!word.content || word.weight <= TELLING) continue
    telling.push(word)
    if (telling.length > MOST) return null
  }
  if (telling.length < FEWEST) return null
  const stems = telling.map((word) => word.stem)
  const rows = stems.map(vectorRow)
  const weights = telling.map((word) => word.weight)
  return {
    stems,
    rows,
    weights,
    expected: rows.map(expectedLikeness),
    total: weights.reduce((s, w) => s + w, 0),
    sum: sumRows(rows, weights),
    all: quote.words.map((word) => word.stem),
    numbers: new Set(quote.words.filter((word) => word.number).map((word) => word.form)),
    names: new Set(
      telling.filter((word) => word.capital && !word.opens && word.weight > 4).map((word) => word.stem),
    ),
    negations: quote.words.reduce((n, word) => n + (NEGATIONS.has(word.form) ? 1 : 0), 0),
    sentences: countEnds(quote.text),
    question: quote.text.includes('?'),
  }
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

/** The weight of the telling words, without a look at any vector. */
export function tellingWeight(words: readonly Word[]): number {
  let total = 0
  for (const word of words) if (word.content && word.weight > TELLING) total += word.weight
  return total
}
