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
import { readPrintedWords } from './printed-words'
import {
  beginReading,
  endOf,
  endReading,
  flagsOf,
  reading,
  replaceWords,
  startOf,
  type Instead,
} from './reading'
import { JOINS, PREFIXES, SPLITS } from './compound-tables'
import { BRACKETED, CAPITAL, HYPHEN, JOINED, NUMBER, type Words } from './words'

/** Parts that a number may have, and one that ends it. */
const LONGEST_NUMBER = 10

/** The normalized words of a text, in order; weighed by the lexicon of news unless another is given. */
export function readQuoteWords(text: string, lexicon?: Lexicon): Words {
  beginReading(text.length)
  readPrintedWords(text, readSpecial)
  if (lexicon) weigh(lexicon)
  return endReading(text.length)
}

/** Weighs the words that were read otherwise. */
function weigh(lexicon: Lexicon): void {
  const known = new Map<KnownForm, KnownForm>()
  const { forms, count } = reading
  for (let i = 0; i < count; i++) {
    const form = forms[i] as KnownForm
    let other = known.get(form)
    if (!other) known.set(form, (other = { ...form, weight: lexicon.weight(form.stem) }))
    forms[i] = other
  }
}

const rawOf = (i: number): string => (reading.forms[i] as KnownForm).raw

/** Puts the number, the two words that are one, or the one that is two, in the place of word `i`; tells the place of the next word. */
function readSpecial(i: number): number {
  const known = reading.forms[i] as KnownForm
  const start = startOf(i)
  const flags = flagsOf(i) & ~HYPHEN
  if (known.beginsNumber) {
    const number = readNumber(partsFrom(i), 0)
    if (number) return replaceWords(i, number.length, wordsOfNumber(i, number))
  }
  const joined = joinedWith(i)
  if (joined) return replaceWords(i, 2, [{ form: joined, start, end: endOf(i + 1), flags }])
  return replaceWords(i, 1, split(isNumero(i) ? formOf('number') : known, start, endOf(i), flags))
}

/** A word, or the two it stands for. */
function split(form: KnownForm, start: number, end: number, flags: number): Instead[] {
  const parts = SPLITS.get(form.raw)
  if (!parts) return [{ form, start, end, flags }]
  const middle = Math.min(end - 1, start + parts[0].length)
  return [
    { form: formOf(parts[0]), start, end: middle, flags },
    { form: formOf(parts[1]), start: middle, end, flags: flags & BRACKETED },
  ]
}

function wordsOfNumber(i: number, { form, length }: ReadNumber): Instead[] {
  const start = startOf(i)
  const end = endOf(i + length - 1)
  const flags = (flagsOf(i) & ~HYPHEN) | NUMBER
  const unit = length === 1 ? unitAfter(form) : 0
  if (unit === 0) return [{ form: formOf(form), start, end, flags }]
  const middle = Math.max(start + 1, end - (form.length - unit))
  return [
    { form: formOf(form.slice(0, unit)), start, end: middle, flags },
    ...split(formOf(form.slice(unit)), middle, end, flags & BRACKETED),
  ]
}

/**
 * The one word that the printed word `i` is with the next: a listed pair, or a prefix with what it is hyphenated to, where the two are
 * printed solid elsewhere ("co-operate", "e-mail"). Other hyphenated pairs are printed open as well, and stay two words.
 */
function joinedWith(i: number): KnownForm | null {
  const flags = flagsOf(i)
  if (i + 1 >= reading.count || !(flags & JOINED)) return null
  const raw = rawOf(i)
  const next = rawOf(i + 1)
  const listed = JOINS.get(raw)?.get(next)
  if (listed !== undefined) return formOf(listed)
  if (!(flags & HYPHEN) || !PREFIXES.has(raw)) return null
  const solid = formOf(raw + next)
  return isCounted(solid.stem) ? solid : null
}

/** Whether the printed word `i` is "No" for "number": with a capital, and a figure behind it. */
function isNumero(i: number): boolean {
  if (rawOf(i) !== 'no' || i + 1 >= reading.count || !(flagsOf(i) & CAPITAL)) return false
  return isDigit(rawOf(i + 1).charCodeAt(0)) && startOf(i + 1) - endOf(i) <= 2
}

/** What a number that begins at the printed word `i` may go on with. */
function partsFrom(i: number): NumberPart[] {
  const priced = i > 0 && endOf(i - 1) === startOf(i) && CURRENCIES.has(rawOf(i - 1))
  const parts: NumberPart[] = []
  for (let k = i; k < reading.count && k < i + LONGEST_NUMBER; k++) {
    const joined = (flagsOf(k) & JOINED) !== 0
    parts.push({ form: rawOf(k), joined, priced: priced && k === i })
    if (!joined) break
  }
  return parts
}

/** What the signs of currencies are read as. */
const CURRENCIES: ReadonlySet<string> = new Set(['dollar', 'pound', 'euro'])
