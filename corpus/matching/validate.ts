/**
 * How well matching does on quotes that its scorers have not seen: cross-validation over all labelled pairs together.
 *
 *   npx tsx corpus/matching/validate.ts DATA_FOLDER [--errors KIND]
 *
 * Pairs that share a text, an article or an event are never on both sides of a split. The figures are those of the scoring scripts:
 * F1 of judged pairs and of links, recall of variants by kind, decoys rejected, changed meanings flagged.
 */
import { LEXICAL, LEXICAL_TREES, PARAPHRASE } from '../../src/matching/data/scorer'
import { matchQuotes } from '../../src/matching/match'
import { labelledPairs, pairsWithinArticles } from './examples'
import { FOLDS, foldsOf } from './folds'
import { trainScorers } from './scorers'

/** Kinds of pairs that were met, not made by changing a quote in one way; and changed numbers, which are no false alarm. */
const NOT_MADE: ReadonlySet<string> = new Set(['event', 'read', 'renumbered'])

interface Tally {
  tp: number
  fp: number
  fn: number
  n: number
}

const [data, flag, wanted] = process.argv.slice(2)
if (!data) throw new Error('usage: validate.ts DATA_FOLDER [--errors KIND]')
const pairs = labelledPairs(data)
const within = pairsWithinArticles(data)
const folds = foldsOf(pairs)
const tallies = new Map<string, Tally>()
let flips = 0
let flagged = 0
let others = 0
let alarms = 0
for (let fold = 0; fold < FOLDS; fold++) {
  const judged = new Set(pairs.flatMap(({ articles }, i) => (folds[i] === fold ? articles : [])))
  const scorers = trainScorers(
    pairs.filter((_, i) => folds[i] !== fold),
    within.filter(({ group }) => !judged.has(group)),
  )
  // The library reads its scorers from these tables; here they are those of the other folds.
  Object.assign(LEXICAL, scorers.lexical)
  Object.assign(LEXICAL_TREES, scorers.lexicalTrees)
  Object.assign(PARAPHRASE, scorers.paraphrase)
  pairs.forEach((pair, i) => {
    if (folds[i] !== fold) return
    const found = matchQuotes(pair.a, pair.b)
    const tally = tallies.get(pair.kind) ?? { tp: 0, fp: 0, fn: 0, n: 0 }
    tallies.set(pair.kind, tally)
    tally.n++
    if (found && pair.match) tally.tp++
    else if (found) tally.fp++
    else if (pair.match) tally.fn++
    if (found && pair.match && !pair.kind.startsWith('pairs') && !NOT_MADE.has(pair.kind)) {
      if (pair.kind === 'flipped') {
        flips++
        if (found.meaningChanged) flagged++
      } else {
        others++
        if (found.meaningChanged) alarms++
      }
    }
    if (flag === '--errors' && pair.kind === wanted && !!found !== pair.match)
      console.log(
        `${pair.match ? 'missed' : `found ${found?.relation} ${found?.score.toFixed(2)}`}\n  ${pair.a.slice(0, 160)}\n  ${pair.b.slice(0, 160)}`,
      )
  })
}
const ratio = (x: number, y: number): string => (y ? (x / y).toFixed(3) : '-')
console.log('kind            n  precision  recall   F1      found wrongly  missed')
for (const [kind, { tp, fp, fn, n }] of tallies) {
  console.log(
    `${kind.padEnd(12)} ${String(n).padStart(5)}  ${ratio(tp, tp + fp).padStart(8)} ${ratio(tp, tp + fn).padStart(8)} ${ratio(2 * tp, 2 * tp + fp + fn).padStart(8)} ${String(fp).padStart(8)} ${String(fn).padStart(10)}`,
  )
}
const decoys = [...tallies].filter(([kind]) => kind.startsWith('decoy'))
const decoyCount = decoys.reduce((sum, [, { n }]) => sum + n, 0)
console.log(
  `decoys rejected  ${ratio(decoyCount - decoys.reduce((sum, [, { fp }]) => sum + fp, 0), decoyCount)}`,
)
console.log(`flips flagged ${ratio(flagged, flips)}, false alarms ${ratio(alarms, others)}`)
