import type { Quotation } from '../../quotes/quotation'
import type { TextLayer } from '../../text'
import { PROGRAMMES } from '../term-words'
import type { TermSign } from './term'

/**
 * CNN's “State of the Union”, said on “Fox News Sunday”, told “The Morning Hour”: a title in capitals after whose it is,
 * after "on" or after "told"; or a programme by its known name.
 */
export const programme: TermSign = {
  name: 'programme',
  holds: (facts, situation, { layer }) => {
    const { capitals, titleCase, opensUpper, afterNamePossessive, endsSentence, length } = facts
    const { lead, firstToken, leadCues } = situation
    if (isKnown(layer, situation.quotation)) return true
    if (length > LONGEST || !opensUpper) return false
    if (lead.from === lead.to) return false
    const before = layer.tokens[firstToken - 1]?.lower
    // Talk after "told" has a comma or a colon before it.
    if (before === 'told' && capitals === 1) return true
    if (!titleCase) return false
    return afterNamePossessive || (before === 'on' && (!endsSentence || leadCues.length > 0))
  },
}

/** The words are a known programme's name, capitals and all: not “today”. */
function isKnown({ text }: TextLayer, { spans }: Quotation): boolean {
  const span = spans[0]
  if (!span || spans.length > 1 || span.end - span.start > LONGEST_NAME) return false
  const words = text
    .slice(span.start, span.end)
    .replace(/[,.;]$/, '')
    .replace('’', "'")
  return PROGRAMMES.has(words)
}

const LONGEST_NAME = 40

/** Titles of programmes are short; a longer run of capitals is a headline or a placard. */
const LONGEST = 7
