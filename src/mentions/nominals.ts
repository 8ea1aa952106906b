/** Descriptions that can be a source: "a senior official", "the campaign", "the 52-year-old", "some". */
import type { Token } from '../text/index'
import {
  BODY_NOUN,
  CLOSED,
  DAY,
  DOCUMENT_NOUN,
  GROUP_NOUN,
  MAN,
  PEOPLE,
  PERSON_NOUN,
  PLAIN,
  PLURAL,
  SOURCE_NOUN,
  TITLE,
  WOMAN,
} from './lexicon'
import type { Determiner, FoundMention, Gender } from './mention'
import { phraseStart } from './noun-phrases'
import { adjacent } from './runs'
import type { Scan } from './scan'
import { LOWER, NUMBER } from './word-notes'

export interface FoundNominal {
  readonly first: number
  readonly end: number
  readonly head: number
  readonly determiner: Determiner
  readonly type: FoundMention['type']
  readonly gender: Gender
  readonly plural: boolean
}

/** Stand alone for people: "some say", "one of them", "another wrote". */
const ALONE = new Set(
  `some many most several few both all others another one two three four five six none each those half
  anyone someone everyone nobody everybody somebody anybody neither either`.split(/\s+/),
)
const WHOEVER = new Set('someone somebody anyone anybody everyone everybody nobody'.split(' '))
const ALONE_SINGULAR = new Set(['another', 'one', 'someone', 'somebody', 'neither', 'either', 'each', 'none'])
/** "another" and the like before these stand for the whole phrase. */
const PREDICATES = new Set(['VERB', 'AUX', 'ADP', 'PUNCT', 'PRON', 'SCONJ'])
/** Words that a reader of parts of speech takes for nouns though they follow a source as its verb. */
const VERBS_AFTER = new Set(
  `says say said tweets tweet notes note claims claim reports states state questions comments
  remarks writes replies reads quips warns vows pledges counters charges demands fears hopes hails slams blasts urges
  tweeted posted quipped retorted quotes cites describes argues concludes details`.split(/\s+/),
)

/** What opens the clause that a verb reports: "the Post reports that", "Lee states she". */
const OPENS_CLAUSE = new Set(['that', 'he', 'she', 'it', 'they', 'how', 'why', 'whether', 'there'])

/** "the Mill Post reports that": a verb, though a noun is spelled so too. */
export function reportsClause({ tokens }: Scan, i: number): boolean {
  const token = tokens[i]
  const next = tokens[i + 1]
  return (
    token !== undefined &&
    next?.sentence === token.sentence &&
    OPENS_CLAUSE.has(next.lower) &&
    VERBS_AFTER.has(token.lower)
  )
}

/** @param taken 1 for tokens that belong to a name, which are no heads of nominals */
export function findNominals(scan: Scan, taken: Uint8Array): FoundNominal[] {
  const found: FoundNominal[] = []
  const { tokens, bits } = scan
  let floor = 0
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i]) continue
    const nominal =
      yearsOld(scan, i) ??
      ((bits[i] as number) & SOURCE_NOUN ? described(scan, i, floor, taken) : null) ??
      alone(scan, i) ??
      unlisted(scan, i, floor)
    if (!nominal) continue
    found.push(nominal)
    // "the prime minister’s spokesman": what owns belongs to the phrase of what it owns.
    if (!owns(tokens, nominal.end)) floor = nominal.end
    i = nominal.end - 1
  }
  return found
}

function owns(tokens: readonly Token[], end: number): boolean {
  const mark = tokens[end]
  return mark?.lower === "'s" && mark.start === tokens[end - 1]?.end
}

/** Of these a source is told in any paragraph; other verbs may report what a thing does. */
const SAYING = new Set([
  'said',
  'says',
  'told',
  'tells',
  'wrote',
  'writes',
  'added',
  'adds',
  'replied',
  'joked',
  'quipped',
])
const PERSONAL = /(?:er|or|ist|ian|eer|ee|ant|man|woman)s?$/

/** "the ferryman said", "said a teller": whatever the noun, who says something is somebody. */
function unlisted(scan: Scan, head: number, floor: number): FoundNominal | null {
  const { tokens, bits, shape } = scan
  const token = tokens[head] as Token
  if (token.pos !== 'NOUN' || shape[head] !== LOWER || (bits[head] as number) & (PLAIN | DAY)) return null
  const next = tokens[head + 1]
  const said = (next?.sentence === token.sentence && SAYING.has(next.lower)) || isNamedAfter(tokens, head)
  if (!said && !SAYING.has(tokens[head - 2]?.lower ?? '')) return null
  if (!said && (tokens[head - 1]?.pos !== 'DET' || !PERSONAL.test(token.lower))) return null
  const { first, determiner } = phraseStart(scan, head, floor)
  if (determiner === 'none') return null
  const plural = token.lower.endsWith('s') && !token.lower.endsWith('ss')
  return {
    first,
    end: head + 1,
    head,
    determiner,
    plural,
    type: plural ? 'group' : 'unnamed',
    gender: token.lower.endsWith('woman') ? 'female' : token.lower.endsWith('man') ? 'male' : 'unknown',
  }
}

/** "according to his publicist": whatever is named there is a source. */
function isNamedAfter(tokens: readonly Token[], head: number): boolean {
  const after = tokens[head + 1]?.pos
  if (after === 'NOUN' || after === 'PROPN') return false
  for (let k = head - 1; k > head - 4; k--)
    if (tokens[k]?.lower === 'to') return tokens[k - 1]?.lower === 'according'
  return false
}

/** "the mother-of-three": the end of the compound, 0 for any other noun. */
function endOfParent({ tokens }: Scan, i: number): number {
  if (tokens[i + 1]?.text !== '-' || tokens[i + 2]?.lower !== 'of' || tokens[i + 3]?.text !== '-') return 0
  return adjacent(tokens, i + 1) && adjacent(tokens, i + 4) && tokens[i + 4]?.pos === 'NUM' ? i + 5 : 0
}

function described(scan: Scan, head: number, floor: number, taken: Uint8Array): FoundNominal | null {
  const { tokens, bits, shape } = scan
  const token = tokens[head] as Token
  const bit = bits[head] as number
  if (taken[head - 1] && reportsClause(scan, head)) return null
  // "on the wall someone had scrawled": nothing before it belongs to it.
  if (WHOEVER.has(token.lower)) return null
  const parent = endOfParent(scan, head)
  if (!parent && !isHead(scan, head, taken)) return null
  if (token.pos === 'VERB' && !(bit & PLURAL)) {
    const before = tokens[head - 1]?.pos
    // "the accused" is somebody, "the union accused" is a verb.
    if (token.lower.endsWith('ed') && before !== 'DET') return null
    if (before !== 'DET' && before !== 'ADJ' && before !== 'PROPN' && before !== 'NOUN') return null
  }
  const { first, determiner } = phraseStart(scan, head, floor)
  const plural = (bit & (PLURAL | GROUP_NOUN)) > 0
  if (ALONE.has(token.lower) && first === head) return null
  if (!plural && determiner === 'none') {
    const opens = first === 0 || tokens[first - 1]?.sentence !== token.sentence
    const named = first < head && shape[first] !== LOWER
    if (!opens && !named && !(bit & TITLE && shape[head] !== LOWER)) return null
  }
  return {
    first,
    end: parent || head + 1,
    head,
    determiner,
    plural,
    type: typeOfNoun(bit, plural),
    gender: bit & WOMAN ? 'female' : bit & MAN ? 'male' : genderBefore(scan, first, head),
  }
}

/** "female", "male" and the like before a noun that does not tell. */
function genderBefore({ tokens }: Scan, first: number, head: number): Gender {
  for (let i = first; i < head; i++) {
    const word = (tokens[i] as Token).lower
    if (word === 'female' || word === 'pregnant') return 'female'
    if (word === 'male') return 'male'
  }
  return 'unknown'
}

function typeOfNoun(bit: number, plural: boolean): FoundMention['type'] {
  if (bit & GROUP_NOUN) return 'group'
  if (bit & PERSON_NOUN) return plural ? 'group' : 'unnamed'
  if (bit & BODY_NOUN) return 'organization'
  return bit & DOCUMENT_NOUN ? 'document' : 'unnamed'
}

/** Nothing after the noun goes on with the phrase. */
function isHead({ tokens, bits, shape, nameable, quotation }: Scan, i: number, taken: Uint8Array): boolean {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  if (next?.sentence !== token.sentence || quotation[i + 1] !== quotation[i]) return true
  if ((next.text === '-' || next.text === '/') && adjacent(tokens, i + 1) && adjacent(tokens, i + 2))
    return false
  if (next.start === token.end && /^['’]/.test(next.text)) return true
  if (nameable[i + 1] && taken[i + 1])
    return ((bits[i] as number) & PLURAL) > 0 || !((bits[i] as number) & PERSON_NOUN)
  if (shape[i + 1] !== LOWER) return true
  if (VERBS_AFTER.has(next.lower)) return true
  // "a banner reading “…”"
  if (next.lower === 'reading' && (tokens[i + 2]?.pos === 'PUNCT' || quotation[i + 2] !== quotation[i]))
    return true
  // "a 52-count civil complaint"
  if (tokens[i - 1]?.text === '-' && next.pos === 'ADJ' && tokens[i + 2]?.pos === 'NOUN') return false
  if (next.pos === 'NOUN' || next.pos === 'PROPN') return false
  return !(next.pos === 'ADJ' && tokens[i + 2]?.pos === 'NOUN' && (bits[i + 1] as number) & SOURCE_NOUN)
}

/** "the 52-year-old", "a 19 year old". */
function yearsOld(scan: Scan, i: number): FoundNominal | null {
  const { tokens, shape } = scan
  if (shape[i] !== NUMBER && (tokens[i] as Token).pos !== 'NUM') return null
  let at = i + 1
  if (tokens[at]?.text === '-') at++
  const word = tokens[at]?.lower
  if (word !== 'year' && word !== 'years') return null
  at++
  if (tokens[at]?.text === '-') at++
  if (!/^olds?$/.test(tokens[at]?.lower ?? '')) return null
  const next = tokens[at + 1]
  if (
    next &&
    next.sentence === tokens[i]?.sentence &&
    (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN')
  )
    return null
  const { first, determiner } = phraseStart(scan, i, Math.max(0, i - 4))
  if (determiner === 'none') return null
  return {
    first,
    end: at + 1,
    head: at,
    determiner,
    type: 'unnamed',
    gender: 'unknown',
    plural: tokens[at]?.lower === 'olds',
  }
}

function alone(scan: Scan, i: number): FoundNominal | null {
  const { tokens, bits } = scan
  const token = tokens[i] as Token
  const one = aloneOfPeople(scan, i) ?? oneOfSeveral(scan, i)
  if (one) return one
  if (token.text === '%') return percent(scan, i)
  // All of them are closed words, and a bit is asked faster than a set.
  if (!((bits[i] as number) & CLOSED) || !ALONE.has(token.lower)) return null
  const next = tokens[i + 1]
  if (next?.sentence !== token.sentence || !PREDICATES.has(next.pos)) return null
  if (token.lower === 'one' && next.pos === 'PUNCT' && !isSomebody(tokens, i)) return null
  if (next.lower === 'of' && isOfThings(scan, i + 2)) return null
  const previous = tokens[i - 1]
  if (previous?.sentence === token.sentence && previous.pos === 'DET') return null
  if ((bits[i] as number) & PEOPLE) return null
  return standingAlone(i, i, !ALONE_SINGULAR.has(token.lower))
}

/** Indefinite: nobody called so before is meant, "the second" is never "the first". */
function standingAlone(first: number, head: number, plural: boolean): FoundNominal {
  const type = plural ? 'group' : 'unnamed'
  return { first, end: head + 1, head, determiner: 'indefinite', type, gender: 'unknown', plural }
}

/** "one, who gave no name, said", "“It burned,” said one.": a person, where "one" before a mark is a number otherwise. */
function isSomebody(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 2]?.lower
  return after === 'who' || after === 'whose' || VERBS_AFTER.has(tokens[i - 1]?.lower ?? '')
}

/** "the first said", "a second told the Mail", "the latter replied": which of those who were named before. */
function oneOfSeveral({ tokens }: Scan, i: number): FoundNominal | null {
  const next = tokens[i + 1]
  if (next?.pos !== 'VERB') return null
  const token = tokens[i] as Token
  const previous = tokens[i - 1]
  const ordered = previous?.lower === 'the' ? ORDERED : previous?.lower === 'a' ? COUNTED : null
  if (!previous || !ordered?.has(token.lower) || previous.sentence !== token.sentence) return null
  if (next.sentence !== token.sentence) return null
  return standingAlone(i - 1, i, token.lower === 'others')
}

const ORDERED = new Set(['first', 'second', 'third', 'former', 'latter', 'other', 'others'])
const COUNTED = new Set(['second', 'third', 'fourth'])

/** "one of Lee’s aims": the noun that ends the phrase is none of a source. */
function isOfThings({ tokens, bits, nameable }: Scan, from: number): boolean {
  let last = -1
  for (let i = from; i < from + 8 && i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.sentence !== tokens[from]?.sentence || !(OF_PHRASE.has(token.pos) || token.lower === "'s"))
      break
    last = i
  }
  if (last < 0 || tokens[last]?.pos !== 'NOUN' || nameable[last]) return false
  return !((bits[last] as number) & SOURCE_NOUN)
}

const OF_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON'])

/** "21% said" */
function percent({ tokens }: Scan, i: number): FoundNominal | null {
  const next = tokens[i + 1]
  const number = tokens[i - 1]
  if (number?.pos !== 'NUM' || next?.sentence !== number.sentence) return null
  if (next.pos !== 'VERB' && next.pos !== 'AUX') return null
  return {
    first: i - 1,
    end: i + 1,
    head: i,
    determiner: 'indefinite',
    type: 'group',
    gender: 'unknown',
    plural: true,
  }
}

/** "one New Hampshire Democrat", "the Republican", "another Iranian": a people's adjective used as a noun. */
function aloneOfPeople(scan: Scan, i: number): FoundNominal | null {
  const { tokens, bits, nameable } = scan
  if (!((bits[i] as number) & PEOPLE) || !nameable[i]) return null
  const next = tokens[i + 1]
  const token = tokens[i] as Token
  if (
    next?.sentence === token.sentence &&
    (nameable[i + 1] || next.pos === 'NOUN' || next.pos === 'ADJ' || next.text === '-')
  )
    return null
  const { first, determiner } = phraseStart(scan, i, Math.max(0, i - 6))
  if (determiner === 'none') return null
  return { first, end: i + 1, head: i, determiner, type: 'unnamed', gender: 'unknown', plural: false }
}
