/**
 * A quote as the words that printings have in common, each with its place in the original text.
 *
 * Outlets differ in marks, dashes, contractions, numbers in words or digits, titles, spelling and brackets; none of that
 * is a difference in what was said. Every `Word` keeps the offsets of the characters it was read from, so whatever is
 * found among normalized words is told in the offsets of the text. Linear in the text; any string is valid.
 */
import type { Span } from '../types'
import { formOf, rowOfForm, type KnownForm } from './forms'
import type { Lexicon } from './lexicon'
import { readNumber, type NumberPart } from './number-words'
import {
  AFTER_GAP,
  BRACKETED,
  CAPITAL,
  JOINED,
  OPENS,
  readPrintedWords,
  type PrintedWords,
} from './printed-words'
import { JOINS, SPLITS } from './word-tables'

/** One normalized word of a quote. */
export interface Word extends Span {
  /** Lower case, without accents, in one spelling: what printings have in common. */
  readonly form: string
  readonly stem: string
  /** A small integer for the stem: words of unlike keys have unlike stems. */
  readonly key: number
  /** How telling the stem is in the lexicon it was read with. */
  readonly weight: number
  /** The row of the stem among the vectors of words, -1 when it has none. */
  readonly row: number
  /** Has content of its own; false for "the", "is", "with". */
  readonly content: boolean
  /** The classes of words that stand for one another it is in, when it has no content of its own. */
  readonly swaps: readonly number[] | null
  /** Turns a statement round: "not", "never". */
  readonly negates: boolean
  /** A number, in digits. */
  readonly number: boolean
  /** Begins with a capital in the text. */
  readonly capital: boolean
  /** Stands in square brackets: put in by an editor. */
  readonly bracketed: boolean
  /** An ellipsis stands before it: words were left out. */
  readonly afterGap: boolean
  /** First word of a sentence, or of the text. */
  readonly opens: boolean
}

/** Beside the flags of a printed word. */
const NUMBER = 32
/** Parts that a number may have, and one that ends it. */
const LONGEST_NUMBER = 10

/** The normalized words of a text, in order; weighed by the lexicon of news unless another is given. */
export function readQuoteWords(text: string, lexicon?: Lexicon): Word[] {
  const printed = readPrintedWords(text)
  const { known, start, end, flags, count } = printed
  const words: ReadWord[] = []
  for (let i = 0; i < count; i++) {
    const form = known[i] as KnownForm
    if (form.special) i = readSpecial(printed, i, words)
    else words.push(new ReadWord(form, start[i] as number, end[i] as number, flags[i] as number))
  }
  return lexicon ? words.map((word) => word.weighing(lexicon.weight(word.stem))) : words
}

/** Reads a number, two words that are one, or one that is two, from the printed word `i` on; returns the last one it took. */
function readSpecial(printed: PrintedWords, i: number, words: ReadWord[]): number {
  const known = printed.known[i] as KnownForm
  const start = printed.start[i] as number
  const end = printed.end[i] as number
  const flags = printed.flags[i] as number
  if (known.beginsNumber) {
    const number = readNumber(partsFrom(printed, i), 0)
    if (number) {
      const last = i + number.length - 1
      words.push(new ReadWord(formOf(number.form), start, printed.end[last] as number, flags | NUMBER))
      return last
    }
  }
  if (flags & JOINED && i + 1 < printed.count) {
    const joined = JOINS.get(known.raw + ' ' + (printed.known[i + 1] as KnownForm).raw)
    if (joined !== undefined) {
      words.push(new ReadWord(formOf(joined), start, printed.end[i + 1] as number, flags))
      return i + 1
    }
  }
  const split = SPLITS.get(known.raw)
  if (split) {
    const middle = Math.min(end - 1, start + split[0].length)
    words.push(new ReadWord(formOf(split[0]), start, middle, flags))
    words.push(new ReadWord(formOf(split[1]), middle, end, flags & BRACKETED))
  } else words.push(new ReadWord(known, start, end, flags))
  return i
}

/** What a number that begins at the printed word `i` may go on with. */
function partsFrom({ known, start, end, flags, count }: PrintedWords, i: number): NumberPart[] {
  const priced = i > 0 && end[i - 1] === start[i] && CURRENCIES.has((known[i - 1] as KnownForm).raw)
  const parts: NumberPart[] = []
  for (let k = i; k < count && k < i + LONGEST_NUMBER; k++) {
    const joined = ((flags[k] as number) & JOINED) !== 0
    parts.push({ form: (known[k] as KnownForm).raw, joined, priced: priced && k === i })
    if (!joined) break
  }
  return parts
}

/** What the signs of currencies are read as. */
const CURRENCIES: ReadonlySet<string> = new Set(['dollar', 'pound', 'euro'])

/** A word is its form, its place and a few bits: what all places of a form have in common is kept once. */
class ReadWord implements Word {
  constructor(
    private readonly known: KnownForm,
    readonly start: number,
    readonly end: number,
    private readonly flags: number,
  ) {}

  get form(): string {
    return this.known.form
  }
  get stem(): string {
    return this.known.stem
  }
  get key(): number {
    return this.known.key
  }
  get weight(): number {
    return this.known.weight
  }
  get row(): number {
    return rowOfForm(this.known)
  }
  get content(): boolean {
    return this.known.content
  }
  get swaps(): readonly number[] | null {
    return this.known.swaps
  }
  get negates(): boolean {
    return this.known.negates
  }
  get number(): boolean {
    return (this.flags & NUMBER) !== 0
  }
  get capital(): boolean {
    return (this.flags & CAPITAL) !== 0
  }
  get bracketed(): boolean {
    return (this.flags & BRACKETED) !== 0
  }
  get afterGap(): boolean {
    return (this.flags & AFTER_GAP) !== 0
  }
  get opens(): boolean {
    return (this.flags & OPENS) !== 0
  }

  /** The same word, weighed otherwise. */
  weighing(weight: number): ReadWord {
    return new ReadWord({ ...this.known, weight }, this.start, this.end, this.flags)
  }
}
