/** Trains both scorers of matching on labelled pairs; one recipe for the release and for its validation. */
import type { Network } from '../../src/matching/network'
import type { LabelledPair } from './examples'
import { lexicalExamples } from './lexical-examples'
import { paraphraseExamples } from './paraphrase-examples'
import { trainSeveral } from './train-network'

/** @param within pairs of quotes of one article, for the scorer of rewordings alone */
export function trainScorers(
  pairs: readonly LabelledPair[],
  within: readonly LabelledPair[],
): { lexical: Network; paraphrase: Network } {
  return {
    lexical: trainSeveral(
      lexicalExamples(pairs),
      { hidden: 4, epochs: 40, rate: 0.01, decay: 6e-3, seed: 1 },
      5,
    ),
    paraphrase: trainSeveral(
      paraphraseExamples(pairs, within),
      { hidden: 3, epochs: 20, rate: 0.01, decay: 3e-3, seed: 1 },
      5,
    ),
  }
}
