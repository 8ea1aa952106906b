import type { MentionKind } from '../types'
import type { Calibration } from './calibration'
import { COLUMNS } from './columns'
import { unpackTermModel, type TermModel } from './terms/judge'
import { TERM_WEIGHTS } from './terms/weights'
import { unpackTrees, type PackedTrees, type Trees } from './trees'
import { WEIGHTS } from './weights'

/** What the ranker has learned. */
export interface Model {
  readonly trees: Trees
  /** Whether anybody said it. */
  readonly terms: TermModel
  /** For each form of mention its own: a pronoun chosen as surely as a name is resolved less surely. */
  readonly calibration: Readonly<Record<MentionKind, Calibration>>
}

/** The form in which the ranker's weights are shipped; those of terms stand in a file of their own. */
export interface PackedModel extends PackedTrees, Omit<Model, 'trees' | 'terms'> {}

let shipped: Model | null = null

/** The model of the package; unpacked at the first quotation and kept. */
export function shippedModel(): Model {
  return (shipped ??= unpackModel(WEIGHTS, unpackTermModel(TERM_WEIGHTS)))
}

export function unpackModel(packed: PackedModel, terms: TermModel): Model {
  return { trees: unpackTrees(packed, COLUMNS), terms, calibration: packed.calibration }
}
