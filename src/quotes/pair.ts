/** The one pass: a stack of open marks per paragraph. */
import type { Span } from '../types'
import { isBlank } from '../text'
import type { Family, Mark } from './marks'
import type { HouseStyle } from './style'

/** What stands between two marks, one of which may be missing. `start..end` includes the marks. */
export interface Pair extends Span {
  readonly family: Family
  /** The words, without the blanks at their ends. */
  readonly words: Span
  /** No closing mark before the end of the paragraph. */
  readonly unclosed: boolean
  /** No opening mark. */
  readonly unopened: boolean
}

/** More marks open at once than this are damage, and keep the pass linear. */
const DEEPEST = 6

/** Pairs the marks of one paragraph; each mark is looked at once. */
export function pairMarks(text: string, paragraph: Span, marks: readonly Mark[], style: HouseStyle): Pair[] {
  const pairs: Pair[] = []
  const stack: Mark[] = []
  const isOpen = (family: Family) => stack.some((mark) => mark.family === family)

  const add = (family: Family, open: Mark | null, close: Mark | null, from: number, to: number) => {
    let start = open ? open.end : from
    let end = close ? close.start : to
    while (start < end && isBlank(text.charCodeAt(start))) start++
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    if (start >= end) return
    pairs.push({
      family,
      words: { start, end },
      start: open ? open.start : start,
      end: close ? close.end : end,
      unclosed: !close,
      unopened: !open,
    })
  }
  const close = (mark: Mark) => {
    while (stack.length) {
      const open = stack.pop() as Mark
      if (open.family === mark.family) {
        add(mark.family, open, mark, open.end, mark.start)
        return
      }
    }
  }

  marks.forEach((mark, i) => {
    const open = isOpen(mark.family)
    const side = sideOf(mark, open)
    if (side === 'close') {
      if (open) close(mark)
      else if (mark.family === 'double' && mark.closes === 2) {
        const from = pairs.length ? (pairs[pairs.length - 1] as Pair).end : paragraph.start
        if (stack.length === 0) add('double', null, mark, from, mark.start)
      }
      return
    }
    if (open && !closesTwice(marks, i)) {
      const at = stack.findIndex((other) => other.family === mark.family)
      const [earlier] = stack.splice(at)
      if (mark.family === 'double') add('double', earlier as Mark, null, 0, mark.start)
    }
    if (stack.length < DEEPEST) stack.push(mark)
  })
  for (const mark of stack) {
    if (mark.family === 'double' || style.speech === 'single') {
      add(mark.family, mark, null, mark.end, paragraph.end)
      break
    }
  }
  return pairs.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Two marks of the family that close follow: the one at `i` opens a quotation inside one of its own kind. */
function closesTwice(marks: readonly Mark[], i: number): boolean {
  const { family } = marks[i] as Mark
  let closing = 0
  for (let k = i + 1; k < marks.length && k < i + 8; k++) {
    const mark = marks[k] as Mark
    if (mark.family !== family) continue
    if (sideOf(mark, true) !== 'close') return false
    closing += mark.count
    if (closing >= 2) return true
  }
  return false
}

/** Whether a mark opens or closes here: its neighbours first, then its form, then what is open. */
function sideOf(mark: Mark, open: boolean): 'open' | 'close' {
  const opens = mark.opens + (mark.shape === 'open' ? 1 : 0)
  const closes = mark.closes + (mark.shape === 'close' ? 1 : 0)
  if (opens !== closes) return opens > closes ? 'open' : 'close'
  return open ? 'close' : 'open'
}
