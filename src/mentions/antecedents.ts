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
import { ANTECEDENT_WEIGHTS } from './antecedent-weights'
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

/** Weights by the names of their facts; of facts left out 0. */
export interface NamedWeights {
  readonly pronoun: Readonly<Record<string, number>>
  readonly nominal: Readonly<Record<string, number>>
  /** For a description that stands for nobody before it. */
  readonly nobody: Readonly<Record<string, number>>
}

/** The same in the order of the facts. */
export interface AntecedentWeights {
  readonly pronoun: Float64Array
  readonly nominal: Float64Array
  readonly nobody: Float64Array
}

export function weighAntecedents({ pronoun, nominal, nobody }: NamedWeights): AntecedentWeights {
  return {
    pronoun: Float64Array.from(PRONOUN_FACTS, (name) => pronoun[name] ?? 0),
    nominal: Float64Array.from(NOMINAL_FACTS, (name) => nominal[name] ?? 0),
    nobody: Float64Array.from(NOBODY_FACTS, (name) => nobody[name] ?? 0),
  }
}

export const SHIPPED_WEIGHTS: AntecedentWeights = weighAntecedents(ANTECEDENT_WEIGHTS)

/** One row for all candidates, filled anew for each. */
const pronounRow = new Float64Array(PRONOUN_FACTS.length)
const nominalRow = new Float64Array(NOMINAL_FACTS.length)

/** The entities a pronoun or description may stand for, best first; of equal score the nearest first. */
export function rank(cast: DraftCast, index: number): Antecedent[] {
  const pronoun = (cast.mentions[index] as FoundMention).kind === 'pronoun'
  const weights = pronoun ? cast.weights.pronoun : cast.weights.nominal
  const candidates = findCandidates(cast, index)
  if (!candidates.length) return []
  const occasion = seeOccasion(cast, index)
  const row = pronoun ? pronounRow : nominalRow
  const ranked: Antecedent[] = []
  for (const candidate of candidates) {
    fillFacts(cast, occasion, candidate, row)
    let score = 0
    for (let i = 0; i < row.length; i++) score += (row[i] as number) * (weights[i] as number)
    // Put in its place: there are six at the mean, and sorting them afterwards took a tenth of the time.
    let place = ranked.length
    for (; place > 0 && (ranked[place - 1] as Antecedent).score < score; place--)
      ranked[place] = ranked[place - 1] as Antecedent
    ranked[place] = { entity: candidate.entity, score }
  }
  return ranked
}

/** The score that a description's best candidate has to beat, or it stands for somebody new. */
export function scoreOfNobody(cast: DraftCast, index: number): number {
  const facts = nobodyFacts(cast, seeOccasion(cast, index))
  let score = 0
  for (let i = 0; i < facts.length; i++) score += (facts[i] as number) * (cast.weights.nobody[i] as number)
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
  const wanted = wantedKind(cast, mention)
  const search: Search = { index, mention, wanted, found }
  for (let at = index - 1; at >= lowest; at--) {
    const other = cast.mentions[at] as FoundMention
    if (other.sentence < floor) break
    if (other.end > mention.start) continue
    const both = wanted === 'many' ? cast.pairAt.get(at) : undefined
    if (both) {
      consider(cast, search, both.pair, at, other)
      const candidate = found[cast.seenAt[both.pair] as number]
      if (candidate) note(cast, candidate, both.first)
    }
    const entity = cast.entityOf[at] as number
    if (entity >= 0) consider(cast, search, entity, at, other)
  }
  return found
}

/** What is looked for before a mention, and what was found. */
interface Search {
  readonly index: number
  readonly mention: FoundMention
  readonly wanted: ReturnType<typeof wantedKind>
  readonly found: Candidate[]
}

/** Notes an entity that was mentioned before, when it agrees. A function of its own: a closure was made for every pronoun. */
function consider(
  cast: DraftCast,
  { index, mention, wanted, found }: Search,
  entity: number,
  at: number,
  other: FoundMention,
): void {
  // What was refused once is not asked again: most mentions are of few entities.
  const seen = cast.seenFor[entity] === index
  if (seen && cast.seenAt[entity] === REFUSED) return
  if (!seen) cast.seenFor[entity] = index
  if (!seen && !agrees(cast.entities[entity] as DraftEntity, wanted, mention)) {
    cast.seenAt[entity] = REFUSED
    return
  }
  let candidate = seen ? found[cast.seenAt[entity] as number] : undefined
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
    cast.seenAt[entity] = found.length
    found.push(candidate)
  }
  note(cast, candidate, at)
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

const REFUSED = -1

/** What a mention can mean at all. */
type Wanted = 'person' | 'thing' | 'many' | 'body' | 'alike'

function wantedKind({ layer: { tokens } }: DraftCast, { kind, plural, type, head }: FoundMention): Wanted {
  const word = (tokens[head] as Token).lower
  if (kind === 'pronoun') {
    if (word === 'it' || word === 'its' || word === 'itself') return 'thing'
    return plural ? 'many' : 'person'
  }
  if (type === 'unnamed') return 'person'
  return type === 'organization' || (type === 'group' && ONE_BODY.has(word)) ? 'body' : 'alike'
}

function agrees({ kind, plural, gender }: DraftEntity, wanted: Wanted, mention: FoundMention): boolean {
  if (wanted === 'person')
    return (
      (kind === 'person' || kind === 'unnamed') &&
      !plural &&
      (mention.gender === 'unknown' || gender === 'unknown' || gender === mention.gender)
    )
  if (wanted === 'thing') return kind === 'organization' || kind === 'document' || kind === 'place'
  if (wanted === 'many') return plural || kind === 'group' || kind === 'organization'
  if (wanted === 'body')
    return (
      (!plural || mention.plural) && (kind === 'organization' || kind === 'place' || kind === mention.type)
    )
  return kind === mention.type && plural === mention.plural
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
