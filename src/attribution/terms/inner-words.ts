import type { Scene } from '../scene'
import type { Situation } from '../situation'
import { cueStrength } from '../facts'
import type { TermSign } from './term'

/**
 * ‘You hear “engine fire” and think the worst,’ she said: a word or two that somebody who is quoted sets in marks, without a
 * verb of saying, are words as words. Not: ‘He called it “a tech surge”’, where somebody else is quoted.
 */
export const innerWords: TermSign = {
  name: 'inner-words',
  holds: ({ length, endsSentence, endsWithComma, firstPerson, firstPersonPlural }, situation, scene) =>
    situation.quotation.parent !== null &&
    situation.inSentence < 0 &&
    length <= LONGEST &&
    !endsSentence &&
    !endsWithComma &&
    !firstPerson &&
    !firstPersonPlural &&
    !isReported(situation, scene),
}

/** The longest words as words, in tokens. */
const LONGEST = 3
/** From here on a cue reports: a noun of saying or more. */
const REPORTS = 2

function isReported({ leadCues, tailCues, beforeCues, lead, tail }: Situation, scene: Scene): boolean {
  const reports = (cue: number): boolean => cueStrength(scene.cues[cue]) >= REPORTS
  return (
    leadCues.some(reports) ||
    tailCues.some(reports) ||
    (lead.from === lead.to && beforeCues.some(reports) && tail.from === tail.to)
  )
}
