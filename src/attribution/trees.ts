/**
 * Gradient-boosted regression trees (Friedman 2001), the part that predicts, by QuickScorer (Lucchese et al., SIGIR
 * 2015): a tree is not walked from its root. Each of its leaves is a bit, and each test that fails takes away the bits
 * of the leaves on its left; the first bit left is the leaf the row falls into. Tests are kept by column and in the
 * order of their thresholds, so that those that fail are read in one go, and of yes-or-no columns that say no none is.
 * With walking the trees, whose branches the processor often guesses wrong, `analyze` took 6 % longer; walking without
 * branches was slower still. What columns that many rows share take away is worked out once for all of them.
 */

/** Trees as the training script writes them: see `unpackTrees`. */
export interface PackedTrees {
  /** The names of the columns, in order: checked against the features of the code. */
  readonly features: readonly string[]
  /** Per tree, nodes in preorder: "feature:threshold" for a test, "=value" for a leaf, joined by blanks. */
  readonly trees: readonly string[]
}

export interface Trees {
  readonly count: number
  /** The tests of column f: `starts[f]` up to, not including, `starts[f + 1]`. */
  readonly starts: Int32Array
  /** A row passes a test when its number is not above. */
  readonly thresholds: Float64Array
  /** For each column the least threshold: a row that is not above it fails no test of it. */
  readonly least: Float64Array
  /** For each test its tree and the leaves that are left when it fails: `tests[2 * k]` and the next. */
  readonly tests: Int32Array
  /** The leaves of the largest tree: tables of leaves have so many places for each tree, no more, to stay in the cache. */
  readonly width: number
  /** `values[tree * width + leaf]`. */
  readonly values: Float64Array
  /** `partings[(tree * width + low) * width + high]`: see `contrastLeaves`. */
  readonly partings: Int16Array
}

/** The most leaves of a tree, the first from the left being the highest bit of a number. */
const LEAVES = 32

interface Test {
  readonly feature: number
  readonly threshold: number
  readonly tree: number
  readonly first: number
  /** The first leaf on its right. */
  right: number
}

/** Reads packed trees. Throws when they were trained on other features than the code has, or are too large. */
export function unpackTrees(packed: PackedTrees, features: readonly string[]): Trees {
  if (packed.features.join('|') !== features.join('|'))
    throw new Error(
      'the weights belong to other features than this version has: run `npm run train` to learn them again',
    )
  const leavesOf: number[][] = []
  const tests: Test[] = []
  packed.trees.forEach((tree, t) => {
    // Preorder: a test waits for its right child until its left subtree is complete.
    const waiting: Test[] = []
    const leaves: number[] = []
    leavesOf.push(leaves)
    for (const node of tree.split(' ')) {
      const colon = node.indexOf(':')
      if (colon > 0) {
        const [feature, threshold] = [Number(node.slice(0, colon)), Number(node.slice(colon + 1))]
        const test = { feature, threshold, tree: t, first: leaves.length, right: leaves.length }
        tests.push(test)
        waiting.push(test)
        continue
      }
      if (leaves.length >= LEAVES)
        throw new Error(`tree ${t} of the weights has more than ${LEAVES} leaves: train with fewer`)
      leaves.push(Number(node.slice(1)))
      const test = waiting.pop()
      if (test) test.right = leaves.length
    }
  })
  tests.sort((a, b) => a.feature - b.feature || a.threshold - b.threshold || a.tree - b.tree)
  const starts = new Int32Array(features.length + 1)
  for (const { feature } of tests) starts[feature + 1] = (starts[feature + 1] as number) + 1
  for (let f = 0; f < features.length; f++) starts[f + 1] = (starts[f + 1] as number) + (starts[f] as number)
  const width = leavesOf.reduce((most, { length }) => Math.max(most, length), 0)
  const values = new Float64Array(leavesOf.length * width)
  leavesOf.forEach((leaves, t) => {
    values.set(leaves, t * width)
  })
  return {
    count: packed.trees.length,
    starts,
    thresholds: Float64Array.from(tests, ({ threshold }) => threshold),
    least: Float64Array.from(features, (_, f) => firstOf(tests, f)),
    tests: Int32Array.from(
      tests.flatMap(({ tree, first, right }) => [tree, ~(bitsFrom(first) & ~bitsFrom(right))]),
    ),
    width,
    values,
    partings: findPartings(tests, packed.trees.length, width),
  }
}

/** The least threshold of a column; nothing is above it when no tree asks for the column. */
function firstOf(tests: readonly Test[], feature: number): number {
  return tests.find((test) => test.feature === feature)?.threshold ?? Infinity
}

/** The bits of a leaf and of all on its right. */
function bitsFrom(leaf: number): number {
  return leaf >= LEAVES ? 0 : -1 >>> leaf
}

/** All leaves of all trees: what a row can fall into before its columns are looked at. */
export function allLeaves({ count }: Trees): Int32Array {
  return new Int32Array(count).fill(-1)
}

/** Whether any tree asks for a column: the answer of one that none asks for need not be worked out. */
export function asksFor({ starts }: Trees, column: number): boolean {
  return (starts[column + 1] as number) > (starts[column] as number)
}

/**
 * Takes away the leaves that a row cannot fall into by its columns `from` up to, not including, `to`.
 *
 * @param at where the leaves of the row begin in `leaves`
 */
export function narrowLeaves(
  { starts, thresholds, least, tests }: Trees,
  row: Float64Array,
  from: number,
  to: number,
  leaves: Int32Array,
  at = 0,
): void {
  for (let f = from; f < to; f++) {
    const value = row[f] as number
    if (value <= (least[f] as number)) continue
    const end = starts[f + 1] as number
    for (let k = starts[f] as number; k < end && !(value <= (thresholds[k] as number)); k++) {
      const tree = at + (tests[2 * k] as number)
      leaves[tree] = (leaves[tree] as number) & (tests[2 * k + 1] as number)
    }
  }
}

/** The sum of the values of the leaves a row falls into, all of its columns having been looked at. */
export function sumLeaves({ count, width, values }: Trees, leaves: Int32Array, at = 0): number {
  let sum = 0
  for (let t = 0, tree = 0; t < count; t++, tree += width)
    sum += values[tree + Math.clz32(leaves[at + t] as number)] as number
  return sum
}

/** The sum of the values of the leaves that one row falls into. */
export function sumTrees(trees: Trees, row: Float64Array): number {
  const leaves = allLeaves(trees)
  narrowLeaves(trees, row, 0, trees.starts.length - 1, leaves)
  return sumLeaves(trees, leaves)
}

/**
 * What makes the sum of one row more than that of another, column by column: the difference of each tree goes to the
 * column at whose test the two rows part. Together the columns are exactly the difference of the two sums.
 */
export function contrastLeaves(trees: Trees, one: Int32Array, other: Int32Array): Float64Array {
  const { count, starts, width, values, partings } = trees
  const contrast = new Float64Array(starts.length - 1)
  for (let t = 0; t < count; t++) {
    const a = Math.clz32(one[t] as number)
    const b = Math.clz32(other[t] as number)
    if (a === b) continue
    const f = partings[(t * width + Math.min(a, b)) * width + Math.max(a, b)] as number
    contrast[f] =
      (contrast[f] as number) + (values[t * width + a] as number) - (values[t * width + b] as number)
  }
  return contrast
}

/** For each tree and two of its leaves, the lower one first, the column of the test at which their paths part. */
function findPartings(tests: readonly Test[], count: number, width: number): Int16Array {
  const partings = new Int16Array(count * width * width)
  // The test has the lower leaf on its left and not the higher; of such tests the one that reaches furthest, the last.
  for (const { tree, feature, first, right } of [...tests].sort((a, b) => a.right - b.right))
    for (let low = first; low < right; low++)
      partings.fill(feature, (tree * width + low) * width + right, (tree * width + low + 1) * width)
  return partings
}
