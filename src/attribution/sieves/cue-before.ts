import { firstSubject, reports, type Sieve } from './sieve'

/** `Roe said: "…"`, `called it "…"`: the nearest reporting cue before the quotation, in its sentence. */
export const cueBefore: Sieve = {
  name: 'cue-before',
  propose: (input) => firstSubject(input, input.situation.leadCues, reports),
}
