/**
 * What a pronoun or description stands for: the entities before it that agree with it, ranked by where and how they
 * were mentioned. Facts and their weights are those of `antecedent-facts.ts` and `antecedent-weights.ts`.
 */
import type { Token } from '../text/index'
import { NOMINAL_FACTS, PRONOUN_FACTS, type Candidate, type Fact } from './antecedent-facts'
import { NOMINAL_WEIGHTS, PRONOUN_WEIGHTS } from './antecedent-weights'
import type { DraftCast, DraftEntity } from './draft-cast'
import type { FoundMention } from './mention'

/** One candidate; `score` orders them and has no unit. */
export interface Antecedent {
  /** Index into `Cast.entities`. */
  readonly entity: number
  readonly score: number
}

/** Mentions looked at before the one in question, and sentences: farther back nothing is meant by a pronoun. */
const WINDOW = 90
const SENTENCES = 16

/** The entities a pronoun or description may stand for, best first; those of equal score as they come, the nearest first. */
export function rank(cast: DraftCast, index: number): Antecedent[] {
  const mention = cast.mentions[index] as FoundMention
  const pronoun = mention.kind === 'pronoun'
  const facts: readonly Fact[] = pronoun ? PRONOUN_FACTS : NOMINAL_FACTS
  const weights: Readonly<Record<string, number>> = pronoun ? PRONOUN_WEIGHTS : NOMINAL_WEIGHTS
  return findCandidates(cast, index)
    .map((candidate) => {
      let score = 0
      for (const fact of facts) {
        const value = fact.of(cast, index, candidate)
        if (value !== 0) score += value * (weights[fact.name] ?? 0)
      }
      return { entity: candidate.entity, score }
    })
    .sort((a, b) => b.score - a.score)
}

/** Entities that were mentioned before and agree, the nearest first. */
export function findCandidates(cast: DraftCast, index: number): Candidate[] {
  const mention = cast.mentions[index] as FoundMention
  const found = new Map<number, Candidate>()
  const nominal = mention.kind === 'nominal'
  const floor = mention.sentence - (nominal ? SENTENCES * 4 : SENTENCES)
  for (let at = index - 1, seen = 0; at >= 0 && seen < WINDOW * (nominal ? 3 : 1); at--, seen++) {
    const other = cast.mentions[at] as FoundMention
    if (other.sentence < floor) break
    const entity = cast.entityOf[at] as number
    if (entity < 0 || other.end > mention.start) continue
    const known = found.get(entity)
    if (known) {
      known.count++
      if (other.quotation === null && known.outside < 0) {
        known.outside = at
        known.subject = known.opening = known.source = false
      }
      if (cast.source[at]) known.spoke = true
      note(cast, known, at)
    } else if (agrees(cast, mention, cast.entities[entity] as DraftEntity)) {
      const candidate: Candidate = {
        entity, last: at, outside: other.quotation === null ? at : -1, rank: found.size, count: 1, spoke: cast.source[at] === 1,
        subject: false, opening: false, source: false,
      }
      note(cast, candidate, at)
      found.set(entity, candidate)
    }
  }
  return [...found.values()]
}

/** What any mention in the sentence of the latest one was: "Lee praised Kim before her speech" still has Lee for its subject. */
function note(cast: DraftCast, candidate: Candidate, at: number): void {
  const anchor = cast.mentions[candidate.outside >= 0 ? candidate.outside : candidate.last] as FoundMention
  const other = cast.mentions[at] as FoundMention
  if (other.sentence !== anchor.sentence || (other.quotation === null) !== (anchor.quotation === null)) return
  if (cast.subject[at]) candidate.subject = true
  if (cast.opening[at]) candidate.opening = true
  if (cast.source[at]) candidate.source = true
}

/** The entity can be meant at all. */
function agrees({ layer: { tokens } }: DraftCast, mention: FoundMention, entity: DraftEntity): boolean {
  if (mention.kind === 'pronoun') {
    const word = (tokens[mention.head] as Token).lower
    if (word === 'it' || word === 'its' || word === 'itself') return entity.kind === 'organization' || entity.kind === 'document' || entity.kind === 'place'
    if (mention.plural) return entity.plural || entity.kind === 'group' || entity.kind === 'organization'
    if (entity.kind !== 'person' && entity.kind !== 'unnamed') return false
    return !entity.plural && (entity.gender === 'unknown' || mention.gender === 'unknown' || entity.gender === mention.gender)
  }
  if (mention.gender !== 'unknown' && entity.gender !== 'unknown' && entity.gender !== mention.gender) return false
  if (mention.type === 'unnamed') return (entity.kind === 'person' || entity.kind === 'unnamed') && !entity.plural
  if (mention.type === 'organization') return entity.kind === 'organization' || entity.kind === 'place'
  return entity.kind === mention.type && mention.plural === entity.plural
}
