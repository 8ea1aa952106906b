/** Words that tell layout apart: what announces a block quotation, and what stands before a colon but names nobody. */

/**
 * What announces that somebody's words follow. These are no cues: who said it is decided later; here they only tell
 * "He wrote:" from "Here is what we know:". Verbs in the forms that stand before a colon, nouns for what is printed.
 */
export const ANNOUNCING: ReadonlySet<string> = new Set(
  `said says say saying told tells wrote writes write writing read reads reading stated states stating tweeted tweets
  tweeting posted posts posting added adds adding asked asks replied replies responded responds continued continues
  explained explains argued argues noted notes reported reports observed observes concluded concludes declared
  declares announced announces commented comments remarked recalled recalls quoted quotes quoting emailed texted
  testified warned warns insisted insists admitted admits promised thundered quipped blogged shared
  via statement tweet letter email e-mail memo memorandum transcript excerpt excerpts passage caption message
  remarks reply response text`.split(/\s+/),
)

/** Words that stand at the beginning of a line before a colon and are nobody's name. */
export const FURNITURE: ReadonlySet<string> = new Set(
  `this these that read more see also watch watched related photo photos picture pictures video videos update
  updated updates correction corrections clarification note notes editor editors editor's editor’s source sources
  poll polls latest opinion analysis breaking listen advertisement ad contributing contributor issue issues position
  what who why how where when which facts fact claim claims verdict winner winners loser losers story stories
  highlights caption image images copyright online map report reporting tagged share click file previous next alert
  urgent exclusive score scores result results date time location title rating tip tips step steps day week part
  chapter topic topics summary background context overview bottom line key takeaway takeaways headline headlines
  finally pros cons yes no category categories keywords tags subject ranking trending recommended reality myth truth
  contact phone email website web address hours price cost cast director length runtime genre just meanwhile live
  special coverage play now then all our my your his her their its most best worst but so because however
  plus still again today remember look`.split(/\s+/),
)

/** Words that open a role: THE MAYOR, A MEMBER OF THE PUBLIC, FIRST OFFICER. */
export const OPENING_LABELS: ReadonlySet<string> = new Set(
  'the a an first second third fourth fifth another unidentified'.split(' '),
)

/** Words that stand inside of a role behind such a word, and in a heading anywhere else: "MEMBER OF THE PUBLIC", "Votes for: 12". */
export const CONNECTING: ReadonlySet<string> = new Set(
  'the a an first second third fourth fifth of just on for in at with and or by from to re is are'.split(' '),
)

/** Small words inside of names. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de da del della di du la le van von der den bin al el y of'.split(' '),
)

/** Printed with small letters before names in capitals: "Mr. KARHUNMÄKI". */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Sir Lord Lady Dame Rev. Sen. Rep. Gov. Cllr Cllr. M. Mme Herr Frau'.split(
    ' ',
  ),
)
