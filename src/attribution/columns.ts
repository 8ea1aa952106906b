/** The columns of a row, and how the row of a candidate is filled. Which questions there are is in `features/`. */
import type { Entity, FoundMention } from '../mentions/mention'
import type { Candidate } from './candidates'
import {
  CANDIDATE_FEATURES,
  MENTION_FEATURES,
  QUOTATION_FEATURES,
  RELATION_FEATURES,
  type CandidateFeature,
  type MentionFeature,
  type QuotationFeature,
  type QuotationInput,
  type RelationFeature,
} from './features'
import type { Scene } from './scene'
import { SIEVES } from './sieves'
import { asksFor, type Trees } from './trees'

/** The names of the columns, in order; each sieve is one. */
export const COLUMNS: readonly string[] = [
  ...SIEVES.map(({ name }) => `sieve ${name}`),
  ...[...CANDIDATE_FEATURES, ...RELATION_FEATURES, ...MENTION_FEATURES, ...QUOTATION_FEATURES].map(
    ({ name }) => name,
  ),
]

const CANDIDATE_COLUMN = SIEVES.length
const RELATION_COLUMN = CANDIDATE_COLUMN + CANDIDATE_FEATURES.length
const MENTION_COLUMN = RELATION_COLUMN + RELATION_FEATURES.length
/** From here on the columns are the same for all candidates of a quotation. */
export const QUOTATION_COLUMN = MENTION_COLUMN + MENTION_FEATURES.length

/**
 * Fills the rows of an article's candidates, of columns that given trees ask for when there are trees; what is known of
 * a mention alone is worked out once and kept.
 */
export class RowFiller {
  private readonly forms = new Map<number, Float64Array>()
  private readonly ofQuotation: readonly number[]
  private readonly ofCandidate: readonly number[]
  private readonly ofRelation: readonly number[]
  private readonly ofMention: readonly number[]

  constructor(
    private readonly scene: Scene,
    trees?: Trees,
  ) {
    const asked = (features: readonly unknown[], column: number): number[] =>
      [...features.keys()].filter((f) => !trees || asksFor(trees, column + f))
    this.ofQuotation = asked(QUOTATION_FEATURES, QUOTATION_COLUMN)
    this.ofCandidate = asked(CANDIDATE_FEATURES, CANDIDATE_COLUMN)
    this.ofRelation = asked(RELATION_FEATURES, RELATION_COLUMN)
    this.ofMention = asked(MENTION_FEATURES, MENTION_COLUMN)
  }

  /** The columns that are the same for all candidates of a quotation. */
  fillQuotation(input: QuotationInput, row: Float64Array): void {
    for (const f of this.ofQuotation)
      row[QUOTATION_COLUMN + f] = Number((QUOTATION_FEATURES[f] as QuotationFeature).of(input))
  }

  /** The columns that tell one candidate from another. */
  fillCandidate(input: QuotationInput, candidate: Candidate, row: Float64Array): void {
    const { scene, situation, facts, history } = input
    for (let s = 0; s < SIEVES.length; s++) row[s] = (candidate.named >> s) & 1
    for (const f of this.ofCandidate)
      row[CANDIDATE_COLUMN + f] = Number((CANDIDATE_FEATURES[f] as CandidateFeature).of(candidate, input))
    const mention = scene.cast.mentions[candidate.mention] as FoundMention
    const entity = candidate.entity < 0 ? null : (scene.cast.entities[candidate.entity] as Entity)
    const relation = { scene, situation, facts, history, candidate, entity }
    for (const f of this.ofRelation)
      row[RELATION_COLUMN + f] = Number((RELATION_FEATURES[f] as RelationFeature).of(mention, relation))
    row.set(this.formOf(candidate.mention, mention), MENTION_COLUMN)
  }

  private formOf(m: number, mention: FoundMention): Float64Array {
    let form = this.forms.get(m)
    if (!form) {
      form = new Float64Array(MENTION_FEATURES.length)
      for (const f of this.ofMention)
        form[f] = Number((MENTION_FEATURES[f] as MentionFeature).of(mention, this.scene))
      this.forms.set(m, form)
    }
    return form
  }
}
