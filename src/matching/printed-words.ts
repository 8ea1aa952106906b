/**
 * The words of a text as they are printed, before numbers and pairs are put together: runs of letters and digits with their places, and
 * what stands before each (a bracket, an ellipsis, the end of a sentence). Linear in the text; any string is valid.
 *
 * The characters are copied into a column first: to read one of a string costs several times as much where the string is a slice of an
 * article, and a known word is looked up by its characters alone (`forms.ts`).
 */
import { isBlank, isDigit } from '../text/characters'
import { checkStep, HASH_START, hashStep } from './form-table'
import { formAt, formOf, makeRoom, type KnownForm } from './forms'
import { isApostrophe, isWordUnit, LONGEST, readRun } from './inner-marks'
import { mayHide } from './masked-words'
import { AFTER_GAP, BRACKETED, CAPITAL, HYPHEN, JOINED, OPENS } from './words'

/** The words that were read last, in columns that are used again. */
export interface PrintedWords {
  readonly known: KnownForm[]
  readonly start: Int32Array
  readonly end: Int32Array
  readonly flags: Uint8Array
  count: number
}

/** So many words are read before they are taken, and so many characters are kept room for. */
const LOT = 1024
const KEPT = 1 << 15
/** What is taken may look so many words ahead, and one back. */
export const AHEAD_WORDS = 10
/** One mark may become two words. */
const ROOM = 8
const printed: PrintedWords = {
  known: [],
  start: new Int32Array(LOT + ROOM),
  end: new Int32Array(LOT + ROOM),
  flags: new Uint8Array(LOT + ROOM),
  count: 0,
}
/** Flags of the next word, `JOINED` for the word before it. */
let next = 0
/** The UTF-16 code units of the text, with nothing behind them. */
let codes = new Uint16Array(KEPT)
/** Room for what a look ahead may ask for. */
const AHEAD = 8

function push(known: KnownForm, start: number, end: number, capital: boolean): void {
  const at = printed.count++
  if (at > 0 && next & JOINED) printed.flags[at - 1] = (printed.flags[at - 1] as number) | JOINED
  printed.known[at] = known
  printed.start[at] = start
  printed.end[at] = end
  printed.flags[at] = (next & (BRACKETED | AFTER_GAP | OPENS)) | (capital ? CAPITAL : 0)
  next = (next & BRACKETED) | JOINED
}

const pushForm = (form: string, start: number, end: number, capital: boolean): void =>
  push(formOf(form), start, end, capital)

/**
 * Reads the words of a text, a lot at a time.
 *
 * @param take takes the words from a place on and tells the place after the last it took: `until` or more, to the end in the last lot
 */
export function readPrintedWords(
  text: string,
  take: (printed: PrintedWords, from: number, until: number) => number,
): void {
  const n = text.length
  makeRoom(n)
  if (n + AHEAD > codes.length || codes.length > KEPT) codes = new Uint16Array(Math.max(KEPT, n + AHEAD))
  for (let i = 0; i < n; i++) codes[i] = text.charCodeAt(i)
  codes.fill(0, n, n + AHEAD)
  printed.count = 0
  next = OPENS | JOINED
  let from = 0
  let at = 0
  while (at < n) {
    const code = codes[at] as number
    if (code === 32) at++
    else if (code < 128 && PLAIN[code] !== 0) at = readPlain(text, at, code)
    else if (isWordUnit(code)) at = readRun(text, at, pushForm)
    else at = readMark(at, code)
    if (printed.count >= LOT) from = carryOn(take(printed, from, printed.count - AHEAD_WORDS))
  }
  take(printed, from, printed.count)
}

/** Moves what was not taken to the front, behind one word that was; tells where it begins. */
function carryOn(taken: number): number {
  const { known, start, end, flags, count } = printed
  const from = Math.max(0, taken - 1)
  for (let i = from; i < count; i++) known[i - from] = known[i] as KnownForm
  start.copyWithin(0, from, count)
  end.copyWithin(0, from, count)
  flags.copyWithin(0, from, count)
  printed.count = count - from
  return taken - from
}

/** What an ASCII code becomes in a word: 0 when it is no part of one, else the small letter or the digit. */
const PLAIN = new Uint8Array(128)
for (let code = 0; code < 128; code++)
  if (isWordUnit(code)) PLAIN[code] = code >= 65 && code <= 90 ? code + 32 : code

/** Reads a run of plain letters and digits; what has marks inside or other letters goes the long way. */
function readPlain(text: string, from: number, first: number): number {
  let at = from
  let hash = HASH_START
  let check = 0
  const limit = from + LONGEST
  let code = first
  while (code < 128 && at < limit) {
    const plain = PLAIN[code] as number
    if (plain === 0) break
    hash = hashStep(hash, plain)
    check = checkStep(check, plain)
    code = codes[++at] as number
  }
  if (at === limit || (code !== 32 && isInner(from, at, code))) return readRun(text, from, pushForm)
  const known =
    initialsAt(from, at, first) ?? formAt(hash, check) ?? formOf(text.slice(from, at).toLowerCase())
  push(known, from, at, PLAIN[first] !== first)
  return at
}

/** "US" is a country and "us" is not; "PM" is a minister, but behind a number a time of day. */
function initialsAt(from: number, at: number, first: number): KnownForm | undefined {
  if (at - from !== 2) return undefined
  if (first === 85) return codes[from + 1] === 83 ? formOf('usa') : undefined
  if (first !== 80 || codes[from + 1] !== 77) return undefined
  return printed.count > 0 && printed.known[printed.count - 1]?.beginsNumber ? undefined : formOf('premier')
}

/** Whether a word may go on with or after this mark. */
function isInner(from: number, at: number, code: number): boolean {
  const after = codes[at + 1] as number
  if (code > 127) return isWordUnit(code) || (isApostrophe(code) && isWordUnit(after)) || mayHide(code, after)
  if (code === 0x2e || code === 0x27) return isWordUnit(after)
  if (code === 0x2c) return isDigit(after)
  if (code === 0x2a || code === 0x2d) return mayHide(code, after)
  return code === 0x5d && from > 0 && codes[from - 1] === 0x5b
}

/** Reads a mark or a sign; returns where it ends. */
function readMark(from: number, code: number): number {
  let at = from
  if (code === 0x5b) next |= BRACKETED
  else if (code === 0x5d) next &= ~BRACKETED
  else if (code === 0x2026) next |= AFTER_GAP
  else if (code === 0x2e || code === 0x21 || code === 0x3f) {
    if (code === 0x2e && isEllipsis(at)) {
      next |= AFTER_GAP
      while (codes[at + 1] === 0x2e || (codes[at + 1] === 32 && codes[at + 2] === 0x2e)) at++
    } else next |= OPENS
  } else {
    const sign = SIGNS.get(code)
    if (sign !== undefined) {
      if (code === 0x25) next |= JOINED
      push(formOf(sign), at, at + 1, false)
      return at + 1
    }
  }
  if (code === 0x2d && printed.count > 0 && printed.end[printed.count - 1] === at)
    printed.flags[printed.count - 1] = (printed.flags[printed.count - 1] as number) | HYPHEN
  if (!isBlank(code) && code !== 0x2d && code !== 0x2010 && code !== 0x2011) next &= ~JOINED
  return at + 1
}

/** Signs that are read as words. */
const SIGNS: ReadonlyMap<number, string> = new Map([
  [0x25, 'percent'],
  [0x24, 'dollar'],
  [0xa3, 'pound'],
  [0x20ac, 'euro'],
  [0x26, 'and'],
])

function isEllipsis(at: number): boolean {
  const after = codes[at + 1]
  return (after === 0x2e || after === 32) && codes[at + 2] === 0x2e
}
