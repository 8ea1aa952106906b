import type { Sieve } from './sieve'

/** `"A," she said. "B."`: one paragraph, one speaker. */
export const sameParagraph: Sieve = {
  name: 'same-paragraph',
  propose: ({ situation, decided }) => {
    const mention = situation.inParagraph >= 0 ? (decided[situation.inParagraph] as number) : -1
    return mention >= 0 ? { mention, cue: -1 } : null
  },
}
