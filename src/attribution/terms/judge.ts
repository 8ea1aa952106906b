/**
 * Whether anybody said a quotation at all: a small model of its own, asked before the ranker is. Boosted trees answer
 * from the words in the marks, the words around them and the sentence's report (logistic loss, Friedman 2001);
 * isotonic regression turns their answer into the share of quotations that are nobody's.
 */
import type { Span } from '../../types'
import { calibrate, type Calibration } from '../calibration'
import type { Reason } from '../explain'
import { sumTrees, tellsApart, unpackTrees, type PackedTrees, type Trees } from '../trees'
import { fillRow, TERM_COLUMNS } from './columns'
import { TERM_FEATURES, type TermFeature } from './features'
import { look, type Setting, type TermInput } from './setting'

/** What has been learned of terms. */
export interface TermModel {
  readonly trees: Trees
  readonly calibration: Calibration
  /** What the features answer for a quotation that somebody said: the median of each. */
  readonly speech: readonly number[]
}

/** The form in which it is shipped. */
export interface PackedTermModel extends PackedTrees, Omit<TermModel, 'trees'> {}

export function unpackTermModel(packed: PackedTermModel): TermModel {
  const { calibration, speech } = packed
  return { trees: unpackTrees(packed, TERM_COLUMNS), calibration, speech }
}

/** The belief that a quotation is nobody's words, and the reasons where it is more likely than not. */
export interface Verdict {
  readonly nobody: number
  readonly reasons: readonly Reason[]
}

/** From this belief on nobody is asked who said it. */
export const DOUBT = 0.55

/** Judges one quotation. */
export function judge(input: TermInput, { trees, calibration, speech }: TermModel): Verdict {
  const setting = look(input)
  const row = new Float64Array(TERM_COLUMNS.length)
  fillRow(setting, row, trees)
  const sum = sumTrees(trees, row)
  const nobody = calibrate(calibration, 1 / (1 + Math.exp(-sum)))
  return { nobody, reasons: nobody > DOUBT ? findReasons(setting, row, sum, trees, speech) : [] }
}

const MOST_REASONS = 3

/** The features without whose answers the belief would be least: each is set to what speech would answer in its place. */
function findReasons(
  setting: Setting,
  row: Float64Array,
  sum: number,
  trees: Trees,
  speech: readonly number[],
): Reason[] {
  const drops: { feature: TermFeature; drop: number }[] = []
  let total = 0
  TERM_FEATURES.forEach((feature, f) => {
    const answer = row[f] as number
    if (!tellsApart(trees, f, answer, speech[f] as number)) return
    row[f] = speech[f] as number
    const drop = sum - sumTrees(trees, row)
    row[f] = answer
    if (drop <= 0) return
    total += drop
    drops.push({ feature, drop })
  })
  return drops
    .sort((a, b) => b.drop - a.drop)
    .slice(0, MOST_REASONS)
    .map(({ feature, drop }) => ({
      rule: feature.name,
      span: wordsOf(setting, feature.on),
      share: drop / total,
    }))
}

/** The words that a feature's answer stands on. */
function wordsOf({ situation, before, after }: Setting, on: TermFeature['on']): Span | null {
  const { spans } = situation.quotation
  const token = on === 'before' ? before[0] : on === 'after' ? after[0] : undefined
  if (token) return { start: token.start, end: token.end }
  const first = spans[0]
  const last = spans[spans.length - 1]
  return on === 'words' && first && last ? { start: first.start, end: last.end } : null
}
