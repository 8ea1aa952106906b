import type { Sieve } from './sieve'

/** A quotation that fills its paragraph carries on its predecessor's speaker. */
export const carriesOn: Sieve = {
  name: 'carries-on',
  propose: ({ situation, decided }) => {
    const { lead, tail, previous, gap } = situation
    if (previous < 0 || gap || lead.to > lead.from || tail.to > tail.from) return null
    const mention = decided[previous] as number
    return mention >= 0 ? { mention, cue: -1 } : null
  },
}
