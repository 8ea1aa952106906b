import { firstSubject, reports, type Sieve } from './sieve'

/** `Roe disagreed with that. "…"`: the last cue of the sentence before. */
export const sentenceBefore: Sieve = {
  name: 'sentence-before',
  propose: (input) => firstSubject(input, input.situation.beforeCues, reports),
}
