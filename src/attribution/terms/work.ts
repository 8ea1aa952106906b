import { MAKERS, WORKS } from '../term-words'
import type { TermSign } from './term'

/** The memoir “A House of Salt”: a title in capitals beside a word for a work; or one that touches it, as the “Harbour” show. */
export const work: TermSign = {
  name: 'work',
  holds: ({ titleCase, besideWork, capitals, endsSentence, endsWithComma }, { tail }, { layer }) => {
    if (titleCase && besideWork) return true
    const next = tail.from < tail.to ? layer.tokens[tail.from] : undefined
    if (!next || capitals < 1 || endsSentence || endsWithComma) return false
    return WORKS.has(next.lower) || MAKERS.has(next.lower)
  },
}
