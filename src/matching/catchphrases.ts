/**
 * Phrases that are quoted by themselves: "lock her up" stands in marks of its own in one outlet after the other. Who says such words
 * in a sentence repeats them, as nobody does who says "president of the United States".
 *
 * Counted in news: quotations of two to six words that three outlets and more print alone, but for those that anybody says
 * (`commonplaces.ts`). What a quote and a catchphrase have in common is the phrase; two long quotes with one in them are still two statements,
 * so the measure is its share of the shorter quote.
 */
import type { Alignment } from './align'
import { CATCHPHRASES } from './data/catchphrases'
import { shortened, STRETCH, StretchSet, stretchStep } from './stretches'
import { wordWeight } from './word-weight'
import type { Words } from './words'

/** Fewest and most words of a phrase. */
export const SHORTEST = 2
export const LONGEST_PHRASE = 6
/** In a quote of more words than this no phrase is a large share. */
const MOST_WORDS = 24

let known: StretchSet | null = null

/** The weight of the heaviest catchphrase that stands in both quotes, 0 when none does. */
export function catchphrase(a: Words, { pairs }: Alignment): number {
  if (a.length > MOST_WORDS) return 0
  known ??= new StretchSet(CATCHPHRASES.split(' ').map((hash) => parseInt(hash, 36)))
  let heaviest = 0
  for (let k = 0; k < pairs.length; k++) {
    let weight = 0
    let hash = STRETCH
    for (let n = 1; n <= LONGEST_PHRASE && k + n <= pairs.length; n++) {
      const last = k + n - 1
      if (!pairs.isStem(last) || (n > 1 && !pairs.follows(last))) break
      const at = pairs.a(last)
      weight += wordWeight(a.known(at))
      hash = stretchStep(hash, a.key(at))
      if (n >= SHORTEST && weight > heaviest && known.has(shortened(hash))) heaviest = weight
    }
  }
  return heaviest
}
