import type { Scene } from '../scene'
import { firstSubject, type Sieve } from './sieve'

/** "according to", "in the words of": a phrase that names its source, on either side of the quotation. */
export const accordingTo: Sieve = {
  name: 'according-to',
  propose: (input) => {
    const { scene, situation } = input
    const { tailCues, leadCues, endToken } = situation
    return (
      firstSubject(
        input,
        tailCues,
        (c) => c.group === 'phrase' && !isOfAside(scene, endToken, c.firstToken),
      ) ?? firstSubject(input, leadCues, (c) => c.group === 'phrase')
    )
  },
}

/** `“not for sale”, which, according to Vik, he had sold`: said of the words, not the source of them. */
function isOfAside({ layer: { tokens } }: Scene, from: number, end: number): boolean {
  for (let k = from; k < end; k++) if (tokens[k]?.lower === 'which') return true
  return false
}
