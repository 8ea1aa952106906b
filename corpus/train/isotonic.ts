/** The rising step function nearest to the answers (pool adjacent violators), as `calibrate` reads it. */
export function fitIsotonic(points: readonly { readonly belief: number; readonly right: boolean }[]): {
  beliefs: number[]
  shares: number[]
} {
  const sorted = [...points].sort((a, b) => a.belief - b.belief)
  const pools: { count: number; right: number; sum: number }[] = []
  for (const { belief, right } of sorted) {
    pools.push({ count: 1, right: Number(right), sum: belief })
    while (pools.length > 1) {
      const [a, b] = pools.slice(-2) as [(typeof pools)[0], (typeof pools)[0]]
      if (a.right / a.count < b.right / b.count) break
      pools.splice(-2, 2, { count: a.count + b.count, right: a.right + b.right, sum: a.sum + b.sum })
    }
  }
  // Small pools are chance: they are merged with the next until each stands on enough quotes; one right in a pool is no certainty.
  const kept: typeof pools = []
  for (const pool of pools) {
    const last = kept[kept.length - 1]
    if (last && last.count < LEAST)
      kept[kept.length - 1] = {
        count: last.count + pool.count,
        right: last.right + pool.right,
        sum: last.sum + pool.sum,
      }
    else kept.push(pool)
  }
  return {
    beliefs: kept.map(({ sum, count }) => Number((sum / count).toFixed(4))),
    shares: kept.map(({ right, count }) => Number(((right + 0.5) / (count + 1)).toFixed(4))),
  }
}

const LEAST = 60
