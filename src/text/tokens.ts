import type { Span } from '../types'
import type { Word } from './words'

/** Universal part of speech, as wink-nlp tags it; `X` for what its reader was not given. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X'

/**
 * One word, number or mark of the article. Never white space, never empty.
 *
 * What its word knows is asked of the word: a text has a million tokens before it has ten thousand words, and what each token
 * holds is what the collector of garbage copies.
 */
export class Token implements Span {
  readonly end: number

  constructor(
    readonly start: number,
    readonly word: Word,
    readonly pos: PartOfSpeech,
    /** Index into `TextLayer.sentences`. */
    readonly sentence: number,
    /** Index into `TextLayer.paragraphs`. */
    readonly paragraph: number,
  ) {
    this.end = start + word.text.length
  }

  /** As printed: `article.text.slice(start, end)`. */
  get text(): string {
    return this.word.text
  }

  /** Lower case, with straight apostrophes: what word lists are asked with. */
  get lower(): string {
    return this.word.lower
  }
}

/** A run of tokens: `tokens.slice(firstToken, endToken)`. */
export interface TokenRun extends Span {
  readonly firstToken: number
  readonly endToken: number
}

export interface Sentence extends TokenRun {
  readonly paragraph: number
}

export type Paragraph = TokenRun

/** An article read: what every later stage stands on. */
export interface TextLayer {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
}

/**
 * The first token that starts at or after an offset, as an index; `tokens.length` when there is none.
 *
 * @example
 * tokens[tokenAt(tokens, span.start)]
 */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return firstNotBefore(tokens, (token) => token.start < offset)
}

/**
 * The first item of a sorted list that is not before a place, as an index; the list's length when all are before it.
 *
 * @param isBefore true for a run of items from the start of the list, false for the rest
 * @example
 * firstNotBefore([1, 3, 5], (item) => item < 3) // 1
 */
export function firstNotBefore<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(items[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}
