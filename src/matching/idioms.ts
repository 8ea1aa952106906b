/**
 * Idioms and clichés: "badge of honor", "in the home stretch", "water under the bridge". They are rare in any news, so that counts do not
 * know them for what they are, and yet anybody says them: two quotes with one of them in common are no printings of one utterance for that.
 *
 * From lists of such phrases (`data/idioms.ts`), from the first telling word to the last: articles, pronouns and prepositions around them vary.
 */
import { IDIOMS } from './data/idioms'
import type { SharedRow } from './shared-row'
import { shortened, STRETCH, StretchSet, stretchStep, unpackStretches } from './stretches'
import { wordWeight } from './word-weight'
import type { Words } from './words'

/** Fewest and most words of an idiom between its first telling word and its last. */
export const SHORTEST_IDIOM = 2
export const LONGEST_IDIOM = 7
/** In a row of more words than this no idiom is a large share. */
const MOST_WORDS = 24

let known: StretchSet | null = null

/** The share of a row of words that is an idiom, by weight: 0 where none stands in it, 1 where it is nothing else. */
export function idiomShare(a: Words, row: SharedRow | null): number {
  if (!row || row.lastA - row.a >= MOST_WORDS) return 0
  known ??= new StretchSet(unpackStretches(IDIOMS, 1).keys())
  let heaviest = 0
  for (let i = row.a; i < row.lastA; i++) {
    if (!a.known(i).content) continue
    let weight = wordWeight(a.known(i))
    let key = stretchStep(STRETCH, a.key(i))
    const last = Math.min(row.lastA, i + LONGEST_IDIOM - 1)
    for (let j = i + 1; j <= last; j++) {
      key = stretchStep(key, a.key(j))
      weight += wordWeight(a.known(j))
      if (weight <= heaviest || !a.known(j).content) continue
      if (known.has(shortened(key))) heaviest = weight
    }
  }
  return heaviest / Math.max(0.1, row.weight)
}
