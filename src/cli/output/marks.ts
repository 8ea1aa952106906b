/**
 * One printing of a quote beside another wording: what was kept, what was put in its place, what was left out. From the steps of an
 * alignment to pieces, and from pieces to a line with marks: `[-left out-]{+put in+}` as wdiff writes them, or colours.
 */
import type { createColors } from 'picocolors'
import type { Opcode, Span } from '../../index'
import { harmless } from './plain'

export type Colors = ReturnType<typeof createColors>

export interface Piece {
  readonly kind: 'kept' | 'added' | 'cut'
  readonly text: string
}

/** Two texts and their alignment, which counts in the offsets of `a` and `b`. */
export interface Aligned {
  readonly a: string
  readonly b: string
  readonly alignment: readonly Opcode[]
}

/** The printing as pieces, in its own words where both have the same; `printing` is the side that was printed. */
export function piecesOf({ a, b, alignment }: Aligned, printing: 'a' | 'b'): Piece[] {
  const [printed, wording] = printing === 'a' ? [a, b] : [b, a]
  const pieces: Piece[] = []
  const add = (kind: Piece['kind'], text: string, { start, end }: Span): void => {
    const words = text.slice(start, end)
    // Marks alone are no words: those of the printing stay as they are, those of the other wording are not missed.
    if (!words || (kind === 'cut' && !hasWords(words))) return
    pushPiece(pieces, { kind: kind === 'added' && !hasWords(words) ? 'kept' : kind, text: words })
  }
  for (const step of alignment) {
    const [here, there] = printing === 'a' ? [step.a, step.b] : [step.b, step.a]
    if (step.op === 'equal') {
      add('kept', printed, here)
      continue
    }
    const word = startOfWord(wording, there)
    const kept = word < there.start ? takeLastWord(pieces) : 0
    add('cut', wording, { start: kept ? word : there.start, end: there.end })
    add('added', printed, { start: here.start - kept, end: here.end })
  }
  return pieces
}

/** Where the word begins in which a step begins: before it, when “we’ve” is cut to “we”. */
function startOfWord(text: string, { start, end }: Span): number {
  let word = start
  if (start < end && !isBlank(text, start)) while (word > 0 && !isBlank(text, word - 1)) word--
  return word
}

/** Takes the last word off what was kept, with the blank behind it, and returns its length; 0 when there is none. */
function takeLastWord(pieces: Piece[]): number {
  const last = pieces.at(-1)
  if (last?.kind !== 'kept') return 0
  let from = last.text.trimEnd().length
  while (from > 0 && !isBlank(last.text, from - 1)) from--
  pieces.pop()
  if (from > 0) pieces.push({ kind: 'kept', text: last.text.slice(0, from) })
  return last.text.length - from
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at))
}

/** Neighbours become one piece; `[-a-]{+b+}[-c-]{+d+}`, as single steps give it, reads better as `[-a c-]{+b d+}`. */
function pushPiece(pieces: Piece[], piece: Piece): void {
  const [before, last] = [pieces.at(-2), pieces.at(-1)]
  const k = pieces.length - 1
  if (last?.kind === piece.kind) pieces[k] = { kind: piece.kind, text: last.text + piece.text }
  else if (piece.kind !== 'cut' || last?.kind !== 'added') pieces.push(piece)
  else if (before?.kind === 'cut') pieces[k - 1] = { kind: 'cut', text: before.text + piece.text }
  else pieces.splice(k, 0, piece)
}

export interface MarkStyle {
  readonly colors: Colors
  /** How left-out words are shown: `short` shows of many words the first and last, and at the ends of a printing an ellipsis. */
  readonly cuts: 'whole' | 'short'
}

/** Longer cuts show their ends only; at the ends of a printing those of more than a few words are an ellipsis. */
const SHOWN = 9
const SHOWN_OUTSIDE = 4
const FIRST = 3
const LAST = 2

/** A line for people, marks in it. */
export function markUp(pieces: readonly Piece[], { colors, cuts }: MarkStyle): string {
  const line: string[] = []
  const put = (text: string, paint: (words: string) => string): void => {
    const [before, words, after] = splitBlanks(harmless(text))
    line.push(before, words && paint(words), after)
  }
  pieces.forEach(({ kind, text }, k) => {
    if (kind === 'kept') put(text, (words) => words)
    else if (kind === 'added')
      put(text, (words) => mark(words, '{+', '+}', (x) => colors.green(colors.underline(x)), colors))
    else {
      const outer = k === 0 || k === pieces.length - 1
      // The blank between two words goes with the first of them, which at the end of the printing has none.
      if (k > 0 && !/\s$/.test(pieces[k - 1]?.text ?? '')) line.push(' ')
      if (outer && cuts === 'short' && countWords(text) > SHOWN_OUTSIDE) line.push(colors.dim('[…]'), ' ')
      else
        put(pieces[k + 1]?.kind === 'added' ? text.trimEnd() : text, (words) =>
          mark(
            cuts === 'short' ? shorten(words) : words,
            '[-',
            '-]',
            (x) => colors.red(colors.strikethrough(x)),
            colors,
          ),
        )
    }
  })
  return line.join('').trim()
}

function mark(
  words: string,
  open: string,
  close: string,
  paint: (words: string) => string,
  colors: Colors,
): string {
  return colors.isColorSupported ? paint(words) : open + words + close
}

/** The ends of many words. */
export function shorten(text: string): string {
  const words = text.split(' ')
  if (words.length <= SHOWN) return text
  return `${words.slice(0, FIRST).join(' ')} … ${words.slice(-LAST).join(' ')}`
}

/** How much of the printing stands in the other wording too, 0 to 1. */
export function keptShare(pieces: readonly Piece[]): number {
  let kept = 0
  let all = 0
  for (const { kind, text } of pieces) {
    if (kind === 'cut') continue
    all += text.length
    if (kind === 'kept') kept += text.length
  }
  return all ? kept / all : 0
}

/** The longest run of words that both have. */
export function keptRun(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (most, { kind, text }) => (kind === 'kept' ? Math.max(most, countWords(text)) : most),
    0,
  )
}

function countWords(text: string): number {
  return text.trim().split(/\s+/).length
}

function splitBlanks(text: string): [string, string, string] {
  const start = text.length - text.trimStart().length
  const end = Math.max(start, text.trimEnd().length)
  return [text.slice(0, start), text.slice(start, end), text.slice(end)]
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}
