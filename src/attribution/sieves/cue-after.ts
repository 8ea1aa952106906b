import { firstSubject, reports, type Sieve } from './sieve'

/** `"…," said Jane Roe` and `"…," Roe said`: a reporting cue near the start of what follows the quotation. */
export const cueAfter: Sieve = {
  name: 'cue-after',
  propose: (input) => {
    const { situation, scene } = input
    const near = situation.tailCues.filter(
      (c) => (scene.cues[c]?.firstToken ?? 0) - situation.endToken <= NEAR,
    )
    return firstSubject(input, near.slice(0, 2), reports)
  },
}

/** A subject with title and appositive fits between the quotation and its verb; a second clause seldom does. */
const NEAR = 14
