/**
 * A quote as the words that printings have in common, each with its place in the original text.
 *
 * Outlets differ in marks, dashes, contractions, numbers in words or digits, titles, spelling and brackets; none of that
 * is a difference in what was said. Every `Word` keeps the offsets of the characters it was read from, so whatever is
 * found among normalized words is told in the offsets of the text. Linear in the text; any string is valid.
 */
import type { Span } from '../types'
import { isBlank, isDigit, isWordCharacter } from '../text/characters'
import { formAt, formOf, HASH_START, hashStep, type KnownForm } from './forms'
import type { Lexicon } from './lexicon'
import { readNumber, type NumberPart } from './number-words'
import { JOINS, SPLITS } from './word-tables'

/** One normalized word of a quote. */
export interface Word extends Span {
  /** Lower case, without accents, in one spelling: what printings have in common. */
  readonly form: string
  readonly stem: string
  /** A small integer for the stem: words of unlike keys have unlike stems. */
  readonly key: number
  /** How telling the stem is in the lexicon it was read with. */
  readonly weight: number
  /** Has content of its own; false for "the", "is", "with". */
  readonly content: boolean
  /** A number, in digits. */
  readonly number: boolean
  /** Begins with a capital in the text. */
  readonly capital: boolean
  /** Stands in square brackets: put in by an editor. */
  readonly bracketed: boolean
  /** An ellipsis stands before it: words were left out. */
  readonly afterGap: boolean
  /** First word of a sentence, or of the text. */
  readonly opens: boolean
}

/** The words of a text as printed, before numbers and pairs are put together: columns, used again for every text. */
interface Raw {
  readonly known: KnownForm[]
  readonly start: number[]
  readonly end: number[]
  readonly flags: number[]
  count: number
  /** Flags of the next word, `JOINED` for the word before it. */
  next: number
}

const CAPITAL = 1
const BRACKETED = 2
const AFTER_GAP = 4
const OPENS = 8
/** Nothing but blanks or hyphens stands before the next word. */
const JOINED = 16
const NUMBER = 32
/** Columns longer than this are given back after use. */
const KEPT = 4096
/** Parts that a number may have, and one that ends it. */
const LONGEST_NUMBER = 10

const emptyRaw = (): Raw => ({ known: [], start: [], end: [], flags: [], count: 0, next: 0 })
let raw = emptyRaw()

function push(known: KnownForm, start: number, end: number, capital: boolean): void {
  const at = raw.count++
  const { next } = raw
  if (at > 0 && next & JOINED) raw.flags[at - 1] = (raw.flags[at - 1] as number) | JOINED
  raw.known[at] = known
  raw.start[at] = start
  raw.end[at] = end
  raw.flags[at] = (next & (BRACKETED | AFTER_GAP | OPENS)) | (capital ? CAPITAL : 0)
  raw.next = (next & BRACKETED) | JOINED
}

/** Letters with accents to the plain ones, wide ones to narrow, ligatures to letters; fast for ASCII. */
function fold(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127) {
      let out = ''
      for (const character of text.normalize('NFKD')) {
        const code = character.codePointAt(0) as number
        if (code >= 0x300 && code <= 0x36f) continue
        out += character
      }
      return out.toLowerCase()
    }
  }
  return text.toLowerCase()
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0xff07
}

/** Combining marks belong to the letter before them. */
function isWordUnit(code: number): boolean {
  return code < 128
    ? isWordCharacter(code)
    : isWordCharacter(code) && !isBlank(code) && !isApostrophe(code) && code !== 0xb7
}

/** Endings that English writes onto a word with an apostrophe. */
const CLITICS: ReadonlyMap<string, string> = new Map([
  ['re', 'are'],
  ['ve', 'have'],
  ['ll', 'will'],
  ['m', 'am'],
  ['d', '’d'],
  ['s', '’s'],
])
/** After these 's is "is" (or "has"), not possession. */
const TAKES_IS: ReadonlySet<string> = new Set(
  'it he she that there what who where here how when why this everything nothing one'.split(' '),
)
/** A quote has no word this long; a run of letters that is longer is cut, so that no later step can go quadratic. */
const LONGEST = 64

/** What an ASCII code is: 0: no part of a word; 1: a small letter or a digit; 2: a capital. */
const PLAIN = new Uint8Array(128)
for (let code = 0; code < 128; code++)
  if (isWordCharacter(code)) PLAIN[code] = code >= 65 && code <= 90 ? 2 : 1

/** Reads the runs of letters and digits into `raw`, splits contractions, notes brackets and ellipses; how many words there are. */
function readRaw(text: string): number {
  raw.count = 0
  raw.next = OPENS | JOINED
  const n = text.length
  let at = 0
  while (at < n) {
    const code = text.charCodeAt(at)
    if (code === 32) at++
    else if (code < 128 && PLAIN[code] !== 0) at = readPlain(text, at, code)
    else if (isWordUnit(code)) at = readRun(text, at)
    else at = readMark(text, at, code)
  }
  return raw.count
}

/** Reads a run of plain letters and digits; what has marks inside or other letters goes the long way. */
function readPlain(text: string, from: number, first: number): number {
  let at = from
  let hash = HASH_START
  let code = first
  const limit = Math.min(text.length, from + LONGEST)
  while (code < 128) {
    const plain = PLAIN[code] as number
    if (plain === 0) break
    hash = hashStep(hash, plain === 2 ? code + 32 : code)
    if (++at === limit) break
    code = text.charCodeAt(at)
  }
  if (at === limit) {
    if (limit < text.length) return readRun(text, from)
  } else if (code !== 32 && isInner(text, from, at, code)) return readRun(text, from)
  // "US" is a country, "us" is not.
  const known =
    at - from === 2 && first === 85 && text.charCodeAt(from + 1) === 83
      ? formOf('usa')
      : formAt(text, from, at, hash)
  push(known, from, at, PLAIN[first] === 2)
  return at
}

/** Whether a word may go on with or after this mark. */
function isInner(text: string, from: number, at: number, code: number): boolean {
  if (code > 127) return isWordUnit(code) || (isApostrophe(code) && isWordUnit(text.charCodeAt(at + 1)))
  if (code === 0x2e || code === 0x27) return isWordUnit(text.charCodeAt(at + 1))
  if (code === 0x2c) return isDigit(text.charCodeAt(at + 1))
  return code === 0x5d && text.charCodeAt(from - 1) === 0x5b
}

/** Reads a mark or a sign; returns where it ends. */
function readMark(text: string, from: number, code: number): number {
  let at = from
  if (code === 0x5b) raw.next |= BRACKETED
  else if (code === 0x5d) raw.next &= ~BRACKETED
  else if (code === 0x2026) raw.next |= AFTER_GAP
  else if (code === 0x2e || code === 0x21 || code === 0x3f) {
    if (code === 0x2e && isEllipsis(text, at)) {
      raw.next |= AFTER_GAP
      const n = text.length
      while (
        at + 1 < n &&
        (text.charCodeAt(at + 1) === 0x2e ||
          (text.charCodeAt(at + 1) === 32 && text.charCodeAt(at + 2) === 0x2e))
      )
        at++
    } else raw.next |= OPENS
  } else {
    const sign = SIGNS.get(code)
    if (sign !== undefined) {
      if (code === 0x25) raw.next |= JOINED
      push(formOf(sign), at, at + 1, false)
      return at + 1
    }
  }
  if (!isBlank(code) && code !== 0x2d && code !== 0x2010 && code !== 0x2011) raw.next &= ~JOINED
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

function isEllipsis(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return (
    (next === 0x2e && text.charCodeAt(at + 2) === 0x2e) || (next === 32 && text.charCodeAt(at + 2) === 0x2e)
  )
}

/** Reads one run of letters with its inner marks ("don't", "U.S.", "10,000", "[t]he"); returns where it ends. */
function readRun(text: string, from: number): number {
  let at = from
  let form = ''
  let piece = from
  let dotted = false
  const n = text.length
  const limit = from + LONGEST
  while (at < n && at < limit) {
    const code = text.charCodeAt(at)
    if (isWordUnit(code)) {
      at++
      continue
    }
    const next = text.charCodeAt(at + 1)
    const before = text.charCodeAt(at - 1)
    if (
      code === 0x2e &&
      isWordUnit(next) &&
      (at - piece === 1 || dotted || (isDigit(before) && isDigit(next)))
    ) {
      // "U.S.", "p.m." and "2.5"; in the first two the dots go.
      const decimal = isDigit(before) && isDigit(next)
      if (!decimal && at - piece !== 1) break
      form += text.slice(piece, at) + (decimal ? '.' : '')
      dotted ||= !decimal
      at++
      piece = at
      continue
    }
    if (
      code === 0x2c &&
      isDigit(before) &&
      isDigit(next) &&
      isDigit(text.charCodeAt(at + 2)) &&
      isDigit(text.charCodeAt(at + 3)) &&
      !isDigit(text.charCodeAt(at + 4))
    ) {
      form += text.slice(piece, at)
      at++
      piece = at
      continue
    }
    if (code === 0x5d && isWordUnit(next) && text.charCodeAt(from - 1) === 0x5b) {
      // "[t]he": an editor's capital, not an editor's word.
      form += text.slice(piece, at)
      at++
      piece = at
      continue
    }
    break
  }
  form += text.slice(piece, at)
  const first = text.charCodeAt(from)
  const capital =
    (first >= 65 && first <= 90) || (first > 127 && text.charAt(from).toLowerCase() !== text.charAt(from))
  let folded = fold(form)
  if (folded === '') return at
  if (dotted || (form === 'US' && at - from === 2)) {
    if (folded === 'us') folded = 'usa'
  }
  if (isApostrophe(text.charCodeAt(at)) && isWordUnit(text.charCodeAt(at + 1))) {
    const tail = readTail(text, at + 1)
    const suffix = fold(text.slice(at + 1, tail))
    if (suffix === 't' && folded.endsWith('n')) {
      const verb =
        folded === 'can' ? 'can' : folded === 'won' ? 'will' : folded === 'ain' ? 'is' : folded.slice(0, -1)
      const cut = verb === folded.slice(0, -1) ? at - 1 : at
      push(formOf(verb), from, Math.max(from + 1, cut), capital)
      push(formOf('not'), Math.max(from + 1, cut), tail, false)
      return tail
    }
    if (folded === 'y' && suffix === 'all') {
      push(formOf('you'), from, at, capital)
      push(formOf('all'), at, tail, false)
      return tail
    }
    if (folded === 'let' && suffix === 's') {
      push(formOf('let'), from, at, capital)
      push(formOf('us'), at, tail, false)
      return tail
    }
    const clitic = CLITICS.get(suffix)
    if (clitic !== undefined) {
      push(formOf(folded), from, at, capital)
      if (clitic !== '’s') push(formOf(clitic), at, tail, false)
      else if (TAKES_IS.has(folded)) push(formOf('is'), at, tail, false)
      // Possession is no word: "the Weiners' marriage" and "the Weiner marriage" say the same.
      return tail
    }
    push(formOf(folded + suffix), from, tail, capital)
    return tail
  }
  push(formOf(folded), from, at, capital)
  return Math.max(at, from + 1)
}

function readTail(text: string, from: number): number {
  let at = from
  while (at < text.length && at - from < LONGEST && isWordUnit(text.charCodeAt(at))) at++
  return at
}

/** The normalized words of a text, in order; weighed by the lexicon of news unless another is given. */
export function readQuoteWords(text: string, lexicon?: Lexicon): Word[] {
  const count = readRaw(text)
  const words: ReadWord[] = []
  for (let i = 0; i < count; i++) {
    const known = raw.known[i] as KnownForm
    if (known.special) i = readSpecial(words, i, count)
    else words.push(wordOf(i, raw.start[i] as number, raw.end[i] as number, known, false))
  }
  if (count > KEPT) raw = emptyRaw()
  return lexicon ? words.map((word) => word.weighing(lexicon.weight(word.stem))) : words
}

/** Reads a number, two words that are one, or one that is two, from the raw word `i` on; returns the last raw word it took. */
function readSpecial(words: ReadWord[], i: number, count: number): number {
  const known = raw.known[i] as KnownForm
  const start = raw.start[i] as number
  const end = raw.end[i] as number
  const parts: NumberPart[] = []
  for (let k = i; k < count && k < i + LONGEST_NUMBER; k++)
    parts.push({ form: (raw.known[k] as KnownForm).raw, joined: ((raw.flags[k] as number) & JOINED) !== 0 })
  const number = readNumber(parts, 0)
  if (number) {
    const last = i + number.length - 1
    words.push(wordOf(i, start, raw.end[last] as number, formOf(number.form), true))
    return last
  }
  const next = parts[1]
  if (next && parts[0]?.joined) {
    const joined = JOINS.get(known.raw + ' ' + next.form)
    if (joined !== undefined) {
      words.push(wordOf(i, start, raw.end[i + 1] as number, formOf(joined), false))
      return i + 1
    }
  }
  const split = SPLITS.get(known.raw)
  if (split) {
    const middle = Math.min(end - 1, start + split[0].length)
    words.push(wordOf(i, start, middle, formOf(split[0]), false))
    raw.flags[i] = (raw.flags[i] as number) & BRACKETED
    words.push(wordOf(i, middle, end, formOf(split[1]), false))
  } else words.push(wordOf(i, start, end, known, false))
  return i
}

function wordOf(i: number, start: number, end: number, known: KnownForm, number: boolean): ReadWord {
  return new ReadWord(known, start, end, ((raw.flags[i] as number) & ~JOINED) | (number ? NUMBER : 0))
}

/** A word is its form, its place and a few bits: what all places of a form have in common is kept once. */
class ReadWord implements Word {
  constructor(
    private readonly known: KnownForm,
    readonly start: number,
    readonly end: number,
    private readonly flags: number,
  ) {}

  get form(): string {
    return this.known.form
  }
  get stem(): string {
    return this.known.stem
  }
  get key(): number {
    return this.known.key
  }
  get weight(): number {
    return this.known.weight
  }
  get content(): boolean {
    return this.known.content
  }
  get number(): boolean {
    return (this.flags & NUMBER) !== 0
  }
  get capital(): boolean {
    return (this.flags & CAPITAL) !== 0
  }
  get bracketed(): boolean {
    return (this.flags & BRACKETED) !== 0
  }
  get afterGap(): boolean {
    return (this.flags & AFTER_GAP) !== 0
  }
  get opens(): boolean {
    return (this.flags & OPENS) !== 0
  }

  /** The same word, weighed otherwise. */
  weighing(weight: number): ReadWord {
    return new ReadWord({ ...this.known, weight }, this.start, this.end, this.flags)
  }
}
