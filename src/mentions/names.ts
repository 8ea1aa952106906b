/** Parses runs of capitalized tokens into names: what is a title, what is the name, and what it names. */
import { isUpperCase, type Token } from '../text/index'
import {
  BODY_WORD,
  GIVEN,
  GIVEN_FEMALE,
  GIVEN_MALE,
  HONORIFIC,
  KNOWN_BODY,
  NO_SPEAKER,
  OFFICE,
  PEOPLE,
  PERSON_NOUN,
  PLACE,
  PLAIN,
  PLURAL,
  SOURCE_NOUN,
  TITLE,
} from './lexicon'
import type { FoundMention, Gender } from './mention'
import { genderOfGiven, genderOfTitle, SURNAMES_TOO, typeOfName } from './name-types'
import type { Run } from './runs'
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

/** Of these the lists of given names keep away, yet before a surname they are one: Dean Smith, Earl Roe. */
const GIVEN_BEFORE_SURNAME = new Set(['dean', 'earl'])

/** Titles cut short that are surnames too. */
const SHORT_TITLES = new Set(['Sen', 'Gov', 'Rep', 'Lt', 'Col'])

/** What stands before "Leader" in the names of newspapers. */
const PAPERS = new Set(['union', 'news', 'times', 'herald', 'sunday'])

export function parseRun(scan: Scan, run: Run): FoundName[] {
  const names: FoundName[] = []
  const { first, end } = run
  const { tokens, bits } = scan
  let titleFirst = -1
  let coreFirst = first
  const officer = officerAfter(scan, first, end)
  if (officer > 0)
    return [...asOwner(parseBare(scan, first, officer)), ...parseRun(scan, { first: officer, end })]
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
    // Amartya Sen, Miss Rupa Sen: a short form of a title that ends a name is somebody's surname.
    if (last && i > coreFirst && bit & HONORIFIC && SHORT_TITLES.has((tokens[i] as Token).text)) break
    // Noel King, Martin Baron: a title that is somebody's surname in this article, and stands where a surname would.
    if (last && scan.surname[i] && !(bit & HONORIFIC)) break
    // Gen Nakatani, Don Jeffries, Will Doyle; Defense Minister Gen Nakatani.
    const { lower, text } = tokens[i] as Token
    if (
      (bit & GIVEN || (GIVEN_BEFORE_SURNAME.has(lower) && tokens[i + 1]?.pos === 'PROPN')) &&
      !last &&
      !text.endsWith('.') &&
      (titleFirst < 0 ? i === first : coreFirst === i && !((bits[i - 1] as number) & HONORIFIC)) &&
      SOFT_TITLES.has(lower)
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

/** "director of National Intelligence James Clapper": where the officer's name starts; 0 for none. */
function officerAfter(scan: Scan, first: number, end: number): number {
  const { tokens, bits } = scan
  if (tokens[first - 1]?.lower !== 'of' || !((bits[first - 2] ?? 0) & TITLE)) return 0
  for (let i = first + 1; i < end - 1; i++)
    if ((bits[i - 1] as number) & (BODY_WORD | OFFICE) && startsPerson(scan, i, end)) return i
  return 0
}

function asOwner(names: readonly FoundName[]): FoundName[] {
  return names.map((name) => ({ ...name, attributive: true }))
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
  to = beforeSecondPrint(tokens, from, to)
  if (from >= to) return []
  if (runsIntoBody(scan, from, to)) to--
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

/**
 * A crawler prints a link and its title without a blank between: "Ann Lee Ann Marie Lee", "Bob Roe Robert (Bob) Roe", and the
 * headline behind the title too: "Roe Ann Marie RoeMayor".
 *
 * @returns the end of the name that was printed first
 */
function beforeSecondPrint(tokens: readonly Token[], from: number, to: number): number {
  const { text, lower } = tokens[from] as Token
  for (let i = from + 2; i < to; i++) {
    const token = tokens[i] as Token
    if (token.lower === lower) return (tokens[i - 1] as Token).text === '(' ? Math.max(from + 1, i - 2) : i
    if (token.text.startsWith(text) && isUpperCase(token.text[text.length] as string)) return from + 1
  }
  return to
}

/** "Ann Lee Twitter Scandal": behind what is a full name in this article, a body's is none of it. */
function runsIntoBody({ bits, surname }: Scan, from: number, to: number): boolean {
  const last = bits[to - 1] as number
  return (
    to - from === 3 &&
    ((bits[from] as number) & GIVEN) > 0 &&
    surname[from + 1] === 1 &&
    (last & KNOWN_BODY) > 0 &&
    !(last & GIVEN) &&
    surname[to - 1] !== 1
  )
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
