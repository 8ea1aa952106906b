import type { Token } from '../../text'
import type { TermSign } from './term'

const CONCEPTS: ReadonlySet<string> = new Set([
  'concept',
  'definition',
  'doctrine',
  'ideal',
  'meaning',
  'notion',
  'principle',
  'teaching',
])

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', "'s", "'"])

/** How many words stand between whose it is and what it is: "his own odd notion of". */
const REACH = 3

/** The doctrine of “tidal debt”: an idea under its name. Not: her notion of “a fair deal”, which is hers. */
export const concept: TermSign = {
  name: 'concept',
  holds: (_, { lead, firstToken }, { layer: { tokens } }) => {
    const at = firstToken - 2
    if (at < lead.from || tokens[at + 1]?.lower !== 'of') return false
    if (!CONCEPTS.has((tokens[at] as Token).lower)) return false
    for (let k = at - 1; k >= lead.from && k >= at - REACH; k--)
      if (OWNERS.has((tokens[k] as Token).lower)) return false
    return true
  },
}
