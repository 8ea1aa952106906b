/** Which of the candidates of a quotation said it: boosted trees answer from the columns of `columns.ts`. */
import type { Candidate } from './candidates'
import { COLUMNS, QUOTATION_COLUMN, RowFiller } from './columns'
import type { QuotationInput } from './features'
import type { Scene } from './scene'
import { narrowLeaves, sumLeaves, type Trees } from './trees'

/** What the ranker answers of the candidates of one quotation, in their order. */
export interface Ranking {
  /** That each said the words, if anybody did; 0 to 1, together 1: a softmax over the trees' sums. */
  readonly beliefs: Float64Array
  /** The leaves each falls into: `leaves.subarray(c * trees.count, (c + 1) * trees.count)`; nothing of one alone. */
  readonly leaves: Int32Array
}

/** Ranks the candidates of the quotations of one scene. */
export class Ranker {
  private readonly filler: RowFiller
  private readonly row = new Float64Array(COLUMNS.length)
  private readonly shared: Int32Array
  /** Grows with the most candidates so far: a new table for each quotation was a tenth of the time of ranking. */
  private leaves = new Int32Array(0)

  constructor(
    scene: Scene,
    private readonly trees: Trees,
  ) {
    this.filler = new RowFiller(scene, trees)
    this.shared = new Int32Array(trees.count)
  }

  /** Ranks the candidates of one quotation. The leaves of the answer are those of the next once that is asked for. */
  rank(input: QuotationInput, candidates: readonly Candidate[]): Ranking {
    const { trees, filler, row, shared } = this
    const { count } = trees
    const beliefs = new Float64Array(candidates.length)
    // One alone is believed, whatever the trees would say.
    if (candidates.length < 2) return { beliefs: beliefs.fill(1), leaves: this.leaves }
    if (this.leaves.length < candidates.length * count)
      this.leaves = new Int32Array(candidates.length * count)
    filler.fillQuotation(input, row)
    narrowLeaves(trees, row, QUOTATION_COLUMN, COLUMNS.length, shared.fill(-1), 0)
    for (let c = 0; c < candidates.length; c++) {
      const own = c * count
      filler.fillCandidate(input, candidates[c] as Candidate, row)
      this.leaves.set(shared, own)
      narrowLeaves(trees, row, 0, QUOTATION_COLUMN, this.leaves, own)
      beliefs[c] = sumLeaves(trees, this.leaves, own)
    }
    return { beliefs: softmax(beliefs), leaves: this.leaves }
  }
}

/** Turns sums, in their place, into shares that add up to 1. */
export function softmax(scores: Float64Array): Float64Array {
  let max = -Infinity
  for (const score of scores) if (score > max) max = score
  let sum = 0
  for (let k = 0; k < scores.length; k++) sum += scores[k] = Math.exp((scores[k] as number) - max)
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] as number) / sum
  return scores
}
