/**
 * Training examples of the paraphrase scorer: hand-made rewordings against everything that is on the same topic and is another
 * statement: decoys, unlinked quotes of one event, two quotes of one article, look-alike pairs, and rewordings of other quotes.
 */
import { readQuote } from '../../src/matching/read-quote'
import { gistOf, type Gist } from '../../src/matching/gist'
import { comparable, mayReword, paraphraseFeatures } from '../../src/matching/paraphrase'
import type { LabelledPair } from './examples'
import type { Example } from './train-network'

const WEIGHTS: Readonly<Record<string, number>> = {
  spun: 6,
  'spun-edited': 3,
  decoy: 3,
  'decoy-stock': 3,
  pairs: 3,
  'pairs-news': 3,
  // Other statements of one event are what a rewording is most easily taken for.
  event: 15,
  within: 0.5,
  'spun-decoy': 3,
  'spun-other': 1,
}

/** Variants that keep the whole statement. */
const ALSO: ReadonlySet<string> = new Set(['misheard', 'shifted', 'clean'])

export function paraphraseExamples(
  pairs: readonly LabelledPair[],
  within: readonly LabelledPair[] = [],
): (Example & { pair: LabelledPair })[] {
  const read = new Map<string, Gist | null>()
  const gist = (text: string): Gist | null => {
    let one = read.get(text)
    if (one === undefined) read.set(text, (one = gistOf(readQuote(text))))
    return one
  }
  const examples: (Example & { pair: LabelledPair })[] = []
  const put = (pair: LabelledPair): void => {
    if (!mayReword(readQuote(pair.a), readQuote(pair.b))) return
    const x = gist(pair.a)
    const y = gist(pair.b)
    if (!x || !y || !comparable(x, y)) return
    examples.push({
      features: paraphraseFeatures(x, y),
      label: pair.match ? 1 : 0,
      weight: WEIGHTS[pair.kind] ?? 0,
      group: pair.group,
      name: pair.kind,
      pair,
    })
  }
  for (const pair of pairs) if (pair.kind === 'spun' || !pair.match) put(pair)
  for (const pair of within) put(pair)
  // A rewording is one of the edited printings too: the same statement with other words to start from.
  const edited = new Map<string, string[]>()
  for (const { group, kind, b } of pairs)
    if (ALSO.has(kind)) edited.set(group, [...(edited.get(group) ?? []), b])
  const spun = pairs.filter((pair) => pair.kind === 'spun')
  const decoys = pairs.filter((pair) => pair.kind === 'decoy')
  for (const one of spun) {
    for (const text of edited.get(one.group) ?? []) put({ ...one, a: text, kind: 'spun-edited' })
    for (const decoy of decoys)
      if (decoy.group === one.group) put({ ...one, a: decoy.b, match: false, kind: 'spun-decoy' })
    // Everything else that is said in the set: what a search must rank below.
    for (const other of spun)
      if (other.group !== one.group) put({ ...one, a: other.a, match: false, kind: 'spun-other' })
    for (const decoy of decoys)
      if (decoy.group !== one.group) put({ ...one, a: decoy.b, match: false, kind: 'spun-other' })
  }
  return examples
}
