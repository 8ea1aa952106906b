import type { TermSign } from './term'

/** A so-called “ghost harbour”: the reporter says that it is a name. */
export const soCalled: TermSign = {
  name: 'so-called',
  holds: (_, { lead, firstToken }, { layer: { tokens } }) => {
    if (firstToken - lead.from < 2 || tokens[firstToken - 1]?.lower !== 'called') return false
    const before = tokens[firstToken - 2]?.lower
    return before === 'so' || (before === '-' && tokens[firstToken - 3]?.lower === 'so')
  },
}
