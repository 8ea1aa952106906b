/** Splits labelled pairs for cross-validation, so that nothing is judged by a scorer that has seen its like. */
import type { LabelledPair } from './examples'

export const FOLDS = 5

/** The fold of each pair: pairs of one text, article or event stay together. */
export function foldsOf(pairs: readonly LabelledPair[]): number[] {
  const parent = new Map<string, string>()
  const root = (x: string): string => {
    let at = x
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up
    return at
  }
  const join = (x: string, y: string): void => {
    for (const one of [x, y]) if (!parent.has(one)) parent.set(one, one)
    parent.set(root(x), root(y))
  }
  for (const { a, b, group, articles, match, kind } of pairs) {
    for (const article of articles) join('article ' + article, 'group ' + group)
    // Titles and single words stand in every article; they tie nothing together.
    const ties = match || kind === 'read'
    if (ties && a.length > 25) join('text ' + a, 'group ' + group)
    if (ties && b.length > 25) join('text ' + b, 'group ' + group)
  }
  const sizes = new Map<string, number>()
  for (const { group } of pairs) {
    const r = root('group ' + group)
    sizes.set(r, (sizes.get(r) ?? 0) + 1)
  }
  const load = new Array<number>(FOLDS).fill(0)
  const foldOf = new Map<string, number>()
  for (const [r, size] of [...sizes].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))) {
    const least = load.indexOf(Math.min(...load))
    foldOf.set(r, least)
    load[least] = (load[least] ?? 0) + size
  }
  return pairs.map(({ group }) => foldOf.get(root('group ' + group)) ?? 0)
}
