import { firstSubject, type Sieve } from './sieve'

/** A verb that no list knows, beside the quotation: "the senator thundered". */
export const otherVerb: Sieve = {
  name: 'other-verb',
  propose: (input) => {
    const { leadCues, tailCues } = input.situation
    const verb = (group: string) => group === 'verb' || group === 'reporting'
    return (
      firstSubject(input, tailCues.slice(0, 1), (c) => verb(c.group)) ??
      firstSubject(input, leadCues, (c) => verb(c.group))
    )
  },
}
