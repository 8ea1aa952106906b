/** Why this mention rather than the next best: the share of each rule and feature in what the ranker preferred. */
import type { Span } from '../types'
import { isNamedBy, type Candidate } from './candidates'
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

/** Whether a column asks of the words that report: each sieve does, and the features whose names say so. */
const ON_CUE: readonly boolean[] = COLUMNS.map(
  (name, column) => column < SIEVES.length || /\b(?:cue|verb|reports)\b/.test(name),
)

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
  const candidate = candidates[chosen] as Candidate
  const leavesOf = (c: number) => leaves.subarray(c * trees.count, (c + 1) * trees.count)
  const shares = rival < 0 ? null : sharesOf(contrastLeaves(trees, leavesOf(chosen), leavesOf(rival)))
  const source = plainSpan(scene.cast.mentions[candidate.mention] as Span)
  const reasonFor = (column: number): Reason => {
    return {
      rule: SIEVES[column]?.name ?? (COLUMNS[column] as string),
      span: ON_CUE[column] && cue ? plainSpan(cue) : source,
      share: shares ? (shares[column] as number) : 0,
    }
  }
  const sieves: number[] = []
  for (let column = 0; column < SIEVES.length; column++) if (isNamedBy(candidate, column)) sieves.push(column)
  return (shares ? [...sieves, ...largest(shares)] : sieves).map(reasonFor)
}

/** The features with the largest shares, largest first; of two alike the first. */
function largest(shares: Float64Array): number[] {
  const found: number[] = []
  for (let column = SIEVES.length; column < shares.length; column++) {
    const share = shares[column] as number
    if (share <= 0) continue
    let place = found.length
    while (place > 0 && (shares[found[place - 1] as number] as number) < share) place--
    if (place >= MOST_FEATURES) continue
    found.splice(place, 0, column)
    if (found.length > MOST_FEATURES) found.pop()
  }
  return found
}

function plainSpan({ start, end }: Span): Span {
  return { start, end }
}

/** For each column its share of what speaks for the choice; what speaks against it has none. */
function sharesOf(contrast: Float64Array): Float64Array {
  let total = 0
  for (const part of contrast) if (part > 0) total += part
  // A mention of a speaker who wins by several of them may itself be behind: then nothing of it decided.
  for (let column = 0; column < contrast.length; column++)
    contrast[column] = total ? Math.max(0, contrast[column] as number) / total : 0
  return contrast
}
