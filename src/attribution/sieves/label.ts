import { tokenAt } from '../../text'
import type { Sieve } from './sieve'

/** The layout names the source: a transcript's "BLINKEN:", a signature after a dash. */
export const label: Sieve = {
  name: 'label',
  propose({ scene, situation }) {
    const words = situation.quotation.label
    if (!words) return null
    const { tokens } = scene.layer
    for (
      let k = tokenAt(tokens, words.start);
      k < tokens.length && (tokens[k]?.start ?? words.end) < words.end;
      k++
    ) {
      const mention = scene.mentionAt[k] as number
      if (mention >= 0) return { mention, cue: -1 }
    }
    return null
  },
}
