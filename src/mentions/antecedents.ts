/**
 * What a pronoun or description stands for: the candidates before it, ranked by agreement, nearness, how often they
 * were named, and where they stand in their sentences.
 */
import type { Token } from '../text/index'
import type { Cast, Entity, FoundMention } from './mention'
import type { DraftCast, DraftEntity } from './draft-cast'
import { singularOf } from './lexicon'

/** One candidate; `score` orders them and has no unit. */
export interface Antecedent {
  /** Index into `Cast.entities`. */
  readonly entity: number
  readonly score: number
}

/** Mentions looked at before the one in question, and sentences: farther back nothing is meant by a pronoun. */
const WINDOW = 80
const SENTENCES = 14

interface Candidate {
  entity: number
  score: number
}

/** What each fact is worth, in one place. Natural order of size: agreement excludes, nearness decides, habit tips. */
const WORTH = {
  sentenceBack: -0.55,
  sameParagraph: 0.5,
  subject: 0.9,
  firstInSentence: 0.3,
  possessive: -0.8,
  sameQuotation: -0.4,
  insideQuotation: -1.3,
  again: 0.35,
  named: 0.12,
  genderKnown: 0.7,
  pronounBefore: 0.5,
  role: 3,
  person: 0.6,
} as const

/**
 * The entities a pronoun or description may stand for, best first.
 *
 * @example
 * rankAntecedents(layer, cast, mentionOfShe)[0]?.entity
 */
export function rankAntecedents(cast: DraftCast | (Cast & { readonly layer: DraftCast['layer'] }), index: number): Antecedent[] {
  const mention = cast.mentions[index]
  if (!mention || mention.person !== 3) return []
  const entities = cast.entities as readonly (DraftEntity | Entity)[]
  const candidates = new Map<number, Candidate>()
  let at = index - 1
  let seen = 0
  for (; at >= 0 && seen < WINDOW; at--) {
    const other = cast.mentions[at] as FoundMention
    if (other.sentence < mention.sentence - SENTENCES) break
    seen++
    const entity = cast.entityOf[at] as number
    if (entity < 0 || other.end > mention.start) continue
    const known = candidates.get(entity)
    if (known) {
      known.score += WORTH.again / (1 + mention.sentence - other.sentence)
      continue
    }
    const score = worth(cast.layer.tokens, mention, other, entities[entity] as DraftEntity | Entity)
    if (score > -Infinity) candidates.set(entity, { entity, score })
  }
  return [...candidates.values()].sort((a, b) => b.score - a.score || b.entity - a.entity)
}

function worth(tokens: readonly Token[], mention: FoundMention, other: FoundMention, entity: DraftEntity | Entity): number {
  if (!agrees(tokens, mention, entity)) return -Infinity
  const back = mention.sentence - other.sentence
  let score = back * WORTH.sentenceBack + Math.log2(1 + entity.mentions.length) * WORTH.named
  if (other.paragraph === mention.paragraph) score += WORTH.sameParagraph
  if (isSubject(tokens, other)) score += WORTH.subject
  if (other.possessive && !(mention.possessive && back === 0)) score += WORTH.possessive
  if (other.quotation !== null && other.quotation !== mention.quotation) score += WORTH.insideQuotation
  if (mention.gender !== 'unknown' && entity.gender === mention.gender) score += WORTH.genderKnown
  if (other.kind === 'pronoun') score += WORTH.pronounBefore
  if (entity.kind === 'person') score += WORTH.person
  return score
}

/** The entity can be meant at all. */
function agrees(tokens: readonly Token[], mention: FoundMention, entity: DraftEntity | Entity): boolean {
  if (mention.kind === 'pronoun') {
    const word = (tokens[mention.head] as Token).lower
    if (word === 'it' || word === 'its' || word === 'itself') return entity.kind === 'organization' || entity.kind === 'document'
    if (mention.plural) return entity.plural || entity.kind === 'group' || entity.kind === 'organization'
    if (entity.kind !== 'person' && entity.kind !== 'unnamed') return false
    return !entity.plural && (entity.gender === 'unknown' || mention.gender === 'unknown' || entity.gender === mention.gender)
  }
  if (mention.gender !== 'unknown' && entity.gender !== 'unknown' && entity.gender !== mention.gender) return false
  return mention.plural === entity.plural
}

/** Stands before the verb of its clause, as far as the words tell. */
export function isSubject(tokens: readonly Token[], mention: FoundMention): boolean {
  if (mention.possessive) return false
  const before = tokens[mention.firstToken - 1]
  const after = tokens[mention.endToken]
  if (before && before.sentence === mention.sentence && before.pos === 'ADP') return false
  if (!after || after.sentence !== mention.sentence) return false
  return after.pos === 'VERB' || after.pos === 'AUX' || after.text === ',' || after.pos === 'ADV' || after.lower === 'who'
    || (before?.pos === 'VERB' && after.text === '.')
}

/** The noun that a description is about, in the singular. */
export function headNoun(tokens: readonly Token[], mention: FoundMention): string {
  return singularOf((tokens[mention.head] as Token).lower)
}
