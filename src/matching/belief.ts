/**
 * Belief that two quotes print the same words, from the features of their alignment: the mean of a small network and of boosted trees.
 *
 * The network is smooth and errs where two measures only count together; the trees see that, and follow the noise of single examples.
 * Where one is wrong the other mostly is not: on quotes that neither has seen, the mean ranks better than either.
 */
import {
  allLeaves,
  narrowLeaves,
  sumLeaves,
  unpackTrees,
  type PackedTrees,
  type Trees,
} from '../attribution/trees'
import { LEXICAL, LEXICAL_TREES } from './data/scorer'
import { FEATURES } from './features'
import { runNetwork } from './network'

/** Trees that have been read; those of another training are other objects. */
let known: { readonly packed: PackedTrees['trees']; readonly trees: Trees } | null = null
const row = new Float64Array(FEATURES.length)
let leaves: Int32Array = new Int32Array(0)

function treesOf(packed: PackedTrees): Trees {
  if (known?.packed !== packed.trees) known = { packed: packed.trees, trees: unpackTrees(packed, FEATURES) }
  return known.trees
}

/** Belief between 0 and 1 that the features are those of a match. */
export function lexicalBelief(features: readonly number[]): number {
  const trees = treesOf(LEXICAL_TREES)
  row.set(features)
  if (leaves.length === trees.count) leaves.fill(-1)
  else leaves = allLeaves(trees)
  narrowLeaves(trees, row, 0, row.length, leaves)
  return (runNetwork(LEXICAL, features) + 1 / (1 + Math.exp(-sumLeaves(trees, leaves)))) / 2
}
