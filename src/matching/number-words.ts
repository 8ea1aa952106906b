/** Numbers in one written form: "10,000", "ten thousand" and "10000" are one word, as are "sixty-two" and "62". */
import { ORDINALS, SCALES, UNITS } from './word-tables'

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

const BEGINS: ReadonlySet<string> = new Set([...ORDINALS.keys(), ...UNITS.keys()])

/**
 * Reads the number that starts at `parts[from]`: its normal form and how many parts it takes, or null.
 * A unit after a ten ("sixty two"), a scale after a value ("1.5 million"), "and" never.
 */
export function readNumber(
  parts: readonly NumberPart[],
  from: number,
): { form: string; length: number } | null {
  const first = parts[from] as NumberPart
  if (!isDigits(first.form) && !BEGINS.has(first.form)) return null
  const ordinal = ORDINALS.get(first.form)
  if (ordinal !== undefined) return { form: ordinal, length: 1 }
  let total = 0
  let value: number
  if (isDigits(first.form)) value = digitValue(first)
  else if (UNITS.has(first.form)) value = UNITS.get(first.form) as number
  else return null
  if (Number.isNaN(value)) return { form: first.form, length: 1 }
  let length = 1
  let tens = !isDigits(first.form) && value >= 20 && value % 10 === 0
  while (length < 8 && (parts[from + length - 1] as NumberPart).joined && from + length < parts.length) {
    const form = (parts[from + length] as NumberPart).form
    const scale = SCALES.get(form)
    const unit = UNITS.get(form)
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
    } else break
    length++
  }
  return { form: String(total + value), length }
}
