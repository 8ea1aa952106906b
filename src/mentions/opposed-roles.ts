/**
 * Roles that one person does not bear in one article: whoever investigates, judges or coaches is not who is hurt, judged or
 * played. Without this a description goes to whom the article names most: "the 41-year-old victim" to the inspector. By hand.
 */
const OPPOSED: readonly (readonly [string, string])[] = [
  [
    `judge justice magistrate coroner inspector detective superintendent sergeant constable sheriff prosecutor
    paramedic firefighter`,
    `victim suspect defendant accused complainant claimant plaintiff survivor pensioner teenager boy girl schoolboy
    schoolgirl resident neighbour neighbor tenant bystander eyewitness passer-by burglar thief robber shopkeeper`,
  ],
  [
    'manager coach boss chairman owner referee trainer umpire',
    `defender striker midfielder goalkeeper keeper winger forward captain skipper fullback full-back playmaker
    centre-half quarterback pitcher bowler batsman batter seamer spinner wicketkeeper prop hooker flanker fly-half
    scrum-half all-rounder`,
  ],
  [
    'husband father son brother widower grandfather boyfriend',
    'wife mother daughter sister widow grandmother',
  ],
]

let sides: Map<string, number[]> | null = null

/** The sides a role is on: twice the number of its pair, and one more for the second side. */
function sidesOf(role: string): readonly number[] {
  if (!sides) {
    sides = new Map()
    for (const [pair, both] of OPPOSED.entries())
      for (const [side, list] of both.entries())
        for (const word of list.split(/\s+/)) {
          const known = sides.get(word)
          if (known) known.push(2 * pair + side)
          else sides.set(word, [2 * pair + side])
        }
  }
  return sides.get(role) ?? NONE
}

const NONE: readonly number[] = []

/** One of the roles is not borne by whoever bears this one. */
export function isOpposedRole(role: string, roles: readonly string[]): boolean {
  const own = sidesOf(role)
  if (!own.length || roles.includes(role)) return false
  return roles.some((other) => sidesOf(other).some((side) => own.includes(side ^ 1)))
}
