/**
 * What is said again and again: whether a phrase stands mostly in marks, and in how many months.
 *
 * A talking point ("radical Islamic terrorism") is quoted for some months and seldom written without marks; what a newsroom itself writes
 * ("former secretary of state", names) and what people say of anything ("a big fan") stands in all months. Which of them two quotes share tells whether they
 * print one thing: the words one by one do not show it, and neither does a count of articles.
 */
import { REFRAINS } from './data/refrains'
import type { SharedRow } from './shared-row'
import { stretchHash, unpackStretches } from './stretches'
import type { Words } from './words'

/** The most words of a phrase, from its first telling word to its last. */
export const LONGEST_PHRASE = 6
/** The least months of each level of use, and what it counts as a feature. */
export const MONTHS = [0, 4, 7, 13] as const
const USES = [0, Math.log(6) / 2, Math.log(10) / 2, Math.log(20) / 2] as const
/** The least surplus of quoted articles, as a share of all, of each level of being quoted, and what it counts as a feature. */
export const SURPLUS = [-1, -0.6, -0.25, 0.25, 0.6] as const
const QUOTED = [-0.75, -0.45, 0, 0.45, 0.75] as const
/** Levels of a phrase in one number. */
export const CODES = MONTHS.length * SURPLUS.length

let known: ReadonlyMap<number, number> | null = null

/** How widely the phrase in a row of words is used, 0 to 1.5, and whether it is quoted, 1, or written, -1; both 0 when it is not known. */
export function refrainIn(a: Words, row: SharedRow | null): readonly [use: number, quoted: number] {
  if (!row) return UNKNOWN
  let from = row.a
  let last = row.lastA
  while (from < last && !a.known(from).content) from++
  while (last > from && !a.known(last).content) last--
  if (last === from || last - from >= LONGEST_PHRASE) return UNKNOWN
  const code = (known ??= unpackStretches(REFRAINS, CODES)).get(stretchHash(a, from, last - from + 1))
  if (code === undefined) return UNKNOWN
  return [USES[code % MONTHS.length] as number, QUOTED[Math.floor(code / MONTHS.length)] as number]
}

const UNKNOWN = [0, 0] as const
