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

/** Belief between 0 and 1 that the features are those of a match. */
export function runNetwork(network: Network, features: readonly number[]): number {
  const { mean, spread, hidden, output } = network
  // Beyond three spreads nothing was learned; a feature must not decide alone out there.
  const inputs = features.map((feature, f) => {
    const x = (feature - (mean[f] as number)) / (spread[f] as number)
    return x > 3 ? 3 : x < -3 ? -3 : x
  })
  let sum = output[hidden.length] as number
  for (let h = 0; h < hidden.length; h++) {
    const row = hidden[h] as readonly number[]
    let unit = row[features.length] as number
    for (let f = 0; f < inputs.length; f++) unit += (row[f] as number) * (inputs[f] as number)
    sum += (output[h] as number) * Math.tanh(unit)
  }
  return 1 / (1 + Math.exp(-sum))
}
