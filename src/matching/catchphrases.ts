/**
 * Phrases that are quoted by themselves: "lock her up" stands in marks of its own in one outlet after the other. Who says such words
 * in a sentence repeats them, as nobody does who says "president of the United States".
 *
 * Counted in news: quotations of two to six words that three outlets and more print alone, but for those that anybody says
 * (`commonplaces.ts`). What a quote and a catchphrase have in common is the phrase; two long quotes with one in them are still two statements,
 * so the measure is its share of the shorter quote.
 */
import type { Alignment } from './align'
import { shortened, STRETCH, stretchStep } from './commonplaces'
import { CATCHPHRASES } from './data/catchphrases'
import { STEM, WORD } from './likeness'
import type { Words } from './words'

/** Fewest and most words of a phrase. */
export const SHORTEST = 2
export const LONGEST_PHRASE = 6
/** In a quote of more words than this no phrase is a large share. */
const MOST_WORDS = 24

let known: ReadonlySet<number> | null = null
/** A bit for the lowest bits of each hash that is known: nearly all stretches are told so by one look. */
const listed = new Uint8Array(1 << 11)
const LISTED = 8 * listed.length - 1

function readCatchphrases(): ReadonlySet<number> {
  const hashes = new Set(CATCHPHRASES.split(' ').map((hash) => parseInt(hash, 36)))
  for (const hash of hashes) {
    const bit = hash & LISTED
    listed[bit >> 3] = (listed[bit >> 3] as number) | (1 << (bit & 7))
  }
  return hashes
}

function isKnown(hash: number): boolean {
  known ??= readCatchphrases()
  const bit = hash & LISTED
  return (((listed[bit >> 3] as number) >> (bit & 7)) & 1) === 1 && known.has(hash)
}

/** The weight of the heaviest catchphrase that stands in both quotes, 0 when none does. */
export function catchphrase(
  a: Words,
  { pairs }: Alignment,
  weightOf: (word: ReturnType<Words['known']>) => number,
): number {
  if (a.length > MOST_WORDS) return 0
  let heaviest = 0
  for (let k = 0; k < pairs.length; k++) {
    let weight = 0
    let hash = STRETCH
    for (let n = 1; n <= LONGEST_PHRASE && k + n <= pairs.length; n++) {
      const last = k + n - 1
      const like = pairs.like(last)
      if (like !== WORD && like !== STEM) break
      if (n > 1 && (pairs.a(last) !== pairs.a(last - 1) + 1 || pairs.b(last) !== pairs.b(last - 1) + 1)) break
      const at = pairs.a(last)
      weight += weightOf(a.known(at))
      hash = stretchStep(hash, a.key(at))
      if (n >= SHORTEST && weight > heaviest && isKnown(shortened(hash))) heaviest = weight
    }
  }
  return heaviest
}
