import type { Candidate } from './candidates'
import { COLUMNS, QUOTATION_COLUMN, type RowFiller } from './columns'
import type { QuotationInput } from './features'
import type { Model } from './model'
import { allLeaves, narrowLeaves, sumLeaves } from './trees'

/** What the ranker answers of the candidates of one quotation, in their order. */
export interface Ranking {
  /** That each said the words, if anybody did; 0 to 1, together 1: a softmax over the trees' sums. */
  readonly beliefs: Float64Array
  /** The leaves each falls into: `leaves.subarray(c * trees.count, (c + 1) * trees.count)`; empty for one alone. */
  readonly leaves: Int32Array
}

/** Ranks the candidates of one quotation. */
export function rankCandidates(
  filler: RowFiller,
  input: QuotationInput,
  candidates: readonly Candidate[],
  { trees }: Model,
): Ranking {
  // One alone is believed, whatever the trees would say.
  if (candidates.length < 2)
    return { beliefs: new Float64Array(candidates.length).fill(1), leaves: new Int32Array(0) }
  const scores = new Float64Array(candidates.length)
  const row = new Float64Array(COLUMNS.length)
  filler.fillQuotation(input, row, trees)
  const shared = allLeaves(trees)
  narrowLeaves(trees, row, QUOTATION_COLUMN, COLUMNS.length, shared)
  const leaves = new Int32Array(candidates.length * trees.count)
  candidates.forEach((candidate, c) => {
    filler.fillCandidate(input, candidate, row, trees)
    const own = leaves.subarray(c * trees.count, (c + 1) * trees.count)
    own.set(shared)
    narrowLeaves(trees, row, 0, QUOTATION_COLUMN, own)
    scores[c] = sumLeaves(trees, own)
  })
  return { beliefs: softmax(scores), leaves }
}

/** Turns sums into shares that add up to 1. */
export function softmax(scores: Float64Array): Float64Array {
  let max = -Infinity
  for (const score of scores) if (score > max) max = score
  const shares = new Float64Array(scores.length)
  let sum = 0
  for (let k = 0; k < shares.length; k++) sum += shares[k] = Math.exp((scores[k] as number) - max)
  for (let k = 0; k < shares.length; k++) shares[k] = (shares[k] as number) / sum
  return shares
}
