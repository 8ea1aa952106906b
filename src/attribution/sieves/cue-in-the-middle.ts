import { firstSubject, reports, type Sieve } from './sieve'

/** `"A," she said, "B."`: the cue between the spans of one quotation. */
export const cueInTheMiddle: Sieve = {
  name: 'cue-in-the-middle',
  propose: (input) =>
    firstSubject(input, input.situation.gapCues, reports) ??
    firstSubject(input, input.situation.gapCues, () => true),
}
