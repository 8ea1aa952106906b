/** What an entity is called: the fullest name of the article; for the unnamed the fullest description. */
import { isLowerCase, isUpperCase, type Token } from '../text/index'
import type { KnownPerson, SpeakerKind } from '../types'
import type { DraftCast, DraftEntity } from './draft-cast'
import type { Descriptions } from './link-nominals'
import { CLOSED, GIVEN_FEMALE, GIVEN_MALE, givenNameBits, PRONOUN, wordBits } from './lexicon'
import type { Entity, FoundMention, Gender } from './mention'
import { foldWord } from './name-forms'

const NO_ALIASES: readonly string[] = []

/** The entities of a cast, each named when its name is first asked for: nine in ten speak nowhere and never are. */
export function nameEntities(cast: DraftCast, descriptions: Descriptions, title = ''): Entity[] {
  for (const { mentions } of cast.entities)
    // Most were noted in the order of the text.
    if (mentions.some((m, k) => k > 0 && m < (mentions[k - 1] as number))) mentions.sort((a, b) => a - b)
  return cast.entities.map((draft, e) => new NamedEntity(draft, () => nameOf(cast, e, descriptions, title)))
}

class NamedEntity implements Entity {
  readonly kind: SpeakerKind
  readonly gender: Gender
  readonly plural: boolean
  readonly known: KnownPerson | null
  readonly mentions: readonly number[]
  readonly members: readonly number[]
  #called: Called | null = null
  readonly #call: () => Called

  constructor(draft: DraftEntity, call: () => Called) {
    this.kind = kindOf(draft)
    this.gender = draft.gender
    this.plural = draft.plural
    this.known = draft.known
    this.mentions = draft.mentions
    this.members = draft.members
    this.#call = call
  }

  get name(): string {
    return (this.#called ??= this.#call()).name
  }

  get aliases(): readonly string[] {
    return (this.#called ??= this.#call()).aliases
  }
}

type Called = Pick<Entity, 'name' | 'aliases'>

function nameOf(cast: DraftCast, e: number, descriptions: Descriptions, title: string): Called {
  const draft = cast.entities[e] as DraftEntity
  if (draft.members.length) {
    const aliases = draft.members.map((member) => nameOf(cast, member, descriptions, title).name)
    return { name: aliases.join(' and '), aliases }
  }
  const { ownerOf } = descriptions
  const printed = printings(cast, draft)
  let name = draft.known?.name ?? fullest(printed, draft)
  if (draft.kind === 'person' && draft.names && title && !draft.known && !name.includes(' '))
    name = nameInTitle(title, name, draft.gender) ?? name
  const owner = cast.entities[ownerOf.get(e) ?? -1]
  if (owner && !draft.names && startsWithPronoun(name)) {
    const whose = fullest(printings(cast, owner), owner)
    if (whose) name = `${whose}${whose.endsWith('s') ? '’' : '’s'}${name.slice(name.indexOf(' '))}`
  }
  const aliases =
    printed.size > 1 || draft.known || !printed.has(name)
      ? [...printed.keys()].filter((other) => other !== name)
      : NO_ALIASES
  return { name, aliases }
}

/** The ways an entity is printed, with how often; by its names when it has any, by its descriptions when not. */
function printings(cast: DraftCast, draft: DraftEntity): Map<string, number> {
  const printed = new Map<string, number>()
  const shouted: string[] = []
  for (const m of draft.mentions) {
    const mention = cast.mentions[m] as FoundMention
    if (mention.kind === 'pronoun' || (draft.names > 0 && mention.kind !== 'name')) continue
    // Nobody is called by the letter they wrote.
    if (mention.type === 'document' && draft.kind !== 'document') continue
    const name = print(cast, mention)
    // What a headline runs into a name ("Corners Lee") is no part of it, when the text has the name too.
    if (
      name &&
      draft.kind === 'person' &&
      mention.endToken - mention.coreToken > 1 &&
      inHeadline(cast, mention)
    ) {
      shouted.push(name)
      continue
    }
    if (name) printed.set(name, (printed.get(name) ?? 0) + 1)
  }
  for (const name of shouted) {
    // "Ann Lee Scandal Grows" tells nothing more of whom the text calls Ann Lee.
    if (runsOver(name, printed)) continue
    if (!printed.size || printed.has(name) || isGiven(name.slice(0, Math.max(0, name.indexOf(' ')))))
      printed.set(name, (printed.get(name) ?? 0) + 1)
  }
  return printed
}

/** A headline's name begins with one that the text prints in full. */
function runsOver(name: string, printed: ReadonlyMap<string, number>): boolean {
  for (const other of printed.keys()) if (other.includes(' ') && name.startsWith(`${other} `)) return true
  return false
}

/** Nearly every word of its sentence is capitalized. */
function inHeadline({ layer: { sentences, tokens } }: DraftCast, mention: FoundMention): boolean {
  const sentence = sentences[mention.sentence]
  if (!sentence || sentence.endToken - sentence.firstToken > LONGEST_HEADLINE) return false
  let words = 0
  let lower = 0
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i] as Token
    if (i >= mention.coreToken && i < mention.endToken) continue
    if (isUpperCase(token.text)) words++
    else if (isLowerCase(token.text) && !(wordBits(token.lower) & CLOSED)) lower++
  }
  return words >= 2 && lower * 6 <= words
}

const LONGEST_HEADLINE = 30

function isGiven(word: string): boolean {
  return givenNameBits(foldWord(word.toLowerCase())) > 0 || (word.endsWith('.') && word.length < 5)
}

/** Blanks that a name is not told with: it is the same name over the end of a line, or with a blank that does not break. */
const OTHER_BLANKS = /[^\S ]|\s\s/

function print(cast: DraftCast, mention: FoundMention): string {
  const { text, tokens } = cast.layer
  const last =
    mention.kind !== 'nominal'
      ? mention.endToken
      : mention.type === 'organization'
        ? membersEnd(cast, mention)
        : complementEnd(cast, mention)
  const from = (tokens[mention.coreToken] as Token).start
  let name = text.slice(from, last === mention.endToken ? mention.end : (tokens[last - 1] as Token).end)
  if (OTHER_BLANKS.test(name)) name = name.replace(/\s+/g, ' ')
  return name.endsWith("'s") || name.endsWith('’s') ? name.slice(0, -2) : name
}

/** Where a body ends with those who make it up: "the board of trustees". */
function membersEnd({ layer: { tokens } }: DraftCast, { endToken, sentence }: FoundMention): number {
  const members = tokens[endToken + 1]
  return tokens[endToken]?.lower === 'of' && members?.pos === 'NOUN' && members.sentence === sentence
    ? endToken + 2
    : endToken
}

const COMPLEMENT = 12

/** Where a description ends with what completes it: "a spokesman for the bank", "a doctor at Leeds Infirmary". */
function complementEnd({ layer: { tokens } }: DraftCast, mention: FoundMention): number {
  let end = mention.endToken
  const limit = end + COMPLEMENT
  for (;;) {
    const preposition = tokens[end]
    if (preposition?.sentence !== mention.sentence || !COMPLETES.has(preposition.lower)) return end
    let at = end + 1
    let named = false
    while (
      at < limit &&
      tokens[at]?.sentence === mention.sentence &&
      (PHRASE.has((tokens[at] as Token).pos) || isOwnersMark(tokens, at))
    ) {
      if (isUpperCase((tokens[at] as Token).text)) named = true
      at++
    }
    // "a reporter at the rally" says where; "a reporter at NPR" says who.
    if (
      at === end + 1 ||
      at >= limit ||
      (preposition.lower !== 'of' && preposition.lower !== 'for' && !named)
    )
      return end
    end = at
  }
}

/** "one of Lee’s aides" */
function isOwnersMark(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === "'s" && PHRASE.has(tokens[i + 1]?.pos ?? 'PUNCT')
}

const COMPLETES = new Set(['of', 'for', 'from', 'at', 'with'])
const PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])

function startsWithPronoun(name: string): boolean {
  const blank = name.indexOf(' ')
  const first = name.slice(0, blank)
  return blank > 0 && first !== 'US' && (wordBits(first.toLowerCase()) & PRONOUN) > 0
}

/** A name has a given name and two more before the surname at most. */
const GIVEN_WORDS = 3

/** The full name of somebody whom only the title names in full. */
function nameInTitle(title: string, surname: string, gender: Gender): string | null {
  const wanted = foldWord(surname.toLowerCase())
  const words = title.split(/\s+/, LONGEST_TITLE)
  for (let at = 1; at < words.length; at++) {
    if (foldWord((words[at] as string).replace(/['’]s\b.*$/, '').toLowerCase()) !== wanted) continue
    let first = at
    while (first > 0 && at - first < GIVEN_WORDS && isGivenInTitle(words[first - 1] as string)) first--
    const bits = givenNameBits(foldWord((words[first] as string).toLowerCase()))
    if (first === at || !bits) continue
    if (gender !== 'unknown' && bits & (gender === 'female' ? GIVEN_MALE : GIVEN_FEMALE)) continue
    return [...words.slice(first, at), surname].join(' ')
  }
  return null
}

const LONGEST_TITLE = 60

function isGivenInTitle(word: string): boolean {
  return (
    isUpperCase(word) &&
    /^[\p{L}.’'-]+$/u.test(word) &&
    isGiven(word) &&
    !(wordBits(word.toLowerCase()) & CLOSED)
  )
}

/** The printing worth most; of equal worth the first. */
function fullest(printed: ReadonlyMap<string, number>, draft: DraftEntity): string {
  if (printed.size === 1) for (const name of printed.keys()) return name
  let best = ''
  let value = -1
  for (const [name, count] of printed) {
    const worth = worthOf(name, draft, printed) + Math.min(9, count)
    if (worth > value) {
      best = name
      value = worth
    }
  }
  return best
}

/**
 * Words count, with two exceptions. A person's name that opens with a given name or initial outweighs one more word,
 * which a headline may have run into it ("Rips Ann Lee"). Of a body that is only described, the capitals count and the
 * other words weigh against it: "Ann Lee's campaign" rather than "Lee's chaotic campaign". What a pronoun opens comes last.
 */
function worthOf(name: string, draft: DraftEntity, printed: ReadonlyMap<string, number>): number {
  const words = name.split(' ')
  const first = words[0] as string
  if (startsWithPronoun(name)) return words.length
  if (draft.names === 0 && draft.kind === 'organization') {
    const capitals = words.filter((word, i) =>
      i > 0 ? isUpperCase(word) : isUpperCase(word) && !(wordBits(word.toLowerCase()) & CLOSED),
    ).length
    return 1000 + capitals * 100 - words.length * 10
  }
  if (draft.kind !== 'person' || words.length < 2) return 1000 + words.length * 10
  // "Foreign Minster Wang Yi" beside "Wang Yi": what is no given name was run into it.
  if (!isGiven(first))
    for (let from = 1; from < words.length - 1; from++)
      if (
        printed.has(words.slice(from).join(' ')) &&
        words.slice(0, from).some((word) => wordBits(word.toLowerCase()) !== 0)
      )
        return 1000
  // Kenneth rather than Ken, whichever comes oftener.
  return 1000 + words.length * 10 + (isGiven(first) ? 15 + Math.min(3, first.length - 3) * 3 : 0)
}

function kindOf(draft: DraftEntity): SpeakerKind {
  return draft.kind === 'place' || draft.kind === 'other' ? 'organization' : draft.kind
}
