/** Stretches of words by the hash of their stems: how commonplaces, catchphrases, idioms and refrains are known without their letters. */
import type { Words } from './words'

/** 32 bits of a hash of the stems of a stretch: `STRETCH`, then a step for each word. */
export const STRETCH = 0x811c9dc5 | 0

export function stretchStep(hash: number, key: number): number {
  const mixed = Math.imul(hash ^ key, 0x01000193)
  return mixed ^ (mixed >>> 15)
}

export function stretchKey(words: Words, from: number, n: number): number {
  let hash = STRETCH
  for (let i = from; i < from + n; i++) hash = stretchStep(hash, words.key(i))
  return hash
}

/** Bits of a hash in the data: with some 50,000 stretches one in 150 others is taken for one of them. */
export const HASH_BITS = 23

/** The hash by which the data modules know a stretch. */
export function shortened(hash: number): number {
  return (hash ^ (hash >>> 9)) & ((1 << HASH_BITS) - 1)
}

export function stretchHash(words: Words, from: number, n: number): number {
  return shortened(stretchKey(words, from, n))
}

/** Words with content of their own in a stretch. */
export function tellingIn(words: Words, from: number, n: number): number {
  let count = 0
  for (let i = from; i < from + n; i++) if (words.known(i).content) count++
  return count
}

/**
 * What `corpus/matching/pack-stretches.ts` packed: distances between hashes in order, each times the number of codes and its code
 * added.
 */
export function unpackStretches(packed: string, codes: number): Map<number, number> {
  const codeOf = new Map<number, number>()
  let hash = 0
  for (const one of packed.split(' ')) {
    const value = parseInt(one, 36)
    hash += Math.floor(value / codes)
    codeOf.set(hash, value % codes)
  }
  return codeOf
}

/** The lowest bits of a hash that a `StretchSet` asks first. */
const LOWEST = (1 << 16) - 1

/** Hashes of stretches, of which few that are asked for are known: nearly all are turned away by one bit. */
export class StretchSet {
  readonly #hashes: ReadonlySet<number>
  readonly #bits = new Uint8Array((LOWEST + 1) >> 3)

  constructor(hashes: Iterable<number>) {
    this.#hashes = new Set(hashes)
    for (const hash of this.#hashes) {
      const bit = hash & LOWEST
      this.#bits[bit >> 3] = (this.#bits[bit >> 3] as number) | (1 << (bit & 7))
    }
  }

  has(hash: number): boolean {
    const bit = hash & LOWEST
    return (((this.#bits[bit >> 3] as number) >> (bit & 7)) & 1) === 1 && this.#hashes.has(hash)
  }
}
