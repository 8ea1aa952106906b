/** How alike two single words are, from the same word down to a synonym: the ladder that alignment climbs down. */
import levenshtein from 'fast-levenshtein'
import type { Lexicon } from './lexicon'
import type { Word } from './normalize'
import { ANTONYMS } from './opposites'
import { FUNCTION_WORDS, SWAP_CLASSES } from './word-tables'

/** Why two words were paired. */
export type Likeness = 'word' | 'stem' | 'swap' | 'typo' | 'synonym'

/** A swap keeps half of a weight that is small anyway; a typo most of it; a synonym what the lexicon says, and never all. */
const SWAP_QUALITY = 0.6
const TYPO_QUALITY = 0.8
/** Relatedness below this is chance for words of one topic. */
const SYNONYM_AT_LEAST = 0.62

export function likeness(a: Word, b: Word, lexicon: Lexicon): { by: Likeness; quality: number } | null {
  if (a.form === b.form) return { by: 'word', quality: 1 }
  if (a.stem === b.stem) return { by: 'stem', quality: 0.9 }
  const aFunction = FUNCTION_WORDS.has(a.form)
  const bFunction = FUNCTION_WORDS.has(b.form)
  if (aFunction || bFunction) {
    return aFunction && bFunction && sharesClass(a, b) ? { by: 'swap', quality: SWAP_QUALITY } : null
  }
  if (a.number || b.number) return null
  if (isTypo(a.form, b.form)) return { by: 'typo', quality: TYPO_QUALITY }
  const related = lexicon.related(a.stem, b.stem)
  if (related >= SYNONYM_AT_LEAST && (a.capital !== b.capital || ANTONYMS.get(a.stem)?.has(b.stem))) return null
  return related >= SYNONYM_AT_LEAST ? { by: 'synonym', quality: related * 0.9 } : null
}

function sharesClass(a: Word, b: Word): boolean {
  const x = SWAP_CLASSES.get(a.form) ?? SWAP_CLASSES.get(a.stem)
  const y = SWAP_CLASSES.get(b.form) ?? SWAP_CLASSES.get(b.stem)
  return !!x && !!y && x.some((one) => y.includes(one))
}

/** One slip in a word of five letters or more, two in nine or more, or one word inside the other ("spam", "spamming"). */
export function isTypo(a: string, b: string): boolean {
  const short = Math.min(a.length, b.length)
  const difference = Math.abs(a.length - b.length)
  if (short < 4 || difference > 4) return false
  if (difference >= 1 && short >= 5 && (a.startsWith(b) || b.startsWith(a))) return true
  if (short < 5 || difference > 2) return false
  if (a.charCodeAt(0) !== b.charCodeAt(0) && a.charCodeAt(a.length - 1) !== b.charCodeAt(b.length - 1)) return false
  return levenshtein.get(a, b) <= (short >= 9 ? 2 : 1)
}
