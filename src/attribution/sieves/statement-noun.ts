import { firstSubject, type Sieve } from './sieve'

/** "Roe's statement that the plan is "dead"", "in a tweet from the ministry": a noun of speech and whose it is. */
export const statementNoun: Sieve = {
  name: 'statement-noun',
  propose: (input) => {
    const { leadCues, tailCues } = input.situation
    return (
      firstSubject(input, leadCues, (c) => c.group === 'noun') ??
      firstSubject(input, tailCues, (c) => c.group === 'noun')
    )
  },
}
