import type { Entity, FoundMention } from '../mentions/mention'
import type { Candidate } from './candidates'
import { CANDIDATE_FEATURES, FEATURE_NAMES, QUOTATION_FEATURES, type Feature, type FeatureInput, type QuotationFeature, type QuotationInput } from './features'
import type { Model } from './model'
import { sumTrees } from './trees'

/** The belief in each candidate, 0 to 1, together 1: a softmax over the trees' sums. */
export function rankCandidates(input: QuotationInput, candidates: readonly Candidate[], { trees, nobody }: Model): Float64Array {
  const scores = new Float64Array(candidates.length)
  const row = new Float64Array(FEATURE_NAMES.length)
  fillQuotation(input, row)
  candidates.forEach((candidate, c) => {
    fillCandidate(input, candidate, row)
    scores[c] = sumTrees(trees, row) + (candidate.mention < 0 ? nobody : 0)
  })
  return softmax(scores)
}

/** Fills the columns of a row that are the same for all candidates of a quotation. */
export function fillQuotation(input: QuotationInput, row: Float64Array): void {
  const first = CANDIDATE_FEATURES.length
  for (let f = 0; f < QUOTATION_FEATURES.length; f++) row[first + f] = (QUOTATION_FEATURES[f] as QuotationFeature).of(input)
}

/** Fills the columns of a row that tell one candidate from another. */
export function fillCandidate({ scene, situation, facts, history }: QuotationInput, candidate: Candidate, row: Float64Array): void {
  const { mentions, entities } = scene.cast
  const mention = candidate.mention < 0 ? null : (mentions[candidate.mention] as FoundMention)
  const entity = candidate.entity < 0 ? null : (entities[candidate.entity] as Entity)
  const input: FeatureInput = { scene, situation, facts, history, candidate, mention, entity }
  for (let f = 0; f < CANDIDATE_FEATURES.length; f++) row[f] = (CANDIDATE_FEATURES[f] as Feature).of(input)
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
