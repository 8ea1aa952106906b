import type { Sieve } from './sieve'

/** `called it "a" and "b"`: a quotation carries on the one before it in the same sentence. */
export const sameSentence: Sieve = {
  name: 'same-sentence',
  propose: ({ situation, decided }) => {
    const mention = situation.inSentence >= 0 ? (decided[situation.inSentence] as number) : -1
    return mention >= 0 ? { mention, cue: -1 } : null
  },
}
