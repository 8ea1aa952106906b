/**
 * The wording that a printing is shown beside: the fullest one, unless they have hardly a word in common. What stands in an utterance by
 * way of another printing is shown beside that one, so that a reader sees why it is there.
 */
import { matchQuotes, type QuoteMatch, type Utterance, type Variant } from '../../index'
import { keptRun, keptShare, type Piece, piecesOf } from './marks'

export interface Beside {
  /** The wording, and the printing that has it; null for the fullest. */
  readonly text: string
  readonly variant: Variant | null
  readonly match: QuoteMatch
  readonly pieces: readonly Piece[]
  /** They have words in common, so that marks show something. */
  readonly isClose: boolean
}

/** With less in common than this share, or than a run of so many words, marks show nothing: the printing stands as it is. */
const COMMON_SHARE = 0.4
const COMMON_RUN = 4
/** Other wordings that are looked at: a saying that everybody uses has hundreds. */
const LOOKED_AT = 24

export function besideWhat(variant: Variant, { text, variants }: Utterance): Beside {
  const fullest = beside(variant, text, variant.match, null)
  if (fullest.isClose || variant.match.relation === 'paraphrase') return fullest
  const wordings = new Map<string, Variant>()
  for (const other of variants)
    if (other.text.length > variant.text.length && other.text !== text && wordings.size < LOOKED_AT)
      if (!wordings.has(other.text)) wordings.set(other.text, other)
  let best = fullest
  for (const other of wordings.values()) {
    const match = matchQuotes(variant.text, other.text)
    if (!match || match.relation === 'paraphrase' || match.score <= best.match.score) continue
    const one = beside(variant, other.text, match, other)
    if (one.isClose) best = one
  }
  return best
}

function beside(printing: Variant, text: string, match: QuoteMatch, variant: Variant | null): Beside {
  const pieces = piecesOf({ a: printing.text, b: text, alignment: match.alignment }, 'a')
  const isClose = keptShare(pieces) >= COMMON_SHARE || keptRun(pieces) >= COMMON_RUN
  return { text, variant, match, pieces, isClose }
}
