/** Words that turn a statement into its opposite, and how sure modal words are. */
import { OPPOSITES } from './data/opposites'
import { stem } from './stem'

/** Opposites that word books do not list, or list under another form. */
const MORE =
  'everything nothing/more less/more fewer/most least/always never/yes no/all none/all no/everyone noone/right left/' +
  'support oppose/back oppose/favor oppose/for against/with against/win lose/like dislike/love hate/democrat republican/democratic republican/' +
  'liberal conservative/before after/start stop/start end/begin end/open close/raise lower/raise cut/increase decrease/increase reduce/increase cut/' +
  'grow shrink/rise fall/up down/strong weak/stronger weaker/good bad/better worse/best worst/safe dangerous/true false/possible impossible/' +
  'important unimportant/able unable/fair unfair/legal illegal/agree disagree/accept reject/approve reject/allow forbid/allow ban/allow prohibit/' +
  'agree refuse/accept refuse/include exclude/remember forget/happy sad/happy unhappy/glad sorry/proud ashamed/hope fear/confident worried/friend enemy/ally enemy/buy sell/' +
  'give take/arrive leave/come go/enter leave/first last/early late/often rarely/often seldom/many few/much little/high low/big small/large small/' +
  'long short/hard easy/difficult easy/rich poor/wide narrow/widen narrow/guilty innocent/deny admit/deny confirm/live die/protect attack/' +
  'unite divide/together apart/succeed fail/success failure/appropriate inappropriate/acceptable unacceptable/welcome unwelcome/honest dishonest/' +
  'ready unready/likely unlikely/certain uncertain/public private/full empty/inside outside/above below/near far/save waste/keep drop/keep abandon/' +
  'men women/man woman/boy girl/husband wife/north south/east west/cool sad/toward away/run cozy/deserve undeserve/respect disrespect/trust distrust/believe doubt/think doubt/double halve/help hurt/help harm/help hinder/most few/majority minority/because although/because despite/1st last/' +
  'strengthen weaken/encourage discourage/hire fire/praise condemn/praise criticize/condemn defend/improve worsen/expand shrink/lift impose/join leave/' +
  'stay leave/remain leave/optimistic pessimistic/maximum minimum/unite split/freeze thaw/legalize ban/arrest release/jail free/hopeful hopeless/' +
  'useful useless/harmful harmless/careful careless/friendly hostile/cheap expensive/old new/weak powerful/peace war/victory defeat/' +
  'ahead behind/permanent temporary/optional mandatory/voluntary mandatory/voluntary compulsory/innocence guilt/wise foolish/brave cowardly'

export const ANTONYMS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>()
  const add = (x: string, y: string): void => {
    const set = map.get(x)
    if (set) set.add(y)
    else map.set(x, new Set([y]))
  }
  for (const pair of MORE.split('/')) {
    const [x, y] = pair.split(' ').map(stem) as [string, string]
    const [formX, formY] = pair.split(' ') as [string, string]
    if (x === y) {
      add(formX, formY)
      add(formY, formX)
      continue
    }
    add(x, y)
    add(y, x)
  }
  for (const pair of OPPOSITES.split('/')) {
    const [x, y] = pair.split(' ') as [string, string | undefined]
    if (!y) continue
    add(x, y)
    add(y, x)
  }
  return map
})()

/** Prefixes of denial before a word that is left when they go; "in" and "dis" begin too many words that deny nothing ("income", "discover"). */
const DENYING: ReadonlySet<string> = new Set(['un', 'il', 'ir'])
const SHORTEST_DENIED = 4
/** "unless" is no denial of "less". */
const NO_DENIAL: ReadonlySet<string> = new Set(['unless', 'until', 'unto'])

/** What a form says once its prefix of denial is gone, "clear" of "unclear"; null when it has none. */
export function deniedBy(form: string): string | null {
  if (form.length < SHORTEST_DENIED + 2 || !DENYING.has(form.slice(0, 2)) || NO_DENIAL.has(form)) return null
  return form.slice(2)
}

/** Stems of verbs that deny what stands under them. */
export const NEGATIVE_VERBS: ReadonlySet<string> = new Set(
  'prevent avoid avert forbid refrain fail lack'.split(' ').map(stem),
)

/** 0: open; 1: likely; 2: certain. Reported speech turns "will" into "would" and "can" into "could": those keep their place. */
export const MODAL_STRENGTH: ReadonlyMap<string, number> = new Map([
  ['might', 0],
  ['may', 0],
  ['maybe', 0],
  ['perhaps', 0],
  ['possibly', 0],
  ['probably', 1],
  ['likely', 1],
  ['should', 1],
  ['could', 1],
  ['would', 1],
  ['can', 1],
  ['will', 2],
  ['must', 2],
  ['definitely', 2],
  ['certainly', 2],
  ['surely', 2],
  ['undoubtedly', 2],
  ['shall', 2],
])
