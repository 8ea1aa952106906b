/**
 * The forms of words as they are printed, each with what normalization makes of it: looked up by characters, not by strings.
 *
 * A few thousand forms make up nearly all of any text. They are kept in an open table over a hash of their lower-case letters, so that
 * a known word costs neither a slice of the text, nor a lower-case copy, nor a hash of either.
 */
import { newsLexicon } from './lexicon'
import { respell } from './spelling'
import { stem } from './stem'
import { vectorRow } from './vectors'
import {
  EXPANSIONS,
  FUNCTION_WORDS,
  JOINS,
  NEGATIONS,
  ORDINALS,
  SPLITS,
  SWAP_CLASSES,
  UNITS,
} from './word-tables'

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
  /** May begin a number, be joined with the word after it, or stand for two words: anything else is read without a second look. */
  readonly special: boolean
  readonly beginsNumber: boolean
  /** Turns a statement round. */
  readonly negates: boolean
  /** The swap classes of a function word. */
  readonly swaps: readonly number[] | null
  /** Its row among the vectors: `rowOfForm`. */
  row: number
}

/** Most words are never compared in meaning: a row is looked up when it is first asked for. */
const UNASKED = -2

/** The row of a form among the vectors of words, -1 when it has none. */
export function rowOfForm(form: KnownForm): number {
  return form.row === UNASKED ? (form.row = vectorRow(form.stem)) : form.row
}

/** Forms in one generation of memory; those of the generation before are kept while they are met. */
const REMEMBERED = 40_000
const CAPACITY = 1 << 17

/**
 * Forms by the hash of their letters. A slot is two numbers, the whole hash and one more than the number of the form, so that a look
 * costs one line of the processor's cache; the letters stand one form after the other, the common ones mostly in front.
 */
interface Table {
  readonly slots: Int32Array
  readonly forms: KnownForm[]
  /** Where the letters of each form begin in `letters`; one more than there are forms. */
  readonly begins: Int32Array
  letters: Uint16Array
}
const emptyTable = (): Table => ({
  slots: new Int32Array(2 * CAPACITY),
  forms: [],
  begins: new Int32Array(REMEMBERED + 1),
  letters: new Uint16Array(1 << 12),
})
let recent = emptyTable()
let older: Table | null = null

/** FNV-1a, a character at a time: `hashStart`, then `hashStep` for each. */
export const HASH_START = 0x811c9dc5 | 0

export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** Where the slot of a hash begins. */
function slotOf(hash: number): number {
  return ((hash ^ (hash >>> 15)) & (CAPACITY - 1)) << 1
}

function slotAfter(slot: number): number {
  return (slot + 2) & (2 * CAPACITY - 1)
}

/**
 * The form of a stretch of plain letters and digits, upper case allowed, whose lower-case letters have this hash; undefined when it was
 * not met of late.
 */
export function formAt(codes: Uint16Array, start: number, end: number, hash: number): KnownForm | undefined {
  const { slots, forms } = recent
  for (let slot = slotOf(hash); ; slot = slotAfter(slot)) {
    const number = slots[slot + 1] as number
    if (number === 0) return undefined
    if (slots[slot] === hash && isPrinted(number - 1, codes, start, end)) return forms[number - 1]
  }
}

function isPrinted(number: number, codes: Uint16Array, start: number, end: number): boolean {
  const { begins, letters } = recent
  let at = begins[number] as number
  if ((begins[number + 1] as number) - at !== end - start) return false
  for (let i = start; i < end; i++) {
    const code = codes[i] as number
    const wanted = letters[at++] as number
    if (code !== wanted && (code > 90 || code < 65 || code + 32 !== wanted)) return false
  }
  return true
}

/** The form of a folded word. */
export function formOf(raw: string): KnownForm {
  const hash = hashOf(raw)
  const form = find(recent, raw, hash)
  if (form) return form
  const learned = (older && find(older, raw, hash)) ?? learn(raw)
  if (recent.forms.length >= REMEMBERED) {
    older = recent
    recent = emptyTable()
  }
  remember(learned, hash)
  return learned
}

function remember(form: KnownForm, hash: number): void {
  const { slots, forms, begins } = recent
  let slot = slotOf(hash)
  while (slots[slot + 1] !== 0) slot = slotAfter(slot)
  slots[slot] = hash
  slots[slot + 1] = forms.push(form)
  const { raw } = form
  const from = begins[forms.length - 1] as number
  const to = from + raw.length
  begins[forms.length] = to
  if (to > recent.letters.length) {
    const wider = new Uint16Array(Math.max(to, 2 * recent.letters.length))
    wider.set(recent.letters)
    recent.letters = wider
  }
  for (let i = 0; i < raw.length; i++) recent.letters[from + i] = raw.charCodeAt(i)
}

function find({ slots, forms }: Table, raw: string, hash: number): KnownForm | undefined {
  for (let slot = slotOf(hash); ; slot = slotAfter(slot)) {
    const number = slots[slot + 1] as number
    if (number === 0) return undefined
    if (slots[slot] === hash && (forms[number - 1] as KnownForm).raw === raw) return forms[number - 1]
  }
}

function hashOf(text: string): number {
  let hash = HASH_START
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i))
  return hash
}

function learn(raw: string): KnownForm {
  const form = respell(EXPANSIONS.get(raw) ?? raw)
  const base = stem(form)
  const content = !FUNCTION_WORDS.has(form)
  return {
    raw,
    form,
    stem: base,
    key: stemKey(base),
    weight: newsLexicon.weight(base),
    content,
    special: isSpecial(raw),
    beginsNumber: beginsNumber(raw),
    negates: NEGATIONS.has(form),
    swaps: content ? null : (SWAP_CLASSES.get(form) ?? SWAP_CLASSES.get(base) ?? null),
    row: UNASKED,
  }
}

/** The key of a stem: 31 bits, so that it is a small integer everywhere. */
export function stemKey(stem: string): number {
  const hash = hashOf(stem)
  return (hash ^ (hash >>> 13)) & 0x7fffffff
}

/** First words of the pairs that are joined. */
const JOIN_HEADS: ReadonlySet<string> = new Set(
  [...JOINS.keys()].map((pair) => pair.slice(0, pair.indexOf(' '))),
)

function isSpecial(raw: string): boolean {
  return beginsNumber(raw) || JOIN_HEADS.has(raw) || SPLITS.has(raw)
}

function beginsNumber(raw: string): boolean {
  const code = raw.charCodeAt(0)
  return (code >= 48 && code <= 57) || UNITS.has(raw) || ORDINALS.has(raw)
}
