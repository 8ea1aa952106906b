import { firstSubject, reports, type Sieve } from './sieve'

/** `"…" Roe was speaking in Ohio.`: the first cue of the sentence after. */
export const sentenceAfter: Sieve = {
  name: 'sentence-after',
  propose: (input) => firstSubject(input, input.situation.afterCues, reports),
}
