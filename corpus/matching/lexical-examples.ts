/** Training examples of the lexical scorer: the features of an alignment and whether the pair matches. */
import { align } from '../../src/matching/align'
import { lexicalFeatures, measure } from '../../src/matching/features'
import { newsLexicon } from '../../src/matching/lexicon'
import { readQuoteWords } from '../../src/matching/normalize'
import { isTitle } from '../../src/matching/titles'
import type { Words } from '../../src/matching/words'
import type { LabelledPair } from './examples'
import type { Example } from './train-network'

/**
 * Look-alikes made or chosen on purpose teach most. Pairs of one event are many and easy, and their links have holes. Those read in
 * any news were chosen where the scorer doubts, and three in four are unlike: at full weight they teach not to believe a fragment of one event.
 */
function weightOf(pair: LabelledPair): number {
  if (pair.kind === 'event') return pair.match ? 2.75 : 0.5
  if (pair.kind === 'read') return 0.35
  if (pair.kind === 'decoy-stock') return 3
  return pair.kind.startsWith('pairs') ? 2.5 : 1
}

export function lexicalExamples(pairs: readonly LabelledPair[]): (Example & { pair: LabelledPair })[] {
  const read = new Map<string, Words>()
  const wordsOf = (text: string): Words => {
    let words = read.get(text)
    if (!words) read.set(text, (words = readQuoteWords(text)))
    return words
  }
  const examples: (Example & { pair: LabelledPair })[] = []
  for (const pair of pairs) {
    // Whole rewordings are for the other scorer: here they would teach that shared words do not matter.
    if (pair.kind === 'spun') continue
    let a = wordsOf(pair.a)
    let b = wordsOf(pair.b)
    if (a.length > b.length || (a.length === b.length && pair.a > pair.b)) [a, b] = [b, a]
    if (isTitle(a)) continue
    const alignment = align(a, b)
    const m = measure(a, b, alignment)
    if (pair.kind === 'event' && Math.min(m.matchedA, m.matchedB) < 2.5) continue
    examples.push({
      features: lexicalFeatures(a, b, alignment, m, newsLexicon),
      label: pair.match ? 1 : 0,
      weight: weightOf(pair),
      group: pair.group,
      name: pair.kind,
      pair,
    })
  }
  return examples
}
