/** Which words stand for which, in columns: an alignment of two books has a million pairs. */
import { LIKENESSES, QUALITIES, SYNONYM, type Likeness } from './likeness'

/** One word of a and the word of b that stands for it. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly by: Likeness
  /** 0 to 1: 1 is the same word. */
  readonly quality: number
}

/** Numbers kept for a pair: the word of a, the word of b, why they were paired. */
const PAIR = 3
/** Above the bits of `LIKENESSES` stands which synonym it is. */
const BITS = 3
const MASK = (1 << BITS) - 1

export class Pairs implements Iterable<Pair> {
  constructor(
    readonly length: number,
    private readonly columns: Int32Array,
    /** The qualities of synonyms: the others have one each. */
    private readonly synonyms: readonly number[],
  ) {}

  a(k: number): number {
    return this.columns[PAIR * k] as number
  }
  b(k: number): number {
    return this.columns[PAIR * k + 1] as number
  }
  /** A place in `LIKENESSES`. */
  like(k: number): number {
    return (this.columns[PAIR * k + 2] as number) & MASK
  }
  by(k: number): Likeness {
    return LIKENESSES[this.like(k)] as Likeness
  }
  quality(k: number): number {
    const by = this.columns[PAIR * k + 2] as number
    const like = by & MASK
    return (like === SYNONYM ? this.synonyms[by >> BITS] : QUALITIES[like]) as number
  }
  isWord(k: number): boolean {
    return this.columns[PAIR * k + 2] === 0
  }

  *[Symbol.iterator](): Iterator<Pair> {
    for (let k = 0; k < this.length; k++)
      yield { a: this.a(k), b: this.b(k), by: this.by(k), quality: this.quality(k) }
  }
}

export const NO_PAIRS = new Pairs(0, new Int32Array(0), [])

/** Lists longer than this are given back after use. */
const KEPT = 1 << 14

/** Pairs that are being found, in a list that is used again for the next quote. */
export class PairList {
  #columns = new Int32Array(PAIR * 64)
  #synonyms: number[] = []
  length = 0

  clear(): this {
    this.length = 0
    if (this.#synonyms.length) this.#synonyms = []
    if (this.#columns.length > PAIR * KEPT) this.#columns = new Int32Array(PAIR * 64)
    return this
  }

  a(k: number): number {
    return this.#columns[PAIR * k] as number
  }
  b(k: number): number {
    return this.#columns[PAIR * k + 1] as number
  }

  /** Adds a pair that is alike by a place of `LIKENESSES`; a synonym with its quality. */
  push(a: number, b: number, like: number, quality = 0): void {
    const at = PAIR * this.length++
    if (at === this.#columns.length) {
      const wider = new Int32Array(2 * at)
      wider.set(this.#columns)
      this.#columns = wider
    }
    const columns = this.#columns
    columns[at] = a
    columns[at + 1] = b
    columns[at + 2] = like === SYNONYM ? like | ((this.#synonyms.push(quality) - 1) << BITS) : like
  }

  /** Adds a pair of another list, which is no synonym. */
  pushFrom(other: PairList, k: number): void {
    this.push(other.a(k), other.b(k), (other.#columns[PAIR * k + 2] as number) & MASK)
  }

  /** What was found, to be kept. */
  take(): Pairs {
    const { length } = this
    if (!length) return NO_PAIRS
    const own = this.#columns
    // A long list becomes the result's own; what is shorter is copied, so that this one can be used again.
    const columns = length > KEPT ? own.subarray(0, PAIR * length) : own.slice(0, PAIR * length)
    if (length > KEPT) this.#columns = new Int32Array(PAIR * 64)
    const synonyms = this.#synonyms
    this.#synonyms = []
    this.length = 0
    return new Pairs(length, columns, synonyms)
  }
}
