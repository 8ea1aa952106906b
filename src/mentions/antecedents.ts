/**
 * What a pronoun or description stands for: the entities before it that agree with it, ranked by where and how they
 * were mentioned. Facts and their weights are those of `antecedent-facts.ts` and `antecedent-weights.ts`.
 */
import type { Token } from '../text/index'
import {
  fillNominalFacts,
  fillPronounFacts,
  NOBODY_FACTS,
  nobodyFacts,
  NOMINAL_FACTS,
  PRONOUN_FACTS,
  seeOccasion,
  type Candidate,
  type Occasion,
} from './antecedent-facts'
import { NOBODY_WEIGHTS, NOMINAL_WEIGHTS, PRONOUN_WEIGHTS } from './antecedent-weights'
import type { DraftCast, DraftEntity } from './draft-cast'
import type { FoundMention } from './mention'

/** One candidate; `score` orders them and has no unit. */
export interface Antecedent {
  /** Index into `Cast.entities`. */
  readonly entity: number
  readonly score: number
}

/** How far back candidates are looked for: farther, a pronoun means nobody. */
const PRONOUN_REACH = { mentions: 36, sentences: 12 }
const NOMINAL_REACH = { mentions: 120, sentences: 40 }

const pronounWeights = Float64Array.from(PRONOUN_FACTS, (name) => PRONOUN_WEIGHTS[name] ?? 0)
const nominalWeights = Float64Array.from(NOMINAL_FACTS, (name) => NOMINAL_WEIGHTS[name] ?? 0)

/** The entities a pronoun or description may stand for, best first; of equal score the nearest first. */
export function rank(cast: DraftCast, index: number): Antecedent[] {
  const pronoun = (cast.mentions[index] as FoundMention).kind === 'pronoun'
  const weights = pronoun ? pronounWeights : nominalWeights
  const candidates = findCandidates(cast, index)
  if (!candidates.length) return []
  const occasion = seeOccasion(cast, index)
  const row = new Float64Array(weights.length)
  const ranked: Antecedent[] = []
  for (const candidate of candidates) {
    fillFacts(cast, occasion, candidate, row)
    let score = 0
    for (let i = 0; i < row.length; i++) score += (row[i] as number) * (weights[i] as number)
    ranked.push({ entity: candidate.entity, score })
  }
  return ranked.sort((a, b) => b.score - a.score)
}

/** The score that a description's best candidate has to beat, or it stands for somebody new. */
export function scoreOfNobody(cast: DraftCast, index: number): number {
  let score = 0
  nobodyFacts(cast, seeOccasion(cast, index)).forEach((fact, i) => {
    score += fact * (NOBODY_WEIGHTS[NOBODY_FACTS[i] as string] ?? 0)
  })
  return score
}

export function fillFacts(
  cast: DraftCast,
  occasion: Occasion,
  candidate: Candidate,
  row: Float64Array,
): void {
  if (occasion.mention.kind === 'pronoun') fillPronounFacts(cast, occasion, candidate, row)
  else fillNominalFacts(cast, occasion, candidate, row)
}

/** Entities that were mentioned before and agree, the nearest first. */
export function findCandidates(cast: DraftCast, index: number): Candidate[] {
  const mention = cast.mentions[index] as FoundMention
  const reach = mention.kind === 'nominal' ? NOMINAL_REACH : PRONOUN_REACH
  const floor = mention.sentence - reach.sentences
  const lowest = Math.max(0, index - reach.mentions)
  const found: Candidate[] = []
  const wanted = agreement(cast, mention)
  for (let at = index - 1; at >= lowest; at--) {
    const other = cast.mentions[at] as FoundMention
    if (other.sentence < floor) break
    const entity = cast.entityOf[at] as number
    if (entity < 0 || other.end > mention.start || !wanted(cast.entities[entity] as DraftEntity)) continue
    let candidate = cast.seenFor[entity] === index ? found[cast.seenAt[entity] as number] : undefined
    if (candidate) {
      candidate.count++
      if (other.quotation === null && candidate.outside < 0) {
        candidate.outside = at
        candidate.subject = candidate.opening = candidate.source = false
      }
      if (cast.source[at]) candidate.spoke = true
    } else {
      candidate = {
        entity,
        last: at,
        outside: other.quotation === null ? at : -1,
        rank: found.length,
        count: 1,
        spoke: cast.source[at] === 1,
        subject: false,
        opening: false,
        source: false,
      }
      cast.seenFor[entity] = index
      cast.seenAt[entity] = found.length
      found.push(candidate)
    }
    note(cast, candidate, at)
  }
  return found
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

/** Tells which entities a mention can mean at all. */
function agreement(
  { layer: { tokens } }: DraftCast,
  mention: FoundMention,
): (entity: DraftEntity) => boolean {
  const { gender, plural, type } = mention
  const fits = (entity: DraftEntity): boolean =>
    gender === 'unknown' || entity.gender === 'unknown' || entity.gender === gender
  if (mention.kind === 'pronoun') {
    const word = (tokens[mention.head] as Token).lower
    if (word === 'it' || word === 'its' || word === 'itself') {
      return ({ kind }) => kind === 'organization' || kind === 'document' || kind === 'place'
    }
    if (plural) return (entity) => entity.plural || entity.kind === 'group' || entity.kind === 'organization'
    return (entity) =>
      (entity.kind === 'person' || entity.kind === 'unnamed') && !entity.plural && fits(entity)
  }
  if (type === 'unnamed')
    return (entity) =>
      (entity.kind === 'person' || entity.kind === 'unnamed') && !entity.plural && fits(entity)
  if (type === 'organization' || (type === 'group' && ONE_BODY.has((tokens[mention.head] as Token).lower))) {
    return ({ kind }) => kind === 'organization' || kind === 'place' || kind === type
  }
  return (entity) => entity.kind === type && plural === entity.plural
}

/** Nouns of groups that may stand for one body: "the group" after "Black Lives Matter". */
const ONE_BODY: ReadonlySet<string> = new Set([
  'group',
  'team',
  'panel',
  'police',
  'military',
  'coalition',
  'delegation',
  'faction',
])
