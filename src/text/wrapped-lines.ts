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
const FULL = 0.5
/** Share of the full lines that end within a sentence, as no paragraph does. */
const WITHIN_SENTENCE = 0.5
/** Share of the lines that are no longer than the column: a title or an address may stick out. */
const IN_COLUMN = 0.95

/** The width of the column in which a text was wrapped, as mail, wire copy and old archives are; 0 when it was not. */
export function columnOf(text: string, lines: readonly Line[]): number {
  const width = widthOf(lines)
  if (width < NARROWEST || width > WIDEST) return 0
  let followed = 0
  let full = 0
  let within = 0
  for (let k = 1; k < lines.length; k++) {
    const line = lines[k] as Line
    const before = lines[k - 1] as Line
    if (line.afterEmpty) continue
    followed++
    if (!fills(text, before, line, width)) continue
    full++
    if (!endsSentence(text, before)) within++
  }
  const wrapped = full >= FEWEST_FULL && full >= FULL * followed && within >= WITHIN_SENTENCE * full
  return wrapped ? width : 0
}

/** The length of the longest line but for those that stick out. */
function widthOf(lines: readonly Line[]): number {
  const lengths = new Uint32Array(WIDEST + 2)
  for (const { from, end } of lines) {
    const length = Math.min(end - from, WIDEST + 1)
    lengths[length] = (lengths[length] as number) + 1
  }
  let seen = 0
  let width = -1
  while (seen < lines.length * IN_COLUMN) seen += lengths[++width] as number
  return width
}

/** Whether a line ends as a paragraph does. */
function endsSentence(text: string, { end }: Line): boolean {
  const last = text[end - 1] as string
  return '.!?:…'.includes(last) || (CLOSERS.includes(last) && '.!?…'.includes(text[end - 2] ?? ' '))
}

const CLOSERS = `"'”’»)`

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
