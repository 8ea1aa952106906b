/**
 * Gradient-boosted regression trees (Friedman 2001), the part that predicts. Trees are kept as flat arrays:
 * node k tests `row[feature[k]] <= value[k]` and goes to `left[k]` or the node after it; a leaf has feature -1.
 */

/** Trees as the training script writes them: four numbers or fewer a node, see `unpackTrees`. */
export interface PackedTrees {
  /** The names of the columns, in order: checked against the features of the code. */
  readonly features: readonly string[]
  /** Per tree, nodes in preorder: "feature:threshold" for a test, "=value" for a leaf, joined by blanks. */
  readonly trees: readonly string[]
}

export interface Trees {
  readonly roots: Int32Array
  readonly feature: Int16Array
  readonly value: Float64Array
  /** Index of the right child; the left child is the next node. */
  readonly right: Int32Array
}

/** Reads packed trees into flat arrays. Throws when they were trained on other features than the code has. */
export function unpackTrees(packed: PackedTrees, features: readonly string[]): Trees {
  if (packed.features.join('|') !== features.join('|'))
    throw new Error(
      'the weights belong to other features than this version has: run `npm run train` to learn them again',
    )
  const nodes = packed.trees.map((tree) => tree.split(' '))
  const total = nodes.reduce((sum, tree) => sum + tree.length, 0)
  const trees: Trees = {
    roots: new Int32Array(nodes.length),
    feature: new Int16Array(total),
    value: new Float64Array(total),
    right: new Int32Array(total),
  }
  let at = 0
  nodes.forEach((tree, t) => {
    trees.roots[t] = at
    // Preorder: a test waits for its right child until its left subtree is complete.
    const waiting: number[] = []
    let takesRight = -1
    for (const node of tree) {
      if (takesRight >= 0) trees.right[takesRight] = at
      takesRight = -1
      const colon = node.indexOf(':')
      if (colon > 0) {
        trees.feature[at] = Number(node.slice(0, colon))
        trees.value[at] = Number(node.slice(colon + 1))
        waiting.push(at)
      } else {
        trees.feature[at] = -1
        trees.value[at] = Number(node.slice(1))
        takesRight = waiting.pop() ?? -1
      }
      at++
    }
  })
  return trees
}

/** The sum of the leaves that a row of features falls into. */
export function sumTrees(trees: Trees, row: Float64Array): number {
  const { roots, feature, value, right } = trees
  let sum = 0
  for (const root of roots) {
    let node = root
    let f = feature[node] as number
    while (f >= 0) {
      node = (row[f] as number) <= (value[node] as number) ? node + 1 : (right[node] as number)
      f = feature[node] as number
    }
    sum += value[node] as number
  }
  return sum
}
