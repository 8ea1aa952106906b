import { findInterviewee } from '../../mentions/voices'
import { tokenAt } from '../../text'
import type { Scene } from '../scene'
import type { Proposal, Sieve, SieveInput } from './sieve'

/**
 * The layout names the source: a transcript's "BLINKEN:", a signature after a dash. In an interview without names a
 * turn is of whoever had the one before the last; the first answer is of the person who is interviewed.
 */
export const label: Sieve = {
  name: 'label',
  propose(input) {
    const { scene, situation } = input
    const words = situation.quotation.label
    if (!words) return situation.quotation.turn ? sameSide(input) : null
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

/** How many turns before this one are looked at: two of each side, and what was quoted between. */
const TURNS_BACK = 8

function sameSide({ scene, situation, decided }: SieveInput): Proposal | null {
  const { q, quotation } = situation
  let seen = 0
  for (let before = q - 1; before >= 0 && seen < TURNS_BACK; before--) {
    const other = scene.quotations[before]
    if (other?.kind !== 'block' || other.parent !== null) continue
    seen++
    const side = other.turn ?? (scene.layer.text[other.end - 1] === '?' ? 'question' : 'answer')
    if (side === quotation.turn)
      return (decided[before] as number) >= 0 ? { mention: decided[before] as number, cue: -1 } : null
  }
  return quotation.turn === 'answer' ? interviewee(scene, quotation.start) : null
}

function interviewee({ cast }: Scene, before: number): Proposal | null {
  const entity = findInterviewee(cast, before)
  const mention =
    entity < 0 ? undefined : cast.entities[entity]?.mentions.find((m) => cast.mentions[m]?.kind === 'name')
  return mention === undefined ? null : { mention, cue: -1 }
}
