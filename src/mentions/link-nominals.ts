/** What descriptions stand for: somebody named beside them, somebody called so before, or somebody new. */
import type { Token } from '../text/index'
import { rank, scoreOfNobody } from './antecedents'
import { headNoun, noteDescription } from './descriptions'
import { NO_MEMBERS, type DraftCast, type DraftEntity } from './draft-cast'
import { BODY_NOUN, DOCUMENT_NOUN, PEOPLE, PERSON_NOUN, PLACE, PLAIN, wordBits } from './lexicon'
import { agrees } from './linking'
import { epithetOf, isFromElsewhere } from './epithets'
import { issuedBy, issuedWhereItStands, lastDocument } from './documents'
import { kinOf, otherWordsForKin } from './kin'
import { kindredRole } from './kindred-roles'
import { beforeName, besideName, holderOf, identifiedAs, saidToBe } from './appositions'
import type { FoundMention } from './mention'
import { foldWord } from './name-forms'
import { isOpposedRole } from './opposed-roles'
import { noteOf } from './word-notes'

/** Whom descriptions were found to stand for, by what they say. */
export interface Descriptions {
  /** "2|campaign": the campaign of entity 2. */
  readonly owned: Map<string, number>
  /** Whole phrases without their article. */
  readonly phrases: Map<string, number>
  /** "report": the entity of the last document called so, which is who issued it when that is told. */
  readonly documents: Map<string, number>
  /** "spokesman": the last who was called so and is not named. */
  readonly unnamed: Map<string, number>
  /** For an entity described only as somebody's, the owner. */
  readonly ownerOf: Map<number, number>
}

/** The entity a description stands for; a new one is added to the cast when it is nobody before. */
export function linkNominal(cast: DraftCast, m: number, known: Descriptions): number {
  const mention = cast.mentions[m] as FoundMention
  for (const sieve of SIEVES) {
    const entity = sieve(cast, m, known)
    if (entity >= 0) {
      const draft = cast.entities[entity] as DraftEntity
      // What is said of a document is not said of its issuer.
      if (mention.type !== 'document' || draft.kind === 'document') noteDescription(cast, mention, draft)
      remember(cast, m, known, entity)
      return entity
    }
  }
  const entity = cast.entities.length
  cast.entities.push({
    kind: mention.type === 'place' || mention.type === 'other' ? 'unnamed' : mention.type,
    gender: mention.gender,
    leaning: 'unknown',
    plural: mention.plural,
    known: null,
    personal: mention.type === 'unnamed' && mention.head > mention.firstToken,
    human: false,
    roles: [],
    traits: [],
    mentions: [],
    names: 0,
    members: NO_MEMBERS,
  })
  noteDescription(cast, mention, cast.entities[entity] as DraftEntity)
  remember(cast, m, known, entity)
  return entity
}

/** The entity that a description is said of outright, -1 for none: what is cheap to tell of any description. */
export function findDescribed(cast: DraftCast, m: number): number {
  const before = beforeName(cast, m)
  const entity = before >= 0 ? before : besideName(cast, m)
  return entity >= 0 ? entity : saidToBe(cast, m)
}

type Sieve = (cast: DraftCast, m: number, known: Descriptions) => number

/** From sure to unsure; the first that answers decides. */
const SIEVES: readonly Sieve[] = [
  beforeName,
  holderOf,
  besideName,
  saidToBe,
  identifiedAs,
  issuedBy,
  issuedWhereItStands,
  ownedBy,
  lastDocument,
  lastBody,
  samePhrase,
  calledSo,
  onlyBody,
  epithetOf,
]

const BODY_REACH = 60

/** "the union" after "Flight Attendants Union": the last body whose name or description has the noun. */
function lastBody(cast: DraftCast, m: number): number {
  const mention = cast.mentions[m] as FoundMention
  if (
    mention.type !== 'organization' ||
    mention.determiner !== 'definite' ||
    mention.head - mention.firstToken > 1
  )
    return -1
  const noun = headNoun(cast.layer.tokens, mention)
  let kindred = -1
  for (let at = m - 1; at >= 0 && at > m - BODY_REACH; at--) {
    const entity = cast.entityOf[at] as number
    if (entity < 0 || (cast.mentions[at] as FoundMention).quotation !== null) continue
    const { kind, names, roles, plural } = cast.entities[entity] as DraftEntity
    if (kind !== 'organization' || (plural && !mention.plural)) continue
    if (roles.includes(noun)) return entity
    if (kindred < 0 && names > 0 && kindredRole(noun, roles)) kindred = entity
  }
  return kindred
}

/** How far back the only body that fits is looked for. */
const ONLY_REACH = 30
/** Nouns for any body whose name tells nothing of its kind. */
const ANY_BODY = new Set([
  'company',
  'firm',
  'group',
  'organization',
  'outlet',
  'agency',
  'giant',
  'business',
  'nonprofit',
  'startup',
  'start-up',
  'retailer',
  'manufacturer',
  'maker',
  'chain',
  'brand',
  'charity',
  'platform',
  'insurer',
  'lender',
])

/** Of these some bear a name that could be a person's. */
const FIRMS = new Set(
  'company firm giant business startup start-up retailer manufacturer maker chain brand'.split(' '),
)

/**
 * "the company" after "Yorvik": the only body named so far back whose name says nothing else of its kind; or else the
 * only name there of which nothing tells that it is a person's.
 */
function onlyBody(cast: DraftCast, m: number): number {
  const mention = cast.mentions[m] as FoundMention
  const noun = headNoun(cast.layer.tokens, mention)
  if (mention.plural && mention.type !== 'group') return -1
  if (mention.determiner !== 'definite' || mention.head - mention.firstToken > 1 || !ANY_BODY.has(noun))
    return -1
  let only = -1
  let strange = -1
  for (let at = m - 1; at >= 0 && at > m - ONLY_REACH; at--) {
    const entity = cast.entityOf[at] as number
    if (entity < 0 || entity === only || (cast.mentions[at] as FoundMention).quotation !== null) continue
    const { kind, names, roles, personal, gender, mentions } = cast.entities[entity] as DraftEntity
    if (!names || (roles.length && !kindredRole(noun, roles))) continue
    if (kind === 'person' && !personal && gender === 'unknown' && isLone(cast, mentions[0] as number)) {
      if (strange >= 0 && strange !== entity) strange = SEVERAL
      else if (strange !== SEVERAL) strange = entity
    }
    if (kind !== 'organization') continue
    if (only >= 0) return -1
    only = entity
  }
  if (only >= 0 || strange < 0 || strange === SEVERAL || !FIRMS.has(noun)) return only
  const draft = cast.entities[strange] as DraftEntity
  draft.kind = 'organization'
  return strange
}

const SEVERAL = Infinity

function isLone(cast: DraftCast, m: number): boolean {
  const { coreToken, endToken } = cast.mentions[m] as FoundMention
  return endToken - coreToken === 1
}

/** "Trump's campaign", "the Trump campaign" and "his campaign" are one; "his wife" is one woman throughout. */
function ownedBy(cast: DraftCast, m: number, known: Descriptions): number {
  const mention = cast.mentions[m] as FoundMention
  if (mention.determiner === 'indefinite') return -1
  const owner = ownerOf(cast, m)
  if (owner < 0) return -1
  const noun = headNoun(cast.layer.tokens, mention)
  const entity = known.owned.get(ownedKey(owner, noun, mention.plural))
  if (entity !== undefined) return entity
  // "her spouse" is "her husband" of before.
  for (const word of otherWordsForKin(noun)) {
    const other = known.owned.get(ownedKey(owner, word, mention.plural))
    if (other !== undefined && agrees((cast.entities[other] as DraftEntity).gender, mention.gender))
      return other
  }
  return -1
}

function ownedKey(owner: number, noun: string, plural: boolean): string {
  return `${owner}|${noun}${plural ? '+' : ''}`
}

/** The entity of the name or pronoun that owns or qualifies the description, -1 for none. */
function ownerOf(cast: DraftCast, m: number): number {
  const mention = cast.mentions[m] as FoundMention
  for (let at = m + 1; at < cast.mentions.length; at++) {
    const inner = cast.mentions[at] as FoundMention
    if (inner.start >= mention.end) return -1
    if (inner.possessive && inner.endToken <= mention.head && inner.kind !== 'nominal')
      return cast.entityOf[at] as number
  }
  return -1
}

function phraseOf(cast: DraftCast, mention: FoundMention): string {
  const words: string[] = []
  for (let i = mention.firstToken; i < mention.endToken; i++) {
    const { lower, word } = cast.layer.tokens[i] as Token
    if (i < mention.head && noteOf(word).listed & PLAIN) continue
    words.push(foldWord(lower))
  }
  return words.join(' ')
}

/** The same words again: "prison authorities", "the two senators". */
function samePhrase(cast: DraftCast, m: number, known: Descriptions): number {
  const mention = cast.mentions[m] as FoundMention
  if (mention.determiner === 'indefinite' || mention.endToken - mention.firstToken < 2) return -1
  if (mention.determiner === 'possessive' && ownerOf(cast, m) >= 0) return -1
  const entity = lastCalledSo(cast, mention, known) ?? known.phrases.get(phraseOf(cast, mention)) ?? -1
  return entity >= 0 && (mention.type !== 'unnamed' || mention.determiner === 'definite') ? entity : -1
}

/** "the spokesman" after "a bank spokesman", though a spokesman for another bank came before. */
function lastCalledSo(cast: DraftCast, mention: FoundMention, known: Descriptions): number | undefined {
  if (mention.type !== 'unnamed' || mention.head - mention.firstToken > 1) return undefined
  return known.unnamed.get(headNoun(cast.layer.tokens, mention))
}

/** A wrong link names the wrong person, a missing one only leaves a description: links have to be this much likelier. */
const MARGIN = 0.1

/** "the secretary" after "Secretary of State Antony Blinken", "the Russian leader" after "President Vladimir Putin of Russia". */
function calledSo(cast: DraftCast, m: number): number {
  const mention = cast.mentions[m] as FoundMention
  if (mention.determiner !== 'definite') return -1
  const ranked = rank(cast, m)
  const [likeliest] = ranked
  if (!likeliest) return -1
  const least = scoreOfNobody(cast, m) + MARGIN
  // They stand in the order of their scores: where the first is not likely enough, none is.
  if (likeliest.score <= least) return -1
  const origins = originsOf(cast, mention)
  const noun = headNoun(cast.layer.tokens, mention)
  const actor = actorOn(cast, m)
  const best = ranked.find(({ entity }) => {
    const draft = cast.entities[entity] as DraftEntity
    return (
      entity !== actor &&
      !isOfOthers(draft, origins) &&
      !isFromElsewhere(draft.traits, noun) &&
      !isOpposed(cast, mention, noun, draft)
    )
  })
  return best && best.score > least ? best.entity : -1
}

/** Who does to somebody what the verb before the description says, -1 for nobody: "Lopez called the senator" is no Lopez. */
function actorOn(cast: DraftCast, m: number): number {
  const { tokens } = cast.layer
  const { firstToken, sentence, quotation } = cast.mentions[m] as FoundMention
  let k = firstToken - 1
  if (tokens[k]?.pos !== 'VERB' || tokens[k]?.sentence !== sentence) return -1
  k--
  while (ADVERBIAL.has(tokens[k]?.pos ?? '') && tokens[k]?.sentence === sentence) k--
  for (let at = m - 1; at >= 0 && at > m - 4; at--) {
    const before = cast.mentions[at] as FoundMention
    if (before.sentence !== sentence || before.quotation !== quotation) return -1
    if (before.endToken === k + 1) return before.possessive ? -1 : (cast.entityOf[at] as number)
  }
  return -1
}

const ADVERBIAL: ReadonlySet<string> = new Set(['ADV', 'AUX', 'PART'])

/** "the striker" is not the coach, though "the former striker" may be. */
function isOpposed(
  { layer: { tokens } }: DraftCast,
  { firstToken, head }: FoundMention,
  noun: string,
  { roles }: DraftEntity,
): boolean {
  if (!isOpposedRole(noun, roles)) return false
  for (let k = firstToken; k < head; k++) if (tokens[k]?.lower === 'former') return false
  return true
}

/** The nations, parties and places in a description. */
function originsOf({ layer: { tokens } }: DraftCast, mention: FoundMention): string[] {
  const origins: string[] = []
  for (let i = mention.firstToken; i < mention.head; i++) {
    const { lower, word } = tokens[i] as Token
    if (noteOf(word).listed & (PEOPLE | PLACE)) origins.push(lower)
  }
  return origins
}

/** "the U.S. readout" is not "the Chinese readout". */
function isOfOthers({ names, traits }: DraftEntity, origins: readonly string[]): boolean {
  if (names > 0 || !origins.length || origins.some((origin) => traits.includes(origin))) return false
  for (const trait of traits) if (wordBits(trait) & (PEOPLE | PLACE)) return true
  return false
}

/** "her husband Dale", "their lawyer Ann Lee": "her husband" is known from then on. Owners within are settled before. */
export function noteOwnedName(cast: DraftCast, m: number, known: Descriptions, entity: number): void {
  const { firstToken, coreToken } = cast.mentions[m] as FoundMention
  if (coreToken - firstToken < 2) return
  const role = cast.layer.tokens[coreToken - 1] as Token
  if (!(noteOf(role.word).listed & PERSON_NOUN)) return
  const owner = ownerOf(cast, m)
  if (owner >= 0 && owner !== entity)
    noteOwned(cast, known, { owner, entity, noun: role.lower, plural: false })
}

interface Owned {
  readonly owner: number
  readonly entity: number
  readonly noun: string
  readonly plural: boolean
}

function noteOwned(cast: DraftCast, { owned }: Descriptions, { owner, entity, noun, plural }: Owned): void {
  owned.set(ownedKey(owner, noun, plural), entity)
  // Whose wife she is, is her husband.
  for (const side of kinOf(noun, cast.entities[owner] as DraftEntity)) {
    const key = ownedKey(entity, side, false)
    if (!owned.has(key)) owned.set(key, owner)
  }
}

function remember(cast: DraftCast, m: number, known: Descriptions, entity: number): void {
  const mention = cast.mentions[m] as FoundMention
  known.phrases.set(phraseOf(cast, mention), entity)
  if (mention.type === 'document') {
    // Taken out first, so that the last one stands last.
    const noun = headNoun(cast.layer.tokens, mention)
    known.documents.delete(noun)
    known.documents.set(noun, entity)
  }
  if (mention.type === 'unnamed' && !mention.plural) {
    const noun = headNoun(cast.layer.tokens, mention)
    const { names } = cast.entities[entity] as DraftEntity
    if (names) known.unnamed.delete(noun)
    else known.unnamed.set(noun, entity)
  }
  const owner = ownerOf(cast, m)
  if (owner < 0) return
  noteOwned(cast, known, {
    owner,
    entity,
    noun: headNoun(cast.layer.tokens, mention),
    plural: mention.plural,
  })
  if (
    noteOf((cast.layer.tokens[mention.head] as Token).word).listed & (BODY_NOUN | DOCUMENT_NOUN) &&
    !known.ownerOf.has(entity)
  )
    known.ownerOf.set(entity, owner)
}
