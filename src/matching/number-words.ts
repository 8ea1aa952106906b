/** Numbers in one written form: "10,000", "ten thousand" and "10000" are one word, as are "sixty-two" and "62". */
import { ORDINALS, SCALES, UNITS, UNIT_SUFFIXES } from './number-tables'

/** A word of the text that may be part of a number, with what stands right after it. */
export interface NumberPart {
  readonly form: string
  /** A hyphen or blanks, and nothing else, stand between this part and the next. */
  readonly joined: boolean
  /** The sign of a currency stands right before it. */
  readonly priced?: boolean
}

function isDigits(form: string): boolean {
  const code = form.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** The value of one digit form without commas, "3.5bn" and "£2m" among them; NaN for "40s", "2nd" and the like. */
function digitValue({ form, priced }: NumberPart): number {
  const last = form.charCodeAt(form.length - 1)
  if (last >= 48 && last <= 57) return Number(form)
  let end = form.length
  while (end > 0 && !isDigits(form.charAt(end - 1))) end--
  const letters = form.slice(end)
  // Without a price "5m" may be five metres.
  const scale = SHORT_SCALES.get(letters) ?? (priced ? PRICE_SCALES.get(letters) : undefined)
  // In thousandths, so that 1.1bn is not 1100000000.0000002.
  return scale === undefined ? NaN : Math.round(Number(form.slice(0, end)) * 1000) * (scale / 1000)
}

const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
])
const PRICE_SCALES: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
])

/** The scales that are numbers by themselves: "a hundred", "a million"; "hundreds" are none. */
const WHOLE_SCALES: ReadonlySet<string> = new Set([...SCALES.keys()].filter((word) => !word.endsWith('s')))

/** Whether a word may begin a number. */
export function beginsNumber(form: string): boolean {
  return isDigits(form) || UNITS.has(form) || ORDINALS.has(form) || WHOLE_SCALES.has(form)
}

/** A number in its normal form, and how many parts it takes. */
export interface ReadNumber {
  readonly form: string
  readonly length: number
}

/**
 * Reads the number that starts at `parts[from]`, or null. A unit after a ten ("sixty two", "twenty-first"), a scale after a value
 * ("1.5 million"), "and a half"; no other "and".
 */
export function readNumber(parts: readonly NumberPart[], from: number): ReadNumber | null {
  const first = parts[from] as NumberPart
  const ordinal = ORDINALS.get(first.form)
  if (ordinal !== undefined) return { form: ordinal, length: 1 }
  let total = 0
  let length = 1
  let value: number | undefined
  if (isDigits(first.form)) value = digitValue(first)
  else if (WHOLE_SCALES.has(first.form)) [value, length] = [1, 0]
  else value = UNITS.get(first.form)
  if (value === undefined) return null
  if (Number.isNaN(value)) return { form: first.form, length: 1 }
  let tens = length > 0 && !isDigits(first.form) && value >= 20 && value % 10 === 0
  while (length < 8 && from + length < parts.length && (length === 0 || isJoined(parts, from + length - 1))) {
    const form = (parts[from + length] as NumberPart).form
    const scale = SCALES.get(form)
    const unit = UNITS.get(form)
    const nth = tens ? ORDINALS.get(form) : undefined
    if (scale !== undefined) {
      if (scale === 100) value *= 100
      else {
        total += value * scale
        value = 0
      }
      tens = false
    } else if (unit !== undefined && tens && unit > 0 && unit < 10) {
      value += unit
      tens = false
    } else if (
      unit !== undefined &&
      (value === 0 ? total > 0 : value % 100 === 0 && value >= 100) &&
      unit > 0
    ) {
      value += unit
      tens = unit >= 20 && unit % 10 === 0
    } else if (nth?.length === 3) {
      // "twenty-first": one figure and two letters.
      return { form: String(total + value + Number(nth.charAt(0))) + nth.slice(1), length: length + 1 }
    } else if (form === 'and' && isHalf(parts, from + length)) {
      value += 0.5
      length += 2
      tens = false
    } else break
    length++
  }
  return { form: String(total + value), length }
}

const isJoined = (parts: readonly NumberPart[], at: number): boolean => (parts[at] as NumberPart).joined

/** "and a half", from "and" on. */
function isHalf(parts: readonly NumberPart[], at: number): boolean {
  return (
    at + 2 < parts.length &&
    isJoined(parts, at) &&
    isJoined(parts, at + 1) &&
    parts[at + 1]?.form === 'a' &&
    parts[at + 2]?.form === 'half'
  )
}

/** Where the unit begins that is written onto a number ("10pm"), or 0. */
export function unitAfter(form: string): number {
  let end = form.length
  while (end > 0 && !isDigits(form.charAt(end - 1))) end--
  return end > 0 && UNIT_SUFFIXES.has(form.slice(end)) ? end : 0
}
