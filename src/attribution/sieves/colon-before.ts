import { firstSubject, reports, type Sieve } from './sieve'

/** A sentence that ends with a colon introduces the quotation after it, in its own paragraph or the next. */
export const colonBefore: Sieve = {
  name: 'colon-before',
  propose: (input) => {
    const { before, beforeCues } = input.situation
    if (!before || input.scene.layer.tokens[before.to - 1]?.text !== ':') return null
    return firstSubject(input, beforeCues, reports) ?? firstSubject(input, beforeCues, () => true)
  },
}
