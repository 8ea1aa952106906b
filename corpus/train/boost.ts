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
  /**
   * Each group has one answer more, whose score is 0 and which is right when no row is. With one row a group this
   * is logistic regression: the answer is yes or no.
   */
  readonly orElse?: boolean
}

export interface BoostOptions {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  /** Least sum of second derivatives in a leaf. */
  readonly leafWeight: number
  /** Pull of leaf values towards 0. */
  readonly shrink: number
  /** Share of columns each tree may use, and of groups it learns from. */
  readonly columns: number
  readonly sample: number
  readonly seed: number
}

export const DEFAULTS: BoostOptions = {
  trees: 120,
  leaves: 10,
  rate: 0.18,
  leafWeight: 3,
  shrink: 2,
  columns: 0.5,
  sample: 0.5,
  seed: 7,
}

const BINS = 48

/** A learned tree: tests by column and threshold, leaves with a value. */
export type Tree =
  | { readonly feature: number; readonly threshold: number; readonly left: Tree; readonly right: Tree }
  | { readonly value: number }

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
  const table = bin(groups)
  const score = new Float64Array(rows)
  const slopes: Slopes = { gradient: new Float64Array(rows), curvature: new Float64Array(rows) }
  const draw = random(options.seed)
  const trees: Tree[] = []
  for (let t = 0; t < options.trees; t++) {
    derive(groups, score, slopes)
    const columns = Array.from({ length: groups.width }, (_, f) => f).filter(() => draw() < options.columns)
    const tree = grow(table, sampleRows(groups, options.sample, draw), columns, slopes, options)
    trees.push(tree)
    for (let r = 0; r < rows; r++) score[r] = (score[r] as number) + leafOf(tree, groups, r)
  }
  return trees
}

interface Slopes {
  readonly gradient: Float64Array
  readonly curvature: Float64Array
}

/** The rows by column, each value replaced by the number of its step. */
interface Table {
  readonly columns: readonly Uint8Array[]
  /** The thresholds between the steps of each column. */
  readonly edges: readonly (readonly number[])[]
}

/** Cuts each column into at most BINS steps at its quantiles. */
function bin({ rows, width, right }: Groups): Table {
  const count = right.length
  const columns: Uint8Array[] = []
  const edges: number[][] = []
  const column = new Float64Array(count)
  for (let f = 0; f < width; f++) {
    for (let r = 0; r < count; r++) column[r] = rows[r * width + f] as number
    const cuts = cutColumn(column).map(round)
    edges.push(cuts)
    columns.push(Uint8Array.from(column, (value) => stepOf(cuts, value)))
  }
  return { columns, edges }
}

function cutColumn(column: Float64Array): number[] {
  const sorted = column.slice().sort()
  const distinct = sorted.filter((value, k) => k === 0 || value !== sorted[k - 1])
  if (distinct.length <= BINS)
    return Array.from(distinct.slice(1), (value, k) => ((distinct[k] as number) + value) / 2)
  const cuts: number[] = []
  for (let b = 1; b < BINS; b++) {
    const value = sorted[Math.floor((b * sorted.length) / BINS)] as number
    if (value !== cuts[cuts.length - 1]) cuts.push(value)
  }
  return cuts
}

function stepOf(cuts: readonly number[], value: number): number {
  let low = 0
  let high = cuts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (cuts[middle] as number)) high = middle
    else low = middle + 1
  }
  return low
}

/** Slopes of the loss at the present scores: what the next tree is to mend. */
function derive(
  { starts, right, weight, orElse = false }: Groups,
  score: Float64Array,
  { gradient, curvature }: Slopes,
): void {
  for (let g = 0; g + 1 < starts.length; g++) {
    const from = starts[g] as number
    const to = starts[g + 1] as number
    let max = orElse ? 0 : -Infinity
    for (let r = from; r < to; r++) if ((score[r] as number) > max) max = score[r] as number
    let all = orElse ? Math.exp(-max) : 0
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

/** Whole groups are drawn: a group without its right candidate would teach nothing. */
function sampleRows({ starts, right }: Groups, share: number, draw: () => number): Int32Array {
  const rows = new Int32Array(right.length)
  let count = 0
  for (let g = 0; g + 1 < starts.length; g++) {
    if (draw() >= share) continue
    for (let r = starts[g] as number; r < (starts[g + 1] as number); r++) rows[count++] = r
  }
  return rows.slice(0, count)
}

function leafOf(tree: Tree, { rows, width }: Groups, row: number): number {
  let node = tree
  while (!('value' in node))
    node = (rows[row * width + node.feature] as number) <= node.threshold ? node.left : node.right
  return node.value
}

/** Sums of the slopes by column and step: two numbers a step. */
type Histogram = Float64Array

interface Leaf {
  readonly rows: Int32Array
  readonly histogram: Histogram
  gain: number
  split: { readonly feature: number; readonly step: number } | null
  children: readonly [Leaf, Leaf] | null
}

const STEPS = (BINS + 1) * 2

/** Grows one tree, always splitting the leaf that gains most. */
function grow(
  table: Table,
  rows: Int32Array,
  columns: readonly number[],
  slopes: Slopes,
  options: BoostOptions,
): Tree {
  const root = openLeaf(rows, sumHistogram(table, rows, columns, slopes), table, columns, options)
  const leaves = [root]
  while (leaves.length < options.leaves) {
    let best: Leaf | null = null
    for (const leaf of leaves) if (leaf.split && (!best || leaf.gain > best.gain)) best = leaf
    if (!best?.split) break
    const { feature, step } = best.split
    const column = table.columns[feature] as Uint8Array
    const left = best.rows.filter((r) => (column[r] as number) <= step)
    const right = best.rows.filter((r) => (column[r] as number) > step)
    // The larger side's sums are what the smaller side's leave of the parent's.
    const [small, large] = left.length < right.length ? [left, right] : [right, left]
    const smallSums = sumHistogram(table, small, columns, slopes)
    const largeSums = best.histogram.map((sum, k) => sum - (smallSums[k] as number))
    const smallLeaf = openLeaf(small, smallSums, table, columns, options)
    const largeLeaf = openLeaf(large, largeSums, table, columns, options)
    best.children = small === left ? [smallLeaf, largeLeaf] : [largeLeaf, smallLeaf]
    leaves.splice(leaves.indexOf(best), 1, ...best.children)
  }
  return close(root, table, slopes, options)
}

function openLeaf(
  rows: Int32Array,
  histogram: Histogram,
  table: Table,
  columns: readonly number[],
  options: BoostOptions,
): Leaf {
  const leaf: Leaf = { rows, histogram, gain: 0, split: null, children: null }
  findSplit(leaf, table, columns, options)
  return leaf
}

function sumHistogram(
  { columns: all }: Table,
  rows: Int32Array,
  columns: readonly number[],
  { gradient, curvature }: Slopes,
): Histogram {
  const histogram = new Float64Array(columns.length * STEPS)
  const g = Float64Array.from(rows, (r) => gradient[r] as number)
  const h = Float64Array.from(rows, (r) => curvature[r] as number)
  columns.forEach((f, c) => {
    const column = all[f] as Uint8Array
    const base = c * STEPS
    for (let k = 0; k < rows.length; k++) {
      const at = base + 2 * (column[rows[k] as number] as number)
      histogram[at] = (histogram[at] as number) + (g[k] as number)
      histogram[at + 1] = (histogram[at + 1] as number) + (h[k] as number)
    }
  })
  return histogram
}

function findSplit(
  leaf: Leaf,
  { edges }: Table,
  columns: readonly number[],
  { leafWeight, shrink }: BoostOptions,
): void {
  const { histogram } = leaf
  let totalG = 0
  let totalH = 0
  for (let k = 0; k < STEPS; k += 2) {
    totalG += histogram[k] as number
    totalH += histogram[k + 1] as number
  }
  const base = (totalG * totalG) / (totalH + shrink)
  columns.forEach((feature, c) => {
    let leftG = 0
    let leftH = 0
    const cuts = edges[feature] as readonly number[]
    for (let step = 0; step < cuts.length; step++) {
      leftG += histogram[c * STEPS + 2 * step] as number
      leftH += histogram[c * STEPS + 2 * step + 1] as number
      const rightH = totalH - leftH
      if (leftH < leafWeight || rightH < leafWeight) continue
      const rightG = totalG - leftG
      const gain = (leftG * leftG) / (leftH + shrink) + (rightG * rightG) / (rightH + shrink) - base
      if (gain > leaf.gain + 1e-9) {
        leaf.gain = gain
        leaf.split = { feature, step }
      }
    }
  })
}

function close({ rows, split, children }: Leaf, table: Table, slopes: Slopes, options: BoostOptions): Tree {
  if (split && children) {
    const [left, right] = children
    const threshold = (table.edges[split.feature] as readonly number[])[split.step] as number
    return {
      feature: split.feature,
      threshold,
      left: close(left, table, slopes, options),
      right: close(right, table, slopes, options),
    }
  }
  let g = 0
  let h = 0
  for (const r of rows) {
    g += slopes.gradient[r] as number
    h += slopes.curvature[r] as number
  }
  return { value: round((options.rate * g) / (h + options.shrink)) }
}

/** Weights are kept to five digits: what is trained is what is shipped. */
function round(value: number): number {
  return Number(value.toPrecision(5))
}

/** The form that `src/attribution/trees.ts` unpacks. */
export function packTree(tree: Tree): string {
  if ('value' in tree) return `=${tree.value}`
  return `${tree.feature}:${tree.threshold} ${packTree(tree.left)} ${packTree(tree.right)}`
}
