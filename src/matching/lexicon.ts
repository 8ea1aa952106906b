/**
 * What is known of words: how telling each is, and which tell less because they follow one another.
 *
 * The data are a module of the package (`data/words.ts`, learned by `corpus/matching/learn-words.ts`) and are decoded when
 * first asked for. A caller with another domain gives their own document frequencies.
 */
import { PHRASES } from './data/phrases'
import { STEMS, STEPS } from './data/words'

/** Knowledge of words that matching stands on. */
export interface Lexicon {
  /** How telling a stem is: the logarithm of how many sentences one must read to meet it. */
  readonly weight: (stem: string) => number
  /** The weight that two telling words share when the second follows the first: high for "game changer", 0 for most. */
  readonly together: (first: string, second: string) => number
}

/** In how many of how many texts a word stands. */
export interface DocumentFrequencies {
  readonly documents: number
  readonly counts: Readonly<Record<string, number>>
}

/** A word nobody has counted is taken to be as rare as this. */
const UNKNOWN_WEIGHT = 10

let weights: Map<string, number> | null = null

/** Stems stand in order of their weight, so that a weight costs nothing: `STEPS` says how many stems each step of 0.1 holds. */
function decodeWeights(): Map<string, number> {
  const map = new Map<string, number>()
  const stems = STEMS.split(' ')
  let at = 0
  let step = 0
  for (const run of STEPS) {
    for (let k = 0; k < run; k++) map.set(stems[at++] as string, Math.max(0.1, step / 10))
    step++
  }
  return map
}

let phrases: Map<number, number> | null = null
/** A bit for the lowest bits of each key of `phrases`: nearly all pairs of words are none, and are told so by one look. */
const listed = new Uint8Array(1 << 15)
const LISTED = 8 * listed.length - 1

/** 26 bits of FNV-1a: with some 20,000 pairs one pair in three thousand is taken for another, which costs it a little weight. */
export function phraseKey(first: string, second: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < first.length; i++) hash = Math.imul(hash ^ first.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ 32, 0x01000193)
  for (let i = 0; i < second.length; i++) hash = Math.imul(hash ^ second.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & 0x3ffffff
}

function decodePhrases(): Map<number, number> {
  const map = new Map<number, number>()
  const bytes = atob(PHRASES)
  let key = 0
  for (let i = 0; i < bytes.length;) {
    let delta = 0
    let place = 1
    while (bytes.charCodeAt(i) > 127) {
      delta += (bytes.charCodeAt(i++) & 127) * place
      place *= 128
    }
    key += delta + bytes.charCodeAt(i++) * place
    map.set(key, bytes.charCodeAt(i++) / 2)
    const bit = key & LISTED
    listed[bit >> 3] = (listed[bit >> 3] as number) | (1 << (bit & 7))
  }
  return map
}

/** Whether a stem was counted in news. */
export function isCounted(stem: string): boolean {
  weights ??= decodeWeights()
  return weights.has(stem)
}

/** The lexicon of the package. */
export const newsLexicon: Lexicon = {
  weight(stem) {
    weights ??= decodeWeights()
    return weights.get(stem) ?? UNKNOWN_WEIGHT
  },
  together(first, second) {
    phrases ??= decodePhrases()
    const key = phraseKey(first, second)
    const bit = key & LISTED
    return ((listed[bit >> 3] as number) >> (bit & 7)) & 1 ? (phrases.get(key) ?? 0) : 0
  },
}

/** The lexicon of the package, with the weights of a caller's own texts. */
export function lexiconFrom(frequencies: DocumentFrequencies): Lexicon {
  const { documents, counts } = frequencies
  return {
    weight: (stem) =>
      Math.max(0.1, Math.min(UNKNOWN_WEIGHT, Math.log((documents + 1) / ((counts[stem] ?? 0) + 0.5)))),
    together: newsLexicon.together,
  }
}
