/** Learns whether anybody said a quotation: see `src/attribution/terms/judge.ts`. */
import { TERM_COLUMNS } from '../../src/attribution/terms/columns'
import { unpackTermModel, type PackedTermModel } from '../../src/attribution/terms/judge'
import { sumTrees } from '../../src/attribution/trees'
import { boost, DEFAULTS, packTree, type BoostOptions } from './boost'
import type { TermExample } from './examples'
import { fitIsotonic } from './isotonic'

/** Many small steps: there are a thousand terms to learn from, and much of their gold is arguable. */
const OPTIONS: BoostOptions = {
  ...DEFAULTS,
  trees: 120,
  leaves: 8,
  rate: 0.1,
  leafWeight: 2,
  columns: 0.4,
  sample: 0.7,
}

const FOLDS = 4

/** Learns from the examples of each article; the calibration is fitted on held-out articles. */
export function learnTerms(articles: readonly (readonly TermExample[])[]): PackedTermModel {
  const points = articles.flatMap((held, a) => held.map((example) => ({ example, fold: a % FOLDS })))
  const beliefs: { belief: number; right: boolean }[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = learnTrees(points.filter((point) => point.fold !== fold).map(({ example }) => example))
    const { trees: unpacked } = unpackTermModel({
      ...trees,
      calibration: { beliefs: [], shares: [] },
      speech: [],
    })
    for (const { example } of points.filter((point) => point.fold === fold))
      beliefs.push({ belief: 1 / (1 + Math.exp(-sumTrees(unpacked, example.row))), right: example.nobody })
  }
  const examples = articles.flat()
  return { ...learnTrees(examples), calibration: fitIsotonic(beliefs), speech: typicalSpeech(examples) }
}

function learnTrees(examples: readonly TermExample[]): Pick<PackedTermModel, 'features' | 'trees'> {
  const width = TERM_COLUMNS.length
  const rows = new Float64Array(examples.length * width)
  examples.forEach(({ row }, k) => {
    rows.set(row, k * width)
  })
  const trees = boost(
    {
      rows,
      width,
      starts: Int32Array.from({ length: examples.length + 1 }, (_, k) => k),
      right: Uint8Array.from(examples, ({ nobody }) => Number(nobody)),
      weight: new Float64Array(examples.length).fill(1),
      orElse: true,
    },
    OPTIONS,
  )
  return { features: TERM_COLUMNS, trees: trees.map(packTree) }
}

/** The median answer to each feature of what somebody said. */
function typicalSpeech(examples: readonly TermExample[]): number[] {
  const speech = examples.filter(({ nobody }) => !nobody)
  return TERM_COLUMNS.map((_, f) => {
    const answers = speech.map(({ row }) => row[f] as number).sort((a, b) => a - b)
    return Number((answers[answers.length >> 1] ?? 0).toPrecision(4))
  })
}
