/** The marks of quotation that news is printed with, and where they stand in a text. */
import type { Span } from '../types'
import { isBlank } from '../text'

/** Any double pairs with any double and any single with any single, for print mixes glyphs within a family. */
export type Family = 'double' | 'single'

/** What the glyph itself says: an opening form, a closing form, or one form for both. */
export type Shape = 'open' | 'close' | 'either'

/** What the neighbours say: 2 clearly, 1 possibly, 0 no. */
export type Certainty = 0 | 1 | 2

export interface Mark extends Span {
  readonly family: Family
  readonly shape: Shape
  readonly opens: Certainty
  readonly closes: Certainty
  /** How many marks were printed in its place: 2 for a doubled `““`. */
  readonly count: number
  /** An apostrophe looks the same. */
  readonly apostrophe: boolean
}

interface Glyph {
  readonly family: Family
  readonly shape: Shape
  readonly apostrophe: boolean
}

function glyph(family: Family, shape: Shape, apostrophe = false): Glyph {
  return { family, shape, apostrophe }
}

/**
 * The glyphs. “ closes after „ and ” opens in Swedish and Finnish print (and in damaged English), so the shape of
 * a high mark is evidence, not law.
 */
const GLYPHS: ReadonlyMap<string, Glyph> = new Map([
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

/** Whether a character is a mark of quotation, or looks like one. */
export function isGlyph(character: string): boolean {
  return GLYPHS.has(character)
}

const OPENING_PUNCTUATION = '([{<-–—―/*_¿¡|>=•'
const CLOSING_PUNCTUATION = '.,;:!?…)]}-–—―/*_|<'

/** A run of touching marks. A pattern walks over the letters between several times faster than a loop over code units. */
const MARKS = /["'`´«»‘’‚‛“”„‟‹›「」『』〝〞＂]+/g

/** The marks of each paragraph, in order. Linear: the text is walked once, the neighbours of a run are looked up once. */
export function findMarks(text: string, paragraphs: readonly Span[]): Mark[][] {
  const marksOf: Mark[][] = paragraphs.map(() => [])
  let p = 0
  MARKS.lastIndex = 0
  for (let run = MARKS.exec(text); run; run = MARKS.exec(text)) {
    while ((paragraphs[p] as Span).end <= run.index) p++
    readRun(text, run.index, MARKS.lastIndex, paragraphs[p] as Span, marksOf[p] as Mark[])
  }
  return marksOf
}

/** Cuts a run of touching marks into marks: `'''` is a double and a single, `““` one mark printed twice. */
function readRun(text: string, start: number, end: number, paragraph: Span, marks: Mark[]): void {
  const before = start > paragraph.start ? (text[start - 1] as string) : null
  const after = end < paragraph.end ? (text[end] as string) : null
  const opens = opening(before, after)
  const closes = closing(before, after)
  let at = start
  const add = (
    { family, shape, apostrophe }: Glyph,
    size: number,
    as: Family,
    count: number,
    side: Shape = shape,
  ) => {
    marks.push({
      start: at,
      end: at + size,
      family: as,
      shape: side,
      opens,
      closes,
      count,
      apostrophe: apostrophe && as === family,
    })
    at += size
  }
  while (at < end) {
    const form = GLYPHS.get(text[at] as string) as Glyph
    let stop = at + 1
    while (stop < end && text[stop] === text[at]) stop++
    const length = stop - at
    if (length === 2 && form.family === 'double' && opens === 1 && closes === 1) {
      // Nothing stands between the two when blanks stand around them; without blanks paragraphs were run together,
      // and one quotation closes where the next one opens: `"… the truth.""This is …"`.
      if (isBlank((before ?? ' ').charCodeAt(0))) at += 2
      else {
        add(form, 1, 'double', 1, 'close')
        add(form, 1, 'double', 1, 'open')
      }
      continue
    }
    // Two single marks side by side are one double mark: ''…'' and ``…''.
    if (form.family === 'double' || length === 1) add(form, length, form.family, length)
    else if (length === 3) {
      // ''' opens the outer quotation first and closes it last.
      const ends = closes > opens
      add(form, ends ? 1 : 2, ends ? 'single' : 'double', 1)
      add(form, ends ? 2 : 1, ends ? 'double' : 'single', 1)
    } else add(form, length, 'double', length >> 1)
  }
}

/** null stands for the end of the paragraph: nothing opens there, as nothing closes at its beginning. */
function opening(before: string | null, after: string | null): Certainty {
  if (after === null) return 0
  const free = before === null || isBlank(before.charCodeAt(0))
  if (isBlank(after.charCodeAt(0))) return free ? 1 : 0
  // An ellipsis or dash may begin what is quoted; a comma may not.
  if (free) return ',;:!?)]}'.includes(after) ? 1 : 2
  const closed = CLOSING_PUNCTUATION.includes(after)
  if (OPENING_PUNCTUATION.includes(before)) return closed ? 1 : 2
  return closed ? 0 : 1
}

function closing(before: string | null, after: string | null): Certainty {
  if (before === null) return 0
  const free = after === null || isBlank(after.charCodeAt(0)) || CLOSING_PUNCTUATION.includes(after)
  if (isBlank(before.charCodeAt(0))) return free ? 1 : 0
  return free && !'([{'.includes(before) ? 2 : 1
}

/**
 * The New York Times prints ''…'' and its archive tears the closing mark apart: `,' '` and `.'.'` for `,''`.
 * Only where a text is printed so throughout is such a pair of single marks read as one double mark.
 */
export function mendTornMarks(text: string, marks: readonly Mark[]): readonly Mark[] {
  const mended: Mark[] = []
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark
    const next = marks[i + 1]
    const between = text[mark.end] ?? ''
    const torn =
      mark.family === 'single' &&
      next?.family === 'single' &&
      next.start === mark.end + 1 &&
      (between === ' ' || between === '.') &&
      '.,?!'.includes(text[mark.start - 1] ?? ' ')
    if (!torn) {
      mended.push(mark)
      continue
    }
    mended.push({ ...mark, end: next.end, family: 'double', opens: 0, closes: 2, apostrophe: false })
    i++
  }
  return mended
}
