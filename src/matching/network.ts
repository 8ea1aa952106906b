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

/** A network laid out as it is run. */
interface Packed {
  /** Mean and spread of each feature, one after the other. */
  readonly scales: Float64Array
  /** For each lot of units their biases, then their weights for the first feature, for the second, and so on. */
  readonly weights: Float64Array
  /** One weight a hidden unit, ended by the bias. */
  readonly output: Float64Array
}

/** Units that are summed side by side: a sum waits for each of its additions, four sums wait no longer than one. */
const LOT = 4

/** Lays out a network; units that fill its last lot say nothing. */
function pack({ mean, spread, hidden, output }: Network): Packed {
  const n = mean.length
  const lots = Math.ceil(hidden.length / LOT)
  const weights = new Float64Array(lots * LOT * (n + 1))
  const packed = new Float64Array(lots * LOT + 1)
  hidden.forEach((row, h) => {
    const at = (h - (h % LOT)) * (n + 1) + (h % LOT)
    weights[at] = row[n] as number
    for (let f = 0; f < n; f++) weights[at + (f + 1) * LOT] = row[f] as number
    packed[h] = output[h] as number
  })
  packed[lots * LOT] = output[hidden.length] as number
  return {
    scales: Float64Array.from({ length: 2 * n }, (_, k) => (k % 2 ? spread : mean)[k >> 1] as number),
    weights,
    output: packed,
  }
}

/** By their hidden units, networks that have been laid out: those of another training are other objects. */
const known = new WeakMap<Network['hidden'], Packed>()

function packedOf(network: Network): Packed {
  let packed = known.get(network.hidden)
  if (!packed) known.set(network.hidden, (packed = pack(network)))
  return packed
}

/** The inputs of a network, scaled: good until the next run. */
let inputs = new Float64Array(64)

/** Belief between 0 and 1 that the features are those of a match. */
export function runNetwork(network: Network, features: readonly number[]): number {
  const { scales, weights, output } = packedOf(network)
  const n = features.length
  if (inputs.length < n) inputs = new Float64Array(n)
  const scaled = inputs
  // Beyond three spreads nothing was learned; a feature must not decide alone out there.
  for (let f = 0; f < n; f++) {
    const x = ((features[f] as number) - (scales[2 * f] as number)) / (scales[2 * f + 1] as number)
    scaled[f] = x > 3 ? 3 : x < -3 ? -3 : x
  }
  const units = output.length - 1
  let sum = output[units] as number
  for (let h = 0, w = 0; h < units; h += LOT) {
    let unit0 = weights[w] as number
    let unit1 = weights[w + 1] as number
    let unit2 = weights[w + 2] as number
    let unit3 = weights[w + 3] as number
    w += LOT
    for (let f = 0; f < n; f++, w += LOT) {
      const x = scaled[f] as number
      unit0 += (weights[w] as number) * x
      unit1 += (weights[w + 1] as number) * x
      unit2 += (weights[w + 2] as number) * x
      unit3 += (weights[w + 3] as number) * x
    }
    sum += (output[h] as number) * Math.tanh(unit0)
    sum += (output[h + 1] as number) * Math.tanh(unit1)
    sum += (output[h + 2] as number) * Math.tanh(unit2)
    sum += (output[h + 3] as number) * Math.tanh(unit3)
  }
  return 1 / (1 + Math.exp(-sum))
}
