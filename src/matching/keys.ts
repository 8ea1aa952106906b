/**
 * The keys under which a quote is kept and sought, as 32-bit numbers.
 *
 * Two printings of one utterance share a run of words or a few telling ones, however each was cut. So a quote is kept under its
 * telling stems, under each two neighbours of them, and, where function words stand alone ("this is not who we are"), under three
 * words in a row. Each key says how telling it is: candidates are ranked by the weight of the keys they share.
 */
import type { Lexicon } from './lexicon'
import type { Word } from './normalize'
import { neighboursOf } from './vectors'

export interface QuoteKey {
  readonly key: number
  readonly weight: number
}

/** FNV-1a over strings, with a letter for the kind of key before them. */
export function hashKey(kind: number, first: string, second = '', third = ''): number {
  let hash = Math.imul(0x811c9dc5 ^ kind, 0x01000193)
  hash = mix(hash, first)
  if (second) hash = mix(hash, second)
  if (third) hash = mix(hash, third)
  return (hash ^ (hash >>> 16)) >>> 0
}

function mix(hash: number, text: string): number {
  let h = hash
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return Math.imul(h ^ 32, 0x01000193)
}

const STEM = 1
const PAIR = 2
const RUN = 3
/** Stems less telling than this are kept in pairs and runs only. */
const TELLING = 4
/** A quote of a whole book is kept under this many keys of a kind, taken evenly. */
const MOST = 4000

export function quoteKeys(words: readonly Word[]): QuoteKey[] {
  const keys = new Map<number, number>()
  const put = (key: number, weight: number): void => {
    const known = keys.get(key)
    if (known === undefined || known < weight) keys.set(key, weight)
  }
  let previous: Word | null = null
  const stride = Math.max(1, Math.ceil(words.length / MOST))
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word
    const isContent = word.content
    if (isContent) {
      const { weight } = word
      if (i % stride === 0) {
        if (weight >= TELLING) put(hashKey(STEM, word.stem), weight)
        if (previous) put(pairKey(previous.stem, word.stem), weight + previous.weight)
      }
      previous = word
    }
    const next = words[i + 1]
    const third = words[i + 2]
    if (next && third && i % stride === 0) {
      const functions = (isContent ? 0 : 1) + (next.content ? 0 : 1) + (third.content ? 0 : 1)
      if (functions >= 2) put(hashKey(RUN, word.stem, next.stem, third.stem), 4)
    }
  }
  if (!keys.size && words.length) {
    // "Who are you?", "Yes.": too short for any of the above; kept whole.
    put(hashKey(RUN, (words[0] as Word).stem, words[1]?.stem ?? '', words[2]?.stem ?? ''), 3)
  }
  return [...keys].map(([key, weight]) => ({ key, weight }))
}

/** Keys of words that stand for those of a quote: how a rewording is sought. Only asked when the words themselves find nothing. */
export function rewordingKeys(words: readonly Word[], lexicon: Lexicon): QuoteKey[] {
  const keys = new Map<number, number>()
  const done = new Set<string>()
  for (const word of words) {
    const { weight } = word
    if (!word.content || weight < 3.5 || done.has(word.stem)) continue
    done.add(word.stem)
    if (done.size > 40) break
    keys.set(hashKey(STEM, word.stem), weight)
    for (const { stem, likeness } of neighboursOf(word.stem)) {
      const key = hashKey(STEM, stem)
      const worth = Math.min(weight, lexicon.weight(stem)) * likeness * likeness
      if ((keys.get(key) ?? 0) < worth) keys.set(key, worth)
    }
  }
  return [...keys].map(([key, weight]) => ({ key, weight }))
}

/** Neither order comes first: "the bridge will close" and "close the bridge" share it. */
function pairKey(x: string, y: string): number {
  return x < y ? hashKey(PAIR, x, y) : hashKey(PAIR, y, x)
}

/** A number for the words of a quote in order: printings that differ in marks, contractions and spelling alone have one. */
export function identityOf(words: readonly Word[]): string {
  let out = ''
  for (const word of words) out += word.form + ' '
  return out
}
