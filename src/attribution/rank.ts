import type { Entity, FoundMention } from '../mentions/mention'
import type { Candidate } from './candidates'
import {
  CANDIDATE_FEATURES,
  FEATURE_NAMES,
  MENTION_FEATURES,
  QUOTATION_FEATURES,
  type Feature,
  type FeatureInput,
  type MentionFeature,
  type QuotationFeature,
  type QuotationInput,
} from './features'
import type { Model } from './model'
import type { Scene } from './scene'
import { sumTrees } from './trees'

/** Where the columns of each kind of feature start in a row. */
const MENTION_COLUMN = CANDIDATE_FEATURES.length
const QUOTATION_COLUMN = MENTION_COLUMN + MENTION_FEATURES.length

/** Fills the rows of an article's candidates; what is known of a mention is worked out once and kept. */
export class RowFiller {
  private readonly forms: Float64Array
  private readonly known: Uint8Array
  private readonly nobody = new Float64Array(MENTION_FEATURES.length).fill(-1)

  constructor(private readonly scene: Scene) {
    const count = scene.cast.mentions.length
    this.forms = new Float64Array(count * MENTION_FEATURES.length)
    this.known = new Uint8Array(count)
  }

  /** The columns that are the same for all candidates of a quotation. */
  fillQuotation(input: QuotationInput, row: Float64Array): void {
    for (let f = 0; f < QUOTATION_FEATURES.length; f++)
      row[QUOTATION_COLUMN + f] = (QUOTATION_FEATURES[f] as QuotationFeature).of(input)
  }

  /** The columns that tell one candidate from another. */
  fillCandidate({ scene, situation, facts, history }: QuotationInput, candidate: Candidate, row: Float64Array): void {
    const { mentions, entities } = scene.cast
    const mention = candidate.mention < 0 ? null : (mentions[candidate.mention] as FoundMention)
    const entity = candidate.entity < 0 ? null : (entities[candidate.entity] as Entity)
    const input: FeatureInput = { scene, situation, facts, history, candidate, mention, entity }
    for (let f = 0; f < CANDIDATE_FEATURES.length; f++) row[f] = (CANDIDATE_FEATURES[f] as Feature).of(input)
    row.set(mention ? this.formOf(candidate.mention, mention) : this.nobody, MENTION_COLUMN)
  }

  private formOf(m: number, mention: FoundMention): Float64Array {
    const from = m * MENTION_FEATURES.length
    const form = this.forms.subarray(from, from + MENTION_FEATURES.length)
    if (!this.known[m]) {
      this.known[m] = 1
      for (let f = 0; f < MENTION_FEATURES.length; f++) form[f] = (MENTION_FEATURES[f] as MentionFeature).of(mention, this.scene)
    }
    return form
  }
}

/** The belief in each candidate, 0 to 1, together 1: a softmax over the trees' sums. */
export function rankCandidates(
  filler: RowFiller, input: QuotationInput, candidates: readonly Candidate[], { trees, nobody }: Model,
): Float64Array {
  const scores = new Float64Array(candidates.length)
  const row = new Float64Array(FEATURE_NAMES.length)
  filler.fillQuotation(input, row)
  candidates.forEach((candidate, c) => {
    filler.fillCandidate(input, candidate, row)
    scores[c] = sumTrees(trees, row) + (candidate.mention < 0 ? nobody : 0)
  })
  return softmax(scores)
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
