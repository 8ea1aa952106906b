/**
 * Learns gradient-boosted trees for ranking: in each group of candidates the right ones should get the belief.
 * Loss: minus the log of the right candidates' share in the group's softmax (several may be right). Trees grow
 * leaf by leaf over histograms (Ke et al. 2017). No randomness but the seeded choice of rows and columns.
 */

export interface Groups {
  /** All rows, one after the other, `width` numbers each. */
  readonly rows: Float64Array
  readonly width: number
  /** Where each group starts, and the end of the last. */
  readonly starts: Int32Array
  /** 1 where a row is a right answer of its group. */
  readonly right: Uint8Array
  /** How much each group counts. */
  readonly weight: Float64Array
}

export interface BoostOptions {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  /** Least sum of second derivatives in a leaf. */
  readonly leafWeight: number
  /** Pull of leaf values towards 0. */
  readonly shrink: number
  /** Share of columns each tree may use. */
  readonly columns: number
  readonly seed: number
}

export const DEFAULTS: BoostOptions = { trees: 150, leaves: 16, rate: 0.1, leafWeight: 3, shrink: 2, columns: 0.6, seed: 7 }

const BINS = 48

/** A learned tree: tests by column and threshold, leaves with a value. */
export type Tree = { readonly feature: number; readonly threshold: number; readonly left: Tree; readonly right: Tree } | { readonly value: number }

/** Mulberry32: the same numbers for the same seed on every machine. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Learns the trees for the groups. */
export function boost(groups: Groups, options: BoostOptions = DEFAULTS): Tree[] {
  const rows = groups.right.length
  const { binned, edges } = bin(groups)
  const score = new Float64Array(rows)
  const gradient = new Float64Array(rows)
  const curvature = new Float64Array(rows)
  const draw = random(options.seed)
  const trees: Tree[] = []
  for (let t = 0; t < options.trees; t++) {
    derive(groups, score, gradient, curvature)
    const columns = Array.from({ length: groups.width }, (_, f) => f).filter(() => draw() < options.columns)
    trees.push(grow(binned, edges, groups.width, columns, gradient, curvature, score, options))
  }
  return trees
}

/** Cuts each column into at most BINS steps at its quantiles. */
function bin({ rows, width, right }: Groups): { binned: Uint8Array; edges: number[][] } {
  const count = right.length
  const binned = new Uint8Array(rows.length)
  const edges: number[][] = []
  const column = new Float64Array(count)
  for (let f = 0; f < width; f++) {
    for (let r = 0; r < count; r++) column[r] = rows[r * width + f] as number
    const sorted = column.slice().sort()
    const distinct: number[] = []
    for (const value of sorted) if (value !== distinct[distinct.length - 1]) distinct.push(value)
    let cuts: number[]
    if (distinct.length <= BINS) cuts = distinct.slice(1).map((value, k) => ((distinct[k] as number) + value) / 2)
    else {
      cuts = []
      for (let b = 1; b < BINS; b++) {
        const value = sorted[Math.floor((b * count) / BINS)] as number
        if (value !== cuts[cuts.length - 1]) cuts.push(value)
      }
    }
    edges.push(cuts)
    for (let r = 0; r < count; r++) {
      const value = column[r] as number
      let low = 0
      let high = cuts.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (value <= (cuts[middle] as number)) high = middle
        else low = middle + 1
      }
      binned[r * width + f] = low
    }
  }
  return { binned, edges }
}

function derive({ starts, right, weight }: Groups, score: Float64Array, gradient: Float64Array, curvature: Float64Array): void {
  for (let g = 0; g + 1 < starts.length; g++) {
    const from = starts[g] as number
    const to = starts[g + 1] as number
    let max = -Infinity
    for (let r = from; r < to; r++) if ((score[r] as number) > max) max = score[r] as number
    let all = 0
    let good = 0
    for (let r = from; r < to; r++) {
      const e = Math.exp((score[r] as number) - max)
      gradient[r] = e
      all += e
      if (right[r]) good += e
    }
    const w = weight[g] as number
    for (let r = from; r < to; r++) {
      const share = (gradient[r] as number) / all
      const target = right[r] ? (gradient[r] as number) / good : 0
      gradient[r] = w * (target - share)
      curvature[r] = Math.max(1e-6, w * share * (1 - share))
    }
  }
}

interface Leaf {
  rows: Int32Array
  tree: { feature: number; threshold: number; left: unknown; right: unknown; value: number }
  gain: number
  split: { feature: number; bin: number } | null
}

function grow(
  binned: Uint8Array, edges: number[][], width: number, columns: readonly number[],
  gradient: Float64Array, curvature: Float64Array, score: Float64Array, options: BoostOptions,
): Tree {
  const open = (rows: Int32Array): Leaf => {
    const leaf: Leaf = { rows, tree: { feature: -1, threshold: 0, left: null, right: null, value: 0 }, gain: 0, split: null }
    findSplit(leaf, binned, edges, width, columns, gradient, curvature, options)
    return leaf
  }
  const root = open(Int32Array.from({ length: score.length }, (_, r) => r))
  const leaves: Leaf[] = [root]
  while (leaves.length < options.leaves) {
    let best: Leaf | null = null
    for (const leaf of leaves) if (leaf.split && (!best || leaf.gain > best.gain)) best = leaf
    if (!best?.split) break
    const { feature, bin: at } = best.split
    const left = open(best.rows.filter((r) => (binned[r * width + feature] as number) <= at))
    const right = open(best.rows.filter((r) => (binned[r * width + feature] as number) > at))
    best.tree.feature = feature
    best.tree.threshold = round((edges[feature] as number[])[at] as number)
    best.tree.left = left.tree
    best.tree.right = right.tree
    leaves.splice(leaves.indexOf(best), 1, left, right)
  }
  for (const leaf of leaves) {
    let g = 0
    let h = 0
    for (const r of leaf.rows) {
      g += gradient[r] as number
      h += curvature[r] as number
    }
    leaf.tree.value = round((options.rate * g) / (h + options.shrink))
    for (const r of leaf.rows) score[r] = (score[r] as number) + leaf.tree.value
  }
  return close(root.tree)
}

function close(node: Leaf['tree']): Tree {
  if (node.feature < 0) return { value: node.value }
  return { feature: node.feature, threshold: node.threshold, left: close(node.left as Leaf['tree']), right: close(node.right as Leaf['tree']) }
}

/** Weights are kept to five digits: what is trained is what is shipped. */
function round(value: number): number {
  return Number(value.toPrecision(5))
}

function findSplit(
  leaf: Leaf, binned: Uint8Array, edges: number[][], width: number, columns: readonly number[],
  gradient: Float64Array, curvature: Float64Array, { leafWeight, shrink }: BoostOptions,
): void {
  let totalG = 0
  let totalH = 0
  for (const r of leaf.rows) {
    totalG += gradient[r] as number
    totalH += curvature[r] as number
  }
  const base = (totalG * totalG) / (totalH + shrink)
  const g = new Float64Array(BINS + 1)
  const h = new Float64Array(BINS + 1)
  for (const f of columns) {
    g.fill(0)
    h.fill(0)
    for (const r of leaf.rows) {
      const b = binned[r * width + f] as number
      g[b] = (g[b] as number) + (gradient[r] as number)
      h[b] = (h[b] as number) + (curvature[r] as number)
    }
    let leftG = 0
    let leftH = 0
    const cuts = edges[f] as number[]
    for (let b = 0; b < cuts.length; b++) {
      leftG += g[b] as number
      leftH += h[b] as number
      const rightH = totalH - leftH
      if (leftH < leafWeight || rightH < leafWeight) continue
      const rightG = totalG - leftG
      const gain = (leftG * leftG) / (leftH + shrink) + (rightG * rightG) / (rightH + shrink) - base
      if (gain > leaf.gain + 1e-9) {
        leaf.gain = gain
        leaf.split = { feature: f, bin: b }
      }
    }
  }
}

/** The form that `src/attribution/trees.ts` unpacks. */
export function packTree(tree: Tree): string {
  if ('value' in tree) return `=${tree.value}`
  return `${tree.feature}:${tree.threshold} ${packTree(tree.left)} ${packTree(tree.right)}`
}
