/** How alike two single words are, from the same word down to a synonym: the ladder that alignment climbs down. */
import levenshtein from 'fast-levenshtein'
import { rowOfForm } from './forms'
import { agree } from './masked-words'
import { ANTONYMS } from './opposites'
import { rowCosineFrom } from './vectors'
import type { Words } from './words'

/** Why two words were paired, the surest first. Numbers, because an alignment keeps one for each of its pairs. */
export const WORD = 0
export const STEM = 1
export const SWAP = 2
export const NUMBER = 3
const TYPO = 4
export const SYNONYM = 5
/** They are not. */
export const UNLIKE = -1

/**
 * What each keeps of the weight of a word: a swap half of one that is small anyway; another number in the place of one, the same words
 * with a slip in them, half; a typo most. A synonym keeps what the vectors say, and never all.
 */
export const QUALITIES: readonly number[] = [1, 0.9, 0.6, 0.5, 0.8]
const SYNONYM_QUALITY = 0.9
/** Relatedness below this is chance for words of one topic. */
const SYNONYM_AT_LEAST = 0.55

/** What the synonym that was found last is worth. */
export let synonymQuality = 0

/** How a word of a and one of b are alike: `WORD` to `SYNONYM`, or `UNLIKE`. */
export function likenessOf(a: Words, i: number, b: Words, j: number): number {
  const x = a.known(i)
  const y = b.known(j)
  if (x.key === y.key) return x.form === y.form ? WORD : STEM
  if (!x.content || !y.content) return !x.content && !y.content && shareOne(x.swaps, y.swaps) ? SWAP : UNLIKE
  const number = a.number(i)
  if (number || b.number(j)) return number && b.number(j) ? NUMBER : UNLIKE
  if (x.masked || y.masked) return agree(x.form, y.form) ? TYPO : UNLIKE
  if (isTypo(x.form, y.form)) return TYPO
  if (a.capital(i) !== b.capital(j)) return UNLIKE
  const related = rowCosineFrom(SYNONYM_AT_LEAST, rowOfForm(x), rowOfForm(y))
  if (related === 0 || ANTONYMS.get(x.stem)?.has(y.stem)) return UNLIKE
  synonymQuality = related * SYNONYM_QUALITY
  return SYNONYM
}

function shareOne(x: readonly number[] | null, y: readonly number[] | null): boolean {
  if (!x || !y) return false
  for (const one of x) if (y.includes(one)) return true
  return false
}

/** One slip in a word of five letters or more, two in nine or more, or one word inside the other ("spam", "spamming"). */
export function isTypo(a: string, b: string): boolean {
  const short = Math.min(a.length, b.length)
  const difference = Math.abs(a.length - b.length)
  if (short < 4 || difference > 4) return false
  if (difference >= 1 && short >= 5 && (a.startsWith(b) || b.startsWith(a))) return true
  if (short < 5 || difference > 2) return false
  if (a.charCodeAt(0) !== b.charCodeAt(0) && a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1))
    return false
  return levenshtein.get(a, b) <= (short >= 9 ? 2 : 1)
}
