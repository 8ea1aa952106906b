/**
 * The stance of a quote: whom it speaks of, as what, and when. A rewording changes the words of a statement and keeps its stance: "I" stays
 * the speaker, what happened does not turn into what will happen, and a sentence is not reworded as a fragment of one. Two statements
 * on one topic differ here as often as not. It shows in the small words that a comparison of telling words leaves out.
 */
import type { Words } from './words'

const CLASSES: readonly (readonly [name: string, forms: string])[] = [
  ['I', 'i me my mine myself am'],
  ['we', 'we us our ours ourselves'],
  ['you', 'you your yours yourself'],
  ['one', 'he him his himself she her hers herself'],
  ['they', 'they them their theirs themselves'],
  ['past', 'was were had did went came said been'],
  ['ahead', 'will would going shall could should might may must'],
]

/** What a stance may hold; the last is said of a quote that begins like a sentence. */
export const STANCES: readonly string[] = [...CLASSES.map(([name]) => name), 'opens']

const BITS: ReadonlyMap<string, number> = new Map(
  CLASSES.flatMap(([, forms], k) => forms.split(' ').map((form): [string, number] => [form, 1 << k])),
)

/** One bit for each of `STANCES`. */
export function stanceOf(words: Words): number {
  let stance = words.length > 0 && words.capital(0) ? 1 << CLASSES.length : 0
  for (let i = 0; i < words.length; i++) stance |= BITS.get(words.known(i).form) ?? 0
  return stance
}
