/** What descriptions stand for: somebody named beside them, somebody called so before, or somebody new. */
import type { Token } from '../text/index'
import { rank, scoreOfNobody } from './antecedents'
import { headNoun, noteDescription } from './descriptions'
import type { DraftCast, DraftEntity } from './draft-cast'
import { BODY_NOUN, DOCUMENT_NOUN, PEOPLE, PLACE, PLAIN, REPORTING, wordBits } from './lexicon'
import { kindredRole } from './kindred-roles'
import type { FoundMention } from './mention'
import { foldWord } from './name-forms'

/** Whom descriptions were found to stand for, by what they say. */
export interface Descriptions {
  /** "2|campaign": the campaign of entity 2. */
  readonly owned: Map<string, number>
  /** Whole phrases without their article. */
  readonly phrases: Map<string, number>
  /** "report": the entity of the last document called so, which is who issued it when that is told. */
  readonly documents: Map<string, number>
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
    plural: mention.plural,
    known: null,
    personal: mention.type === 'unnamed' && mention.head > mention.firstToken,
    roles: [],
    traits: [],
    mentions: [],
    names: 0,
  })
  noteDescription(cast, mention, cast.entities[entity] as DraftEntity)
  remember(cast, m, known, entity)
  return entity
}

/** The entity that a description is said of outright, -1 for none: what is cheap to tell of any description. */
export function findDescribed(cast: DraftCast, m: number): number {
  const entity = besideName(cast, m)
  return entity >= 0 ? entity : saidToBe(cast, m)
}

type Sieve = (cast: DraftCast, m: number, known: Descriptions) => number

/** From sure to unsure; the first that answers decides. */
const SIEVES: readonly Sieve[] = [
  besideName,
  saidToBe,
  issuedBy,
  ownedBy,
  lastDocument,
  samePhrase,
  lastBody,
  calledSo,
]

/** "Jane Roe, a professor", "the assailant, John Doe", "her aide Jane Roe". */
function besideName(cast: DraftCast, m: number): number {
  const { tokens } = cast.layer
  const mention = cast.mentions[m] as FoundMention
  if (mention.type === 'document') return -1
  if (tokens[mention.firstToken - 1]?.text === ',') {
    for (let at = m - 1; at >= 0 && at > m - 6; at--) {
      const before = cast.mentions[at] as FoundMention
      if (before.sentence !== mention.sentence || before.quotation !== mention.quotation) break
      const name =
        before.endToken === mention.firstToken - 1 ||
        closesParenthesis(tokens, before.endToken, mention.firstToken - 1)
      if (
        name &&
        before.kind === 'name' &&
        !before.possessive &&
        fits(mention, before) &&
        !isListed(tokens, mention) &&
        !reports(tokens, mention)
      )
        return cast.entityOf[at] as number
    }
  }
  if (mention.determiner === 'none' && tokens[mention.firstToken - 1]?.sentence === mention.sentence)
    return -1
  const comma = commaAfter(tokens, mention)
  if (comma < 0) return -1
  for (let at = m + 1; at < cast.mentions.length && at < m + 9; at++) {
    const after = cast.mentions[at] as FoundMention
    if (after.firstToken < comma) continue
    if (after.sentence !== mention.sentence || after.firstToken !== comma + 1) return -1
    const closed = tokens[after.endToken]
    if (after.kind !== 'name' || after.possessive || !fits(mention, after)) return -1
    return closed?.sentence !== mention.sentence ||
      closed.pos === 'PUNCT' ||
      closed.pos === 'VERB' ||
      closed.pos === 'ADP'
      ? (cast.entityOf[at] as number)
      : -1
  }
  return -1
}

const COMPLEMENT = 10

/** The comma after a description, or after the prepositions that complete it: "the head of the bank, Ann Lee". */
function commaAfter(tokens: readonly Token[], mention: FoundMention): number {
  let at = mention.endToken
  if (tokens[at]?.pos === 'ADP') {
    const limit = at + COMPLEMENT
    while (at < limit && tokens[at]?.sentence === mention.sentence && tokens[at]?.text !== ',') {
      if (tokens[at]?.pos === 'VERB' || tokens[at]?.pos === 'AUX') return -1
      at++
    }
  }
  return tokens[at]?.text === ',' && tokens[at]?.sentence === mention.sentence ? at : -1
}

function fits(mention: FoundMention, name: FoundMention): boolean {
  if (mention.plural) return false
  if (mention.gender !== 'unknown' && name.gender !== 'unknown' && mention.gender !== name.gender)
    return false
  return mention.type === 'unnamed' ? name.type === 'person' : mention.type === name.type
}

/** "Jane Roe (D-Calif.), the senator". */
function closesParenthesis(tokens: readonly Token[], from: number, comma: number): boolean {
  return tokens[from]?.text === '(' && comma - from < 10 && tokens[comma - 1]?.text === ')'
}

/** "Clinton, a top aide said, was calm": the description is the subject of its own aside. */
function reports(tokens: readonly Token[], mention: FoundMention): boolean {
  const next = tokens[mention.endToken]
  return next?.pos === 'VERB' && (wordBits(next.lower) & REPORTING) > 0
}

/** "Roe, the mayor and a friend" lists people; "Roe, the mayor, said" describes one. */
function isListed(tokens: readonly Token[], mention: FoundMention): boolean {
  return (
    tokens[mention.endToken]?.lower === 'and' &&
    tokens[mention.endToken + 1]?.text !== ',' &&
    (tokens[mention.endToken + 1]?.pos === 'DET' || tokens[mention.endToken + 1]?.pos === 'PROPN')
  )
}

/** "Jamal Simmons is a consultant", "Roe, who was the mayor". */
function saidToBe(cast: DraftCast, m: number): number {
  const { tokens } = cast.layer
  const mention = cast.mentions[m] as FoundMention
  if (mention.type !== 'unnamed') return -1
  const verb = tokens[mention.firstToken - 1]?.lower
  if ((verb !== 'is' && verb !== 'was') || tokens[mention.firstToken - 1]?.sentence !== mention.sentence)
    return -1
  for (let at = m - 1; at >= 0 && at > m - 4; at--) {
    const before = cast.mentions[at] as FoundMention
    if (before.sentence !== mention.sentence || before.quotation !== mention.quotation) return -1
    if (before.endToken !== mention.firstToken - 1) continue
    const entity = cast.entityOf[at] as number
    return entity >= 0 && (cast.entities[entity] as DraftEntity).kind === 'person' ? entity : -1
  }
  return -1
}

/** "a Washington Post report", "Lee's brief", "a statement from the council": what a document says, its issuer says. */
function issuedBy(cast: DraftCast, m: number): number {
  const mention = cast.mentions[m] as FoundMention
  if (mention.type !== 'document' || mention.plural) return -1
  for (let at = m + 1; at < cast.mentions.length && at < m + ISSUER_REACH; at++) {
    const issuer = cast.mentions[at] as FoundMention
    const inside = issuer.endToken <= mention.head
    if (!inside && !isFrom(cast.layer.tokens, mention, issuer)) continue
    if (issuer.sentence !== mention.sentence) return -1
    if (issuer.kind !== 'name' || (issuer.type !== 'organization' && issuer.type !== 'person')) continue
    return cast.entityOf[at] as number
  }
  return -1
}

const ISSUER_REACH = 4

/** "a statement from Lee", "a report by the Times". */
function isFrom(tokens: readonly Token[], document: FoundMention, issuer: FoundMention): boolean {
  const preposition = tokens[document.endToken]?.lower
  if (preposition !== 'from' && preposition !== 'by') return false
  const from = document.endToken + 1
  return issuer.firstToken === from || (issuer.firstToken === from + 1 && tokens[from]?.lower === 'the')
}

/** "the report" after "an agency report". */
function lastDocument(cast: DraftCast, m: number, { documents }: Descriptions): number {
  const mention = cast.mentions[m] as FoundMention
  if (mention.type !== 'document' || mention.determiner !== 'definite') return -1
  if (mention.head - mention.firstToken > 1) return -1
  const entity = documents.get(headNoun(cast.layer.tokens, mention)) ?? -1
  return entity >= 0 && (cast.entities[entity] as DraftEntity).kind !== 'document' ? entity : -1
}

const BODY_REACH = 60

/** "the union" after "Flight Attendants Union": the last body named whose name or description has the noun. */
function lastBody(cast: DraftCast, m: number): number {
  const mention = cast.mentions[m] as FoundMention
  if (
    mention.type !== 'organization' ||
    mention.determiner !== 'definite' ||
    mention.head - mention.firstToken > 1
  )
    return -1
  const noun = headNoun(cast.layer.tokens, mention)
  for (let at = m - 1; at >= 0 && at > m - BODY_REACH; at--) {
    const entity = cast.entityOf[at] as number
    if (entity < 0 || (cast.mentions[at] as FoundMention).quotation !== null) continue
    const { kind, names, roles } = cast.entities[entity] as DraftEntity
    if (kind === 'organization' && names > 0 && (roles.includes(noun) || kindredRole(noun, roles)))
      return entity
  }
  return -1
}

/** "Trump's campaign", "the Trump campaign" and "his campaign" are one; "his wife" is one woman throughout. */
function ownedBy(cast: DraftCast, m: number, known: Descriptions): number {
  if ((cast.mentions[m] as FoundMention).determiner === 'indefinite') return -1
  const key = ownedKey(cast, m)
  return key ? (known.owned.get(key) ?? -1) : -1
}

function ownedKey(cast: DraftCast, m: number): string | null {
  const mention = cast.mentions[m] as FoundMention
  const owner = ownerOf(cast, m)
  return owner < 0 ? null : `${owner}|${headNoun(cast.layer.tokens, mention)}${mention.plural ? '+' : ''}`
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
    const { lower } = cast.layer.tokens[i] as Token
    if (i < mention.head && wordBits(lower) & PLAIN) continue
    words.push(foldWord(lower))
  }
  return words.join(' ')
}

/** The same words again: "prison authorities", "the two senators". */
function samePhrase(cast: DraftCast, m: number, known: Descriptions): number {
  const mention = cast.mentions[m] as FoundMention
  if (mention.determiner === 'indefinite' || mention.endToken - mention.firstToken < 2) return -1
  if (mention.determiner === 'possessive' && ownerOf(cast, m) >= 0) return -1
  const entity = known.phrases.get(phraseOf(cast, mention)) ?? -1
  return entity >= 0 && (mention.type !== 'unnamed' || mention.determiner === 'definite') ? entity : -1
}

/** A wrong link names the wrong person, a missing one only leaves a description: links have to be this much likelier. */
const MARGIN = 0.3

/** "the secretary" after "Secretary of State Antony Blinken", "the Russian leader" after "President Vladimir Putin of Russia". */
function calledSo(cast: DraftCast, m: number): number {
  const mention = cast.mentions[m] as FoundMention
  if (mention.determiner !== 'definite') return -1
  const origins = originsOf(cast, mention)
  const best = rank(cast, m).find(({ entity }) => !isOfOthers(cast.entities[entity] as DraftEntity, origins))
  return best && best.score > scoreOfNobody(cast, m) + MARGIN ? best.entity : -1
}

/** The nations, parties and places in a description. */
function originsOf({ layer: { tokens } }: DraftCast, mention: FoundMention): string[] {
  const origins: string[] = []
  for (let i = mention.firstToken; i < mention.head; i++) {
    const { lower } = tokens[i] as Token
    if (wordBits(lower) & (PEOPLE | PLACE)) origins.push(lower)
  }
  return origins
}

/** "the U.S. readout" is not "the Chinese readout". */
function isOfOthers({ names, traits }: DraftEntity, origins: readonly string[]): boolean {
  if (names > 0 || !origins.length || origins.some((origin) => traits.includes(origin))) return false
  for (const trait of traits) if (wordBits(trait) & (PEOPLE | PLACE)) return true
  return false
}

function remember(cast: DraftCast, m: number, known: Descriptions, entity: number): void {
  const mention = cast.mentions[m] as FoundMention
  known.phrases.set(phraseOf(cast, mention), entity)
  if (mention.type === 'document') known.documents.set(headNoun(cast.layer.tokens, mention), entity)
  const key = ownedKey(cast, m)
  if (!key) return
  known.owned.set(key, entity)
  if (
    wordBits((cast.layer.tokens[mention.head] as Token).lower) & (BODY_NOUN | DOCUMENT_NOUN) &&
    !known.ownerOf.has(entity)
  )
    known.ownerOf.set(entity, ownerOf(cast, m))
}
