/** A quote as it is read for matching, once for all comparisons: what was read of late is remembered. */
import { wordWeight } from './features'
import { tellingWeight, type Gist } from './gist'
import { newsLexicon, type Lexicon } from './lexicon'
import { readQuoteWords } from './normalize'
import type { Words } from './words'

/** A quote that has been read once, to be matched many times. */
export interface ReadQuote {
  readonly text: string
  readonly words: Words
  /** The weight of all words together, and of the telling ones. */
  readonly weight: number
  readonly telling: number
  /** What `gistOf` made of it; undefined until it was asked. */
  gist?: Gist | null | undefined
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

function read(text: string, lexicon?: Lexicon): ReadQuote {
  const words = readQuoteWords(text, lexicon)
  let weight = 0
  for (let i = 0; i < words.length; i++) weight += wordWeight(words.known(i))
  return { text, words, weight, telling: tellingWeight(words), gist: undefined }
}

/** Reads a text for matching. Short texts are remembered: one quote is mostly compared with many. */
export function readQuote(text: string, lexicon: Lexicon = newsLexicon): ReadQuote {
  if (lexicon !== newsLexicon) return read(text, lexicon)
  const known = recent.get(text)
  if (known) return known
  const quote = older.get(text) ?? read(text)
  if (text.length <= LONGEST_REMEMBERED) remember(quote)
  return quote
}
