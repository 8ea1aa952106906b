/** What a name stands for and of which sex, by its words. */
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
  PEOPLE,
  PEOPLE_PLURAL,
  PERSON_NOUN,
  PLACE,
  PLACE_START,
  PLAIN,
  PLURAL,
  WOMAN,
} from './lexicon'
import type { FoundMention, Gender } from './mention'
import { SUFFIXES } from './runs'
import type { Scan } from './scan'
import { ALL_CAPS } from './word-notes'

/** Surnames that are also words of bodies; after a given name they are surnames. */
export const SURNAMES_TOO = new Set(
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

export function typeOfName(scan: Scan, first: number, end: number): FoundMention['type'] | null {
  const { tokens, bits, shape } = scan
  const lastBit = bits[end - 1] as number
  const firstBit = bits[first] as number
  const last = (tokens[end - 1] as Token).lower
  if (end - first === 1) {
    if (scan.surname[end - 1] && !(lastBit & PLACE)) return 'person'
    // In small letters it is a word like any other, and no list of bodies can have it.
    if (tokens[first]?.text === 'WHO') return 'organization'
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

export function genderOfGiven({ tokens, bits }: Scan, first: number, end: number): Gender {
  // Mark-Viverito is a woman's surname, and Jean-Claude no woman.
  if (tokens[first + 1]?.text === '-')
    return end - first > 3 ? genderOfBoth(bits, first, first + 2) : 'unknown'
  // A lone word is a surname more often than a given name, and Kelly or Jordan tells nothing then.
  if (end - first < 2) return 'unknown'
  const bit = bits[first] as number
  return bit & GIVEN_FEMALE ? 'female' : bit & GIVEN_MALE ? 'male' : 'unknown'
}

/** "Kelly-Ann Roe": two given names of one sex, or one that may be either's before one that tells. */
function genderOfBoth(bits: Int32Array, first: number, second: number): Gender {
  const told = (bits[first] as number) | (bits[second] as number)
  if (!((bits[first] as number) & (bits[second] as number) & GIVEN)) return 'unknown'
  const sexes = told & (GIVEN_FEMALE | GIVEN_MALE)
  return sexes === GIVEN_FEMALE ? 'female' : sexes === GIVEN_MALE ? 'male' : 'unknown'
}

export function genderOfTitle({ bits }: Scan, first: number, end: number): Gender {
  for (let i = first; i < end; i++) {
    const bit = bits[i] as number
    if (bit & WOMAN) return 'female'
    if (bit & MAN) return 'male'
  }
  return 'unknown'
}
