/**
 * The sum of boosted trees, laid out for a row that shares no columns with the next (after QuickScorer, see `attribution/trees.ts`).
 *
 * The leaves that are left of several trees share one number, a bit each. For every column it is worked out beforehand which leaves of all
 * trees are left when a row fails the first so many of its tests, these being in the order of their thresholds: a row is then one search and
 * one list of numbers for each column. Taking away leaves test by test costs half as much again, some 450 tests a row.
 */
import { unpackTrees, type PackedTrees } from '../attribution/trees'

/** Bits of a number. */
const BITS = 32
/** Columns whose numbers are read side by side. */
const LOT = 4

/**
 * What adds up the values of the leaves that a row falls into. Throws when the trees were trained on other features than the code has, or
 * are too large.
 */
export function sumOfTrees(
  packed: PackedTrees,
  features: readonly string[],
): (row: readonly number[]) => number {
  const { count, starts: first, thresholds, tests, width, values: known } = unpackTrees(packed, features)
  const columns = features.length
  const perNumber = Math.floor(BITS / width)
  const numbers = Math.ceil(count / perNumber)
  /** Where the bins of each column begin: one for each number of tests that a row can fail. */
  const starts = first.map((start, f) => start + f)
  /** The threshold of the test that a row of the bin does not fail. */
  const bounds = new Float64Array(thresholds.length + columns).fill(Infinity)
  /** By bin, the leaves that are left. */
  const left = new Int32Array(bounds.length * numbers).fill(-1)
  for (let f = 0; f < columns; f++) {
    for (let k = first[f] as number; k < (first[f + 1] as number); k++) {
      bounds[k + f] = thresholds[k] as number
      const bin = (k + f + 1) * numbers
      left.copyWithin(bin, bin - numbers, bin)
      const tree = tests[2 * k] as number
      const at = bin + Math.floor(tree / perNumber)
      // A test says which leaves stay by the highest bits of a number: those that go are moved to the place of their tree.
      const gone = ~(tests[2 * k + 1] as number) >>> ((tree % perNumber) * width)
      left[at] = (left[at] as number) & ~gone
    }
  }
  /** Trees that fill the last number say nothing. */
  const values = new Float64Array(numbers * perNumber * width)
  values.set(known)
  const bins = new Int32Array(columns + LOT)
  const leaves = new Int32Array(numbers)

  return (row) => {
    let n = 0
    for (let f = 0; f < columns; f++) {
      const value = row[f] as number
      const start = starts[f] as number
      let bin = start
      // Halving without a guess: which way a row goes cannot be foreseen, and a wrong guess costs more than the search.
      for (let rest = (starts[f + 1] as number) - start - 1; rest > 0;) {
        const half = (rest + 1) >> 1
        bin += value > (bounds[bin + half - 1] as number) ? half : 0
        rest -= half
      }
      if (bin > start) bins[n++] = bin * numbers
    }
    // The first bin of a column leaves everything.
    while (n % LOT !== 0) bins[n++] = 0
    leaves.fill(-1)
    for (let c = 0; c < n; c += LOT) {
      const p = bins[c] as number
      const q = bins[c + 1] as number
      const r = bins[c + 2] as number
      const s = bins[c + 3] as number
      for (let k = 0; k < numbers; k++)
        leaves[k] =
          (leaves[k] as number) &
          (left[p + k] as number) &
          (left[q + k] as number) &
          (left[r + k] as number) &
          (left[s + k] as number)
    }
    let sum = 0
    for (let k = 0, at = 0; k < numbers; k++) {
      let bits = leaves[k] as number
      for (let tree = 0; tree < perNumber; tree++, at += width, bits <<= width)
        sum += values[at + Math.clz32(bits)] as number
    }
    return sum
  }
}
