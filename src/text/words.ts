/** Words apart from where they stand: what is true of every printing of a word is worked out once. */
import { UNKNOWN, type Grammar } from './tagger'

/** A word as printed; one object for all its printings, as far as memory goes. */
export interface Word {
  readonly text: string
  /** Lower case, with straight apostrophes: what word lists are asked with. */
  readonly lower: string
  /** Its last character may end a sentence. */
  readonly mayEnd: boolean
  readonly grammar: Grammar
  /**
   * What the later stages know of it, each in a place of its own that it alone reads and writes; undefined before it
   * has looked the word up. Here, because looking up every word of every article takes longer than all that is done with it.
   */
  mentionNote: unknown
  cueNote: unknown
}

/**
 * @param lower its lower case, with straight apostrophes
 * @param grammar none for a word that is not to be tagged
 */
export function makeWord(text: string, lower: string, grammar: Grammar = UNKNOWN): Word {
  // One string for both keeps half of the strings of an article out of the memory.
  return {
    text: lower === text ? lower : text,
    lower,
    mayEnd: ENDERS.includes(text.slice(-1)),
    grammar,
    mentionNote: undefined,
    cueNote: undefined,
  }
}

const ENDERS = '.!?…'

/** How many buckets there are: see `bucketOf`. */
export const WORD_BUCKETS = 1 << 10

/**
 * A number below `WORD_BUCKETS` that words with other ends or another length seldom share: most words are told from those of
 * a small set by it, which is quicker than to ask the set.
 */
export function bucketOf(word: string): number {
  return (word.charCodeAt(0) * 37 + word.charCodeAt(word.length - 1) * 101 + word.length) & (WORD_BUCKETS - 1)
}
