/** Why this mention rather than the next best: the share of each rule and feature in what the ranker preferred. */
import type { Span } from '../types'
import type { Candidate } from './candidates'
import { COLUMNS, type RowFiller } from './columns'
import type { QuotationInput } from './features'
import { SIEVES } from './sieves'
import { allLeaves, contrastLeaves, narrowLeaves, type Trees } from './trees'

/** A sieve, a sign or a feature that decided, the words it stands on, and its share in the decision, 0 to 1. */
export interface Reason {
  readonly rule: string
  readonly span: Span | null
  readonly share: number
}

/** What was chosen of the candidates, the best of the others, and the words that report. */
export interface Chosen {
  readonly chosen: Candidate
  readonly rival: Candidate | undefined
  readonly cue: Span | null
}

/** Names of the features that ask of the words that report. */
const OF_CUES = /\b(?:cue|verb|reports)\b/

/** More features than this are noise to a reader. */
const MOST_FEATURES = 3

/**
 * The sieves that name the chosen mention, surest first, then the features that did most for it against the next best;
 * without a rival only the sieves. What both have in common explains nothing, so no feature of the quotation is named.
 */
export function explainChoice(
  filler: RowFiller,
  input: QuotationInput,
  trees: Trees,
  { chosen, rival, cue }: Chosen,
): Reason[] {
  const shares = rival ? sharesOf(filler, input, trees, chosen, rival) : new Float64Array(COLUMNS.length)
  const source = plainSpan(input.scene.cast.mentions[chosen.mention] as Span)
  const reasonFor = (column: number): Reason => {
    const name = COLUMNS[column] as string
    const onCue = column < SIEVES.length || OF_CUES.test(name)
    return {
      rule: SIEVES[column]?.name ?? name,
      span: onCue && cue ? plainSpan(cue) : source,
      share: shares[column] as number,
    }
  }
  const columns = COLUMNS.map((_, column) => column)
  const sieves = columns.filter((column) => chosen.named[column] === 1)
  const features = columns
    .filter((column) => column >= SIEVES.length && (shares[column] as number) > 0)
    .sort((a, b) => (shares[b] as number) - (shares[a] as number) || a - b)
    .slice(0, MOST_FEATURES)
  return [...sieves, ...features].map(reasonFor)
}

function plainSpan({ start, end }: Span): Span {
  return { start, end }
}

/** For each column its share of what speaks for the chosen candidate; what speaks against it has none. */
function sharesOf(
  filler: RowFiller,
  input: QuotationInput,
  trees: Trees,
  chosen: Candidate,
  rival: Candidate,
): Float64Array {
  const row = new Float64Array(COLUMNS.length)
  filler.fillQuotation(input, row)
  const leavesOf = (candidate: Candidate): Int32Array => {
    filler.fillCandidate(input, candidate, row)
    const leaves = allLeaves(trees)
    narrowLeaves(trees, row, 0, COLUMNS.length, leaves)
    return leaves
  }
  const shares = contrastLeaves(trees, leavesOf(chosen), leavesOf(rival)).map((part) => Math.max(0, part))
  const total = shares.reduce((sum, part) => sum + part, 0)
  return total ? shares.map((share) => share / total) : shares
}
