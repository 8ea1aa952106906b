/** The relation of two quotes that match, read off coverage, pieces and order of their alignment. */
import type { Relation } from '../types'
import type { Alignment } from './align'
import type { Measure } from './features'
import type { Pairs } from './pairs'
import type { ReadQuote } from './read-quote'
import type { Words } from './words'

/** How much of both sides is matched, as one number: the harmonic mean. */
export function coverage(m: Measure): number {
  const a = Math.min(1, (m.matchedA + 0.7 * m.movedA) / Math.max(0.1, m.totalA))
  const b = Math.min(1, (m.matchedB + 0.7 * m.movedB) / Math.max(0.1, m.totalB))
  return a + b > 0 ? (2 * a * b) / (a + b) : 0
}

/** Every word of the one is the same word of the other, in order. */
export function isIdentical(a: ReadQuote, b: ReadQuote, alignment: Alignment): boolean {
  return (
    a.words.length === b.words.length &&
    alignment.pairs.length === a.words.length &&
    areWords(alignment.pairs)
  )
}

function areWords(pairs: Pairs): boolean {
  for (let k = 0; k < pairs.length; k++) if (!pairs.isWord(k)) return false
  return true
}

/** Covered from this on, a side is all there. */
const WHOLE = 0.72
/** A piece of this weight counts as a piece of its own. */
const PIECE = 4

/** The relation of a (the shorter) to b, read off coverage, chunks and order. */
export function relate(a: Words, b: Words, alignment: Alignment, m: Measure): Relation {
  const coverA = (m.matchedA + 0.7 * m.movedA) / Math.max(0.1, m.totalA)
  const coverB = (m.matchedB + 0.7 * m.movedB) / Math.max(0.1, m.totalB)
  if (coverA >= WHOLE && coverB >= WHOLE) return asPrinted(a, b, alignment) ?? 'edited'
  const pieces = m.chunks.filter((chunk) => chunk.weight >= PIECE)
  if (coverA >= WHOLE || coverB >= WHOLE) {
    const [words, other] = coverA >= coverB ? [a, b] : [b, a]
    const stitched =
      words === a
        ? pieces.length > 1 && jumps(alignment, pieces, 'b')
        : pieces.length > 1 && jumps(alignment, pieces, 'a')
    if (stitched && other.length) return 'stitched'
    if (goesOn(words, other, alignment, words === a)) return 'overlap'
    return words === a ? 'excerpt' : 'expansion'
  }
  return 'overlap'
}

/**
 * The relation where every word of one side is the same word of the other and in its order: a part of it, or, where each break has its
 * ellipsis, pieces of it. Null when words were changed, or left out inside without a mark.
 */
function asPrinted(a: Words, b: Words, { pairs }: Alignment): Relation | null {
  const wholeA = pairs.length === a.length
  if ((!wholeA && pairs.length !== b.length) || !areWords(pairs)) return null
  const short = wholeA ? a : b
  let breaks = 0
  for (let k = 1; k < pairs.length; k++) {
    const skipped = wholeA ? pairs.b(k) - pairs.b(k - 1) : pairs.a(k) - pairs.a(k - 1)
    if (skipped === 1) continue
    if (!short.afterGap(k)) return null
    breaks++
  }
  return breaks > 0 ? 'stitched' : wholeA ? 'excerpt' : 'expansion'
}

/** So many words of its own at one end, and such a part of all its words, make a quote go on where the other goes another way. */
const OWN_WORDS = 2
const OWN_PART = 0.2

/** Whether a quote has words of its own before or after what it shares, where the other has others. */
function goesOn(words: Words, other: Words, { pairs }: Alignment, isA: boolean): boolean {
  const last = pairs.length - 1
  const at = (k: number): number => (isA ? pairs.a(k) : pairs.b(k))
  const there = (k: number): number => (isA ? pairs.b(k) : pairs.a(k))
  const least = Math.max(OWN_WORDS, OWN_PART * words.length)
  return (
    (at(0) >= least && there(0) >= least) ||
    (words.length - 1 - at(last) >= least && other.length - 1 - there(last) >= least)
  )
}

/** Whether the pieces stand apart on one side. */
function jumps({ pairs }: Alignment, pieces: Measure['chunks'], side: 'a' | 'b'): boolean {
  for (let k = 1; k < pieces.length; k++) {
    const before = (pieces[k - 1] as Measure['chunks'][number]).to - 1
    const after = (pieces[k] as Measure['chunks'][number]).from
    if (pairs[side](after) - pairs[side](before) > 4) return true
  }
  return false
}

/** The relation seen from the other side. */
export const MIRROR: Readonly<Record<Relation, Relation>> = {
  identical: 'identical',
  edited: 'edited',
  excerpt: 'expansion',
  expansion: 'excerpt',
  overlap: 'overlap',
  stitched: 'stitched',
  paraphrase: 'paraphrase',
}
