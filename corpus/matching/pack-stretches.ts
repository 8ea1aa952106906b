/**
 * Stretches as the data modules of `src/matching/data` write them: distances between their hashes in order, each times the number of
 * codes and its code added; `unpackStretches` of `src/matching/stretches.ts` reads them.
 */
export function packStretches(codeOf: ReadonlyMap<number, number>, codes: number): string {
  let last = 0
  return [...codeOf]
    .sort(([x], [y]) => x - y)
    .map(([hash, code]) => {
      const distance = codes * (hash - last) + code
      last = hash
      return distance.toString(36)
    })
    .join(' ')
}
