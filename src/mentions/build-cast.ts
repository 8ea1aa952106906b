import type { Quotation } from '../quotes/quotation'
import type { Paragraph, TextLayer, Token } from '../text/index'
import { SHIPPED_WEIGHTS, type AntecedentWeights } from './antecedents'
import { noteDescription, noteTitles } from './descriptions'
import { NO_MEMBERS, type DraftCast, type DraftEntity } from './draft-cast'
import { GIVEN_FEMALE, GIVEN_MALE, givenNameBits } from './lexicon'
import { describedIssuer } from './documents'
import { linkNames, type NameLinks } from './link-names'
import { findDescribed, linkNominal, noteOwnedName, type Descriptions } from './link-nominals'
import { linkPronoun } from './link-pronouns'
import type { Background, Cast, FoundMention } from './mention'
import { nameLater } from './named-later'
import { nameEntities } from './name-entities'
import { foldWord } from './name-forms'
import { pairNames } from './pairs'
import { setScene } from './scene'
import { hearVoices, type Voices } from './voices'

/**
 * Who is who in an article: its mentions grouped into people, bodies, groups and documents. Names first, in the whole
 * article; then descriptions and pronouns in the order of reading. Linear in the text.
 *
 * @param mentions what `findMentions` found, in its order
 * @param weights others than the shipped ones rank antecedents: for training
 * @example
 * const cast = buildCast(layer, quotations, findMentions(layer, quotations))
 * cast.entities[cast.entityOf[0]]?.name
 */
export function buildCast(
  layer: TextLayer,
  quotations: readonly Quotation[],
  mentions: readonly FoundMention[],
  background: Background = {},
  weights?: AntecedentWeights,
): Cast {
  const { cast, known } = draftCast(layer, quotations, mentions, background, weights)
  return { mentions, entities: nameEntities(cast, known, background.title), entityOf: [...cast.entityOf] }
}

/** The cast before its entities are named: what the learner of antecedents looks into. */
export function draftCast(
  layer: TextLayer,
  quotations: readonly Quotation[],
  mentions: readonly FoundMention[],
  background: Background = {},
  weights: AntecedentWeights = SHIPPED_WEIGHTS,
  watch?: (cast: DraftCast, m: number) => void,
): { readonly cast: DraftCast; readonly known: Descriptions } {
  // There is no entity without a mention, or two for a pair.
  const cast: DraftCast = {
    ...setScene(layer, quotations, mentions),
    weights,
    entities: [],
    entityOf: new Int32Array(mentions.length).fill(-1),
    pairAt: new Map(),
    main: -1,
    seenFor: new Int32Array(2 * mentions.length).fill(-1),
    seenAt: new Int32Array(2 * mentions.length),
  }
  startWithNames(cast, linkNames(layer, mentions, background.people ?? []))
  cast.main = mostNamed(cast)
  pairNames(cast)
  const known: Descriptions = {
    owned: new Map(),
    phrases: new Map(),
    documents: new Map(),
    unnamed: new Map(),
    ownerOf: new Map(),
  }
  const voices = hearVoices(cast, quotations)
  const asked = findAsked(layer, quotations, mentions)
  for (let m = 0; m < mentions.length; m++) {
    if (!asked[m]) {
      const entity = cast.entityOf[m] as number
      const mention = mentions[m] as FoundMention
      if (entity >= 0) noteTitles(cast, mention, cast.entities[entity] as DraftEntity)
      else if (mention.kind === 'nominal' && mention.quotation === null) describe(cast, m)
      continue
    }
    const mention = mentions[m] as FoundMention
    if (mention.kind === 'nominal' || mention.coreToken - mention.firstToken > 1) {
      // "his wife", "her aide’s lawyer", "her husband Dale": who owns is settled before what is owned.
      for (
        let inner = m + 1;
        inner < mentions.length && (mentions[inner] as FoundMention).start < mention.end;
        inner++
      ) {
        if ((mentions[inner] as FoundMention).kind === 'pronoun') settle(cast, inner, known, voices, watch)
      }
      // "a statement from her attorney, Ann Lee": who issued it, before what is issued.
      const issuer = mention.kind === 'nominal' ? describedIssuer(cast, m) : -1
      if (issuer >= 0) settle(cast, issuer, known, voices, watch)
    }
    settle(cast, m, known, voices, watch)
  }
  nameLater(cast)
  return { cast, known }
}

/** How far from a quotation its source may be described: two paragraphs before, one after. */
const BEFORE = 2
const AFTER = 1

/**
 * 1 for the mentions whose meaning may be asked for: what stands near a quotation in the reporter's voice, and in the
 * words of a quotation that holds another. The rest of descriptions and pronouns is linked to nobody: it is half of
 * them, and of no use to the question who spoke.
 */
function findAsked(
  { paragraphs }: TextLayer,
  quotations: readonly Quotation[],
  mentions: readonly FoundMention[],
): Uint8Array {
  const holds = new Uint8Array(quotations.length)
  const near = new Uint8Array(paragraphs.length + BEFORE + AFTER + 1)
  let at = 0
  for (const { parent, start, end } of quotations) {
    if (parent !== null) {
      holds[parent] = 1
      continue
    }
    while (at < paragraphs.length && (paragraphs[at] as Paragraph).end <= start) at++
    for (let p = Math.max(0, at - BEFORE); p < at; p++) near[p] = 1
    let last = at
    for (; last < paragraphs.length && (paragraphs[last] as Paragraph).start < end; last++) near[last] = 1
    for (let p = last; p < last + AFTER; p++) near[p] = 1
  }
  const asked = new Uint8Array(mentions.length)
  for (let m = 0; m < mentions.length; m++) {
    const { quotation, paragraph } = mentions[m] as FoundMention
    asked[m] = quotation === null ? (near[paragraph] as number) : (holds[quotation] as number)
  }
  return asked
}

/** Keeps what a description far from all quotations tells of somebody named beside it. */
function describe(cast: DraftCast, m: number): void {
  const entity = findDescribed(cast, m)
  if (entity < 0) return
  const draft = cast.entities[entity] as DraftEntity
  noteDescription(cast, cast.mentions[m] as FoundMention, draft)
  cast.entityOf[m] = entity
  draft.mentions.push(m)
}

function settle(
  cast: DraftCast,
  m: number,
  known: Descriptions,
  voices: Voices,
  watch?: (cast: DraftCast, m: number) => void,
): void {
  const mention = cast.mentions[m] as FoundMention
  const voice = voices.of.get(m) ?? -1
  if (voice >= 0) {
    const heard = voices.entities[voice] as number
    if (heard >= 0) {
      moveTo(cast, m, heard)
      return
    }
  }
  if ((cast.entityOf[m] as number) >= 0) {
    if (mention.kind === 'name') {
      noteTitles(cast, mention, cast.entities[cast.entityOf[m] as number] as DraftEntity)
      noteOwnedName(cast, m, known, cast.entityOf[m] as number)
    }
    return
  }
  watch?.(cast, m)
  const entity =
    mention.kind === 'nominal'
      ? linkNominal(cast, m, known)
      : mention.kind === 'pronoun'
        ? linkPronoun(cast, m)
        : -1
  if (entity < 0) return
  cast.entityOf[m] = entity
  const draft = cast.entities[entity] as DraftEntity
  draft.mentions.push(m)
  if (voice >= 0) voices.entities[voice] = entity
}

/** Makes a mention that of another entity: initials are a name of their own until their voice is heard. */
function moveTo(cast: DraftCast, m: number, entity: number): void {
  const old = cast.entities[cast.entityOf[m] as number]
  if (old) {
    old.mentions.splice(old.mentions.indexOf(m), 1)
    old.names--
  }
  cast.entityOf[m] = entity
  const draft = cast.entities[entity] as DraftEntity
  draft.mentions.push(m)
  if ((cast.mentions[m] as FoundMention).kind === 'name') draft.names++
}

/** Notes what tells that a name is a person's: a title before it, a given name that opens it, what is said of people only. */
function notePerson(cast: DraftCast, m: number, entity: DraftEntity): void {
  const { tokens } = cast.layer
  const { coreToken, firstToken, endToken } = cast.mentions[m] as FoundMention
  const bits = givenNameBits(foldWord((tokens[coreToken] as Token).lower))
  entity.personal = firstToken < coreToken || bits > 0
  if (cast.source[m] || isDescribedAsPerson(tokens, endToken)) entity.human = true
  if (endToken - coreToken > 1) return
  if (bits & GIVEN_FEMALE) entity.leaning = 'female'
  else if (bits & GIVEN_MALE) entity.leaning = 'male'
}

/** "in Casterwick": a name of which nothing tells that it is a person's, and which is somewhere. */
function isSomewhere({ layer: { tokens } }: DraftCast, { firstToken, possessive }: FoundMention): boolean {
  return !possessive && SOMEWHERE.has(tokens[firstToken - 1]?.lower ?? '')
}

function isBare({ firstToken, endToken }: FoundMention): boolean {
  return endToken - firstToken === 1
}

const SOMEWHERE = new Set(['in', 'at', 'near', 'outside'])

function followsArticle({ layer: { tokens } }: DraftCast, { firstToken, possessive }: FoundMention): boolean {
  return !possessive && tokens[firstToken - 1]?.lower === 'the'
}

/** "Tolu Afe, who", "Afe, 44,". */
function isDescribedAsPerson(tokens: readonly Token[], end: number): boolean {
  const at = tokens[end]?.text === ',' ? end + 1 : end
  const next = tokens[at]
  if (next?.lower === 'who' || next?.lower === 'whose') return true
  return at > end && next?.pos === 'NUM' && next.text.length < 3 && tokens[at + 1]?.pos === 'PUNCT'
}

function mostNamed({ entities }: DraftCast): number {
  let main = -1
  let most = 1
  entities.forEach(({ kind, names }, e) => {
    if (kind !== 'person' || names <= most) return
    main = e
    most = names
  })
  return main
}

function startWithNames(cast: DraftCast, { drafts, draftOf }: NameLinks): void {
  for (const draft of drafts) {
    cast.entities.push({
      kind: draft.person ? 'person' : 'organization',
      gender: draft.gender,
      leaning: 'unknown',
      plural: false,
      personal: draft.known !== null,
      human: false,
      known: draft.known,
      roles: [],
      traits: [],
      mentions: [],
      names: 0,
      members: NO_MEMBERS,
    })
  }
  const places = new Map<number, number>()
  for (let m = 0; m < draftOf.length; m++) {
    const draft = draftOf[m] as number
    if (draft < 0) continue
    cast.entityOf[m] = draft
    const entity = cast.entities[draft] as DraftEntity
    const mention = cast.mentions[m] as FoundMention
    if (entity.names === 0 && entity.kind !== 'person') {
      entity.kind = mention.type === 'unnamed' ? 'organization' : mention.type
      entity.plural = mention.plural
    }
    if (entity.kind === 'person' && !entity.personal) notePerson(cast, m, entity)
    // "the Courant", "the Saint Brannoc": people are named without an article.
    if (entity.names === 0 && !entity.personal && !entity.human && followsArticle(cast, mention))
      entity.kind = 'organization'
    if (entity.kind === 'person' && isSomewhere(cast, mention))
      places.set(draft, (places.get(draft) ?? 0) + 1)
    entity.names++
    entity.mentions.push(m)
  }
  for (const [draft, times] of places) {
    const entity = cast.entities[draft] as DraftEntity
    // A lone given name that is never anything but somewhere is a place's too: "in Chelsea".
    const lone =
      times === entity.names && entity.mentions.every((m) => isBare(cast.mentions[m] as FoundMention))
    if (!entity.human && (!entity.personal || lone)) entity.kind = 'place'
  }
}
