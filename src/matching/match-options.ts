/** What a caller may change about matching, checked once, and the lexicon that follows from it. */
import { describe } from '../describe'
import { lexiconFrom, newsLexicon, type DocumentFrequencies, type Lexicon } from './lexicon'

/** What may be changed about matching. */
export interface MatchOptions {
  /** Belief from which two quotes match, 0 to 1. Default 0.5: lower finds more, higher errs less. */
  readonly threshold?: number
  /** In how many of how many texts of your domain each word stem stands; default: counts in general news. */
  readonly frequencies?: DocumentFrequencies
  /**
   * Likeness in meaning of two texts, 0 to 1, from an embedding of yours: asked when wording alone does not decide. Answers at
   * once, with a number (what is beyond 0 and 1 counts as those).
   */
  readonly similarity?: (a: string, b: string) => number
  /** Whether statements in other words match as `paraphrase`. Default true. */
  readonly paraphrases?: boolean
}

/** Belief from which two quotes match: the middle of a plateau on the training pairs. */
export const THRESHOLD = 0.5
const OPTION_NAMES: ReadonlySet<string> = new Set(['threshold', 'frequencies', 'similarity', 'paraphrases'])

/** Throws for an option that does not exist or cannot be meant. */
export function checkMatchOptions(options: MatchOptions | undefined, also: readonly string[] = []): void {
  if (options === undefined) return
  if (typeof options !== 'object' || (options as unknown) === null)
    throw new TypeError(
      `options must be an object, not ${describe(options)}: leave them out for the defaults`,
    )
  for (const name of Object.keys(options)) {
    if (!OPTION_NAMES.has(name) && !also.includes(name)) {
      throw new TypeError(
        `unknown option "${name}": the options are ${[...OPTION_NAMES, ...also].join(', ')}`,
      )
    }
  }
  const { threshold, similarity } = options
  if (similarity !== undefined && typeof similarity !== 'function')
    throw new TypeError(`similarity is ${describe(similarity)}: give a function of two texts`)
  if (threshold !== undefined && !(threshold >= 0 && threshold <= 1)) {
    throw new RangeError(`threshold ${threshold} is outside 0 to 1: give a belief such as 0.5`)
  }
  const { frequencies } = options
  if (frequencies !== undefined && !(frequencies.documents > 0)) {
    throw new RangeError(
      `frequencies.documents is ${frequencies.documents}: give the number of texts the counts were made in`,
    )
  }
}

/** What the caller's `similarity` says of two texts; 0 when there is none. */
export function similarityOf(a: string, b: string, options: MatchOptions | undefined): number {
  if (!options?.similarity) return 0
  const similar: unknown = options.similarity(a, b)
  if (typeof similar !== 'number' || Number.isNaN(similar))
    throw new TypeError(
      `similarity answered ${describe(similar)}: answer a number from 0 to 1, and no promise`,
    )
  return Math.min(1, Math.max(0, similar))
}

const lexicons = new WeakMap<DocumentFrequencies, Lexicon>()

export function lexiconOf(options: MatchOptions | undefined): Lexicon {
  const frequencies = options?.frequencies
  if (!frequencies) return newsLexicon
  let lexicon = lexicons.get(frequencies)
  if (!lexicon) lexicons.set(frequencies, (lexicon = lexiconFrom(frequencies)))
  return lexicon
}
