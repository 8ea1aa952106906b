/**
 * Which quotes of a store are worth aligning with a given one: those that share telling keys, the most telling together first.
 *
 * Rare keys are read whole. A key that many quotes share would make the work grow with the square of their number; of such a key
 * only quotes are counted that a rarer key has already named, and when there is none, the quotes nearest in time are read.
 * So a common key degrades: it never decides alone among thousands, and it is never dropped.
 */
import type { QuoteKey } from './keys'
import type { KeyStore } from './store'

export interface Candidate {
  readonly quote: number
  readonly weight: number
}

/** Quotes under a key up to which it is read whole. */
export const COMMON = 256
/** Of a common key that nothing rarer supports, so many quotes are read. */
const WINDOW = 64

export function findCandidates(
  keys: readonly QuoteKey[],
  store: KeyStore,
  most: number,
  around: number,
): Candidate[] {
  const weights = new Map<number, number>()
  const common: { key: QuoteKey; count: number }[] = []
  for (const key of keys) {
    const count = store.count(key.key)
    if (count === 0) continue
    if (count > COMMON) {
      common.push({ key, count })
      continue
    }
    const worth = key.weight / Math.log2(2 + count)
    for (const quote of store.get(key.key)) weights.set(quote, (weights.get(quote) ?? 0) + worth)
  }
  common.sort((x, y) => x.count - y.count || x.key.key - y.key.key)
  for (const { key, count } of common) {
    const worth = key.weight / Math.log2(2 + count)
    const list = store.get(key.key)
    const at = lowerBound(list, around)
    const from = Math.max(0, Math.min(at - WINDOW / 2, list.length - WINDOW))
    for (let k = from; k < Math.min(list.length, from + WINDOW); k++) {
      const quote = list[k] as number
      if (!weights.has(quote)) weights.set(quote, 0)
    }
    for (const [quote, weight] of weights) if (includes(list, quote)) weights.set(quote, weight + worth)
  }
  const found: Candidate[] = []
  for (const [quote, weight] of weights) found.push({ quote, weight })
  found.sort((x, y) => y.weight - x.weight || x.quote - y.quote)
  return found.length > most ? found.slice(0, most) : found
}

function lowerBound(list: ArrayLike<number>, value: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

function includes(list: ArrayLike<number>, value: number): boolean {
  return list[lowerBound(list, value)] === value
}
