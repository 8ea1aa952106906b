/**
 * The forms of words as they are printed, each with what normalization makes of it: looked up by characters, not by strings.
 *
 * A few thousand forms make up nearly all of any text. They are kept in an open table over a hash of their lower-case letters, so that
 * a known word costs neither a slice of the text, nor a lower-case copy, nor a hash of either.
 */
import { FormTable, hashOf } from './form-table'
import { newsLexicon } from './lexicon'
import { isMasked } from './masked-words'
import { beginsNumber } from './number-words'
import { respell } from './spelling'
import { stem } from './stem'
import { vectorRow } from './vectors'
import { EXPANSIONS, FILLERS, FUNCTION_WORDS, NEGATIONS, SWAP_CLASSES } from './word-tables'
import { JOINS, SPLITS } from './compound-tables'

/** A printed form and what becomes of it. */
export interface KnownForm {
  /** In lower case, without accents, as it was printed. */
  readonly raw: string
  readonly form: string
  readonly stem: string
  /** 31 bits of a hash of the stem: two words of one stem have one key. */
  readonly key: number
  readonly weight: number
  readonly content: boolean
  /** Letters of it are hidden: "f***". */
  readonly masked: boolean
  /** May begin a number, be joined with the word after it, or stand for two words: anything else is read without a second look. */
  readonly special: boolean
  readonly beginsNumber: boolean
  /** Turns a statement round. */
  readonly negates: boolean
  /** The swap classes of a function word. */
  readonly swaps: readonly number[] | null
  /** Its row among the vectors: `rowOfForm`. */
  row: number
  /** 1 when it may begin a phrase of `plain.ts`, 0 when not, `UNASKED` before that was asked. */
  phrase: number
}

/** Most words are never compared in meaning: a row is looked up when it is first asked for. */
export const UNASKED = -2

/** The row of a form among the vectors of words, -1 when it has none. */
export function rowOfForm(form: KnownForm): number {
  return form.row === UNASKED ? (form.row = vectorRow(form.stem)) : form.row
}

/**
 * Forms that are remembered from one text to the next, in two generations: those of the generation before are kept while they are met.
 * Nothing is forgotten inside a text: one with more words than this would learn each of them twice.
 */
const REMEMBERED = 40_000
/** A generation so much larger was that of one huge text, and is not kept behind it. */
const KEPT_AT_MOST = 4 * REMEMBERED
/** A word and the blank after it have so many characters at least, in the long run. */
const SHORTEST = 4
let recent = new FormTable<KnownForm>()
let older: FormTable<KnownForm> | null = null

/** Makes room for the forms of a text of so many characters that is about to be read. */
export function makeRoom(length: number): void {
  if (recent.size < Math.max(REMEMBERED, length / SHORTEST)) return
  older = recent.size > KEPT_AT_MOST ? null : recent
  recent = new FormTable()
}

/** The form of a stretch of small letters and digits that has these hashes (`form-table.ts`); undefined when it was not met of late. */
export function formAt(hash: number, check: number): KnownForm | undefined {
  return recent.at(hash, check)
}

/** The form of a folded word. */
export function formOf(raw: string): KnownForm {
  const hash = hashOf(raw)
  const form = recent.find(raw, hash)
  if (form) return form
  const learned = older?.find(raw, hash) ?? learn(raw)
  recent.add(learned, hash)
  return learned
}

/** What is least of the words that say something. */
const FILLER_WEIGHT = 0.1

function learn(raw: string): KnownForm {
  const form = respell(EXPANSIONS.get(raw) ?? raw)
  const base = stem(form)
  const filler = FILLERS.has(form)
  const content = !filler && !FUNCTION_WORDS.has(form)
  // What is read of every word comes first, and stands in one line of the processor's cache.
  return {
    key: stemKey(base),
    weight: filler ? FILLER_WEIGHT : newsLexicon.weight(base),
    content,
    special: isSpecial(raw),
    phrase: UNASKED,
    form,
    negates: NEGATIONS.has(form),
    swaps: content ? null : (SWAP_CLASSES.get(form) ?? SWAP_CLASSES.get(base) ?? null),
    row: UNASKED,
    masked: isMasked(raw),
    beginsNumber: beginsNumber(raw),
    raw,
    stem: base,
  }
}

/** The key of a stem: 31 bits, so that it is a small integer everywhere. */
export function stemKey(stem: string): number {
  const hash = hashOf(stem)
  return (hash ^ (hash >>> 13)) & 0x7fffffff
}

function isSpecial(raw: string): boolean {
  return beginsNumber(raw) || JOINS.has(raw) || SPLITS.has(raw)
}
