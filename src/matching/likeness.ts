/** How alike two single words are, from the same word down to a synonym: the ladder that alignment climbs down. */
import levenshtein from 'fast-levenshtein'
import type { Word } from './normalize'
import { rowCosineFrom } from './vectors'
import { ANTONYMS } from './opposites'

/** Why two words were paired. */
export type Likeness = 'word' | 'stem' | 'swap' | 'number' | 'typo' | 'synonym'

/** A swap keeps half of a weight that is small anyway; a typo most of it; a synonym what the lexicon says, and never all. */
const SWAP_QUALITY = 0.6
/** Another number in the place of one: the same words with a slip in them. */
const NUMBER_QUALITY = 0.5
const TYPO_QUALITY = 0.8
const SYNONYM_QUALITY = 0.9
const STEM_QUALITY = 0.9
/** Relatedness below this is chance for words of one topic. */
const SYNONYM_AT_LEAST = 0.55

/** How alike two words are, and what that is worth in an alignment. */
export interface LikeWord {
  readonly by: Likeness
  readonly quality: number
  readonly value: number
}

/** Compares two words; null when they are not alike. */
export function likenessOf(x: Word, y: Word): LikeWord | null {
  if (x.key === y.key) return x.form === y.form ? like('word', 1, x, y) : like('stem', STEM_QUALITY, x, y)
  if (!x.content || !y.content)
    return !x.content && !y.content && shareOne(x.swaps, y.swaps) ? like('swap', SWAP_QUALITY, x, y) : null
  if (x.number || y.number) return x.number && y.number ? like('number', NUMBER_QUALITY, x, y) : null
  if (isTypo(x.form, y.form)) return like('typo', TYPO_QUALITY, x, y)
  if (x.capital !== y.capital) return null
  const related = rowCosineFrom(SYNONYM_AT_LEAST, x.row, y.row)
  if (related === 0 || ANTONYMS.get(x.stem)?.has(y.stem)) return null
  return like('synonym', related * SYNONYM_QUALITY, x, y)
}

function like(by: Likeness, quality: number, x: Word, y: Word): LikeWord {
  return { by, quality, value: quality * Math.min(x.weight, y.weight) }
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
