/**
 * The words of a text as they are printed, before numbers and pairs are put together: runs of letters and digits with their places, and
 * what stands before each (a bracket, an ellipsis, the end of a sentence). Linear in the text; any string is valid.
 *
 * The characters are copied into a column first: to read one of a string costs several times as much where the string is a slice of an
 * article, and a known word is looked up by its characters alone (`forms.ts`).
 */
import { isBlank, isDigit } from '../text/characters'
import { contractionAt, learnContraction } from './contractions'
import { checkStep, HASH_START, hashStep } from './form-table'
import { formAt, formOf, makeRoom, type KnownForm } from './forms'
import { isApostrophe, isWordUnit, LONGEST, readRun } from './inner-marks'
import { mayHide } from './masked-words'
import { endOf, flagLast, putWord, reading, settleWaiting } from './reading'
import { AFTER_GAP, BRACKETED, CAPITAL, HYPHEN, JOINED, OPENS } from './words'

/** So many characters are kept room for. */
const KEPT = 1 << 15
/** A word that waits is settled once so many words stand behind it. */
const AHEAD_WORDS = 10
/** Flags of the next word, `JOINED` for the word before it. */
let next = 0
/** The UTF-16 code units of the text, with nothing behind them. */
let codes = new Uint16Array(KEPT)
/** Room for what a look ahead may ask for. */
const AHEAD = 8

function push(known: KnownForm, start: number, end: number, capital: boolean): void {
  if (next & JOINED) flagLast(JOINED)
  putWord(known, start, end, (next & (BRACKETED | AFTER_GAP | OPENS)) | (capital ? CAPITAL : 0))
  next = (next & BRACKETED) | JOINED
}

const pushForm = (form: string, start: number, end: number, capital: boolean): void =>
  push(formOf(form), start, end, capital)

/**
 * Reads the words of a text.
 *
 * @param settle puts what a number or a compound is in the place of a word (`reading.ts`); tells the place of the next one
 */
export function readPrintedWords(text: string, settle: (i: number) => number): void {
  const n = text.length
  makeRoom(n)
  if (n + AHEAD > codes.length || codes.length > KEPT) codes = new Uint16Array(Math.max(KEPT, n + AHEAD))
  for (let i = 0; i < n; i++) codes[i] = text.charCodeAt(i)
  for (let i = n; i < n + AHEAD; i++) codes[i] = 0
  next = OPENS | JOINED
  let at = 0
  while (at < n) {
    const code = codes[at] as number
    if (code === 32) at++
    else if (code < 128 && PLAIN[code] !== 0) at = readPlain(text, at, code)
    else if (isWordUnit(code)) at = readRun(text, at, pushForm)
    else at = readMark(at, code)
    if (reading.count - reading.waiting > AHEAD_WORDS) settleWaiting(settle, AHEAD_WORDS)
  }
  settleWaiting(settle, 0)
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
  if (at === limit) return readRun(text, from, pushForm)
  if (code !== 32 && isInner(from, at, code))
    return isApostrophe(code) ? readContraction(text, from, at, hash, check) : readRun(text, from, pushForm)
  const known =
    initialsAt(from, at, first) ?? formAt(hash, check) ?? formOf(text.slice(from, at).toLowerCase())
  push(known, from, at, PLAIN[first] !== first)
  return at
}

/** Reads on behind the apostrophe of a run of plain letters that has these hashes. */
function readContraction(
  text: string,
  from: number,
  apostrophe: number,
  hash: number,
  check: number,
): number {
  let ownHash = hashStep(hash, APOSTROPHE)
  let ownCheck = checkStep(check, APOSTROPHE)
  let at = apostrophe + 1
  let code = codes[at] as number
  for (; code < 128 && at < from + LONGEST; code = codes[++at] as number) {
    const plain = PLAIN[code] as number
    if (plain === 0) break
    ownHash = hashStep(ownHash, plain)
    ownCheck = checkStep(ownCheck, plain)
  }
  if (isWordUnit(code) || initialsAt(from, apostrophe, codes[from] as number))
    return readRun(text, from, pushForm)
  const { first, second, back, whole } =
    contractionAt(ownHash, ownCheck) ??
    learnContraction(text.slice(from, apostrophe).toLowerCase(), text.slice(apostrophe + 1, at).toLowerCase())
  const middle = Math.max(from + 1, apostrophe - back)
  push(first, from, whole ? at : middle, PLAIN[codes[from] as number] !== codes[from])
  if (second) push(second, middle, at, false)
  return at
}
const APOSTROPHE = 0x27

/** "US" is a country and "us" is not; "PM" is a minister, but behind a number a time of day. */
function initialsAt(from: number, at: number, first: number): KnownForm | undefined {
  if (at - from !== 2) return undefined
  if (first === 85) return codes[from + 1] === 83 ? formOf('usa') : undefined
  if (first !== 80 || codes[from + 1] !== 77) return undefined
  const before = reading.count > 0 ? reading.forms[reading.count - 1] : undefined
  return before?.beginsNumber ? undefined : formOf('premier')
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
  if (code === 0x2d && reading.count > 0 && endOf(reading.count - 1) === at) flagLast(HYPHEN)
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
