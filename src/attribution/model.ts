import type { MentionKind } from '../types'
import { COLUMNS } from './columns'
import { unpackTrees, type PackedTrees, type Trees } from './trees'
import { WEIGHTS } from './weights'

/** What the ranker has learned. */
export interface Model {
  readonly trees: Trees
  /** Added to the score of "nobody": more of it leaves more titles and scare quotes alone, and more speech. */
  readonly nobody: number
  /** For each form of mention its own: a pronoun chosen as surely as a name is resolved less surely. */
  readonly calibration: Readonly<Record<MentionKind, Calibration>>
}

/** Steps of belief and the share of right speakers at each, both rising: see `calibrate`. */
export interface Calibration {
  readonly beliefs: readonly number[]
  readonly shares: readonly number[]
}

/** The form in which weights are shipped. */
export interface PackedModel extends PackedTrees, Omit<Model, 'trees'> {}

let shipped: Model | null = null

/** The model of the package; unpacked at the first quotation and kept. */
export function shippedModel(): Model {
  return (shipped ??= unpackModel(WEIGHTS))
}

export function unpackModel(packed: PackedModel): Model {
  const { nobody, calibration } = packed
  return { trees: unpackTrees(packed, COLUMNS), nobody, calibration }
}

/**
 * Turns the ranker's belief into the share of quotes that are right at such a belief (isotonic regression on
 * cross-validated articles, Zadrozny and Elkan 2002), straight lines between the steps.
 */
export function calibrate({ beliefs, shares }: Calibration, belief: number): number {
  if (!beliefs.length) return belief
  let k = 0
  while (k < beliefs.length && (beliefs[k] as number) < belief) k++
  if (k === 0) return shares[0] as number
  if (k === beliefs.length) return shares[k - 1] as number
  const [b0, b1] = [beliefs[k - 1] as number, beliefs[k] as number]
  const [s0, s1] = [shares[k - 1] as number, shares[k] as number]
  return b1 === b0 ? s1 : s0 + ((s1 - s0) * (belief - b0)) / (b1 - b0)
}
