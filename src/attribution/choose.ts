import type { Candidate } from './candidates'

/** What comes of the beliefs in the candidates of one quotation. */
export interface Choice {
  /** Index of the chosen candidate. */
  readonly chosen: number
  /** Index of the best candidate that is somebody else; -1 when there is nobody else. */
  readonly rival: number
  /** The belief in its speaker, by all of the speaker's mentions. */
  readonly belief: number
  /** Everybody with the belief in them, best first: the entity; below 0 a mention without one. */
  readonly ranked: readonly (readonly [key: number, belief: number])[]
}

/** Adds up the beliefs in mentions of one entity, and takes the best mention of the best entity; of one candidate at least. */
export function chooseCandidate(candidates: readonly Candidate[], beliefs: Float64Array): Choice {
  const sums = new Map<number, number>()
  const bestOf = new Map<number, number>()
  candidates.forEach((candidate, c) => {
    const key = keyOf(candidate)
    const belief = beliefs[c] as number
    sums.set(key, (sums.get(key) ?? 0) + belief)
    const best = bestOf.get(key)
    if (best === undefined || belief > (beliefs[best] as number)) bestOf.set(key, c)
  })
  const ranked = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0])
  const [key, belief] = ranked[0] as [number, number]
  const rival = ranked[1] ? (bestOf.get(ranked[1][0]) as number) : -1
  return { chosen: bestOf.get(key) as number, rival, belief, ranked }
}

/** Mentions of one entity are one choice; an unresolved mention is a choice of its own. */
function keyOf({ mention, entity }: Candidate): number {
  return entity >= 0 ? entity : -1 - mention
}
