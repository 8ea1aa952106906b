/** Text set in a column, as mail, wire copy and old archives are: its lines end where the next word had no room. */
import type { Span } from '../types'
import { isBlank } from './characters'

/** A line without the blanks around it. */
export interface Line extends Span {
  /** Where it begins with its blanks. */
  readonly from: number
  /** Nothing stands before it, or an empty line. */
  readonly afterEmpty: boolean
}

/** Columns are no narrower, in characters (lists and headings are), and no wider (a longer line is a paragraph). */
const NARROWEST = 30
const WIDEST = 120
/** Of the lines that another follows at once, this many at least and this share end where the column does. */
const FEWEST_FULL = 3
const FULL = 0.6
/** Share of longer lines, such as an address that could not be broken. */
const OVERLONG = 0.05

/** The width of the column in which a text was wrapped, as mail, wire copy and old archives are; 0 when it was not. */
export function columnOf(text: string, lines: readonly Line[]): number {
  let width = 0
  let overlong = 0
  for (const line of lines) {
    const length = line.end - line.from
    if (length > WIDEST) overlong++
    else if (length > width) width = length
  }
  if (width < NARROWEST || overlong > OVERLONG * lines.length) return 0
  let followed = 0
  let full = 0
  for (let k = 1; k < lines.length; k++) {
    const line = lines[k] as Line
    if (line.afterEmpty) continue
    followed++
    if (fills(text, lines[k - 1] as Line, line, width)) full++
  }
  return full >= FEWEST_FULL && full >= FULL * followed ? width : 0
}

/** Whether the first word of the next line had no room on a line. */
function fills(text: string, line: Line, next: Line, width: number): boolean {
  const length = line.end - line.from
  let end = next.start
  while (end < next.end && length + 1 + end - next.start <= width && !isBlank(text.charCodeAt(end))) end++
  return length + 1 + end - next.start > width
}

/** A full line goes on in the next unless that is indented, an item of a list, or the turn of another speaker. */
export function isWrapped(text: string, line: Line, next: Line, width: number): boolean {
  if (next.start - next.from > line.start - line.from || !fills(text, line, next, width)) return false
  const head = text.slice(next.start, Math.min(next.end, next.start + LONGEST_LABEL))
  return !ITEM.test(head) && !LABEL.test(head)
}

const ITEM = /^(?:[-*•·>]|\d{1,2}[.)])\s/
const LABEL = /^\p{Lu}[\p{Lu}\s.'’()-]*:\s/u
const LONGEST_LABEL = 60
