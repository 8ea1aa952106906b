/**
 * A quote in plain words: where one outlet has "agreed to go ahead" and another "agreed to move forward", both have "agreed to proceed".
 * Word by word such phrases are unlike; each is one word in several parts (a multiword expression, Sag et al. 2002).
 *
 * Only what its own words leave undecided is read so, and only where both sides have the plain word then: it loses shades that quotes
 * otherwise keep apart, and "went down to the harbour" is no fall.
 */
import { PLAIN_WORDS } from './data/plain-words'
import { formOf, UNASKED, type KnownForm } from './forms'
import { newsLexicon, type Lexicon } from './lexicon'
import { CAPITAL, isSameForm, Words } from './words'

/** A phrase, by the words behind its first. */
interface Phrase {
  readonly rest: readonly Part[]
  readonly plain: KnownForm
}

type Part = KnownForm | 'article' | 'pronoun' | 'possessive'

const PARTS: ReadonlyMap<string, Part> = new Map([
  ['a', 'article'],
  ['*', 'pronoun'],
  ['~', 'possessive'],
])
const WORDS_OF: Readonly<Record<Exclude<Part, KnownForm>, ReadonlySet<string>>> = {
  article: new Set(['a', 'an', 'the', 'some', 'any']),
  pronoun: new Set(['it', 'them', 'him', 'her', 'us', 'me', 'you', 'this', 'that', 'these', 'those']),
  possessive: new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']),
}

/** By the key of their first word, the longest first; read when they are first asked for. */
let phrases: Map<number, Phrase[]> | null = null
/**
 * What the first two words of a phrase may be, a bit for the lowest bits of their keys mixed: most pairs of words begin no phrase, which is
 * seen here without a search. A phrase of one word stands under that word and `NOTHING`.
 */
const beginnings = new Uint8Array(1 << 12)
const NOTHING = 0

function beginningOf(first: number, second: number): number {
  return ((Math.imul(first, 0x9e3779b1) >>> 17) ^ second) & 0x7fff
}

function mayBegin(first: number, second: number): boolean {
  const bit = beginningOf(first, second)
  return ((beginnings[bit >> 3] as number) & (1 << (bit & 7))) !== 0
}

function readPhrases(): Map<number, Phrase[]> {
  const read = new Map<number, Phrase[]>()
  for (const line of PLAIN_WORDS.trim().split('\n')) {
    const [plain = '', said = ''] = line.split(': ')
    for (const phrase of said.split(' | ')) {
      const [first = '', ...rest] = phrase.split(' ')
      const { key } = formOf(first)
      const one = { rest: rest.map((word) => PARTS.get(word) ?? formOf(word)), plain: formOf(plain) }
      for (const second of secondsOf(one.rest)) {
        const bit = beginningOf(key, second)
        beginnings[bit >> 3] = (beginnings[bit >> 3] as number) | (1 << (bit & 7))
      }
      read.set(
        key,
        [...(read.get(key) ?? []), one].sort((x, y) => y.rest.length - x.rest.length),
      )
    }
  }
  return read
}

/** The keys of the words that may stand behind the first of a phrase; `NOTHING` when none need. */
function secondsOf(rest: readonly Part[]): number[] {
  const keys: number[] = []
  for (const part of rest) {
    if (typeof part !== 'string') return [...keys, part.key]
    for (const word of WORDS_OF[part]) keys.push(formOf(word).key)
    if (part === 'possessive') return keys
  }
  return [...keys, NOTHING]
}

/** Words of which each phrase is its plain word. */
export interface PlainWords {
  readonly words: Words
  /** The keys of the plain words that stand for phrases. */
  readonly keys: ReadonlySet<number>
}

/** Whether a phrase of one stands for a word or a phrase of the other. */
export function phrasesMeet(a: PlainWords, b: PlainWords): boolean {
  return hasAny(b.words, a.keys) || hasAny(a.words, b.keys)
}

function hasAny(words: Words, keys: ReadonlySet<number>): boolean {
  if (keys.size > 0) for (let i = 0; i < words.length; i++) if (keys.has(words.key(i))) return true
  return false
}

/** Whether a phrase of the one may stand for a word or a phrase of the other: what is told before any word is copied. */
export function mayMeet(a: Words, b: Words): boolean {
  const keysA = plainKeys(a)
  const keysB = plainKeys(b)
  for (const key of keysA) if (keysB.includes(key) || hasKey(b, key)) return true
  for (const key of keysB) if (hasKey(a, key)) return true
  return false
}

/** The keys of the plain words that stand for the phrases of a quote. */
function plainKeys(words: Words): number[] {
  phrases ??= readPhrases()
  const keys: number[] = []
  for (let i = 0; i < words.length; i++) {
    const found = phraseAt(words, i, phrases)
    if (!found) continue
    keys.push(found.plain.key)
    i = found.last
  }
  return keys
}

function hasKey(words: Words, key: number): boolean {
  for (let i = 0; i < words.length; i++) if (words.key(i) === key) return true
  return false
}

/** The words with every phrase as its plain word, which stands where the phrase stood. */
export function inPlainWords(words: Words, lexicon: Lexicon = newsLexicon): PlainWords {
  phrases ??= readPhrases()
  const forms: KnownForm[] = []
  const places: number[] = []
  const keys = new Set<number>()
  const push = (known: KnownForm, start: number, end: number, flags: number): void => {
    forms.push(known)
    places.push(start, end, flags, known.key)
  }
  const copy = (i: number): void => push(words.known(i), words.start(i), words.end(i), words.flags(i))
  /** The next word that has not been copied. */
  let at = 0
  for (let i = 0; i < words.length; i++) {
    const found = phraseAt(words, i, phrases)
    if (!found) continue
    for (; at < i; at++) copy(at)
    const known = weighed(found.plain, lexicon)
    keys.add(known.key)
    push(known, words.start(i), words.end(found.last), words.flags(i) & ~CAPITAL)
    // What stood between the verb and its particle stands behind the plain verb.
    if (found.object >= 0) copy(found.object)
    i = found.last
    at = i + 1
  }
  if (keys.size === 0) return { words, keys }
  for (; at < words.length; at++) copy(at)
  return { words: new Words(forms.length, forms, Int32Array.from(places)), keys }
}

function weighed(form: KnownForm, lexicon: Lexicon): KnownForm {
  return lexicon === newsLexicon ? form : { ...form, weight: lexicon.weight(form.stem) }
}

interface Found {
  readonly plain: KnownForm
  /** The last word of the phrase, and the pronoun inside of it or -1. */
  readonly last: number
  readonly object: number
}

function phraseAt(words: Words, i: number, known: ReadonlyMap<number, readonly Phrase[]>): Found | null {
  const form = words.known(i)
  if (form.phrase === UNASKED) form.phrase = known.has(form.key) ? 1 : 0
  if (form.phrase === 0) return null
  const first = form.key
  const second = i + 1 < words.length ? words.key(i + 1) : NOTHING
  if (!mayBegin(first, second) && !mayBegin(first, NOTHING)) return null
  const candidates = known.get(first)
  if (candidates)
    for (const candidate of candidates) {
      const last = lastOf(words, i, candidate.rest)
      if (last >= 0) return { plain: candidate.plain, last, object }
    }
  return null
}

/** The pronoun inside the phrase that was found last, or -1. */
let object = -1

/** The last word of the phrase that begins at `i` and goes on so, or -1 when it does not. */
function lastOf(words: Words, i: number, rest: readonly Part[]): number {
  let at = i
  object = -1
  for (const part of rest) {
    if (at + 1 < words.length && fits(words.known(at + 1), part)) {
      at++
      if (part === 'pronoun') object = at
      continue
    }
    // A pronoun or an article may be missing.
    if (part !== 'pronoun' && part !== 'article') return -1
  }
  return at
}

/** Words of content stand there in any form ("took steps", "take a step"), the others as they are. */
function fits(word: KnownForm, part: Part): boolean {
  if (typeof part === 'string') return WORDS_OF[part].has(word.form)
  return part.content ? word.key === part.key : isSameForm(word, part)
}
