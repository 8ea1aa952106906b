/** What pronouns stand for. */
import type { Token } from '../text/index'
import { rank, type Antecedent } from './antecedents'
import type { DraftCast, DraftEntity } from './draft-cast'
import type { FoundMention } from './mention'
import { isObject } from './sex-by-context'

/** Lead over the next candidate from which a pronoun is believed to tell the sex. */
const SURE = 1.5

/** The entity a pronoun of the third person stands for, -1 for nobody. */
export function linkPronoun(cast: DraftCast, m: number): number {
  const mention = cast.mentions[m] as FoundMention
  if (mention.person !== 3) return -1
  const word = (cast.layer.tokens[mention.head] as Token).lower
  if (word === 'who' || word === 'whose') return relative(cast, m)
  // Inside a quotation "it" and "they" stand for things its speaker has in mind far more often than for a source.
  if (mention.quotation !== null && mention.gender === 'unknown') return -1
  const own = sayingOfOneself(cast, m)
  if (own >= 0) return own
  const ranked = rank(cast, m)
  const [best, next] = ranked
  if (!best) return -1
  if (mention.quotation !== null) return inSameQuotation(cast, m, ranked) ?? best.entity
  // What sex somebody is, a pronoun tells only when nobody else comes into question.
  const entity = cast.entities[best.entity] as DraftEntity
  if (
    entity.gender === 'unknown' &&
    (!next || best.score - next.score > SURE) &&
    !isSoldTo(cast, mention, entity)
  ) {
    if (entity.leaning === 'unknown' || entity.leaning === mention.gender) entity.gender = mention.gender
  }
  return best.entity
}

/** "Piers, who sold it to her": an object is not the subject of its own sentence. */
function isSoldTo(cast: DraftCast, pronoun: FoundMention, { mentions }: DraftEntity): boolean {
  if (!isObject(cast.layer.tokens, pronoun)) return false
  const last = mentions[mentions.length - 1] as number
  return (cast.mentions[last] as FoundMention).sentence === pronoun.sentence
}

/** Farther back nobody who speaks recalls whom he named. */
const RECALLED = 20

/** Who tells what somebody said has named that somebody: "A young lad comes up, and he says". */
function inSameQuotation(cast: DraftCast, m: number, ranked: readonly Antecedent[]): number | undefined {
  const { quotation } = cast.mentions[m] as FoundMention
  const named: number[] = []
  for (let at = m - 1; at >= 0 && at > m - RECALLED; at--) {
    const before = cast.mentions[at] as FoundMention
    if (before.quotation === quotation && before.kind !== 'pronoun') named.push(cast.entityOf[at] as number)
  }
  return ranked.find(({ entity }) => named.includes(entity))?.entity
}

/** "Roe said he", "who says that she": of the one who says it, unless the sex tells otherwise; -1 for anything else. */
function sayingOfOneself(cast: DraftCast, m: number): number {
  const { tokens } = cast.layer
  const mention = cast.mentions[m] as FoundMention
  if (mention.gender === 'unknown' || mention.possessive || tokens[mention.head]?.pos !== 'PRON') return -1
  const verb = mention.firstToken - (tokens[mention.firstToken - 1]?.lower === 'that' ? 2 : 1)
  const word = tokens[verb]?.lower ?? ''
  if (word !== 'said' && word !== 'says') return -1
  for (let at = m - 1; at >= 0 && at > m - 4; at--) {
    const before = cast.mentions[at] as FoundMention
    if (before.sentence !== mention.sentence || before.quotation !== mention.quotation) return -1
    if (before.end > mention.start || before.endToken < verb - ADVERBS) continue
    const entity = cast.entityOf[at] as number
    if (entity < 0 || !cast.source[at]) return -1
    const draft = cast.entities[entity] as DraftEntity
    if ((draft.kind !== 'person' && draft.kind !== 'unnamed') || draft.plural) return -1
    if (draft.gender === 'unknown') draft.gender = mention.gender
    return draft.gender === mention.gender ? entity : -1
  }
  return -1
}

/** Between a source and its verb: "also", "has since". */
const ADVERBS = 2

/** "who" stands for what it follows: "Roe, who", "the aide who", "Roe, an aide to Doe, who". */
function relative(cast: DraftCast, m: number): number {
  const mention = cast.mentions[m] as FoundMention
  const { tokens } = cast.layer
  let nearest = -1
  for (let at = m - 1; at >= 0 && at > m - 12; at--) {
    const before = cast.mentions[at] as FoundMention
    if (before.sentence !== mention.sentence || before.quotation !== mention.quotation) break
    const entity = cast.entityOf[at] as number
    if (entity < 0 || before.end > mention.start || before.possessive) continue
    const gap = mention.firstToken - before.endToken
    if (gap === 0 || (gap === 1 && tokens[before.endToken]?.text === ',')) return entity
    // "who ran and who lost" carries on.
    if (before.kind === 'pronoun' && (tokens[before.head] as Token).lower === 'who') return entity
    if (nearest < 0 && (before.type === 'person' || before.type === 'unnamed' || before.type === 'group'))
      nearest = entity
  }
  return nearest
}
