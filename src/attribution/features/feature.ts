/**
 * The features of a candidate, each a small named question; the trees of the ranker combine the answers.
 * An answer is a number, or yes and no, which count as 1 and 0.
 */
import type { Entity, FoundMention } from '../../mentions/mention'
import type { Candidate } from '../candidates'
import type { Facts } from '../facts'
import type { History } from '../history'
import type { Scene } from '../scene'
import type { Situation } from '../situation'

export type Answer = number | boolean

/** Asked once of each quotation. */
export interface QuotationFeature {
  readonly name: string
  readonly of: (input: QuotationInput) => Answer
}

/** Asked once of each mention. */
export interface MentionFeature {
  readonly name: string
  readonly of: (mention: FoundMention, scene: Scene) => Answer
}

/** Asked of each candidate of each quotation. */
export interface CandidateFeature {
  readonly name: string
  readonly of: (candidate: Candidate, input: QuotationInput) => Answer
}

/** Asked of each mention that is a candidate of a quotation. */
export interface RelationFeature {
  readonly name: string
  readonly of: (mention: FoundMention, input: RelationInput) => Answer
}

export interface QuotationInput {
  readonly scene: Scene
  readonly situation: Situation
  readonly facts: Facts
  readonly history: History
}

export interface RelationInput extends QuotationInput {
  readonly candidate: Candidate
  /** null for a pronoun that stands for nobody known. */
  readonly entity: Entity | null
}
