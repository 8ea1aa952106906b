/**
 * Trains the scorers of matching and writes `src/matching/data/scorer.ts`.
 *
 *   npx tsx corpus/matching/train.ts ../shared/data
 */
import { writeFileSync } from 'node:fs'
import { labelledPairs, pairsWithinArticles } from './examples'
import { trainScorers } from './scorers'

const [data] = process.argv.slice(2)
if (!data) throw new Error('usage: train.ts DATA_FOLDER')
const pairs = labelledPairs(data)
const { lexical, lexicalTrees, paraphrase } = trainScorers(pairs, pairsWithinArticles(data))
const source = `/** Weights of the scorers of matching. Written by corpus/matching/train.ts; do not edit. */
import type { PackedTrees } from '../../attribution/trees'
import type { Network } from '../network'

export const LEXICAL: Network = ${JSON.stringify(lexical)}

export const LEXICAL_TREES: PackedTrees = ${JSON.stringify(lexicalTrees)}

export const PARAPHRASE: Network = ${JSON.stringify(paraphrase)}
`
writeFileSync(new URL('../../src/matching/data/scorer.ts', import.meta.url), source)
console.log(`${source.length} bytes`)
