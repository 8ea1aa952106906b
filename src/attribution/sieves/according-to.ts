import { firstSubject, type Sieve } from './sieve'

/** "according to", "in the words of": a phrase that names its source, on either side of the quotation. */
export const accordingTo: Sieve = {
  name: 'according-to',
  propose: (input) => {
    const { tailCues, leadCues } = input.situation
    return (
      firstSubject(input, tailCues, (c) => c.group === 'phrase') ??
      firstSubject(input, leadCues, (c) => c.group === 'phrase')
    )
  },
}
