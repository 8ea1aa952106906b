/** The marks of quotation that news is printed with, and where they stand in a text. */
import type { Span } from '../types'
import { isBlank } from '../text'

/** Which marks pair: any double with any double, any single with any single, for print mixes them within a family. */
export type Family = 'double' | 'single'

/** What the glyph itself says: an opening form, a closing form, or one form for both. */
export type Shape = 'open' | 'close' | 'either'

/** What the neighbours say: 2 clearly, 1 possibly, 0 no. */
export type Certainty = 0 | 1 | 2

export interface Mark extends Span {
  readonly family: Family
  readonly shape: Shape
  /** An apostrophe looks the same. */
  readonly apostrophe: boolean
  readonly opens: Certainty
  readonly closes: Certainty
  /** How many marks were printed in its place: 2 for a doubled `““`. */
  readonly count: number
}

interface Glyph {
  readonly family: Family
  readonly shape: Shape
  readonly apostrophe: boolean
}

const glyph = (family: Family, shape: Shape, apostrophe = false): Glyph => ({ family, shape, apostrophe })

/**
 * The glyphs. A low mark only opens; “ closes after „ and ’ or ” open in Swedish and Finnish print, so the shape
 * of a high mark is evidence, not law.
 */
export const GLYPHS: ReadonlyMap<string, Glyph> = new Map([
  ['"', glyph('double', 'either')],
  ['＂', glyph('double', 'either')],
  ['“', glyph('double', 'open')],
  ['”', glyph('double', 'close')],
  ['„', glyph('double', 'open')],
  ['‟', glyph('double', 'open')],
  ['«', glyph('double', 'open')],
  ['»', glyph('double', 'close')],
  ['「', glyph('double', 'open')],
  ['」', glyph('double', 'close')],
  ['『', glyph('single', 'open')],
  ['』', glyph('single', 'close')],
  ['〝', glyph('double', 'open')],
  ['〞', glyph('double', 'close')],
  ["'", glyph('single', 'either', true)],
  ['`', glyph('single', 'open', true)],
  ['´', glyph('single', 'close', true)],
  ['‘', glyph('single', 'open', true)],
  ['’', glyph('single', 'close', true)],
  ['‚', glyph('single', 'open')],
  ['‛', glyph('single', 'open', true)],
  ['‹', glyph('single', 'open')],
  ['›', glyph('single', 'close')],
])

/** Two of these side by side are one double mark. */
const PAIRED = new Set(["'", '`', '‘', '’', '´'])

const OPENING_PUNCTUATION = '([{<-–—―/*_¿¡|>=•'
const CLOSING_PUNCTUATION = '.,;:!?…)]}-–—―/*_|<'

/** The marks between two offsets, in order. Linear: the neighbours of a run of marks are looked up once per run. */
export function findMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = []
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (!mayBeMark(code) || !GLYPHS.has(text[at] as string)) {
      at++
      continue
    }
    const start = at
    while (at < to && mayBeMark(text.charCodeAt(at)) && GLYPHS.has(text[at] as string)) at++
    readRun(text, start, at, from, to, marks)
  }
  return marks
}

function mayBeMark(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 96 ||
    code === 0xb4 ||
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x2018 && code <= 0x201f) ||
    code === 0x2039 ||
    code === 0x203a ||
    (code >= 0x300c && code <= 0x301e) ||
    code === 0xff02
  )
}

/** Cuts a run of touching marks into marks: `'''` is a double and a single, `““` one mark printed twice. */
function readRun(text: string, start: number, end: number, from: number, to: number, marks: Mark[]): void {
  const before = start > from ? (text[start - 1] as string) : ' '
  const after = end < to ? (text[end] as string) : ' '
  const opens = opening(before, after)
  const closes = closing(before, after)
  let at = start
  while (at < end) {
    const character = text[at] as string
    const { family, shape, apostrophe } = GLYPHS.get(character) as Glyph
    let stop = at + 1
    while (stop < end && text[stop] === character) stop++
    const length = stop - at
    const add = (size: number, as: Family, count: number) => {
      marks.push({
        start: at,
        end: at + size,
        family: as,
        shape,
        apostrophe: as === 'single' && apostrophe,
        opens,
        closes,
        count,
      })
      at += size
    }
    if (!PAIRED.has(character)) add(length, family, length)
    else if (length === 1) add(1, 'single', 1)
    else if (length === 3) {
      // ''' opens the outer quotation first and closes it last.
      const outside = closes > opens
      add(outside ? 1 : 2, outside ? 'single' : 'double', 1)
      add(outside ? 2 : 1, outside ? 'double' : 'single', 1)
    } else add(length, 'double', length >> 1)
  }
}

function opening(before: string, after: string): Certainty {
  if (isBlank(after.charCodeAt(0))) return isBlank(before.charCodeAt(0)) ? 1 : 0
  if (isBlank(before.charCodeAt(0)) || OPENING_PUNCTUATION.includes(before))
    return CLOSING_PUNCTUATION.includes(after) ? 1 : 2
  return CLOSING_PUNCTUATION.includes(after) ? 0 : 1
}

function closing(before: string, after: string): Certainty {
  if (isBlank(before.charCodeAt(0)))
    return isBlank(after.charCodeAt(0)) || CLOSING_PUNCTUATION.includes(after) ? 1 : 0
  if (isBlank(after.charCodeAt(0)) || CLOSING_PUNCTUATION.includes(after))
    return '([{'.includes(before) ? 1 : 2
  return 1
}
