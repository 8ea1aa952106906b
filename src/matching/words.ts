/**
 * The words of a quote as matching reads them, in columns: for each word what is known of its form, and where it stands.
 *
 * An object for each word of a book is what a collector of garbage follows, moves and marks for as long as the book is compared; columns
 * cost it nothing. Whoever looks at a few words may take them one by one as a `Word`.
 */
import type { Span } from '../types'
import { rowOfForm, type KnownForm } from './forms'

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

export const CAPITAL = 1
export const BRACKETED = 2
export const AFTER_GAP = 4
export const OPENS = 8
/** Nothing but blanks or hyphens stands before the next word. */
export const JOINED = 16
export const NUMBER = 32
/** Joined with the next word by a hyphen: of the printed words only. */
export const HYPHEN = 64

/** Numbers kept for a word: its start, its end, its flags, the key of its stem. */
export const PLACE = 4

export class Words implements Iterable<Word> {
  /**
   * @param forms what is known of the form of each word
   * @param places start, end, flags and key of each word, one after the other
   * @param first where those of the first word stand: short quotes share their columns
   */
  constructor(
    readonly length: number,
    private readonly forms: readonly KnownForm[],
    private readonly places: Int32Array,
    private readonly first = 0,
  ) {}

  /** What all places of the word's form have in common. */
  known(i: number): KnownForm {
    return this.forms[i] as KnownForm
  }
  key(i: number): number {
    return this.places[this.first + PLACE * i + 3] as number
  }
  start(i: number): number {
    return this.places[this.first + PLACE * i] as number
  }
  end(i: number): number {
    return this.places[this.first + PLACE * i + 1] as number
  }
  flags(i: number): number {
    return this.places[this.first + PLACE * i + 2] as number
  }
  capital(i: number): boolean {
    return (this.flags(i) & CAPITAL) !== 0
  }
  number(i: number): boolean {
    return (this.flags(i) & NUMBER) !== 0
  }
  afterGap(i: number): boolean {
    return (this.flags(i) & AFTER_GAP) !== 0
  }
  opens(i: number): boolean {
    return (this.flags(i) & OPENS) !== 0
  }

  at(i: number): Word {
    return new WordAt(this.known(i), this.start(i), this.end(i), this.flags(i))
  }

  *[Symbol.iterator](): Iterator<Word> {
    for (let i = 0; i < this.length; i++) yield this.at(i)
  }

  /** The words from one up to, not including, another. */
  slice(from: number, to: number): Words {
    return new Words(to - from, this.forms.slice(from, to), this.places, this.first + PLACE * from)
  }

  /** The same words as a list. */
  list(from = 0, to = this.length): Word[] {
    const list: Word[] = []
    for (let i = from; i < to; i++) list.push(this.at(i))
    return list
  }
}

/** Whether two words have one form. */
export function isSameForm(x: KnownForm, y: KnownForm): boolean {
  return x === y || (x.key === y.key && x.form === y.form)
}

class WordAt implements Word {
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
}
