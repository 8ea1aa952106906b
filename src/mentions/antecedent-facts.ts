/** What speaks for and against a candidate: each fact by its name, a number near 0 to 1. */
import type { Token } from '../text/index'
import type { DraftCast, DraftEntity } from './draft-cast'
import { headNoun } from './descriptions'
import { kindredRole } from './kindred-roles'
import type { FoundMention } from './mention'

export interface Candidate {
  readonly entity: number
  /** Index of its latest mention before. */
  readonly last: number
  /** Index of its latest mention outside of quotations, -1 for none. */
  outside: number
  /** How many other candidates were mentioned since. */
  readonly rank: number
  /** Its mentions in the window. */
  count: number
  /** It was the source of something in the window. */
  spoke: boolean
  /** In the sentence of its latest mention it is a subject, the first person named, the source. */
  subject: boolean
  opening: boolean
  source: boolean
}

export interface Fact {
  readonly name: string
  of(cast: DraftCast, index: number, candidate: Candidate): number
}

const mentionAt = (cast: DraftCast, m: number): FoundMention => cast.mentions[m] as FoundMention
const entityOf = (cast: DraftCast, candidate: Candidate): DraftEntity => cast.entities[candidate.entity] as DraftEntity
/** The latest mention outside of quotations, or the latest at all. */
const anchor = (candidate: Candidate): number => (candidate.outside >= 0 ? candidate.outside : candidate.last)
const back = (cast: DraftCast, index: number, candidate: Candidate): number =>
  mentionAt(cast, index).sentence - mentionAt(cast, anchor(candidate)).sentence
const yes = (value: boolean): number => (value ? 1 : 0)

/** The entity of the latest source before the mention, -1 when nobody spoke in the sentences before. */
function latestSource(cast: DraftCast, index: number): number {
  const { sentence } = mentionAt(cast, index)
  for (let m = index - 1; m >= 0; m--) {
    const mention = mentionAt(cast, m)
    if (mention.sentence < sentence - 6) return -1
    if (cast.source[m] && mention.quotation === null && (cast.entityOf[m] as number) >= 0) return cast.entityOf[m] as number
  }
  return -1
}

/** A quotation that the sentence of the mention reports names the entity. */
function isNamedIn(cast: DraftCast, index: number, quotation: number, entity: number): boolean {
  for (let m = index - 1; m >= 0 && m > index - 40; m--) {
    const mention = mentionAt(cast, m)
    if (mention.quotation === quotation) {
      if (mention.kind === 'name' && cast.entityOf[m] === entity) return true
    } else if (mention.quotation === null && mention.sentence < mentionAt(cast, index).sentence - 1) break
  }
  for (let m = index + 1; m < cast.mentions.length && m < index + 40; m++) {
    const mention = mentionAt(cast, m)
    if (mention.quotation === quotation) {
      if (mention.kind === 'name' && cast.entityOf[m] === entity) return true
    } else if (mention.quotation === null && mention.sentence > mentionAt(cast, index).sentence) break
  }
  return false
}

const NEAR: readonly Fact[] = [
  { name: 'distance', of: (cast, index, candidate) => Math.log2(1 + back(cast, index, candidate)) },
  { name: 'sameSentence', of: (cast, index, candidate) => yes(back(cast, index, candidate) === 0) },
  { name: 'sentenceBefore', of: (cast, index, candidate) => yes(back(cast, index, candidate) === 1) },
  { name: 'sameParagraph', of: (cast, index, candidate) => yes(mentionAt(cast, anchor(candidate)).paragraph === mentionAt(cast, index).paragraph) },
  { name: 'rank', of: (_cast, _index, candidate) => Math.min(candidate.rank, 5) },
  { name: 'nearest', of: (_cast, _index, candidate) => yes(candidate.rank === 0) },
  { name: 'subject', of: (_cast, _index, candidate) => yes(candidate.subject) },
  { name: 'opening', of: (_cast, _index, candidate) => yes(candidate.opening) },
  { name: 'openingSubject', of: (_cast, _index, candidate) => yes(candidate.opening && candidate.subject) },
  { name: 'source', of: (_cast, _index, candidate) => yes(candidate.source) },
  { name: 'latestSource', of: (cast, index, candidate) => yes(latestSource(cast, index) === candidate.entity) },
  { name: 'spoke', of: (_cast, _index, candidate) => yes(candidate.spoke) },
  { name: 'insideOnly', of: (_cast, _index, candidate) => yes(candidate.outside < 0) },
  { name: 'possessive', of: (cast, _index, candidate) => yes(mentionAt(cast, anchor(candidate)).possessive) },
  { name: 'afterPreposition', of: (cast, _index, candidate) => {
    const mention = mentionAt(cast, anchor(candidate))
    return yes(cast.layer.tokens[mention.firstToken - 1]?.pos === 'ADP')
  } },
  { name: 'count', of: (_cast, _index, candidate) => Math.log2(candidate.count) },
  { name: 'weight', of: (cast, _index, candidate) => Math.log2(1 + entityOf(cast, candidate).names) },
  { name: 'unnamed', of: (cast, _index, candidate) => yes(entityOf(cast, candidate).names === 0) },
]

export const PRONOUN_FACTS: readonly Fact[] = [
  ...NEAR,
  { name: 'genderKnown', of: (cast, index, candidate) => yes(entityOf(cast, candidate).gender === mentionAt(cast, index).gender && mentionAt(cast, index).gender !== 'unknown') },
  { name: 'pronounBefore', of: (cast, _index, candidate) => yes(mentionAt(cast, anchor(candidate)).kind === 'pronoun') },
  { name: 'reporting', of: (cast, index, candidate) => yes(cast.source[index] === 1 && latestSource(cast, index) === candidate.entity) },
  { name: 'spokeAndReports', of: (cast, index, candidate) => yes(cast.source[index] === 1 && candidate.spoke) },
  // Who is spoken of in a quotation in the third person is not the one who says it.
  { name: 'spokenOf', of: (cast, index, candidate) => {
    const quotation = cast.adjoining[index] as number
    return yes(quotation >= 0 && isNamedIn(cast, index, quotation, candidate.entity))
  } },
  { name: 'sourceBefore', of: (cast, index, candidate) => yes(candidate.source && back(cast, index, candidate) === 1) },
  { name: 'sourceOfAdjoining', of: (cast, index, candidate) => yes(candidate.source && back(cast, index, candidate) <= 1 && (cast.adjoining[index] as number) >= 0) },
  { name: 'openingSubjectBefore', of: (cast, index, candidate) => yes(candidate.opening && candidate.subject && back(cast, index, candidate) <= 2 && (cast.adjoining[index] as number) >= 0) },
  { name: 'objectOfItsSubject', of: (cast, index, candidate) => yes(
    cast.subject[index] === 0 && !mentionAt(cast, index).possessive && back(cast, index, candidate) === 0 && candidate.subject,
  ) },
  { name: 'ownerOfItsSubject', of: (cast, index, candidate) => yes(
    mentionAt(cast, index).possessive && back(cast, index, candidate) === 0 && candidate.subject,
  ) },
  { name: 'opensParagraph', of: (cast, index, candidate) => yes(
    cast.opening[index] === 1 && mentionAt(cast, index).paragraph !== mentionAt(cast, anchor(candidate)).paragraph && candidate.source,
  ) },
  { name: 'sameQuotation', of: (cast, index, candidate) => {
    const { quotation } = mentionAt(cast, index)
    return yes(quotation !== null && mentionAt(cast, candidate.last).quotation === quotation)
  } },
  { name: 'subjectBefore', of: (cast, index, candidate) => yes(
    candidate.opening && candidate.subject && back(cast, index, candidate) <= 1 && cast.subject[index] === 1,
  ) },
]

function modifiers(cast: DraftCast, mention: FoundMention): string[] {
  const words: string[] = []
  for (let i = mention.firstToken; i < mention.head; i++) words.push((cast.layer.tokens[i] as Token).lower)
  return words
}

export const NOMINAL_FACTS: readonly Fact[] = [
  ...NEAR,
  { name: 'role', of: (cast, index, candidate) => yes(entityOf(cast, candidate).roles.has(headNoun(cast.layer.tokens, mentionAt(cast, index)))) },
  { name: 'roleOfNamed', of: (cast, index, candidate) => yes(entityOf(cast, candidate).names > 0 && entityOf(cast, candidate).roles.has(headNoun(cast.layer.tokens, mentionAt(cast, index)))) },
  { name: 'kindredRole', of: (cast, index, candidate) => yes(kindredRole(headNoun(cast.layer.tokens, mentionAt(cast, index)), entityOf(cast, candidate).roles)) },
  { name: 'trait', of: (cast, index, candidate) => {
    const { traits } = entityOf(cast, candidate)
    return Math.min(2, modifiers(cast, mentionAt(cast, index)).filter((word) => traits.has(word)).length)
  } },
  { name: 'otherRole', of: (cast, index, candidate) => {
    const { roles } = entityOf(cast, candidate)
    return yes(roles.size > 0 && !roles.has(headNoun(cast.layer.tokens, mentionAt(cast, index))))
  } },
]
