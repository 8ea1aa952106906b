/** Trains the small networks of `src/matching/data/scorer.ts`: Adam, weight decay, a seed, no surprises. */
import { random as seeded } from '../train/boost'
import { runNetwork, type Network } from '../../src/matching/network'

export interface Example {
  readonly features: readonly number[]
  readonly label: 0 | 1
  readonly weight: number
  /** Examples of one group are never on both sides of a split. */
  readonly group: string
  readonly name: string
}

export interface TrainingOptions {
  readonly hidden: number
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  readonly seed: number
}

export function train(examples: readonly Example[], options: TrainingOptions): Network {
  const n = examples[0]?.features.length ?? 0
  const total = examples.reduce((s, e) => s + e.weight, 0)
  const mean = Array.from(
    { length: n },
    (_, f) => examples.reduce((s, e) => s + e.weight * (e.features[f] as number), 0) / total,
  )
  const spread = mean.map(
    (m, f) =>
      Math.sqrt(examples.reduce((s, e) => s + e.weight * ((e.features[f] as number) - m) ** 2, 0) / total) ||
      1,
  )
  const random = seeded(options.seed)
  const H = options.hidden
  const size = H * (n + 1) + H + 1
  const theta = Float64Array.from({ length: size }, () => (random() - 0.5) * 0.6)
  const inputs = examples.map((e) =>
    e.features.map((x, f) => Math.max(-3, Math.min(3, (x - (mean[f] as number)) / (spread[f] as number)))),
  )
  const m1 = new Float64Array(size)
  const m2 = new Float64Array(size)
  const gradient = new Float64Array(size)
  const units = new Float64Array(H)
  const order = examples.map((_, i) => i)
  const averageWeight = total / examples.length
  let step = 0
  const BATCH = 64
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j] as number, order[i] as number]
    }
    const rate = options.rate * (1 - epoch / options.epochs)
    for (let from = 0; from < order.length; from += BATCH) {
      gradient.fill(0)
      const batch = order.slice(from, from + BATCH)
      for (const at of batch) {
        const example = examples[at] as Example
        const x = inputs[at] as number[]
        let sum = theta[size - 1] as number
        for (let h = 0; h < H; h++) {
          let unit = theta[h * (n + 1) + n] as number
          for (let f = 0; f < n; f++) unit += (theta[h * (n + 1) + f] as number) * (x[f] as number)
          units[h] = Math.tanh(unit)
          sum += (theta[H * (n + 1) + h] as number) * (units[h] as number)
        }
        const delta =
          ((1 / (1 + Math.exp(-sum)) - example.label) * example.weight) / averageWeight / batch.length
        gradient[size - 1] = (gradient[size - 1] as number) + delta
        for (let h = 0; h < H; h++) {
          const u = units[h] as number
          const o = H * (n + 1) + h
          gradient[o] = (gradient[o] as number) + delta * u
          const back = delta * (theta[o] as number) * (1 - u * u)
          const row = h * (n + 1)
          for (let f = 0; f < n; f++)
            gradient[row + f] = (gradient[row + f] as number) + back * (x[f] as number)
          gradient[row + n] = (gradient[row + n] as number) + back
        }
      }
      step++
      for (let p = 0; p < size; p++) {
        const g = (gradient[p] as number) + options.decay * (theta[p] as number)
        m1[p] = 0.9 * (m1[p] as number) + 0.1 * g
        m2[p] = 0.999 * (m2[p] as number) + 0.001 * g * g
        const c1 = (m1[p] as number) / (1 - 0.9 ** step)
        const c2 = (m2[p] as number) / (1 - 0.999 ** step)
        theta[p] = (theta[p] as number) - (rate * c1) / (Math.sqrt(c2) + 1e-8)
      }
    }
  }
  const round = (x: number): number => Math.round(x * 1e4) / 1e4
  return {
    mean: mean.map(round),
    spread: spread.map((s) => Math.max(1e-4, round(s))),
    hidden: Array.from({ length: H }, (_, h) =>
      Array.from(theta.slice(h * (n + 1), (h + 1) * (n + 1)), round),
    ),
    output: Array.from(theta.slice(H * (n + 1)), round),
  }
}

/** Networks of several seeds as one: their hidden units side by side, their outputs averaged. One start is luck, five are not. */
export function trainSeveral(examples: readonly Example[], options: TrainingOptions, seeds: number): Network {
  const networks = Array.from({ length: seeds }, (_, k) =>
    train(examples, { ...options, seed: options.seed + k }),
  )
  const first = networks[0] as Network
  const bias =
    networks.reduce((s, network) => s + (network.output[network.hidden.length] as number), 0) / seeds
  const round = (x: number): number => Math.round(x * 1e4) / 1e4
  return {
    mean: first.mean,
    spread: first.spread,
    hidden: networks.flatMap((network) => network.hidden),
    output: [
      ...networks.flatMap((network) => network.output.slice(0, -1).map((w) => round(w / seeds))),
      round(bias),
    ],
  }
}

/** Out-of-fold beliefs: each example judged by a network that has not seen its group. */
export function crossValidate(
  examples: readonly Example[],
  folds: number,
  options: TrainingOptions,
  seeds = 1,
): number[] {
  const groups = [...new Set(examples.map((e) => e.group))]
  const random = seeded(7)
  const foldOf = new Map(groups.map((g) => [g, Math.floor(random() * folds)]))
  const beliefs = new Array<number>(examples.length).fill(0)
  for (let fold = 0; fold < folds; fold++) {
    const network = trainSeveral(
      examples.filter((e) => foldOf.get(e.group) !== fold),
      options,
      seeds,
    )
    examples.forEach((e, i) => {
      if (foldOf.get(e.group) === fold) beliefs[i] = runNetwork(network, e.features)
    })
  }
  return beliefs
}
