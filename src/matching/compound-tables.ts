/**
 * Words that are printed as one, as two, or with a hyphen: clipped speech, compounds, prefixes. Data only, by hand; `normalize.ts` says what
 * is done with them.
 */

/** One word as printed to the words it stands for; the parts share its letters. */
export const SPLITS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['cannot', ['can', 'not']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
  ['kinda', ['kind', 'of']],
  ['sorta', ['sort', 'of']],
  ['lemme', ['let', 'me']],
  ['gimme', ['give', 'me']],
  ['outta', ['out', 'of']],
  ['dunno', ['do', 'not']],
  ['oughta', ['ought', 'to']],
  ['shoulda', ['should', 'have']],
  ['coulda', ['could', 'have']],
  ['woulda', ['would', 'have']],
  ['mph', ['miles', 'hour']],
  ['vp', ['vice', 'president']],
])

/**
 * Two words as printed that are one: the second words and what becomes of the pair, by the first. Names with initials, and compounds that
 * are printed open, with a hyphen or solid; of those only what is one word wherever it stands, so not "set up" and not "long time".
 */
export const JOINS: ReadonlyMap<string, ReadonlyMap<string, string>> = (() => {
  const joins = new Map<string, Map<string, string>>()
  for (const line of `
united states: usa
united kingdom: uk
european union: eu
united nations: un
per cent: percent
per annum: annual
no one: noone
any one: anyone
some one: someone
every one: everyone
all right: alright
islamic state: isis
prime minister: premier
supreme court: scotus
covid 19: covid
miles per: miles
air strike: airstrike
air strikes: airstrikes
car maker: carmaker
car makers: carmakers
cease fire: ceasefire
cell phone: cellphone
cell phones: cellphones
child care: childcare
cyber attack: cyberattack
cyber attacks: cyberattacks
cyber security: cybersecurity
decision maker: decisionmaker
decision makers: decisionmakers
drug maker: drugmaker
drug makers: drugmakers
fire fighter: firefighter
fire fighters: firefighters
front line: frontline
front lines: frontlines
front runner: frontrunner
front runners: frontrunners
fund raiser: fundraiser
fund raisers: fundraisers
fund raising: fundraising
grass roots: grassroots
health care: healthcare
home owner: homeowner
home owners: homeowners
land mine: landmine
land mines: landmines
land slide: landslide
law maker: lawmaker
law makers: lawmakers
life style: lifestyle
log jam: logjam
pay check: paycheck
pay checks: paychecks
pay roll: payroll
policy maker: policymaker
policy makers: policymakers
policy making: policymaking
rain forest: rainforest
road map: roadmap
school teacher: schoolteacher
school teachers: schoolteachers
super power: superpower
team mate: teammate
team mates: teammates
under way: underway
water way: waterway
web site: website
web sites: websites
whistle blower: whistleblower
whistle blowers: whistleblowers
wild fire: wildfire
wild fires: wildfires
wind mill: windmill
work force: workforce
work place: workplace
world wide: worldwide
`
    .trim()
    .split('\n')) {
    const [pair = '', one = ''] = line.split(': ')
    const [first = '', second = ''] = pair.split(' ')
    const after = joins.get(first) ?? new Map<string, string>()
    joins.set(first, after.set(second, one))
  }
  return joins
})()

/** What is hyphenated by one outlet and printed solid by another, and open by none. */
export const PREFIXES: ReadonlySet<string> = new Set(
  'anti bi by co counter de e ex extra hyper inter intra macro mega micro mid mini mis multi neo non out over post pre pro proto pseudo re semi sub super trans ultra un under up'.split(
    ' ',
  ),
)
