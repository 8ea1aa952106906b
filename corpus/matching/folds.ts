/** Splits labelled pairs for cross-validation, so that nothing is judged by a scorer that has seen its like. */
import { readQuote } from '../../src/matching/read-quote'
import type { LabelledPair } from './examples'

export const FOLDS = 5

/** Characters from which a text ties its pairs: titles and single words stand in every article, and tie nothing together. */
const TELLING = 25

/** Kinds of pairs whose words were met as they are, so that two of them may have a slogan or a story in common. */
const MET: ReadonlySet<string> = new Set(['pairs', 'pairs-news', 'read', 'event'])

/**
 * The fold of each pair. Pairs of one text or event stay together, and so do those whose two sides share the same two telling words in a
 * row: one slogan, one phrase, one story. Pairs that merely come from one article do not: where they did, three in four of the judged pairs
 * of US politics were in one fold, and what judged them had seen a quarter of their kind.
 */
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
  for (const { a, b, group, match, kind } of pairs) {
    const at = 'group ' + group
    const judged = kind.startsWith('pairs')
    if (!match && !judged && kind !== 'read') continue
    for (const text of [a, b]) if (judged || text.length > TELLING) join('text ' + formsOf(text), at)
    if (MET.has(kind)) for (const words of sharedPhrases(a, b)) join('words ' + words, at)
  }
  // The judged pairs are fewest and matter most: they are dealt out evenly first.
  const sizes = new Map<string, { judged: number; all: number }>()
  for (const { group, kind } of pairs) {
    const r = root('group ' + group)
    const { judged, all } = sizes.get(r) ?? { judged: 0, all: 0 }
    sizes.set(r, { judged: judged + (kind.startsWith('pairs') ? 1 : 0), all: all + 1 })
  }
  const load = Array.from({ length: FOLDS }, () => ({ judged: 0, all: 0 }))
  const foldOf = new Map<string, number>()
  for (const [r, size] of [...sizes].sort(
    ([r, x], [s, y]) => y.judged - x.judged || y.all - x.all || (r < s ? -1 : 1),
  )) {
    let least = 0
    for (let fold = 1; fold < FOLDS; fold++) {
      const [x, y] = [load[fold] as Load, load[least] as Load]
      if (size.judged ? x.judged < y.judged || (x.judged === y.judged && x.all < y.all) : x.all < y.all)
        least = fold
    }
    foldOf.set(r, least)
    const to = load[least] as Load
    to.judged += size.judged
    to.all += size.all
  }
  return pairs.map(({ group }) => foldOf.get(root('group ' + group)) ?? 0)
}

interface Load {
  judged: number
  all: number
}

function formsOf(text: string): string {
  return readQuote(text)
    .words.list()
    .map(({ form }) => form)
    .join(' ')
}

/** The telling words that follow one another in both texts, by twos. */
function sharedPhrases(a: string, b: string): string[] {
  const inB = new Set(twosOf(b))
  return twosOf(a).filter((two) => inB.has(two))
}

function twosOf(text: string): string[] {
  const stems = readQuote(text)
    .words.list()
    .filter(({ content }) => content)
    .map(({ stem }) => stem)
  return stems.slice(1).map((stem, k) => `${stems[k]} ${stem}`)
}
