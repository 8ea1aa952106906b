/** Who does what to whom: words that changed places between two printings of one sentence. */
import type { Alignment } from './align'
import type { Step } from './opcodes'
import type { Pairs } from './pairs'
import type { Words } from './words'

/**
 * Words that changed places around what both texts share: who does what to whom. The step of the first, or -1. A name that moved to where
 * another word stands is enough; of other words two must stand where the other stood.
 */
export function swappedWords(a: Words, b: Words, steps: readonly Step[], { moved }: Alignment): number {
  if (!moved.length) return -1
  /** Where each moved word of a stands in b. */
  const places = new Map<number, number>()
  for (let m = 0; m < moved.length; m++) if (moved.isWord(m)) places.set(moved.a(m), moved.b(m))
  /** The step in which each exchanged word of b stands, by its place. */
  const single = new Map<number, number>()
  steps.forEach(({ a0, a1, b0, b1 }, k) => {
    if (a1 - a0 === 1 && b1 - b0 === 1) single.set(b0, k)
  })
  // Both the moved words and the steps are in the order of a.
  let m = 0
  for (let k = 0; k < steps.length && m < moved.length; k++) {
    const { a0, a1, b0, b1 } = steps[k] as Step
    for (; m < moved.length && moved.a(m) < a1; m++) {
      if (b1 > b0 && moved.isWord(m) && a.capital(moved.a(m))) return k
      if (m > 0 && isTurned(a, b, moved, m)) return k
    }
    if (a1 - a0 !== 1 || b1 - b0 !== 1) continue
    const other = single.get(places.get(a0) ?? -1)
    if (other === undefined || other <= k) continue
    const { a0: there } = steps[other] as Step
    if (there - a1 > EXCHANGED_WITHIN || places.get(there) !== b0) continue
    if (hasContent(a, a1, there) && !hasTie(a, a1, there)) return k
  }
  return -1
}

/** Words that may stand between two that changed places: those of a clause. */
const EXCHANGED_WITHIN = 24

/**
 * Whether a moved word and the one before it are turned round: "Norway attacked the boats", "the boats attacked Norway". What moves as it
 * is keeps its order. With a word between that ties them otherwise it is the same said from its other end: "the boats were attacked by
 * Norway", "a deal with Iran" and "the Iran deal", "mines and mills".
 */
function isTurned(a: Words, b: Words, moved: Pairs, m: number): boolean {
  const [i, j] = [moved.a(m - 1), moved.b(m - 1)]
  const [nextI, nextJ] = [moved.a(m), moved.b(m)]
  if (nextI - i > TURNED_WITHIN || j < nextJ || j - nextJ > TURNED_WITHIN) return false
  return !hasTie(a, i, nextI) && !hasTie(b, nextJ, j)
}
/** Words that may stand between, "the" for one. */
const TURNED_WITHIN = 3
const TIES: ReadonlySet<string> = new Set(
  'and or but by of with for to in on at from about between than'.split(' '),
)

function hasTie(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (TIES.has(words.known(i).form)) return true
  return false
}

/** Whether a word with content stands in a stretch: "salt and pepper" may change places, "the dog bit the man" not. */
function hasContent(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (words.known(i).content) return true
  return false
}
