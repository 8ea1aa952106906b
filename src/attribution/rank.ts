import type { Entity, FoundMention } from '../mentions/mention'
import type { Candidate } from './candidates'
import { FEATURES, type FeatureInput } from './features'
import type { Model } from './model'
import { sumTrees } from './trees'

export type RankInput = Omit<FeatureInput, 'candidate' | 'mention' | 'entity'>

/** The belief in each candidate, 0 to 1, together 1: a softmax over the trees' sums. */
export function rankCandidates(input: RankInput, candidates: readonly Candidate[], { trees, nobody }: Model): Float64Array {
  const scores = new Float64Array(candidates.length)
  const row = new Float64Array(FEATURES.length)
  candidates.forEach((candidate, c) => {
    fillRow(input, candidate, row)
    scores[c] = sumTrees(trees, row) + (candidate.mention < 0 ? nobody : 0)
  })
  return softmax(scores)
}

/** Fills one row with the features of a candidate, in the order of `FEATURES`. */
export function fillRow(input: RankInput, candidate: Candidate, row: Float64Array): void {
  const { cast } = input.scene
  const full: FeatureInput = {
    ...input,
    candidate,
    mention: candidate.mention < 0 ? null : (cast.mentions[candidate.mention] as FoundMention),
    entity: candidate.entity < 0 ? null : (cast.entities[candidate.entity] as Entity),
  }
  for (let f = 0; f < FEATURES.length; f++) row[f] = (FEATURES[f] as (typeof FEATURES)[number]).of(full)
}

/** Turns sums into shares that add up to 1. */
export function softmax(scores: Float64Array): Float64Array {
  let max = -Infinity
  for (const score of scores) if (score > max) max = score
  const shares = scores.map((score) => Math.exp(score - max))
  let sum = 0
  for (const share of shares) sum += share
  return shares.map((share) => share / sum)
}
