/** Trains the scorers of matching on labelled pairs; one recipe for the release and for its validation. */
import type { PackedTrees } from '../../src/attribution/trees'
import { FEATURES } from '../../src/matching/features'
import type { Network } from '../../src/matching/network'
import { boost, DEFAULTS, packTree } from '../train/boost'
import type { LabelledPair } from './examples'
import { lexicalExamples } from './lexical-examples'
import { paraphraseExamples } from './paraphrase-examples'
import { trainSeveral, type Example } from './train-network'

export interface Scorers {
  readonly lexical: Network
  readonly lexicalTrees: PackedTrees
  readonly paraphrase: Network
}

/** @param within pairs of quotes of one article, for the scorer of rewordings alone */
export function trainScorers(pairs: readonly LabelledPair[], within: readonly LabelledPair[]): Scorers {
  const lexical = lexicalExamples(pairs)
  return {
    lexical: trainSeveral(lexical, { hidden: 4, epochs: 40, rate: 0.01, decay: 6e-3, seed: 1 }, 5),
    lexicalTrees: trainTrees(lexical),
    paraphrase: trainSeveral(
      paraphraseExamples(pairs, within),
      { hidden: 3, epochs: 20, rate: 0.01, decay: 3e-3, seed: 1 },
      5,
    ),
  }
}

/** Many small trees that learn slowly, each from some of the features and examples: half as many and twice as fast was as good. */
function trainTrees(examples: readonly Example[]): PackedTrees {
  const trees = boost(
    {
      rows: Float64Array.from(examples.flatMap(({ features }) => features)),
      width: FEATURES.length,
      starts: Int32Array.from({ length: examples.length + 1 }, (_, k) => k),
      right: Uint8Array.from(examples, ({ label }) => label),
      weight: Float64Array.from(examples, ({ weight }) => weight),
      orElse: true,
    },
    {
      ...DEFAULTS,
      trees: 200,
      leaves: 6,
      rate: 0.06,
      leafWeight: 2,
      shrink: 3,
      columns: 0.4,
      sample: 0.6,
      seed: 1,
    },
  )
  return { features: FEATURES, trees: trees.map(packTree) }
}
