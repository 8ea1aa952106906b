/** Who could have said a quotation: the mentions around it, and whom the sieves name. */
import type { FoundMention } from '../mentions/mention'
import { clauseOf, findClauses, type Clause } from './clauses'
import { firstNotBefore } from '../text'
import type { Scene } from './scene'
import { SIEVES, type Proposal, type SieveInput } from './sieves'
import type { Situation } from './situation'

/** Where a candidate stands, from the quotation's point of view. */
export type Place =
  'gap' | 'tail' | 'lead' | 'sentence' | 'before' | 'after' | 'previous' | 'earlier' | 'next'

export interface Candidate {
  /** Index into `scene.cast.mentions`. */
  readonly mention: number
  /** Index into `scene.cast.entities`; -1 for a pronoun that stands for nobody known. */
  readonly entity: number
  readonly place: Place
  /** The sieves that name it, as bits in their order: `isNamedBy`. */
  readonly named: number
  /** How many sieves name its entity, by this mention or another. */
  readonly entityNamed: number
  /** Index of the surest sieve that names it, `SIEVES.length` for none. */
  readonly surest: number
  /** Which cue in order of nearness has it for its subject, before and after the quotation; 9 for none. */
  readonly subjectBefore: number
  readonly subjectAfter: number
  /** Index of the cue it was named with, -1 for none. */
  readonly cue: number
  /** The clause it is the subject of, nearest to the quotation; null for none. */
  readonly clause: Clause | null
}

const NEAREST_BEFORE = 8
const NEAREST_AFTER = 4

/** Whether a sieve, by its place in their order, names a candidate. */
export function isNamedBy({ named }: Candidate, sieve: number): boolean {
  return ((named >> sieve) & 1) === 1
}

const BY_LABEL = SIEVES.findIndex(({ name }) => name === 'label')

/** The layout names it: what stands before a turn or after a dash needs no other sign. */
export function isLabelled(candidate: Candidate): boolean {
  return isNamedBy(candidate, BY_LABEL)
}

/** The surest sieves, up to this one, name somebody in the quotation's own paragraph. */
const NEAR_SIEVES = SIEVES.findIndex(({ name }) => name === 'same-paragraph') + 1
const NEAR_PLACES: ReadonlySet<Place> = new Set(['gap', 'lead', 'tail'])

/**
 * The candidates for one quotation, in the order of the text. Whether anybody said it is not asked here.
 *
 * Where a sieve names somebody in the quotation's own paragraph, mentions outside of its sentence are passed over, but
 * for the last speaker and subjects of verbs near by: that is half of all candidates, and of the articles learned from
 * they held the source once in four hundred times.
 */
export function findCandidates(input: SieveInput): Candidate[] {
  const { scene, situation } = input
  const proposals = SIEVES.map((sieve) => sieve.propose(input))
  const nearby: Nearby = {
    before: subjectsOf(input, situation.leadCues),
    after: subjectsOf(input, situation.tailCues),
    clauses: findClauses(input),
  }
  const around = nearbyMentions(scene, situation)
  for (const proposal of proposals)
    if (proposal && !around.includes(proposal.mention)) around.push(proposal.mention)
  around.sort((a, b) => a - b)
  const allOfThem = !proposals.some((proposal, s) => proposal && s < NEAR_SIEVES)
  const last = lastSpeaker(input)
  const candidates: Candidate[] = []
  for (const mention of around) {
    const place = placeOf(scene, situation, scene.cast.mentions[mention] as FoundMention)
    const entity = scene.cast.entityOf[mention] as number
    const clause = clauseOf(nearby.clauses, mention)
    const entityNamed = countNamed(scene, proposals, entity)
    if (
      allOfThem ||
      NEAR_PLACES.has(place) ||
      clause !== null ||
      entityNamed > 0 ||
      (entity >= 0 && entity === last) ||
      proposals.some((proposal) => proposal?.mention === mention)
    )
      candidates.push(candidateOf(mention, { place, entity, clause, entityNamed }, proposals, nearby))
  }
  return candidates
}

/** How many sieves name an entity, by one mention or another. */
function countNamed(scene: Scene, proposals: readonly (Proposal | null)[], entity: number): number {
  let count = 0
  if (entity >= 0)
    for (const proposal of proposals)
      if (proposal && scene.cast.entityOf[proposal.mention] === entity) count++
  return count
}

/** Who was decided to have said the quotation before, -1 for nobody. */
function lastSpeaker({ scene, situation: { previous }, decided }: SieveInput): number {
  const mention = previous < 0 ? -1 : (decided[previous] as number)
  return mention < 0 ? -1 : (scene.cast.entityOf[mention] as number)
}

/** The subjects of the nearest cues on either side, whatever those cues are. */
interface Nearby {
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly clauses: readonly Clause[]
}

const NEAREST_CUES = 3

function subjectsOf({ subjects }: SieveInput, cues: readonly number[]): number[] {
  return cues.slice(0, NEAREST_CUES).map((cue) => subjects.of(cue))
}

function rankAmong(subjects: readonly number[], mention: number): number {
  const rank = subjects.indexOf(mention)
  return rank < 0 ? 9 : rank
}

function nearbyMentions(scene: Scene, situation: Situation): number[] {
  const { mentions } = scene.cast
  const around: number[] = []
  const first = firstMentionFrom(mentions, situation.firstToken)
  const outside = (m: number) => {
    const mention = mentions[m] as FoundMention
    return scene.quotationOf[mention.head] === -1 && speaksUnasked(mention)
  }
  let kept = 0
  // Mentions inside other quotations are passed over, but not without end.
  for (let m = first - 1, seen = 0; m >= 0 && kept < NEAREST_BEFORE && seen < 60; m--, seen++) {
    if ((mentions[m] as FoundMention).paragraph < situation.paragraph - 2) break
    if (!outside(m)) continue
    around.push(m)
    kept++
  }
  kept = 0
  for (let m = first, seen = 0; m < mentions.length && kept < NEAREST_AFTER && seen < 60; m++, seen++) {
    const mention = mentions[m] as FoundMention
    if (mention.paragraph > situation.lastParagraph + 1) break
    if (!outside(m)) continue
    if (mention.paragraph > situation.lastParagraph && kept >= 2) break
    around.push(m)
    kept++
  }
  return around
}

/** Places, things and "his" are candidates only when a sieve names them. */
function speaksUnasked({ type, kind, possessive }: FoundMention): boolean {
  return type !== 'place' && type !== 'other' && !(possessive && kind === 'pronoun')
}

/** The first mention that starts at or after a token. */
export function firstMentionFrom(mentions: readonly FoundMention[], token: number): number {
  return firstNotBefore(mentions, (mention) => mention.firstToken < token)
}

function candidateOf(
  mention: number,
  { place, entity, clause, entityNamed }: Pick<Candidate, 'place' | 'entity' | 'clause' | 'entityNamed'>,
  proposals: readonly (Proposal | null)[],
  nearby: Nearby,
): Candidate {
  let named = 0
  let surest: number = SIEVES.length
  let cue = -1
  for (let s = 0; s < proposals.length; s++) {
    const proposal = proposals[s]
    if (proposal?.mention !== mention) continue
    named |= 1 << s
    if (s < surest) surest = s
    if (cue < 0) cue = proposal.cue
  }
  return {
    mention,
    entity,
    place,
    named,
    entityNamed,
    surest,
    subjectBefore: rankAmong(nearby.before, mention),
    subjectAfter: rankAmong(nearby.after, mention),
    cue,
    clause,
  }
}

function placeOf(scene: Scene, situation: Situation, { head, paragraph, sentence }: FoundMention): Place {
  const { gap, tail, lead } = situation
  if (head >= situation.firstToken && head < situation.endToken) return 'gap'
  if (gap && head >= gap.from && head < gap.to) return 'gap'
  if (head >= tail.from && head < tail.to) return 'tail'
  if (head >= lead.from && head < lead.to) return 'lead'
  if (paragraph === situation.paragraph && head < situation.firstToken) {
    const own = scene.layer.tokens[situation.firstToken]
    return own?.sentence === sentence ? 'sentence' : 'before'
  }
  if (head < situation.firstToken) return paragraph === situation.paragraph - 1 ? 'previous' : 'earlier'
  return paragraph === situation.lastParagraph ? 'after' : 'next'
}
