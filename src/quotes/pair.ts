/**
 * The one pass: a stack of open marks per paragraph. A mark closes what is open of its family, or opens; where the
 * two disagree with what stands around the mark, something is missing, and mend.ts says where it should have been.
 * Every look ahead is bounded, and so is the stack: the pass is linear on any input.
 */
import type { Span } from '../types'
import { isBlank, isDigit, isUpperCase, type Paragraph, type TextLayer } from '../text'
import { mayBelongToWord } from './apostrophes'
import { isGlyph, type Family, type Mark } from './marks'
import { beginningOf, endBeforeReport, endingOf } from './mend'
import type { HouseStyle } from './style'

/** What stands between two marks, one of which may be missing. `start..end` includes the marks. */
export interface Pair extends Span {
  readonly family: Family
  /** The words, without the blanks at their ends. */
  readonly words: Span
  /** No closing mark: it may go on where the next one opens. */
  readonly unclosed: boolean
}

/** More marks open at once than this are damage. */
const DEEPEST = 6
/** How many marks ahead a decision may look. */
const AHEAD = 24

/** Pairs the marks of one paragraph, outer pairs before the inner ones that start with them. */
export function pairMarks(
  layer: TextLayer,
  paragraph: Paragraph,
  marks: readonly Mark[],
  style: HouseStyle,
): Pair[] {
  if (!marks.length) return []
  const pass = new Pass(layer, paragraph, marks, style)
  for (let i = 0; i < marks.length; i++) pass.read(i)
  return pass.finish()
}

/** The state of the pass over one paragraph; nothing outside of this file sees it. */
class Pass {
  private readonly text: string
  private readonly pairs: Pair[] = []
  private readonly stack: number[] = []
  private lastEnd = 0

  constructor(
    private readonly layer: TextLayer,
    private readonly paragraph: Paragraph,
    private readonly marks: readonly Mark[],
    private readonly style: HouseStyle,
  ) {
    this.text = layer.text
    this.lastEnd = paragraph.start
  }

  read(i: number): void {
    const mark = this.mark(i)
    const open = this.openOf(mark.family)
    if (sideOf(mark, open >= 0) === 'open') this.open(i, open)
    else if (mark.family === 'single') this.closeSingle(i, open)
    else this.closeDouble(i, open)
  }

  /** Ends what was left open at the end of the paragraph: of several, the outermost that can be a quotation. */
  finish(): Pair[] {
    const left = this.stack.find((i) => this.mark(i).family === 'double' || this.maySpeak(this.mark(i)))
    if (left !== undefined) {
      const mark = this.mark(left)
      const report = endBeforeReport(this.layer, mark, this.paragraph.end, this.runsOn())
      const end = report ?? this.paragraph.end
      this.add(mark.family, mark.start, mark.end, end, end, report === null)
    }
    return this.pairs.sort((a, b) => a.start - b.start || b.end - a.end)
  }

  /** Whether the next paragraph opens with a mark. */
  private runsOn(): boolean {
    let at = this.paragraph.end
    while (at < this.text.length && at < this.paragraph.end + 8 && isBlank(this.text.charCodeAt(at))) at++
    return isGlyph(this.text[at] ?? ' ')
  }

  private open(i: number, open: number): void {
    const mark = this.mark(i)
    if (open >= 0 && !this.nests(i) && !this.holds(open, mark)) {
      const earlier = this.mark(this.stack[open] as number)
      const end = this.speaks(mark.family)
        ? endingOf(this.layer, earlier, mark, this.closersBetween(open, i))
        : null
      if (end !== null) this.add(mark.family, earlier.start, earlier.end, end, end, true)
      // A second opening mark behind the first few words is the damaged one.
      else if (mark.family === 'double' && mark.start - earlier.end < 16) return
      this.stack.length = open
    }
    if (this.stack.length < DEEPEST) this.stack.push(i)
  }

  private closeDouble(i: number, open: number): void {
    const mark = this.mark(i)
    if (open >= 0) {
      this.close(open, mark)
      const outer = mark.count > 1 ? this.openOf('double') : -1
      if (outer >= 0) this.close(outer, mark)
      return
    }
    // '' that closes no double closes the single marks of a text that sets speech in them.
    const single = this.openOf('single')
    if (single >= 0 && this.text[mark.start] !== '"' && this.text[mark.start] !== '”') {
      this.close(single, mark)
      const outer = this.openOf('single')
      if (outer >= 0) this.close(outer, mark)
      return
    }
    const inches = isDigit(this.text.charCodeAt(mark.start - 1)) && mark.shape === 'either'
    if (!inches) this.addUnopened(mark)
  }

  private closeSingle(i: number, open: number): void {
    const mark = this.mark(i)
    if (mark.closes < 2 && mark.opens > 0 && open < 0) return
    if (open < 0) {
      if (this.style.speech === 'single' && isBlank(this.text.charCodeAt(mark.end))) this.addUnopened(mark)
      return
    }
    if (mayBelongToWord(this.text, mark) && this.closesLater(i, open)) return
    const covered = open < this.stack.length - 1
    if (covered && (this.style.speech === 'double' || this.closesLater(i, open))) return
    this.close(open, mark)
  }

  /** Takes what is open from the stack, with what was left open above it. */
  private close(open: number, mark: Mark): void {
    const opening = this.mark(this.stack[open] as number)
    this.stack.length = open
    this.add(opening.family, opening.start, opening.end, mark.start, mark.end, false)
  }

  private add(family: Family, start: number, from: number, to: number, end: number, unclosed: boolean): void {
    while (from < to && isBlank(this.text.charCodeAt(from))) from++
    while (to > from && isBlank(this.text.charCodeAt(to - 1))) to--
    if (from >= to) return
    this.pairs.push({ family, words: { start: from, end: to }, start, end: Math.max(end, to), unclosed })
    this.lastEnd = Math.max(this.lastEnd, end)
  }

  /** A closing mark whose opening mark is missing. */
  private addUnopened(mark: Mark): void {
    if (this.stack.length || mark.closes < 2) return
    const start = beginningOf(this.layer, this.paragraph, this.pairs.length ? this.lastEnd : null, mark)
    if (start !== null) this.add(mark.family, start, start, mark.start, mark.end, false)
  }

  /** Whether the mark at `i` opens a quotation inside one of its own kind: more closing marks follow than open. */
  private nests(i: number): boolean {
    const { family } = this.mark(i)
    let depth = 1
    for (let k = i + 1; k < this.marks.length && k < i + AHEAD; k++) {
      const mark = this.mark(k)
      // '' may close two single marks at once.
      const both = family === 'single' && mark.family === 'double' && this.text[mark.start] === "'"
      if (mark.family !== family && !both) continue
      if (sideOf(mark, true) === 'open') depth++
      else if (!(family === 'single' && mayBelongToWord(this.text, mark))) depth -= both ? 2 : mark.count
      if (depth < 0) return true
    }
    return false
  }

  /** Whether the open mark holds the paragraph as a whole, and the quotations in it are printed with other marks. */
  private holds(open: number, mark: Mark): boolean {
    const holder = this.mark(this.stack[open] as number)
    return mark.family === 'double' && holder.start === this.paragraph.start && holder.shape !== mark.shape
  }

  /** Whether a better closing mark follows before another quotation opens or the one around it closes. */
  private closesLater(i: number, open: number): boolean {
    for (let k = i + 1; k < this.marks.length && k < i + AHEAD; k++) {
      const mark = this.mark(k)
      const side = sideOf(mark, true)
      if (mark.family === 'double') {
        if (side === 'close' && this.stack.slice(0, open).some((s) => this.mark(s).family === 'double'))
          return false
        continue
      }
      if (side === 'open') return false
      if (!mayBelongToWord(this.text, mark)) return true
    }
    return false
  }

  private closersBetween(open: number, i: number): readonly Mark[] {
    const from = Math.max((this.stack[open] as number) + 1, i - AHEAD)
    const other = this.mark(i).family === 'double' ? 'single' : 'double'
    return this.marks
      .slice(from, i)
      .filter((mark) => mark.family === other && mark.closes === 2 && mark.opens === 0)
  }

  private speaks(family: Family): boolean {
    return family === 'double' || this.style.speech === 'single'
  }

  /** Whether a single mark left open is speech and not an elision: where speech begins, in a house that prints it so. */
  private maySpeak(mark: Mark): boolean {
    if (this.style.speech !== 'single' || mark.opens < 2) return false
    let before = mark.start - 1
    while (before > this.paragraph.start && isBlank(this.text.charCodeAt(before))) before--
    return (
      mark.start === this.paragraph.start ||
      (',:.?!'.includes(this.text[before] as string) && isUpperCase(this.text[mark.end] ?? ' '))
    )
  }

  private openOf(family: Family): number {
    for (let s = this.stack.length - 1; s >= 0; s--)
      if (this.mark(this.stack[s] as number).family === family) return s
    return -1
  }

  private mark(i: number): Mark {
    return this.marks[i] as Mark
  }
}

/** Whether a mark opens or closes here: its neighbours first, then its form, then what is open. */
function sideOf(mark: Mark, open: boolean): 'open' | 'close' {
  const opens = mark.opens + (mark.shape === 'open' ? 1 : 0)
  const closes = mark.closes + (mark.shape === 'close' ? 1 : 0)
  if (opens !== closes) return opens > closes ? 'open' : 'close'
  return open ? 'close' : 'open'
}
