/**
 * The words of a text while they are read, in the columns that `Words` takes over.
 *
 * Every word is put there as it is printed. What needs a look at the words behind it (a number, two words that are one, one that is two)
 * waits until enough of these are read, and is replaced where it stands: few words are, and all others are written once.
 */
import type { KnownForm } from './forms'
import { HYPHEN, PLACE, Words } from './words'

/** Numbers that short texts share: to make a column costs more than to read a few words. */
const SHARED = 1 << 13
/** Texts of more characters have columns of their own. */
const SHORT = 512
/** Room for more words than this is given back after use. */
const KEPT = 1 << 12
/** No word waits. */
const NONE = 1 << 30

/** The words that have been read. */
interface Reading {
  forms: KnownForm[]
  places: Int32Array
  /** Where the place of the first word stands. */
  first: number
  count: number
  /** The first word that waits for those behind it, `NONE` when none does. */
  waiting: number
}
export const reading: Reading = { forms: [], places: new Int32Array(0), first: 0, count: 0, waiting: NONE }

/** The columns of short texts, and how much of them is used. */
let shared = new Int32Array(0)
let used = 0

/** Begins a text of so many characters. */
export function beginReading(length: number): void {
  reading.count = 0
  reading.waiting = NONE
  if (length > SHORT) {
    reading.places = new Int32Array(PLACE * 256)
    reading.first = 0
    return
  }
  // No character is more than one word, the parts of a contraction included.
  if (used + PLACE * length > shared.length) [shared, used] = [new Int32Array(SHARED), 0]
  reading.places = shared
  reading.first = used
}

/** Puts a word behind those that were read. */
export function putWord(form: KnownForm, start: number, end: number, flags: number): void {
  const i = reading.count++
  reading.forms[i] = form
  const at = reading.first + PLACE * i
  makeRoom(at + PLACE)
  setPlace(at, form, start, end, flags)
  if (form.special && i < reading.waiting) reading.waiting = i
}

function makeRoom(length: number): void {
  if (length <= reading.places.length) return
  const wider = new Int32Array(2 * length)
  wider.set(reading.places)
  reading.places = wider
}

function setPlace(at: number, form: KnownForm, start: number, end: number, flags: number): void {
  const { places } = reading
  places[at] = start
  places[at + 1] = end
  places[at + 2] = flags
  places[at + 3] = form.key
}

export function startOf(i: number): number {
  return reading.places[reading.first + PLACE * i] as number
}
export function endOf(i: number): number {
  return reading.places[reading.first + PLACE * i + 1] as number
}
export function flagsOf(i: number): number {
  return reading.places[reading.first + PLACE * i + 2] as number
}

/** Gives the word that was read last a flag more. */
export function flagLast(flag: number): void {
  const last = reading.count - 1
  if (last < 0) return
  const at = reading.first + PLACE * last + 2
  reading.places[at] = (reading.places[at] as number) | flag
  if (flag === HYPHEN && last < reading.waiting) reading.waiting = last
}

/** A word that takes the place of others. */
export interface Instead {
  readonly form: KnownForm
  readonly start: number
  readonly end: number
  readonly flags: number
}

/** Puts words in the place of so many others; tells the place of the next one behind them. */
export function replaceWords(from: number, taken: number, by: readonly Instead[]): number {
  const { forms, first } = reading
  const to = from + by.length
  const more = by.length - taken
  if (more !== 0) {
    const count = reading.count + more
    makeRoom(first + PLACE * count)
    reading.places.copyWithin(
      first + PLACE * to,
      first + PLACE * (from + taken),
      first + PLACE * reading.count,
    )
    if (more < 0) for (let i = to; i < count; i++) forms[i] = forms[i - more] as KnownForm
    else for (let i = count - 1; i >= to; i--) forms[i] = forms[i - more] as KnownForm
    reading.count = count
  }
  by.forEach(({ form, start, end, flags }, k) => {
    forms[from + k] = form
    setPlace(first + PLACE * (from + k), form, start, end, flags)
  })
  return to
}

/**
 * Settles the words that wait, but for those with fewer than so many behind them.
 *
 * @param settle puts what it is in the place of a word; tells the place of the next one
 */
export function settleWaiting(settle: (i: number) => number, ahead: number): void {
  let i = reading.waiting
  while (i < reading.count - ahead) i = waits(i) ? settle(i) : i + 1
  while (i < reading.count && !waits(i)) i++
  reading.waiting = i < reading.count ? i : NONE
}

function waits(i: number): boolean {
  return (reading.forms[i] as KnownForm).special || (flagsOf(i) & HYPHEN) !== 0
}

/** The words that were read. */
export function endReading(length: number): Words {
  const { forms, places, first, count } = reading
  if (length <= SHORT) used += PLACE * count
  if (count <= KEPT) return new Words(count, forms.slice(0, count), places, first)
  // A long list becomes the result's own.
  reading.forms = []
  forms.length = count
  return new Words(count, forms, places, first)
}
