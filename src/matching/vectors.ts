/**
 * Vectors of words: which words stand in like company and are used alike. Small ones (80 numbers of three bits) for the words of
 * news, decoded when the first reworded quote is looked for.
 *
 * Learned by `corpus/matching/learn-vectors.ts` from GloVe (Pennington, Socher and Manning 2014) and from the word readings of a
 * sentence encoder, joined and reduced. Vectors cannot tell a synonym from an opposite; opposites.ts can.
 */
import { STEMS, STEPS } from './data/words'
import { DIMENSIONS, MORE_STEMS, SPREADS, VECTORS } from './data/vectors'

export { DIMENSIONS }

interface Table {
  readonly rowOf: ReadonlyMap<string, number>
  readonly values: Float32Array
  /** How long the part of each row behind its head is. */
  readonly tails: Float64Array
}

/** The first numbers of a row hold most of what tells it from others: they were reduced in that order. */
const HEAD = 32

let table: Table | null = null

function decode(): Table {
  const bytes = atob(VECTORS)
  const listed = (STEMS + ' ' + MORE_STEMS).split(' ')
  const rows = Math.floor((bytes.length * 8) / 3 / DIMENSIONS)
  const values = new Float32Array(rows * DIMENSIONS)
  const tails = new Float64Array(rows)
  const rowOf = new Map<string, number>()
  let row = 0
  // Numbers and other stems that no vector was learned for are not in the rows: a plain word has letters only.
  for (const stem of listed) {
    if (!isPlain(stem) || row === rows) continue
    rowOf.set(stem, row++)
  }
  for (let r = 0; r < rows; r++) {
    let norm = 0
    for (let d = 0; d < DIMENSIONS; d++) {
      const bit = (r * DIMENSIONS + d) * 3
      // Three bits may lie across two bytes; what is read past the end is nothing.
      const pair = (bytes.charCodeAt(bit >> 3) << 8) | (bytes.charCodeAt((bit >> 3) + 1) || 0)
      const value = (((pair >> (13 - (bit & 7))) & 7) - 3) * (SPREADS[d] as number)
      values[r * DIMENSIONS + d] = value
      norm += value * value
    }
    const scale = norm > 0 ? 1 / Math.sqrt(norm) : 0
    for (let d = 0; d < DIMENSIONS; d++)
      values[r * DIMENSIONS + d] = (values[r * DIMENSIONS + d] as number) * scale
    let tail = 0
    for (let at = r * DIMENSIONS + HEAD; at < (r + 1) * DIMENSIONS; at++)
      tail += (values[at] as number) * (values[at] as number)
    tails[r] = Math.sqrt(tail)
  }
  return { rowOf, values, tails }
}

/** Letters a to z only: what has a row in the table. */
export function isPlain(stem: string): boolean {
  for (let i = 0; i < stem.length; i++) {
    const code = stem.charCodeAt(i)
    if (code < 97 || code > 122) return false
  }
  return stem.length > 0
}

/** The row of a stem, or -1. */
export function vectorRow(stem: string): number {
  table ??= decode()
  return table.rowOf.get(stem) ?? -1
}

/** Rounding of the bound below. */
const SLACK = 1e-9

/** Cosine of two rows when it is at least so much, else 0: most are seen to be less by their heads (Cauchy and Schwarz). */
export function rowCosineFrom(least: number, x: number, y: number): number {
  if (x < 0 || y < 0) return 0
  table ??= decode()
  const { values, tails } = table
  let p = x * DIMENSIONS
  let q = y * DIMENSIONS
  // Four sums side by side do not wait for one another.
  let sum0 = 0
  let sum1 = 0
  let sum2 = 0
  let sum3 = 0
  for (const end = p + HEAD; p < end; p += 4, q += 4) {
    sum0 += (values[p] as number) * (values[q] as number)
    sum1 += (values[p + 1] as number) * (values[q + 1] as number)
    sum2 += (values[p + 2] as number) * (values[q + 2] as number)
    sum3 += (values[p + 3] as number) * (values[q + 3] as number)
  }
  let sum = sum0 + sum1 + (sum2 + sum3)
  if (sum + (tails[x] as number) * (tails[y] as number) + SLACK < least) return 0
  for (const end = (x + 1) * DIMENSIONS; p < end; p++, q++)
    sum += (values[p] as number) * (values[q] as number)
  return sum >= least ? sum : 0
}

/** The numbers of all rows, one row after the other. */
function vectorValues(): Float32Array {
  table ??= decode()
  return table.values
}

/** The rows that are compared, one after the other: as whole numbers of the processor they need not be widened for each product. */
let gathered = new Float64Array(DIMENSIONS * 64)

/** Copies rows side by side, zeros for those that have none. */
function gather(rows: Int32Array): Float64Array {
  const values = vectorValues()
  const n = rows.length * DIMENSIONS
  if (gathered.length < n) gathered = new Float64Array(2 * n)
  const copied = gathered
  for (let j = 0, to = 0; j < rows.length; j++) {
    const row = rows[j] as number
    const end = to + DIMENSIONS
    if (row < 0) copied.fill(0, to, end)
    else for (let at = row * DIMENSIONS; to < end; at++, to++) copied[to] = values[at] as number
    to = end
  }
  return copied
}

const line = new Float64Array(DIMENSIONS)

/**
 * Cosines of every row of the one list with every row of the other, line by line. Four at a time: a sum of products waits for each
 * addition, so that four sums take little longer than one.
 */
export function rowCosines(xs: Int32Array, ys: Int32Array, into: Float64Array): void {
  const values = vectorValues()
  const others = gather(ys)
  const n = xs.length
  const m = ys.length
  for (let i = 0, cell = 0; i < n; i++, cell = i * m) {
    const x = xs[i] as number
    if (x < 0) {
      into.fill(0, cell, cell + m)
      continue
    }
    for (let d = 0, at = x * DIMENSIONS; d < DIMENSIONS; d++, at++) line[d] = values[at] as number
    let j = 0
    for (; j + 3 < m; j += 4) {
      let p = j * DIMENSIONS
      let sumP = 0
      let sumQ = 0
      let sumR = 0
      let sumS = 0
      for (let d = 0; d < DIMENSIONS; d++, p++) {
        const value = line[d] as number
        sumP += value * (others[p] as number)
        sumQ += value * (others[p + DIMENSIONS] as number)
        sumR += value * (others[p + 2 * DIMENSIONS] as number)
        sumS += value * (others[p + 3 * DIMENSIONS] as number)
      }
      into[cell++] = sumP
      into[cell++] = sumQ
      into[cell++] = sumR
      into[cell++] = sumS
    }
    for (; j < m; j++) {
      let sum = 0
      for (let d = 0, p = j * DIMENSIONS; d < DIMENSIONS; d++, p++)
        sum += (line[d] as number) * (others[p] as number)
      into[cell++] = sum
    }
  }
}

/** Adds a row to a sum of vectors, weighed. */
export function addRow(sum: Float64Array, row: number, weight: number): void {
  if (row < 0) return
  const values = vectorValues()
  const from = row * DIMENSIONS
  for (let d = 0; d < DIMENSIONS; d++) sum[d] = (sum[d] as number) + weight * (values[from + d] as number)
}

/** Less than this is what rounding leaves of nothing. */
const NOTHING = 1e-18

/** A vector of the same direction and of length one; zeros for nothing. */
export function normalized(sum: Float64Array): Float64Array {
  return normalize(sum.slice())
}

/** Gives a vector the length one; zeros for nothing. */
export function normalize(sum: Float64Array): Float64Array {
  let norm = 0
  for (const x of sum) norm += x * x
  if (norm < NOTHING) return sum.fill(0)
  const length = Math.sqrt(norm)
  for (let d = 0; d < sum.length; d++) sum[d] = (sum[d] as number) / length
  return sum
}

export function cosine(x: Float64Array, y: Float64Array): number {
  let sum = 0
  for (let d = 0; d < x.length; d++) sum += (x[d] as number) * (y[d] as number)
  return sum
}

/** Telling words as they come in news, in lots of the size of a quote: what any text would offer as a counterpart. */
const LOTS = 10
const LOT = 16

let background: Int32Array | null = null

/** Systematic sampling by frequency over the stems of news that are neither the commonest nor the rarest. */
function drawBackground(): Int32Array {
  const rows: number[] = []
  const cumulative: number[] = []
  let sum = 0
  let at = 0
  STEPS.forEach((run, step) => {
    for (let k = 0; k < run; k++) {
      const stem = allStems()[at++] as string
      if (step < 30 || step > 90 || !isPlain(stem)) continue
      sum += Math.exp(-step / 10)
      rows.push(vectorRow(stem))
      cumulative.push(sum)
    }
  })
  const drawn = new Int32Array(LOTS * LOT)
  let from = 0
  for (let k = 0; k < drawn.length; k++) {
    const goal = ((k + 0.5) / drawn.length) * sum
    while ((cumulative[from] as number) < goal) from++
    // Neighbours in the list are alike in frequency; lots take turns so that each has common and rare words.
    drawn[(k % LOTS) * LOT + Math.floor(k / LOTS)] = rows[from] as number
  }
  return drawn
}

/** By row, -1 where it was not asked for yet. */
let expected: Float64Array | null = null

/** The likeness that a word's best counterpart in any unrelated text has: high for words that go with everything. */
export function expectedLikeness(row: number): number {
  if (row < 0) return 0.3
  expected ??= new Float64Array(vectorValues().length / DIMENSIONS).fill(-1)
  const known = expected[row] as number
  if (known >= 0) return known
  background ??= drawBackground()
  rowCosines(Int32Array.of(row), background, offered)
  let sum = 0
  for (let lot = 0; lot < LOTS; lot++) {
    let best = 0
    for (let k = lot * LOT; k < (lot + 1) * LOT; k++) {
      const likeness = offered[k] as number
      if (likeness > best && background[k] !== row) best = likeness
    }
    sum += best
  }
  return (expected[row] = sum / LOTS)
}

const offered = new Float64Array(LOTS * LOT)

let stemList: string[] | null = null

function allStems(): string[] {
  return (stemList ??= STEMS.split(' '))
}
