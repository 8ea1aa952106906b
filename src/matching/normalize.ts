/**
 * A quote as the words that printings have in common, each with its place in the original text.
 *
 * Outlets differ in marks, dashes, contractions, numbers in words or digits, titles, spelling and brackets; none of that
 * is a difference in what was said. Every `Word` keeps the offsets of the characters it was read from, so whatever is
 * found among normalized words is told in the offsets of the text. Linear in the text; any string is valid.
 */
import { isDigit } from '../text/characters'
import { formOf, type KnownForm } from './forms'
import { isCounted, type Lexicon } from './lexicon'
import { readNumber, unitAfter, type NumberPart, type ReadNumber } from './number-words'
import { readPrintedWords, type PrintedWords } from './printed-words'
import { JOINS, PREFIXES, SPLITS } from './compound-tables'
import { BRACKETED, CAPITAL, HYPHEN, JOINED, NUMBER, PLACE, Words } from './words'

/** The forms of the words that are being read, used again for the next text, and how many there are. */
let forms: KnownForm[] = []
let count = 0
/** Their places, behind those of the short texts before. */
let places = new Int32Array(0)
let first = 0
/** Numbers that short texts share: to make a column costs more than to read a few words. */
const SHARED = 1 << 13
/** Texts of more characters have columns of their own. */
const SHORT = 512
/** Room for more words than this is given back after use. */
const KEPT = 1 << 12

function push(form: KnownForm, start: number, end: number, flags: number): void {
  forms[count] = form
  const at = first + PLACE * count++
  if (at + PLACE > places.length) {
    const wider = new Int32Array(2 * at + PLACE)
    wider.set(places)
    places = wider
  }
  places[at] = start
  places[at + 1] = end
  places[at + 2] = flags
}

/** Parts that a number may have, and one that ends it. */
const LONGEST_NUMBER = 10

/** The normalized words of a text, in order; weighed by the lexicon of news unless another is given. */
export function readQuoteWords(text: string, lexicon?: Lexicon): Words {
  const short = text.length <= SHORT
  const shared = places
  const from = first
  // No character is more than one word, the parts of a contraction included.
  if (!short) [places, first] = [new Int32Array(PLACE * 256), 0]
  else if (first + PLACE * text.length > places.length) [places, first] = [new Int32Array(SHARED), 0]
  count = 0
  readPrintedWords(text, takeWords)
  const own = count > KEPT
  const read = own ? forms : forms.slice(0, count)
  if (own) {
    forms = []
    read.length = count
  }
  const words = new Words(count, lexicon ? weighed(read, lexicon) : read, places, first)
  if (short) first += PLACE * count
  else [places, first] = [shared, from]
  return words
}

function takeWords(printed: PrintedWords, from: number, until: number): number {
  const { known, start, end, flags } = printed
  let i = from
  for (; i < until; i++) {
    const form = known[i] as KnownForm
    if (form.special || (flags[i] as number) & HYPHEN) i = readSpecial(printed, i)
    else push(form, start[i] as number, end[i] as number, flags[i] as number)
  }
  return i
}

/** The same forms, weighed otherwise. */
function weighed(read: readonly KnownForm[], lexicon: Lexicon): KnownForm[] {
  const known = new Map<KnownForm, KnownForm>()
  return read.map((form) => {
    let other = known.get(form)
    if (!other) known.set(form, (other = { ...form, weight: lexicon.weight(form.stem) }))
    return other
  })
}

/** Reads a number, two words that are one, or one that is two, from the printed word `i` on; returns the last one it took. */
function readSpecial(printed: PrintedWords, i: number): number {
  const known = printed.known[i] as KnownForm
  const start = printed.start[i] as number
  const end = printed.end[i] as number
  const flags = (printed.flags[i] as number) & ~HYPHEN
  if (known.beginsNumber) {
    const number = readNumber(partsFrom(printed, i), 0)
    if (number) return pushNumber(printed, i, number)
  }
  const joined = joinedWith(printed, i)
  if (joined) {
    push(joined, start, printed.end[i + 1] as number, flags)
    return i + 1
  }
  pushSplit(isNumero(printed, i) ? formOf('number') : known, start, end, flags)
  return i
}

/** Pushes a word, or the two it stands for. */
function pushSplit(known: KnownForm, start: number, end: number, flags: number): void {
  const split = SPLITS.get(known.raw)
  if (!split) {
    push(known, start, end, flags)
    return
  }
  const middle = Math.min(end - 1, start + split[0].length)
  push(formOf(split[0]), start, middle, flags)
  push(formOf(split[1]), middle, end, flags & BRACKETED)
}

function pushNumber(printed: PrintedWords, i: number, { form, length }: ReadNumber): number {
  const start = printed.start[i] as number
  const last = i + length - 1
  const end = printed.end[last] as number
  const flags = ((printed.flags[i] as number) & ~HYPHEN) | NUMBER
  const unit = length === 1 ? unitAfter(form) : 0
  if (unit > 0) {
    const middle = Math.max(start + 1, end - (form.length - unit))
    push(formOf(form.slice(0, unit)), start, middle, flags)
    pushSplit(formOf(form.slice(unit)), middle, end, flags & BRACKETED)
  } else push(formOf(form), start, end, flags)
  return last
}

/**
 * The one word that the printed word `i` is with the next: a listed pair, or a prefix with what it is hyphenated to, where the two are
 * printed solid elsewhere ("co-operate", "e-mail"). Other hyphenated pairs are printed open as well, and stay two words.
 */
function joinedWith({ known, flags, count }: PrintedWords, i: number): KnownForm | null {
  if (i + 1 >= count || !((flags[i] as number) & JOINED)) return null
  const { raw } = known[i] as KnownForm
  const next = known[i + 1] as KnownForm
  const listed = JOINS.get(raw)?.get(next.raw)
  if (listed !== undefined) return formOf(listed)
  if (!((flags[i] as number) & HYPHEN) || !PREFIXES.has(raw)) return null
  const solid = formOf(raw + next.raw)
  return isCounted(solid.stem) ? solid : null
}

/** Whether the printed word `i` is "No" for "number": with a capital, and a figure behind it. */
function isNumero({ known, start, end, flags, count }: PrintedWords, i: number): boolean {
  if ((known[i] as KnownForm).raw !== 'no' || i + 1 >= count || !((flags[i] as number) & CAPITAL))
    return false
  const next = (known[i + 1] as KnownForm).raw.charCodeAt(0)
  return isDigit(next) && (start[i + 1] as number) - (end[i] as number) <= 2
}

/** What a number that begins at the printed word `i` may go on with. */
function partsFrom({ known, start, end, flags, count }: PrintedWords, i: number): NumberPart[] {
  const priced = i > 0 && end[i - 1] === start[i] && CURRENCIES.has((known[i - 1] as KnownForm).raw)
  const parts: NumberPart[] = []
  for (let k = i; k < count && k < i + LONGEST_NUMBER; k++) {
    const joined = ((flags[k] as number) & JOINED) !== 0
    parts.push({ form: (known[k] as KnownForm).raw, joined, priced: priced && k === i })
    if (!joined) break
  }
  return parts
}

/** What the signs of currencies are read as. */
const CURRENCIES: ReadonlySet<string> = new Set(['dollar', 'pound', 'euro'])
