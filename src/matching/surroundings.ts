/**
 * What a fragment of one telling word says by where it stands: the plan was "reckless".
 *
 * One word is a quotation and a topic alike. Outlets quote it because it is striking; an article that uses the word itself writes about
 * it. And the reporter's sentence around it tells more of what was said: `called the plan to drain the lake "reckless"`.
 */
import type { Document, Quote } from '../types'
import { readQuoteWords } from './normalize'
import { readQuote, type ReadQuote } from './read-quote'
import { stretchKey, tellingIn } from './stretches'
import type { Words } from './words'

/** What is kept of a fragment beside its words. */
export interface Surroundings {
  /** Telling words of the reporter's sentence around it. */
  readonly around: string
  /** The article uses the same words in its own voice too. */
  readonly topical: boolean
}

/** Words of a fragment, and telling words of it: two telling words that an article uses too are mostly quoted all the same. */
const FEW = 4
const TELLING = 1
/** Characters of the sentence, and telling words, that are looked at on either side. */
const NEAR = 240
const KEPT = 12

/** Tells of each fragment of a document where it stands. The document's own words are read when the first one asks. */
export class Fragments {
  #ownVoice: Words[] | null = null
  /** By number of words: all stretches of so many in the article's own voice. */
  readonly #stretches = new Map<number, Set<number>>()

  constructor(private readonly document: Pick<Document, 'text' | 'title' | 'quotes'>) {}

  /** Null for a quote that is no fragment. */
  surroundingsOf({ kind, text, spans, start, end }: Quote): Surroundings | null {
    if ((kind !== 'mixed' && kind !== 'term') || spans.length !== 1) return null
    const { words } = readQuote(text)
    if (!isFew(words) || tellingIn(words, 0, words.length) !== TELLING) return null
    const from = ARTICLES.has(words.known(0).form) ? 1 : 0
    return {
      around: wordsAround(this.document.text, start, end),
      topical: this.#stretchesOf(words.length - from).has(stretchKey(words, from, words.length - from)),
    }
  }

  #stretchesOf(length: number): Set<number> {
    let keys = this.#stretches.get(length)
    if (!keys) {
      this.#stretches.set(length, (keys = new Set()))
      this.#ownVoice ??= partsOutside(this.document).map((part) => readQuoteWords(part))
      for (const words of this.#ownVoice)
        for (let to = length; to <= words.length; to++) keys.add(stretchKey(words, to - length, length))
    }
    return keys
  }
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the'])

/** Whether these are no more words than a fragment has. */
export function isFew({ length }: Words): boolean {
  return length <= FEW
}

/** What stands outside of marks in the title and the text. */
function partsOutside({ text, title = '', quotes }: Pick<Document, 'text' | 'title' | 'quotes'>): string[] {
  const parts = [title]
  const spans = quotes
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap((quote) => quote.spans)
    .sort((x, y) => x.start - y.start)
  let from = 0
  for (const { start, end } of spans) {
    if (start > from) parts.push(text.slice(from, start))
    from = Math.max(from, end)
  }
  parts.push(text.slice(from))
  return parts
}

/** The telling words of the sentence around a stretch of text, those next to it on either side. */
function wordsAround(text: string, start: number, end: number): string {
  let from = start
  while (from > 0 && start - from < NEAR && !endsSentence(text, from - 1)) from--
  let to = end
  while (to < text.length && to - end < NEAR && !endsSentence(text, to)) to++
  const before = tellingWords(text.slice(from, start)).slice(-KEPT)
  const after = tellingWords(text.slice(end, to)).slice(0, KEPT)
  return [...new Set([...before, ...after])].join(' ')
}

/** Whether a sentence ends with this character: a line end, or a stop with a blank behind it and behind closing marks. */
function endsSentence(text: string, at: number): boolean {
  const character = text.charAt(at)
  if (character === '\n') return true
  return (
    (character === '.' || character === '!' || character === '?') &&
    /^["”’']?\s+["“‘']?\p{Lu}/u.test(text.slice(at + 1, at + 8))
  )
}

function tellingWords(text: string): string[] {
  return readQuoteWords(text)
    .list()
    .filter(({ content }) => content)
    .map(({ form }) => form)
}

/** How much the sentence around a fragment shares with another quote, beside the words of the fragment itself. */
export function sharedAround(around: string, fragment: ReadQuote, other: ReadQuote): number {
  const known = new Set<number>()
  for (let i = 0; i < fragment.words.length; i++) known.add(fragment.words.key(i))
  const { words } = readQuote(around)
  const telling = new Map<number, number>()
  for (let i = 0; i < words.length; i++)
    if (!known.has(words.key(i))) telling.set(words.key(i), words.known(i).weight)
  let shared = 0
  for (let i = 0; i < other.words.length; i++) {
    shared += telling.get(other.words.key(i)) ?? 0
    telling.delete(other.words.key(i))
  }
  return shared
}
