/**
 * Belief that two quotes print the same words, from the features of their alignment: the mean of a small network and of boosted trees.
 *
 * The network is smooth and errs where two measures only count together; the trees see that, and follow the noise of single examples.
 * Where one is wrong the other mostly is not: on quotes that neither has seen, the mean ranks better than either.
 */
import type { PackedTrees } from '../attribution/trees'
import { LEXICAL, LEXICAL_TREES } from './data/scorer'
import { FEATURES } from './features'
import { runNetwork } from './network'
import { sumOfTrees } from './small-trees'

/** Trees that have been read; those of another training are other objects. */
let known: PackedTrees['trees'] | null = null
let sumTrees: ReturnType<typeof sumOfTrees> = () => 0

/** Belief between 0 and 1 that the features are those of a match. */
export function lexicalBelief(features: readonly number[]): number {
  if (known !== LEXICAL_TREES.trees) {
    sumTrees = sumOfTrees(LEXICAL_TREES, FEATURES)
    known = LEXICAL_TREES.trees
  }
  return (runNetwork(LEXICAL, features) + 1 / (1 + Math.exp(-sumTrees(features)))) / 2
}
