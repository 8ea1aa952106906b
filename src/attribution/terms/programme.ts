import type { TermSign } from './term'

/** CNN's “State of the Union”, said on “Fox News Sunday”: a title in capitals after whose it is, or after "on". */
export const programme: TermSign = {
  name: 'programme',
  holds: ({ titleCase, afterNamePossessive, endsSentence, length }, { lead, firstToken }, { layer }) => {
    if (!titleCase || length > LONGEST || lead.from === lead.to) return false
    return afterNamePossessive || (layer.tokens[firstToken - 1]?.lower === 'on' && !endsSentence)
  },
}

/** Titles of programmes are short; a longer run of capitals is a headline or a placard. */
const LONGEST = 7
