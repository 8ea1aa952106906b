import type { Sentence, TextLayer, Token } from '../text/index'
import type { KnownPerson, MentionKind } from '../types'
import type { Quotation } from '../quotes/quotation'
import { NUMBER_WORD, OFFICE, PERSON_NOUN, PLURAL, TITLE } from './lexicon'
import { findPronouns } from './find-pronouns'
import { findKnownNames, withKnownNames, type PlacedName } from './known-people'
import { mentionLabels } from './label-mentions'
import type { Background, Determiner, FoundMention, Gender } from './mention'
import { genderOfTitle } from './name-types'
import { parseRun, type FoundName } from './names'
import { findNominals, reportsClause } from './nominals'
import { phraseStart } from './noun-phrases'
import { findRuns, SUFFIXES } from './runs'
import { scanText, type Scan } from './scan'
import { LOWER } from './word-notes'

const NOBODY_KNOWN: readonly KnownPerson[] = []

/**
 * Everything in an article that could be the source of a quotation, in the order of the text; a mention that holds
 * another comes before it. Linear in the text.
 *
 * @example
 * findMentions(readText('Mayor Ana Ruiz said she would stay.'), []) // "Mayor Ana Ruiz", "she"
 */
export function findMentions(
  layer: TextLayer,
  quotations: readonly Quotation[],
  { people = NOBODY_KNOWN }: Background = {},
): FoundMention[] {
  const scan = scanText(layer, quotations)
  const taken = new Uint8Array(scan.tokens.length)
  const mentions: FoundMention[] = []
  const names: FoundName[] = []
  for (const run of findRuns(scan)) for (const name of parseRun(scan, run)) names.push(name)
  for (const name of people.length
    ? withKnownNames(names, findKnownNames(layer.text, scan.tokens, people))
    : names) {
    // A people's adjective or a title that opens a longer phrase is left to the nominals.
    if (
      name.titleOnly &&
      scan.tokens[name.end]?.pos === 'NOUN' &&
      scan.tokens[name.end]?.sentence === scan.tokens[name.first]?.sentence
    )
      continue
    mentions.push(nameMention(scan, name, floorOf(mentions, name)))
    for (let i = Math.min(name.first, name.coreFirst); i < name.end; i++) taken[i] = 1
  }
  for (const nominal of findNominals(scan, taken)) {
    const { first, end, head, type, gender, plural, determiner } = nominal
    mentions.push(
      toMention(scan, {
        kind: 'nominal',
        first,
        end,
        head,
        core: first,
        type,
        gender,
        plural,
        person: 3,
        possessive: isOwner(scan, end),
        determiner,
        known: NOBODY_KNOWN,
      }),
    )
  }
  for (const { token, form, possessive } of findPronouns(scan, taken)) {
    mentions.push(
      toMention(scan, {
        kind: 'pronoun',
        first: token,
        end: token + 1,
        head: token,
        core: token,
        gender: form.gender,
        plural: form.plural,
        type: form.stands === 'thing' ? 'organization' : form.plural ? 'group' : 'person',
        person: form.person,
        possessive,
        determiner: 'none',
        known: NOBODY_KNOWN,
      }),
    )
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return mentionLabels(scan, quotations, mentions, ({ first, end, kind, type }) =>
    toMention(scan, {
      kind,
      first,
      end,
      head: end - 1,
      core: first,
      type,
      gender: 'unknown',
      plural: false,
      person: 3,
      possessive: false,
      determiner: 'none',
      known: NOBODY_KNOWN,
    }),
  )
}

/** No token before this belongs to a name's phrase: "the US President" starts before the name that qualifies it. */
function floorOf(mentions: readonly FoundMention[], { first, titleOnly }: FoundName | PlacedName): number {
  const last = mentions[mentions.length - 1]
  const qualifies = titleOnly && last?.kind === 'name' && last.possessive && last.endToken === first
  return (qualifies ? mentions[mentions.length - 2]?.endToken : last?.endToken) ?? 0
}

function nameMention(scan: Scan, name: FoundName | PlacedName, floor: number): FoundMention {
  const { tokens } = scan
  const head = name.end - 1
  const first = name.type === 'person' && !name.attributive ? forerunners(scan, name.first) : name.first
  // "the Secretary of State": its determiner stands before the first word, and not before the last.
  const start = name.titleOnly ? phraseStart(scan, name.first, floor) : null
  return toMention(scan, {
    kind: name.titleOnly ? 'nominal' : 'name',
    first: start ? Math.min(start.first, name.first) : first,
    end: name.end,
    head: surnameOf(tokens, head, name.coreFirst),
    core: name.titleOnly ? name.first : name.coreFirst,
    type: name.type,
    gender:
      name.gender === 'unknown' && first < name.coreFirst ? genderBefore(scan, name.coreFirst) : name.gender,
    plural: name.plural,
    person: 3,
    possessive: name.attributive || isOwner(scan, name.end) || describesNoun(scan, name),
    determiner: start?.determiner ?? 'none',
    known: 'known' in name ? name.known : NOBODY_KNOWN,
  })
}

/** "her husband Dale", "mum-of-three Jo Roe": what somebody is called before the name. */
function genderBefore(scan: Scan, core: number): Gender {
  const at = core - 1
  const told = genderOfTitle(scan, at, core)
  if (told !== 'unknown' || !((scan.bits[at] as number) & NUMBER_WORD) || !isOfMany(scan.tokens, at))
    return told
  return genderOfTitle(scan, at - OF_MANY, at - OF_MANY + 1)
}

/** From "three" back to "mum" in "mum-of-three". */
const OF_MANY = 4

function isOfMany(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '-' && tokens[at - 2]?.lower === 'of' && tokens[at - 3]?.text === '-'
}

/** "Jr." and "III" decide no agreement. */
function surnameOf(tokens: readonly Token[], last: number, first: number): number {
  let head = last
  while (
    head > first &&
    (SUFFIXES.has((tokens[head] as Token).lower) || (tokens[head] as Token).text.length === 1)
  )
    head--
  return head
}

/** Adjectives that stand before a title or name and not before other things. */
const FORMER = new Set([
  'former',
  'retired',
  'late',
  'acting',
  'outgoing',
  'incoming',
  'longtime',
  'fellow',
  'ex',
])

/** Roles in lower case before a name: "retired neurosurgeon Ben Carson", "secretary of state John Kerry". */
function forerunners(scan: Scan, first: number): number {
  const { tokens, bits, shape } = scan
  const before = first - 1
  if (before < 0 || tokens[before]?.sentence !== tokens[first]?.sentence) return first
  if (scan.quotation[before] !== scan.quotation[first]) return first
  const bit = bits[before] as number
  if (bit & PERSON_NOUN && !(bit & PLURAL)) return phraseStart(scan, before, 0).first
  if (shape[before] === LOWER && FORMER.has((tokens[before] as Token).lower))
    return phraseStart(scan, before, 0).first
  if (
    bit & OFFICE &&
    shape[before] === LOWER &&
    tokens[before - 1]?.lower === 'of' &&
    (bits[before - 2] ?? 0) & TITLE
  ) {
    return phraseStart(scan, before - 2, 0).first
  }
  return first
}

const PERFECT: ReadonlySet<string> = new Set(['been', 'got', 'gone', 'gonna'])

function isOwner({ tokens }: Scan, end: number): boolean {
  const next = tokens[end]
  const last = tokens[end - 1]
  if (!next || next.start !== last?.end) return false
  // "My Tyler's been crying": that is "has".
  if (next.lower === "'s") return next.pos !== 'AUX' && !PERFECT.has(tokens[end + 1]?.lower ?? '')
  return (
    next.lower === "'" &&
    last.lower.endsWith('s') &&
    tokens[end + 1]?.sentence === last.sentence &&
    next.end < (tokens[end + 1]?.start ?? 0)
  )
}

/** "the Trump campaign", "a Clinton spokesman". */
function describesNoun(scan: Scan, name: FoundName): boolean {
  const { tokens, shape } = scan
  const next = tokens[name.end]
  if (reportsClause(scan, name.end)) return false
  if (!next || next.sentence !== tokens[name.first]?.sentence || shape[name.end] !== LOWER) return false
  return next.pos === 'NOUN' || (next.pos === 'ADJ' && tokens[name.end + 1]?.pos === 'NOUN')
}

/** What the finders know of a mention; the rest follows from where it stands. */
interface Found {
  readonly kind: MentionKind
  readonly first: number
  readonly end: number
  readonly head: number
  readonly core: number
  readonly type: FoundMention['type']
  readonly gender: Gender
  readonly plural: boolean
  readonly person: 1 | 2 | 3
  readonly possessive: boolean
  readonly determiner: Determiner
  readonly known: readonly KnownPerson[]
}

/** Written out field by field: spreading objects here took half of the time of the whole stage. */
function toMention({ layer, tokens, quotation }: Scan, found: Found): FoundMention {
  const sentence = (tokens[found.head] as Token).sentence
  const within = quotation[found.head] as number
  return {
    start: (tokens[found.first] as Token).start,
    end: (tokens[found.end - 1] as Token).end,
    kind: found.kind,
    firstToken: found.first,
    endToken: found.end,
    coreToken: found.core,
    head: found.head,
    type: found.type,
    gender: found.gender,
    plural: found.plural,
    person: found.person,
    possessive: found.possessive,
    determiner: found.determiner,
    sentence,
    paragraph: (layer.sentences[sentence] as Sentence).paragraph,
    quotation: within < 0 ? null : within,
    known: found.known,
  }
}
