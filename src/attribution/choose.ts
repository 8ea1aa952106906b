import type { Candidate } from './candidates'

/** What comes of the beliefs in the candidates of one quotation. */
export interface Choice {
  /** Index of the chosen candidate. */
  readonly chosen: number
  /** Index of the best candidate that is somebody else; -1 when there is nobody else. */
  readonly rival: number
  /** The belief in its speaker, by all of the speaker's mentions. */
  readonly belief: number
  /** Everybody, best first. */
  readonly ranked: readonly Readonly<Ranked>[]
}

/** One choice. */
export interface Ranked {
  /** The entity; below 0 a mention without one. */
  readonly key: number
  /** The belief in it, by all of its mentions. */
  belief: number
  /** Index of its best candidate. */
  best: number
}

/** Adds up the beliefs in mentions of one entity, and takes the best mention of the best entity; of one candidate at least. */
export function chooseCandidate(candidates: readonly Candidate[], beliefs: Float64Array): Choice {
  // There are a dozen at most: looking through them takes less than a table of them.
  const ranked: Ranked[] = []
  for (let c = 0; c < candidates.length; c++) {
    const key = keyOf(candidates[c] as Candidate)
    const belief = beliefs[c] as number
    const one = ranked.find((other) => other.key === key)
    if (!one) ranked.push({ key, belief, best: c })
    else {
      one.belief += belief
      if (belief > (beliefs[one.best] as number)) one.best = c
    }
  }
  ranked.sort((a, b) => b.belief - a.belief || a.key - b.key)
  const first = ranked[0] as Ranked
  return { chosen: first.best, rival: ranked[1]?.best ?? -1, belief: first.belief, ranked }
}

/** Mentions of one entity are one choice; an unresolved mention is a choice of its own. */
function keyOf({ mention, entity }: Candidate): number {
  return entity >= 0 ? entity : -1 - mention
}
