/** Learns whether anybody said a quotation: see `src/attribution/terms/judge.ts`. */
import { TERM_COLUMNS } from '../../src/attribution/terms/columns'
import { calibrate, type Calibration } from '../../src/attribution/calibration'
import { DOUBT, unpackTermModel, type PackedTermModel } from '../../src/attribution/terms/judge'
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

/** What was learned, and how it judged the articles that it had not learned from. */
export interface LearnedTerms {
  readonly packed: PackedTermModel
  readonly report: string
}

interface HeldOut {
  readonly set: string
  readonly belief: number
  readonly right: boolean
}

/** Learns from the examples of each article of each set; the calibration is fitted on held-out articles. */
export function learnTerms(
  sets: Readonly<Record<string, readonly (readonly TermExample[])[]>>,
): LearnedTerms {
  const articles = Object.entries(sets).flatMap(([set, of]) => of.map((examples) => ({ set, examples })))
  const points = articles.flatMap(({ set, examples }, a) =>
    examples.map((example) => ({ set, example, fold: a % FOLDS })),
  )
  const held: HeldOut[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = learnTrees(points.filter((point) => point.fold !== fold).map(({ example }) => example))
    const { trees: unpacked } = unpackTermModel({
      ...trees,
      calibration: { beliefs: [], shares: [] },
      speech: [],
    })
    for (const { set, example } of points.filter((point) => point.fold === fold))
      held.push({ set, belief: 1 / (1 + Math.exp(-sumTrees(unpacked, example.row))), right: example.nobody })
  }
  const examples = points.map(({ example }) => example)
  const calibration = fitIsotonic(held)
  return {
    packed: { ...learnTrees(examples), calibration, speech: typicalSpeech(examples) },
    report: Object.keys(sets)
      .map(
        (name) =>
          `${name}: ${describe(
            held.filter(({ set }) => set === name),
            calibration,
          )}`,
      )
      .join('; '),
  }
}

/** How many of nobody's words were given to nobody, and how many of the others to somebody. */
function describe(held: readonly HeldOut[], calibration: Calibration): string {
  const rejected = (right: boolean) => {
    const of = held.filter((point) => point.right === right)
    return of.filter(({ belief }) => calibrate(calibration, belief) > DOUBT).length / of.length
  }
  return `nobody rejected ${rejected(true).toFixed(4)}, speech kept ${(1 - rejected(false)).toFixed(4)}`
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
