/**
 * Whether anybody said a quotation at all: a small model of its own, asked before the ranker is. Boosted trees answer
 * from the words in the marks, the words around them and the sentence's report (logistic loss, Friedman 2001);
 * isotonic regression turns their answer into the share of quotations that are nobody's.
 */
import type { Span } from '../../types'
import { calibrate, type Calibration } from '../calibration'
import type { Reason } from '../explain'
import type { Facts } from '../facts'
import {
  allLeaves,
  contrastLeaves,
  narrowLeaves,
  sumLeaves,
  unpackTrees,
  type PackedTrees,
  type Trees,
} from '../trees'
import { fillRow, TERM_COLUMNS } from './columns'
import { TERM_FEATURES, type TermFeature } from './features'
import { look, type Setting, type TermInput } from './setting'

/** What has been learned of terms. */
export interface TermModel {
  readonly trees: Trees
  readonly calibration: Calibration
  /** The leaves that a quotation falls into of which the features answer what they answer of speech. */
  readonly speech: Int32Array
}

/** The form in which it is shipped. */
export interface PackedTermModel extends PackedTrees {
  readonly calibration: Calibration
  /** What the features answer for a quotation that somebody said: the median of each. */
  readonly speech: readonly number[]
}

export function unpackTermModel(packed: PackedTermModel): TermModel {
  const { calibration, speech } = packed
  const trees = unpackTrees(packed, TERM_COLUMNS)
  return { trees, calibration, speech: leavesOf(trees, Float64Array.from(speech)) }
}

function leavesOf(trees: Trees, row: Float64Array): Int32Array {
  const leaves = allLeaves(trees)
  narrowLeaves(trees, row, 0, TERM_COLUMNS.length, leaves)
  return leaves
}

/** The belief that a quotation is nobody's words, and the reasons where it is more likely than not. */
export interface Verdict {
  readonly nobody: number
  readonly reasons: readonly Reason[]
}

/**
 * From this belief on nobody is asked who said it. Taking words from who said them costs more than a speaker too many: at
 * this belief 97 of 100 quotations of other articles keep their speaker.
 */
export const DOUBT = 0.7

/** From here on a quotation is nobody's rather than anybody's. */
const RATHER = 0.5
/** Below this the belief in a speaker, somebody having said it, is a guess. */
const GUESS = 0.65

/**
 * Whether a quotation is left to nobody: the belief in that is above `DOUBT`; or it is likelier than not, and who else would have
 * said it a guess. One lower belief for all loses twice as many speakers for the same terms.
 */
export function isNobodys(nobody: number, speaker: number): boolean {
  return nobody > DOUBT || (nobody > RATHER && speaker < GUESS)
}

/** So many words are speech, but for titles in capitals: of 9,000 in the training articles 16 were not, by the gold. */
const LONG = 10
const SPEECH: Verdict = { nobody: 0, reasons: [] }

/** Whether a quotation is too long for the model to be asked. */
export function isLong({ length, titleCase }: Facts): boolean {
  return length >= LONG && !titleCase
}

/** Judges one quotation. */
export function judge(input: TermInput, { trees, calibration, speech }: TermModel): Verdict {
  if (isLong(input.facts)) return SPEECH
  const setting = look(input)
  const row = new Float64Array(TERM_COLUMNS.length)
  fillRow(setting, row, trees)
  const leaves = leavesOf(trees, row)
  const nobody = calibrate(calibration, 1 / (1 + Math.exp(-sumLeaves(trees, leaves))))
  return {
    nobody,
    reasons: nobody > RATHER ? findReasons(setting, contrastLeaves(trees, leaves, speech)) : [],
  }
}

const MOST_REASONS = 3

/** The features that speak most for nobody, against what speech would answer in their place. */
function findReasons(setting: Setting, contrast: Float64Array): Reason[] {
  const speaking: { feature: TermFeature; part: number }[] = []
  let total = 0
  TERM_FEATURES.forEach((feature, f) => {
    const part = contrast[f] as number
    if (part <= 0) return
    total += part
    speaking.push({ feature, part })
  })
  return speaking
    .sort((a, b) => b.part - a.part)
    .slice(0, MOST_REASONS)
    .map(({ feature, part }) => ({
      rule: feature.name,
      span: wordsOf(setting, feature.on),
      share: part / total,
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
