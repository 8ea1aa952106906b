/** Which words stand for which, in columns: an alignment of two books has a million pairs. */
import { QUALITIES, STEM, SYNONYM, WORD } from './likeness'

/** Numbers kept for a pair: the word of a, the word of b, why they were paired. */
const PAIR = 3
/** Bits for why they were paired, `WORD` to `SYNONYM`; above them stands which synonym it is. */
const BITS = 3
const MASK = (1 << BITS) - 1

export class Pairs {
  constructor(
    readonly length: number,
    private readonly columns: Int32Array,
    /** The qualities of synonyms: the others have one each. */
    private readonly synonyms: readonly number[],
    /** Where the first pair stands: short alignments share their columns. */
    private readonly first = 0,
  ) {}

  a(k: number): number {
    return this.columns[this.first + PAIR * k] as number
  }
  b(k: number): number {
    return this.columns[this.first + PAIR * k + 1] as number
  }
  /** Why they were paired, `WORD` to `SYNONYM`. */
  like(k: number): number {
    return (this.columns[this.first + PAIR * k + 2] as number) & MASK
  }
  /** How good a counterpart, 0 to 1: 1 is the same word. */
  quality(k: number): number {
    const by = this.columns[this.first + PAIR * k + 2] as number
    const like = by & MASK
    return (like === SYNONYM ? this.synonyms[by >> BITS] : QUALITIES[like]) as number
  }
  isWord(k: number): boolean {
    return this.columns[this.first + PAIR * k + 2] === WORD
  }
  /** The same word, or one of the same stem. */
  isStem(k: number): boolean {
    const like = this.columns[this.first + PAIR * k + 2]
    return like === WORD || like === STEM
  }
  /** Both words stand right behind those of the pair before. */
  follows(k: number): boolean {
    return this.a(k) === this.a(k - 1) + 1 && this.b(k) === this.b(k - 1) + 1
  }
}

const NO_SYNONYMS: readonly number[] = []
export const NO_PAIRS = new Pairs(0, new Int32Array(0), NO_SYNONYMS)

/** Lists longer than this are given back after use. */
const KEPT = 1 << 14
/** Lists up to this share columns of so many numbers: to make a column costs more than to align a few words. */
const SHORT = 128
const SHARED = 1 << 12
let shared = new Int32Array(SHARED)
let used = 0

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

  /** Adds a pair that is alike as `likenessOf` says; a synonym with its quality. */
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
    const synonyms = this.#synonyms.length ? this.#synonyms : NO_SYNONYMS
    if (synonyms.length) this.#synonyms = []
    this.length = 0
    if (length <= SHORT) {
      if (used + PAIR * length > SHARED) [shared, used] = [new Int32Array(SHARED), 0]
      const first = used
      for (let k = 0; k < PAIR * length; k++) shared[used++] = own[k] as number
      return new Pairs(length, shared, synonyms, first)
    }
    // A long list becomes the result's own; what is shorter is copied, so that this one can be used again.
    const columns = length > KEPT ? own.subarray(0, PAIR * length) : own.slice(0, PAIR * length)
    if (length > KEPT) this.#columns = new Int32Array(PAIR * 64)
    return new Pairs(length, columns, synonyms)
  }
}
