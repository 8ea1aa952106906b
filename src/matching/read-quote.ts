/** A quote as it is read for matching, once for all comparisons: what was read of late is remembered. */
import { wordWeight } from './word-weight'
import { isTelling, type Gist } from './gist'
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

/** Characters of read texts that are remembered; then all are forgotten. */
const REMEMBERED = 3_000_000
const LONGEST_REMEMBERED = 4_000
/**
 * One text for each place: the last that was read of those that fall there. A `Map` would keep all of them, and costs a quote that is read
 * once a tenth of its comparison.
 */
const PLACES = 1 << 14
const remembered: (ReadQuote | null)[] = new Array<null>(PLACES).fill(null)
let characters = 0

/** The place of a text by its length and a few of its characters. */
function placeOf(text: string): number {
  const { length } = text
  let hash = length
  const step = (length >> 3) + 1
  for (let i = step >> 1; i < length; i += step) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1)
  return (hash ^ (hash >>> 15)) & (PLACES - 1)
}

function read(text: string, lexicon?: Lexicon): ReadQuote {
  const words = readQuoteWords(text, lexicon)
  let weight = 0
  let telling = 0
  for (let i = 0; i < words.length; i++) {
    const word = words.known(i)
    weight += wordWeight(word)
    if (isTelling(word)) telling += word.weight
  }
  return { text, words, weight, telling, gist: undefined }
}

/** Reads a text for matching. Short texts are remembered: one quote is mostly compared with many. */
export function readQuote(text: string, lexicon: Lexicon = newsLexicon): ReadQuote {
  if (lexicon !== newsLexicon) return read(text, lexicon)
  if (text.length > LONGEST_REMEMBERED) return read(text)
  const place = placeOf(text)
  const known = remembered[place]
  if (known?.text === text) return known
  const quote = read(text)
  characters += text.length
  if (characters > REMEMBERED) {
    remembered.fill(null)
    characters = text.length
  }
  remembered[place] = quote
  return quote
}
