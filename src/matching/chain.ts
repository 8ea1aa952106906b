/**
 * The best chain of matching words: which word of a stands for which word of b, both in order.
 *
 * Sparse dynamic programming over the pairs of words that match (after Eppstein et al. 1992): a pair continues the pair
 * right before it for nothing, one a few words back for `NEAR`, any earlier one for `FAR`, or starts anew. The constant far
 * price is what quotes need: how much an ellipsis leaves out does not matter. O(k log m) for k pairs.
 */

/** Pairs of positions that match, ordered by a, then b, with what each is worth. */
export interface MatchPoints {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly value: Float64Array
  readonly count: number
}

/** Words on either side that may be skipped at the near price. */
export const REACH = 4
/** Price of skipping a few words: a word put in, taken out or replaced. Less than any telling word is worth. */
export const NEAR = 0.4
/** Price of a jump: worth more than one or two function words, so that they are not picked up from all over a text. */
export const FAR = 2.2

/** Points and tables of this size are used again for the next quote; larger ones are made for the occasion. */
const KEPT = 8192
const kept: MatchPoints = {
  a: new Int32Array(KEPT),
  b: new Int32Array(KEPT),
  value: new Float64Array(KEPT),
  count: 0,
}
const scores = new Float64Array(KEPT)
const origins = new Int32Array(KEPT)
const sums = new Float64Array(KEPT)
const holders = new Int32Array(KEPT)
/** Where the rows of the last words of a begin, and where each is looked at next. */
const begins = new Int32Array(REACH + 2)
const within = new Int32Array(REACH + 2)

/** Room for so many points; good until the next chain. */
export function pointsFor(count: number): MatchPoints {
  return count <= KEPT
    ? { ...kept, count }
    : { a: new Int32Array(count), b: new Int32Array(count), value: new Float64Array(count), count }
}

/** Indexes into the points, in order, of the chain that is worth most; ties go to the earlier points. */
export function bestChain(points: MatchPoints, widthB: number): number[] {
  const { a, b, value, count } = points
  const small = count <= KEPT && widthB + 2 <= KEPT
  const score = small ? scores : new Float64Array(count)
  const from = small ? origins : new Int32Array(count)
  // Fenwick tree over positions of b: best score of a chain that ends before a position, and the point that has it.
  const width = widthB + 2
  const tree = small ? sums.fill(0, 0, width) : new Float64Array(width)
  const holder = small ? holders.fill(-1, 0, width) : new Int32Array(width).fill(-1)
  let best = -1
  let rows = 0
  for (let k = 0; k < count;) {
    const row = a[k] as number
    const rowStart = k
    while (k < count && a[k] === row) k++
    let passed = 0
    while (passed < rows && row - (a[begins[passed] as number] as number) > REACH) passed++
    rows -= passed
    // Columns only grow along a row, so what lies out of reach of one point need not be looked at for the next:
    // without that, a word that stands in b ten thousand times costs its square.
    for (let r = 0; r < rows; r++) within[r] = begins[r] = begins[r + passed] as number
    for (let p = rowStart; p < k; p++) {
      const column = b[p] as number
      let most = 0
      let previous = -1
      for (let t = column; t > 0; t -= t & -t) {
        if ((tree[t] as number) - FAR > most) {
          most = (tree[t] as number) - FAR
          previous = holder[t] as number
        }
      }
      for (let r = 0; r < rows; r++) {
        const other = a[begins[r] as number] as number
        const skippedA = row - other - 1
        let q = within[r] as number
        while (q < rowStart && a[q] === other && column - (b[q] as number) > REACH) q++
        within[r] = q
        for (; q < rowStart && a[q] === other; q++) {
          const skippedB = column - (b[q] as number) - 1
          if (skippedB < 0) break
          const price = skippedA === 0 && skippedB === 0 ? 0 : NEAR
          if ((score[q] as number) - price > most) {
            most = (score[q] as number) - price
            previous = q
          }
        }
      }
      score[p] = most + (value[p] as number)
      from[p] = previous
      if (best < 0 || (score[p] as number) > (score[best] as number)) best = p
    }
    for (let p = rowStart; p < k; p++) {
      const s = score[p] as number
      for (let t = (b[p] as number) + 1; t < width; t += t & -t) {
        if (s > (tree[t] as number)) {
          tree[t] = s
          holder[t] = p
        }
      }
    }
    begins[rows++] = rowStart
  }
  const chain: number[] = []
  for (let p = best; p >= 0; p = from[p] as number) chain.push(p)
  return chain.reverse()
}
