import type { Token } from '../../text'
import { cueStrength } from '../facts'
import type { TermSign } from './term'

/** What stands before a link to another article, in lower case. */
const LABELS: ReadonlySet<string> = new Set([
  'also read',
  'also see',
  'don’t miss',
  "don't miss",
  'must read',
  'read also',
  'read more',
  'read next',
  'read now',
  'related',
  'related article',
  'related articles',
  'related coverage',
  'related stories',
  'related story',
  'see also',
  'see more',
  'watch',
  'watch now',
])

/** READ MORE: “Ten ferries to take”: the headline of another article, wherever its words come from. Not: WATCH: “It holds,” says Vik. */
export const relatedLink: TermSign = {
  name: 'related-link',
  holds: (_, { paragraph, firstToken, tailCues }, { cues, layer: { tokens, paragraphs, text } }) => {
    if (tailCues.some((cue) => cueStrength(cues[cue]) >= SAYS)) return false
    const start = paragraphs[paragraph]?.firstToken ?? firstToken
    const last = tokens[firstToken - 1]
    if (firstToken - start > LONGEST || firstToken - start < 2 || last?.text !== ':') return false
    const first = tokens[start] as Token
    return LABELS.has(text.slice(first.start, last.start).trim().toLowerCase())
  },
}

/** Tokens of the longest label, colon and all; "don't" is two. */
const LONGEST = 4

/** From here on a cue says who is quoted. */
const SAYS = 5
