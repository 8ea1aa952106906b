/** Why this mention rather than the next best: the share of each rule and feature in what the ranker preferred. */
import type { Span } from '../types'
import type { Candidate } from './candidates'
import { COLUMNS } from './columns'
import type { Ranking } from './rank'
import type { Scene } from './scene'
import { SIEVES } from './sieves'
import { contrastLeaves, type Trees } from './trees'

/** A sieve, a sign or a feature that decided, the words it stands on, and its share in the decision, 0 to 1. */
export interface Reason {
  readonly rule: string
  readonly span: Span | null
  readonly share: number
}

/** What was chosen of the candidates, as indices; `rival` is the best of the others, -1 for none. */
export interface Chosen {
  readonly chosen: number
  readonly rival: number
  /** The words that report, when there are any. */
  readonly cue: Span | null
}

/** Names of the features that ask of the words that report. */
const OF_CUES = /\b(?:cue|verb|reports)\b/

/** More features than this are noise to a reader. */
const MOST_FEATURES = 3

/**
 * The sieves that name the chosen mention, surest first, then the features that did most for it against the next best;
 * without a rival only the sieves. What both have in common explains nothing, so no feature of the quotation is named.
 */
export function explainChoice(
  scene: Scene,
  candidates: readonly Candidate[],
  { leaves }: Ranking,
  trees: Trees,
  { chosen, rival, cue }: Chosen,
): Reason[] {
  const { mention, named } = candidates[chosen] as Candidate
  const leavesOf = (c: number) => leaves.subarray(c * trees.count, (c + 1) * trees.count)
  const shares =
    rival < 0
      ? new Float64Array(COLUMNS.length)
      : sharesOf(contrastLeaves(trees, leavesOf(chosen), leavesOf(rival)))
  const source = plainSpan(scene.cast.mentions[mention] as Span)
  const reasonFor = (column: number): Reason => {
    const name = COLUMNS[column] as string
    const onCue = column < SIEVES.length || OF_CUES.test(name)
    return {
      rule: SIEVES[column]?.name ?? name,
      span: onCue && cue ? plainSpan(cue) : source,
      share: shares[column] as number,
    }
  }
  const sieves: number[] = []
  named.forEach((is, column) => {
    if (is) sieves.push(column)
  })
  const features: number[] = []
  for (let column = SIEVES.length; column < shares.length; column++)
    if ((shares[column] as number) > 0) features.push(column)
  features.sort((a, b) => (shares[b] as number) - (shares[a] as number) || a - b)
  features.length = Math.min(features.length, MOST_FEATURES)
  return [...sieves, ...features].map(reasonFor)
}

function plainSpan({ start, end }: Span): Span {
  return { start, end }
}

/** For each column its share of what speaks for the choice; what speaks against it has none. */
function sharesOf(contrast: Float64Array): Float64Array {
  let total = 0
  for (const part of contrast) if (part > 0) total += part
  return total ? contrast.map((part) => Math.max(0, part) / total) : contrast
}
