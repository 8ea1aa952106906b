/** Steps of belief and the share of right answers at each, both rising: see `calibrate`. */
export interface Calibration {
  readonly beliefs: readonly number[]
  readonly shares: readonly number[]
}

/**
 * Turns a model's belief into the share of answers that are right at such a belief (isotonic regression on
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
