import type { TextLayer, Token } from '../text/index'
import type { Quotation } from '../quotes/quotation'
import type { SpeakerKind } from '../types'
import { headNoun, rankAntecedents } from './antecedents'
import type { DraftCast, DraftEntity } from './draft-cast'
import { PERSON_NOUN, singularOf, TITLE, wordBits } from './lexicon'
import { linkNames, type NameLinks } from './link-names'
import type { Cast, Entity, FoundMention } from './mention'
import { wordsOf } from './name-forms'

/**
 * Who is who in an article: its mentions grouped into people, bodies, groups and documents.
 *
 * @param mentions what `findMentions` found, in its order
 */
export function buildCast(layer: TextLayer, _quotations: readonly Quotation[], mentions: readonly FoundMention[]): Cast {
  const links = linkNames(layer, mentions)
  const cast: DraftCast = { layer, mentions, entities: [], entityOf: new Int32Array(mentions.length).fill(-1) }
  startWithNames(cast, links)
  const byNoun = new Map<string, number>()
  const byPhrase = new Map<string, number>()
  mentions.forEach((mention, m) => {
    if (mention.kind === 'name') noteRoles(cast, m)
    else if (mention.kind === 'nominal') linkNominal(cast, m, byNoun, byPhrase)
    else linkPronoun(cast, m)
  })
  return finish(cast, links)
}

function startWithNames(cast: DraftCast, { drafts, draftOf }: NameLinks): void {
  for (const draft of drafts) {
    cast.entities.push({ kind: draft.person ? 'person' : 'organization', gender: draft.gender, plural: false, roles: new Set(), mentions: [], names: 0 })
  }
  draftOf.forEach((draft, m) => {
    if (draft < 0) return
    cast.entityOf[m] = draft
    const entity = cast.entities[draft] as DraftEntity
    const mention = cast.mentions[m] as FoundMention
    if (entity.names === 0 && !(drafts[draft] as { person: boolean }).person) {
      entity.kind = mention.type
      entity.plural = mention.plural
    }
    entity.names++
    entity.mentions.push(m)
  })
}

/** "Secretary of State Antony Blinken", "Ann Lee, a professor": the words by which a name is described. */
function noteRoles(cast: DraftCast, m: number): void {
  const { tokens } = cast.layer
  const mention = cast.mentions[m] as FoundMention
  const entity = cast.entities[cast.entityOf[m] as number] as DraftEntity | undefined
  if (!entity) return
  for (let i = mention.firstToken; i < mention.coreToken; i++) {
    const word = (tokens[i] as Token).lower
    if (wordBits(word) & (PERSON_NOUN | TITLE)) entity.roles.add(singularOf(ABBREVIATED.get(word) ?? word))
    else if (ABBREVIATED.has(word)) entity.roles.add(ABBREVIATED.get(word) as string)
  }
  const next = cast.mentions[m + 1]
  if (next && isApposition(cast, mention, next)) entity.roles.add(headNoun(tokens, next))
}

const ABBREVIATED = new Map([
  ['sen.', 'senator'], ['rep.', 'representative'], ['gov.', 'governor'], ['gen.', 'general'], ['lt.', 'lieutenant'],
  ['col.', 'colonel'], ['maj.', 'major'], ['capt.', 'captain'], ['sgt.', 'sergeant'], ['adm.', 'admiral'], ['dr.', 'doctor'],
  ['prof.', 'professor'], ['rev.', 'reverend'], ['pres.', 'president'], ['amb.', 'ambassador'], ['dr', 'doctor'], ['det.', 'detective'],
])

/** "Jane Roe, a professor" and "the assailant, John McGraw": side by side with a comma between. */
function isApposition({ layer: { tokens } }: DraftCast, first: FoundMention, second: FoundMention): boolean {
  return second.kind === 'nominal' && first.sentence === second.sentence && second.firstToken === first.endToken + 1
    && (tokens[first.endToken] as Token).text === ',' && (second.type === 'unnamed' || second.type === first.type)
}

function linkNominal(cast: DraftCast, m: number, byNoun: Map<string, number>, byPhrase: Map<string, number>): void {
  const { tokens } = cast.layer
  const mention = cast.mentions[m] as FoundMention
  const noun = headNoun(tokens, mention)
  const before = cast.mentions[m - 1]
  const after = cast.mentions[m + 1]
  let entity = -1
  if (before && before.kind === 'name' && isApposition(cast, before, mention)) entity = cast.entityOf[m - 1] as number
  else if (after && after.kind === 'name' && mention.type === 'unnamed' && after.type === 'person' && after.firstToken === mention.endToken + 1
    && tokens[mention.endToken]?.text === ',' && after.sentence === mention.sentence) {
    entity = cast.entityOf[m + 1] as number
    if (entity >= 0) (cast.entities[entity] as DraftEntity).roles.add(noun)
  }
  const phrase = wordsOf(tokens, mention.firstToken, mention.endToken).filter((word) => !SMALL.has(word)).join(' ')
  if (entity < 0 && mention.determiner !== 'indefinite') {
    if (mention.determiner !== 'definite') entity = byPhrase.get(phrase) ?? -1
    else entity = definite(cast, m, noun, byNoun)
  }
  if (entity < 0) {
    entity = cast.entities.length
    cast.entities.push({
      kind: mention.type === 'place' || mention.type === 'other' ? 'unnamed' : mention.type as SpeakerKind,
      gender: mention.gender, plural: mention.plural, roles: new Set([noun]), mentions: [], names: 0,
    })
  }
  if (mention.determiner !== 'indefinite') byPhrase.set(phrase, entity)
  byNoun.set(noun + (mention.plural ? '+' : ''), entity)
  assign(cast, m, entity)
}

const SMALL = new Set(['the', 'a', 'an', 's', 'this', 'that', 'these', 'those'])

/** "the secretary": whoever was called so; "the woman": whoever fits and stands near. */
function definite(cast: DraftCast, m: number, noun: string, byNoun: Map<string, number>): number {
  const ranked = rankAntecedents(cast, m)
  for (const { entity } of ranked) if ((cast.entities[entity] as DraftEntity).roles.has(noun)) return entity
  const known = byNoun.get(noun + ((cast.mentions[m] as FoundMention).plural ? '+' : ''))
  return known ?? -1
}

function linkPronoun(cast: DraftCast, m: number): void {
  const mention = cast.mentions[m] as FoundMention
  if (mention.person !== 3) return
  const word = (cast.layer.tokens[mention.head] as Token).lower
  if (word === 'who' || word === 'whose') {
    const before = cast.mentions[m - 1]
    if (before && before.sentence === mention.sentence && mention.firstToken - before.endToken <= 1) assign(cast, m, cast.entityOf[m - 1] as number)
    return
  }
  const [best] = rankAntecedents(cast, m)
  if (!best) return
  assign(cast, m, best.entity)
  const entity = cast.entities[best.entity] as DraftEntity
  if (entity.gender === 'unknown' && mention.gender !== 'unknown') entity.gender = mention.gender
}

function assign(cast: DraftCast, m: number, entity: number): void {
  if (entity < 0) return
  cast.entityOf[m] = entity
  const draft = cast.entities[entity] as DraftEntity
  draft.mentions.push(m)
}

function finish(cast: DraftCast, { drafts }: NameLinks): Cast {
  const { layer, mentions } = cast
  const text = (m: number): string => {
    const mention = mentions[m] as FoundMention
    const from = mention.kind === 'name' ? (layer.tokens[mention.coreToken] as Token).start : mention.start
    return layer.text.slice(from, mention.end).replace(/\s+/g, ' ').replace(/['’]s$/, '')
  }
  const entities: Entity[] = cast.entities.map((draft, e) => {
    const printed = new Map<string, number>()
    const members = [...draft.mentions].sort((a, b) => a - b)
    for (const m of members) {
      const mention = mentions[m] as FoundMention
      if (mention.kind === 'pronoun' || (e < drafts.length && mention.kind !== 'name')) continue
      const name = text(m)
      printed.set(name, (printed.get(name) ?? 0) + 1)
    }
    const names = [...printed.keys()]
    const name = names.reduce((best, candidate) => (fuller(candidate, best, printed) ? candidate : best), names[0] ?? '')
    return {
      name, kind: kindOf(draft), aliases: names.filter((other) => other !== name), gender: draft.gender, plural: draft.plural, mentions: members,
    }
  })
  return { mentions, entities, entityOf: [...cast.entityOf] }
}

function kindOf(draft: DraftEntity): SpeakerKind {
  return draft.kind === 'place' || draft.kind === 'other' ? 'organization' : draft.kind
}

/** More words; of equally many the commoner printing, so that a slip does not name anybody. */
function fuller(a: string, b: string, printed: ReadonlyMap<string, number>): boolean {
  const words = (s: string): number => s.split(' ').length
  return words(a) > words(b) || (words(a) === words(b) && (printed.get(a) ?? 0) > (printed.get(b) ?? 0))
}

