/** Words by which speech tells itself from report: what mends a missing mark and hears an interview leans on them. */

/**
 * Verbs in the forms that stand beside speech with their subject: ", she said". Only the plainest, for here they cut a
 * quotation whose mark is missing; who said it is decided later, by the cues of `attribution`.
 */
export const REPORTING: ReadonlySet<string> = new Set(
  `said says told added adds asked asks wrote writes replied explained warned insisted recalled joked laughed
  concluded continued declared noted argued claimed admitted conceded stressed observed remarked quipped exclaimed
  shouted whispered muttered clarified stated tweeted tells testified recounted predicted acknowledged complained
  answered responded announced commented`.split(/\s+/),
)

export const FIRST_PERSON: ReadonlySet<string> = new Set(
  "i we me us my our mine ours myself ourselves i’m i’ve i’d i’ll we’re we’ve we’ll i'm i've i'd i'll we're we've we'll".split(
    ' ',
  ),
)

export const SECOND_PERSON: ReadonlySet<string> = new Set(
  "you your yours yourself you’re you’ve you’d you’ll you're you've you'd you'll".split(' '),
)
