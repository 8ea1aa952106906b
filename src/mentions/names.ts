/** Parses runs of capitalized tokens into names: what is a title, what is the name, and what it names. */
import type { Token } from '../text/index'
import {
  BODY_WORD,
  GIVEN,
  GIVEN_FEMALE,
  GIVEN_MALE,
  HONORIFIC,
  KNOWN_BODY,
  MAN,
  NO_SPEAKER,
  OFFICE,
  PEOPLE,
  PEOPLE_PLURAL,
  PERSON_NOUN,
  PLACE,
  PLACE_START,
  PLAIN,
  PLURAL,
  SOURCE_NOUN,
  TITLE,
  WOMAN,
} from './lexicon'
import type { FoundMention, Gender } from './mention'
import { SUFFIXES, type Run } from './runs'
import type { Scan } from './scan'
import { ALL_CAPS, CAPITALIZED, LOWER, MARK } from './word-notes'

/** A name in a run: `first..coreFirst` are titles, `coreFirst..end` the name itself. */
export interface FoundName {
  readonly first: number
  readonly coreFirst: number
  readonly end: number
  readonly type: FoundMention['type']
  readonly gender: Gender
  readonly plural: boolean
  /** Stands before a title or noun and describes it: "Clinton" in "Clinton Communications Director Jane Roe". */
  readonly attributive: boolean
  /** A title without a name: "the Secretary of State". */
  readonly titleOnly: boolean
}

/** Honorifics of some languages that are given names in English. */
const SOFT_TITLES = new Set([
  'don',
  'dean',
  'gen',
  'rep',
  'father',
  'sister',
  'major',
  'prince',
  'king',
  'duke',
  'earl',
  'judge',
  'pastor',
])

/** What stands before "Leader" in the names of newspapers. */
const PAPERS = new Set(['union', 'news', 'times', 'herald', 'sunday'])

/** Surnames that are also words of bodies; after a given name they are surnames. */
const SURNAMES_TOO = new Set(
  `house post press church court park banks league times reporter club young constitution
  workman journal club guard banks bank company capital commerce labor record records center holdings fund justice
  house page hall field price power rice west east north south northern day eve week knight weeks battle street lake
  bush rivers islands lane bridge holland england france ireland washington houston dallas london paris berlin jordan
  israel chad georgia virginia madison lincoln jackson cleveland austin charlotte columbus orlando german french
  english walsh scotland holiday christmas moon bowl award berg may march bay winter summers beach war plan
  god bishop king pope judge dean major prince duke baron count earl marshal constable sergeant sheriff chancellor
  abbott deacon priest page guest law laws bill deal pact cable baker cook butcher carpenter farmer fisher gardener
  hunter miller porter potter shepherd smith tailor taylor turner weaver singer driver parsons singh
  pastor cardinal speaker steward ward warden archer mason clerk chase banker ranger painter player star coach
  franks saint general carrier`.split(/\s+/),
)

export function parseRun(scan: Scan, run: Run): FoundName[] {
  const names: FoundName[] = []
  const { first, end } = run
  const { tokens, bits } = scan
  let titleFirst = -1
  let coreFirst = first
  // "Citizens for Tax Justice": no title stands in what a body is for.
  const purpose = tokens[first + 1]?.lower
  if ((purpose === 'for' || purpose === 'to') && end - first > 2 && !((bits[first] as number) & TITLE))
    return parseBare(scan, first, end)
  for (let i = first; i < end; i++) {
    const bit = bits[i] as number
    if (!(bit & (HONORIFIC | TITLE))) continue
    const last = i === end - 1
    // "Board of Trustees", "Council of Ministers"
    if (bit & PLURAL && !(bit & HONORIFIC) && i > first && tokens[i - 1]?.lower === 'of') continue
    // Noel King, Martin Baron: a title that is somebody's surname in this article, and stands where a surname would.
    if (last && scan.surname[i] && !(bit & HONORIFIC)) break
    // Gen Nakatani, Don Jeffries, Will Doyle; Defense Minister Gen Nakatani.
    if (
      bit & GIVEN &&
      !last &&
      !(tokens[i] as Token).text.endsWith('.') &&
      (titleFirst < 0 ? i === first : coreFirst === i && !((bits[i - 1] as number) & HONORIFIC)) &&
      SOFT_TITLES.has((tokens[i] as Token).lower)
    )
      break
    // The Union Leader, the News Leader: a newspaper.
    if (
      last &&
      i > first &&
      (tokens[i] as Token).lower === 'leader' &&
      PAPERS.has((tokens[i - 1] as Token).lower)
    )
      break
    if (
      last &&
      i > coreFirst &&
      (bits[coreFirst] as number) & GIVEN &&
      SURNAMES_TOO.has((tokens[i] as Token).lower)
    )
      break
    // "Ms. King", "Judge Judy": after an honorific the word is a name.
    if (last && i > first && (bits[i - 1] as number) & HONORIFIC && titleFirst >= 0) break
    // "Justice Department", "General Motors", "Prime Minister's".
    if (
      !last &&
      (bits[i + 1] as number) & BODY_WORD &&
      !((bits[i + 1] as number) & GIVEN) &&
      !(bit & HONORIFIC) &&
      (tokens[i] as Token).lower !== 'minister' &&
      (i + 2 >= end || !((bits[i + 2] as number) & GIVEN))
    )
      continue
    if (
      bit & TITLE &&
      !(bit & HONORIFIC) &&
      bit & GIVEN &&
      i === first &&
      !last &&
      !isNameAfterTitle(scan, i + 1, end)
    )
      continue
    if (titleFirst < 0) titleFirst = i
    coreFirst = tokens[i + 1]?.text === '.' && !last ? i + 2 : i + 1
    const after = tokens[i + 1]?.lower
    if (!last && (after === 'of' || after === 'for')) {
      let complement = i + 2
      while (complement < end && !startsPerson(scan, complement, end)) complement++
      if (complement === end) complement = surnameAfterOffice(scan, i + 2, end)
      coreFirst = complement
      i = complement - 1
    }
  }
  if (titleFirst < 0) return parseBare(scan, first, end)
  if (titleFirst > first) {
    for (const name of parseBare(scan, first, titleFirst)) names.push({ ...name, attributive: true })
  }
  coreFirst = skipOffice(scan, coreFirst, end)
  if (coreFirst >= end) {
    names.push({
      first: titleFirst,
      coreFirst: titleFirst,
      end,
      type: (bits[end - 1] as number) & PLURAL ? 'group' : 'unnamed',
      gender: genderOfTitle(scan, titleFirst, end),
      plural: ((bits[end - 1] as number) & PLURAL) > 0,
      attributive: false,
      titleOnly: true,
    })
    return names
  }
  const [core] = parseBare(scan, coreFirst, end).slice(-1)
  if (!core) return names
  const person =
    core.type === 'person' ||
    core.type === 'place' ||
    core.type === 'other' ||
    (core.type === 'organization' && end - coreFirst === 1) ||
    core.type === 'group'
  const titled = genderOfTitle(scan, titleFirst, coreFirst)
  const lone = end - core.coreFirst === 1 && REIGNING.has((tokens[core.coreFirst - 1] as Token).lower)
  names.push({
    ...core,
    first,
    // Pope Francis and Prince Andrew are called by their titles even in full.
    coreFirst: lone ? core.coreFirst - 1 : core.coreFirst,
    type: person ? 'person' : core.type,
    gender: titled === 'unknown' ? core.gender : titled,
    plural: false,
    attributive: false,
  })
  return names
}

const REIGNING = new Set([
  'pope',
  'king',
  'queen',
  'prince',
  'princess',
  'emperor',
  'empress',
  'saint',
  'st.',
  'emir',
  'sultan',
])

/** "Secretary of State John Kerry", "House Majority Leader": words of office between title and name. */
function skipOffice({ bits }: Scan, from: number, end: number): number {
  let at = from
  while (at < end - 1 && (bits[at] as number) & OFFICE && !((bits[at] as number) & GIVEN)) at++
  return at
}

/** "Secretary of State Lee": the last word when nothing but words of office stands before it; `end` for none. */
function surnameAfterOffice({ bits }: Scan, from: number, end: number): number {
  const last = bits[end - 1] as number
  if (end - from < 2 || last & (OFFICE | BODY_WORD | PLACE | PEOPLE | PERSON_NOUN | TITLE)) return end
  for (let i = from; i < end - 1; i++) if (!((bits[i] as number) & OFFICE)) return end
  return end - 1
}

function startsPerson({ bits }: Scan, i: number, end: number): boolean {
  return (
    ((bits[i] as number) & GIVEN) > 0 &&
    i + 1 < end &&
    !((bits[i] as number) & (OFFICE | PLACE)) &&
    !((bits[i + 1] as number) & BODY_WORD)
  )
}

function isNameAfterTitle({ bits }: Scan, i: number, end: number): boolean {
  return i < end && ((bits[i] as number) & GIVEN) > 0
}

/** A run or part of one without titles. */
function parseBare(scan: Scan, first: number, end: number): FoundName[] {
  const { tokens } = scan
  let from = first
  let to = end
  // "York City Public Advocate Trish James", "Trump Krystal Ball" (two headlines run together): the name starts at the
  // given name when what stands before is no given name but a word of something else.
  for (let i = first + 1; i < end - 1; i++) {
    if (startsAfterDescription(scan, first, i)) {
      from = i
      break
    }
  }
  // A headline: "Ann Lee Slams Tom Roe".
  if ((scan.bits[from] as number) & GIVEN)
    for (let i = from + 2; i < end - 1; i++)
      if (startsSecondName(scan, i)) return [...parseBare(scan, first, from + 2), ...parseBare(scan, i, end)]
  // "General (Rtd) Ann Lee": what stands in parentheses before a name is none of it.
  if ((tokens[from] as Token).text === '(')
    for (let i = from + 1; i < to - 1 && i < from + 4; i++)
      if ((tokens[i] as Token).text === ')') from = i + 1
  // "Republican John McCain", "Israeli Benjamin Netanyahu".
  while (to - from > 1 && isForerunner(scan, from, to)) from++
  // A crawler prints a link and its title without a blank between: "Ann Lee Ann Marie Lee".
  for (let i = from + 2; i < to; i++) if ((tokens[i] as Token).lower === (tokens[from] as Token).lower) to = i
  if (from >= to) return []
  const type = typeOfName(scan, from, to)
  if (!type) return []
  const plural = type === 'group'
  return [
    {
      first: type === 'person' ? first : from,
      coreFirst: from,
      end: to,
      type,
      plural,
      attributive: false,
      titleOnly: false,
      gender: type === 'person' ? genderOfGiven(scan, from, to) : 'unknown',
    },
  ]
}

/** In a headline, a given name before what is a surname in this article. */
function startsSecondName({ bits, shouts, surname }: Scan, i: number): boolean {
  return (
    shouts[i] === 1 &&
    surname[i + 1] === 1 &&
    ((bits[i] as number) & (GIVEN_FEMALE | GIVEN_MALE)) > 0 &&
    !((bits[i] as number) & (TITLE | PLACE | BODY_WORD)) &&
    !((bits[i - 1] as number) & GIVEN)
  )
}

function startsAfterDescription(
  { tokens, bits, shape, surname, shouts }: Scan,
  first: number,
  i: number,
): boolean {
  const bit = bits[i] as number
  const before = bits[i - 1] as number
  if (
    !(bit & (GIVEN_FEMALE | GIVEN_MALE)) ||
    bit & (PLACE | BODY_WORD | KNOWN_BODY | PEOPLE | OFFICE | TITLE)
  )
    return false
  if (
    shape[i] === MARK ||
    (bits[first] as number) & GIVEN ||
    before & (GIVEN | BODY_WORD | KNOWN_BODY) ||
    (bits[i + 1] as number) & BODY_WORD
  )
    return false
  if (
    shape[i - 1] === MARK ||
    shape[i - 1] === LOWER ||
    tokens[i + 1]?.text === '-' ||
    shape[i + 1] === LOWER
  )
    return false
  const known = before & (PLACE | PEOPLE | NO_SPEAKER | PERSON_NOUN | OFFICE | SOURCE_NOUN | PLAIN)
  const word = tokens[i - 1] as Token
  if (shouts[i] && !surname[i]) return true
  return (
    known > 0 ||
    (shape[i - 1] === ALL_CAPS && word.text.length <= 5 && shape[i] === CAPITALIZED) ||
    surname[i - 1] === 1
  )
}

function isForerunner({ bits }: Scan, i: number, end: number): boolean {
  const bit = bits[i] as number
  if (!(bit & PEOPLE) || bit & GIVEN) return false
  for (let j = i + 1; j < end; j++) if ((bits[j] as number) & BODY_WORD) return false
  return ((bits[i + 1] as number) & (GIVEN | PEOPLE)) > 0
}

function typeOfName(scan: Scan, first: number, end: number): FoundMention['type'] | null {
  const { tokens, bits, shape } = scan
  const lastBit = bits[end - 1] as number
  const firstBit = bits[first] as number
  const last = (tokens[end - 1] as Token).lower
  if (end - first === 1) {
    if (scan.surname[end - 1] && !(lastBit & PLACE)) return 'person'
    // "Mr. Oh", though "oh" is a word.
    if (lastBit & PLAIN && !(lastBit & (GIVEN | PLACE)) && !((bits[first - 1] ?? 0) & HONORIFIC)) return null
    // "Dane" is somebody's name, "the Dane" somebody's description.
    if (lastBit & PEOPLE)
      return lastBit & PEOPLE_PLURAL
        ? 'group'
        : lastBit & GIVEN && tokens[first - 1]?.lower !== 'the'
          ? 'person'
          : null
    if (lastBit & PEOPLE_PLURAL) return 'group'
    if (lastBit & KNOWN_BODY) return 'organization'
    if (lastBit & PLACE) return 'place'
    if (lastBit & NO_SPEAKER && !(lastBit & GIVEN)) return 'other'
    if (lastBit & BODY_WORD && !(lastBit & GIVEN)) return 'organization'
    if (shape[first] === ALL_CAPS && last.length <= 6 && !(lastBit & GIVEN)) return 'organization'
    return 'person'
  }
  if (isAbbreviated(scan, first, end)) return 'organization'
  const given = (firstBit & GIVEN) > 0
  const surnameLast =
    given &&
    end - first <= 3 &&
    (SURNAMES_TOO.has(last) ||
      (lastBit & KNOWN_BODY) > 0 ||
      (scan.surname[end - 1] && !(lastBit & BODY_WORD)))
  let body = false
  let joined = false
  for (let i = first; i < end; i++) {
    const bit = bits[i] as number
    const word = (tokens[i] as Token).lower
    if (word === '&' || word === 'of' || word === 'for') joined = true
    if (bit & (BODY_WORD | KNOWN_BODY) && !(bit & GIVEN && i === first)) body = true
  }
  if (body && !surnameLast) return 'organization'
  if (joined) return 'organization'
  if (lastBit & NO_SPEAKER && !surnameLast && !SUFFIXES.has(last)) return 'other'
  if (firstBit & PLACE_START && (!given || lastBit & PLACE || SAINTLY.has((tokens[first] as Token).lower)))
    return 'place'
  if (lastBit & PLACE && (firstBit & PLACE || !given)) return 'place'
  if (lastBit & PEOPLE_PLURAL && !given) return 'group'
  if (lastBit & PERSON_NOUN && lastBit & PLURAL && !given) return 'group'
  return 'person'
}

/** Given names follow these too, in the names of places: "San Francisco". */
const SAINTLY = new Set(['san', 'santa', 'st', 'st.', 'saint', 'fort', 'port', 'mount', 'lake'])

/** "World Road Running (WRR)": only bodies are called by their initials in parentheses. */
function isAbbreviated({ tokens, shape }: Scan, first: number, end: number): boolean {
  if (tokens[end]?.text !== '(' || shape[end + 1] !== ALL_CAPS || tokens[end + 2]?.text !== ')') return false
  const { text } = tokens[end + 1] as Token
  if (text.length < 2 || text.length > end - first) return false
  let at = 0
  for (let i = first; i < end; i++) if ((tokens[i] as Token).text.startsWith(text.charAt(at))) at++
  return at === text.length
}

function genderOfGiven({ tokens, bits }: Scan, first: number, end: number): Gender {
  // Mark-Viverito is a woman's surname, and Jean-Claude no woman.
  if (tokens[first + 1]?.text === '-') return 'unknown'
  // A lone word is a surname more often than a given name, and Kelly or Jordan tells nothing then.
  if (end - first < 2) return 'unknown'
  const bit = bits[first] as number
  return bit & GIVEN_FEMALE ? 'female' : bit & GIVEN_MALE ? 'male' : 'unknown'
}

function genderOfTitle({ bits }: Scan, first: number, end: number): Gender {
  for (let i = first; i < end; i++) {
    const bit = bits[i] as number
    if (bit & WOMAN) return 'female'
    if (bit & MAN) return 'male'
  }
  return 'unknown'
}
