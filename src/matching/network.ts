/** A two-layer network small enough to read: features in, belief out. Its weights are data, learned by one command. */

export interface Network {
  /** Mean and spread of each feature in training. */
  readonly mean: readonly number[]
  readonly spread: readonly number[]
  /** One row of input weights, ended by its bias, for each hidden unit. */
  readonly hidden: readonly (readonly number[])[]
  /** One weight a hidden unit, ended by the bias. */
  readonly output: readonly number[]
}

/** The inputs of a network, scaled: good until the next run. */
let inputs = new Float64Array(64)

/** Belief between 0 and 1 that the features are those of a match. */
export function runNetwork(network: Network, features: readonly number[]): number {
  const { mean, spread, hidden, output } = network
  const n = features.length
  if (inputs.length < n) inputs = new Float64Array(n)
  // Beyond three spreads nothing was learned; a feature must not decide alone out there.
  for (let f = 0; f < n; f++) {
    const x = ((features[f] as number) - (mean[f] as number)) / (spread[f] as number)
    inputs[f] = x > 3 ? 3 : x < -3 ? -3 : x
  }
  let sum = output[hidden.length] as number
  for (let h = 0; h < hidden.length; h++) {
    const row = hidden[h] as readonly number[]
    let unit = row[n] as number
    for (let f = 0; f < n; f++) unit += (row[f] as number) * (inputs[f] as number)
    sum += (output[h] as number) * Math.tanh(unit)
  }
  return 1 / (1 + Math.exp(-sum))
}
