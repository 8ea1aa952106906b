import type { Token } from '../../text'
import type { TermSign } from './term'

/** What there is of a work. */
const PARTS: ReadonlySet<string> = new Set(
  `adaptation author authors chapter chapters chorus co-author co-authors co-editor coauthor copies copy cover covers
  edition editions editor episode episodes lyrics pages performance performances print prints production productions
  recording recordings remake rendition renditions screening screenings sequel soundtrack verse verses version`.split(
    /\s+/,
  ),
)
const ROLES: ReadonlySet<string> = new Set(['cameo', 'role', 'roles', 'starred', 'starring'])
const OF: ReadonlySet<string> = new Set(['of', 'to', 'from'])

/**
 * A copy of “The drowned mill”, author of “Salt”, a role in “Ferry”, Maeng, whose “Salt” came second: what there are copies and
 * authors of is a work. Not: pages of “I never did” and the like, of somebody.
 */
export const titleOf: TermSign = {
  name: 'title-of',
  holds: ({ length, opensUpper, firstPerson, capitals }, { lead, firstToken }, { layer: { tokens } }) => {
    if (length > LONGEST || !opensUpper || firstPerson) return false
    const before = firstToken - 1
    if (before < lead.from) return false
    const word = (tokens[before] as Token).lower
    if (word === 'whose') return capitals > HALF
    const part = before > lead.from ? (tokens[before - 1] as Token).lower : ''
    return (OF.has(word) && PARTS.has(part)) || (word === 'in' && ROLES.has(part))
  },
}

const LONGEST = 12
const HALF = 0.5
