/**
 * The features of a candidate, each a small named function; the trees of the ranker combine them.
 * A feature answers a number: 0 or 1 for a yes-or-no question, -1 where the question does not arise (nobody).
 */
import type { Entity, FoundMention } from '../mentions/mention'
import type { Token } from '../text'
import type { Candidate } from './candidates'
import type { Cue } from './cues'
import { cueStrength, type Facts } from './facts'
import type { History } from './history'
import type { Scene } from './scene'
import { SIEVES } from './sieves'
import type { Situation } from './situation'

/** All that a feature of a quotation may look at. */
export interface QuotationInput {
  readonly scene: Scene
  readonly situation: Situation
  readonly facts: Facts
  readonly history: History
}

export interface FeatureInput extends QuotationInput {
  readonly candidate: Candidate
  /** The candidate's mention; null for nobody. */
  readonly mention: FoundMention | null
  readonly entity: Entity | null
}

export interface Feature {
  readonly name: string
  readonly of: (input: FeatureInput) => number
}

/** A feature of the mention alone, the same for every quotation it is a candidate of. */
export interface MentionFeature {
  readonly name: string
  readonly of: (mention: FoundMention, scene: Scene) => number
}

export interface QuotationFeature {
  readonly name: string
  readonly of: (input: QuotationInput) => number
}

const yes = (answer: boolean | undefined): number => (answer ? 1 : 0)

function ofMention(name: string, ask: (mention: FoundMention, input: FeatureInput) => number | boolean | undefined): Feature {
  return {
    name,
    of: (input) => {
      if (!input.mention) return -1
      const answer = ask(input.mention, input)
      return typeof answer === 'number' ? answer : yes(answer)
    },
  }
}

function ofFacts(name: string, ask: (facts: Facts, input: QuotationInput) => number | boolean): QuotationFeature {
  return {
    name,
    of: (input) => {
      const answer = ask(input.facts, input)
      return typeof answer === 'number' ? answer : yes(answer)
    },
  }
}

function ofForm(name: string, ask: (mention: FoundMention, scene: Scene) => number | boolean | undefined): MentionFeature {
  return {
    name,
    of: (mention, scene) => {
      const answer = ask(mention, scene)
      return typeof answer === 'number' ? answer : yes(answer)
    },
  }
}

const word = ({ layer }: Scene, k: number): Token | undefined => layer.tokens[k]
const he = new Set(['he', 'she', "he's", "she's"])

const PLACES = ['nobody', 'gap', 'tail', 'lead', 'sentence', 'before', 'after', 'previous', 'earlier', 'next'] as const

/** Where the candidate stands. */
const POSITION: readonly Feature[] = [
  ...PLACES.map((place): Feature => ({ name: `place ${place}`, of: ({ candidate }) => yes(candidate.place === place) })),
  ofMention('distance in tokens', (m, { situation }) =>
    m.head < situation.firstToken ? situation.firstToken - m.endToken : Math.max(0, m.firstToken - situation.endToken)),
  ofMention('stands before', (m, { situation }) => m.head < situation.firstToken),
  ofMention('sentences away', (m, { scene, situation }) =>
    m.head < situation.firstToken
      ? (scene.layer.tokens[situation.firstToken]?.sentence ?? 0) - m.sentence
      : m.sentence - (scene.layer.tokens[situation.endToken - 1]?.sentence ?? 0)),
  ofMention('paragraphs away', (m, { situation }) => situation.paragraph - m.paragraph),
  ofMention('touches the quotation', (m, { situation }) => m.firstToken === situation.endToken || m.endToken === situation.firstToken),
  ofMention('mentions between', (m, { scene, situation, candidate }) => mentionsBetween(scene, situation, m, candidate.mention)),
  ofMention('verbs between', (m, { scene, situation }) => verbsBetween(scene, situation, m)),
  ofMention('quotations between', (m, { scene, situation }) => quotationsBetween(scene, situation, m)),
]

/** Which sieves name it, and with which cue. */
const SIEVED: readonly Feature[] = [
  ...SIEVES.map((sieve, s): Feature => ({ name: `sieve ${sieve.name}`, of: ({ candidate }) => candidate.named[s] as number })),
  { name: 'surest sieve', of: ({ candidate }) => candidate.surest },
  { name: 'sieves that name the entity', of: ({ candidate }) => candidate.entityNamed },
  { name: 'subject of a cue before', of: ({ candidate }) => candidate.subjectBefore },
  { name: 'subject of a cue after', of: ({ candidate }) => candidate.subjectAfter },
  { name: 'cue form', of: ({ candidate, scene }) => ['none', 'finite', 'participle', 'infinitive', 'passive'].indexOf(scene.cues[candidate.cue]?.form ?? 'none') },
  { name: 'cue strength', of: ({ candidate, scene }) => cueStrength(scene.cues[candidate.cue]) },
  { name: 'cue distance', of: ({ candidate, scene, situation }) => {
    const cue = scene.cues[candidate.cue]
    if (!cue) return 99
    return cue.firstToken < situation.firstToken ? situation.firstToken - cue.endToken : cue.firstToken - situation.endToken
  } },
]

/** What the mention is. */
const FORM: readonly MentionFeature[] = [
  ofForm('is a name', (m) => m.kind === 'name'),
  ofForm('is a description', (m) => m.kind === 'nominal'),
  ofForm('is a pronoun', (m) => m.kind === 'pronoun'),
  ofForm('is he or she', (m, scene) => m.kind === 'pronoun' && he.has(word(scene, m.head)?.lower ?? '')),
  ofForm('is they', (m, scene) => m.kind === 'pronoun' && (word(scene, m.head)?.lower ?? '').startsWith('they')),
  ofForm('is it', (m, scene) => m.kind === 'pronoun' && word(scene, m.head)?.lower === 'it'),
  ofForm('is first person', (m) => m.person === 1),
  ofForm('is second person', (m) => m.person === 2),
  ofForm('is who', (m, scene) => m.kind === 'pronoun' && word(scene, m.head)?.lower === 'who'),
  ofForm('is a person', (m) => m.type === 'person'),
  ofForm('is unnamed', (m) => m.type === 'unnamed'),
  ofForm('is a group', (m) => m.type === 'group'),
  ofForm('is an organization', (m) => m.type === 'organization'),
  ofForm('is a document', (m) => m.type === 'document'),
  ofForm('is a place or thing', (m) => m.type === 'place' || m.type === 'other'),
  ofForm('is plural', (m) => m.plural),
  ofForm('is possessive', (m) => m.possessive),
  ofForm('gender is known', (m) => m.gender !== 'unknown'),
  ofForm('words in it', (m) => m.endToken - m.firstToken),
]

/** What stands beside the mention. */
const NEIGHBOURS: readonly MentionFeature[] = [
  ofForm('after a preposition', (m, scene) => word(scene, m.firstToken - 1)?.pos === 'ADP'),
  ofForm('after by', (m, scene) => word(scene, m.firstToken - 1)?.lower === 'by'),
  ofForm('after a conjunction', (m, scene) => { const pos = word(scene, m.firstToken - 1)?.pos; return pos === 'SCONJ' || pos === 'CCONJ' }),
  ofForm('after a verb', (m, scene) => word(scene, m.firstToken - 1)?.pos === 'VERB'),
  ofForm('before a verb', (m, scene) => { const pos = word(scene, m.endToken)?.pos; return pos === 'VERB' || pos === 'AUX' }),
  ofForm('before a cue', (m, scene) => cueStrength(scene.cues[scene.cueAt[m.endToken] ?? -1])),
  ofForm('after a cue', (m, scene) => cueStrength(scene.cues[scene.cueAt[m.firstToken - 1] ?? -1])),
  ofForm('before a comma', (m, scene) => word(scene, m.endToken)?.text === ','),
  ofForm('opens its sentence', (m, scene) => scene.layer.sentences[m.sentence]?.firstToken === m.firstToken),
]

/** Who the mention stands for. */
const SALIENCE: readonly Feature[] = [
  ofMention('entity is known', (_, { entity }) => entity !== null),
  ofMention('entity is named', (_, { entity }) => entity !== null && (entity.kind === 'person' || entity.kind === 'organization')),
  ofMention('mentions of the entity', (_, { entity }) => entity?.mentions.length ?? 0),
  ofMention('is the last speaker', (_, { candidate, history }) => candidate.entity >= 0 && candidate.entity === history.last),
  ofMention('spoke before the last speaker', (_, { candidate, history }) => candidate.entity >= 0 && candidate.entity === history.beforeLast),
  ofMention('quotations so far', (_, { candidate, history }) => (candidate.entity >= 0 ? history.count(candidate.entity) : 0)),
  ofMention('is named inside', (_, { candidate, history }) => candidate.entity >= 0 && history.namedInside(candidate.entity)),
  ofMention('mention spoke last', (_, { candidate, history }) => candidate.mention === history.lastMention),
]

/** The quotation itself. */
const QUOTATION: readonly QuotationFeature[] = [
  ofFacts('quotation is mixed', (_, { situation }) => situation.quotation.kind === 'mixed'),
  ofFacts('quotation is a block', (_, { situation }) => situation.quotation.kind === 'block'),
  ofFacts('quotation in single marks', (_, { situation }) => situation.quotation.setting === 'single'),
  ofFacts('quotation in several spans', (_, { situation }) => situation.quotation.spans.length),
  ofFacts('quotation length', (f) => f.length),
  ofFacts('quotation opens upper', (f) => f.opensUpper),
  ofFacts('quotation opens sentence', (f) => f.opensSentence),
  ofFacts('quotation ends with comma', (f) => f.endsWithComma),
  ofFacts('quotation ends sentence', (f) => f.endsSentence),
  ofFacts('quotation fills paragraph', (f) => f.fillsParagraph),
  ofFacts('quotation opens paragraph', (f) => f.opensParagraph),
  ofFacts('quotation closes paragraph', (f) => f.closesParagraph),
  ofFacts('quotation capitals', (f) => f.capitals),
  ofFacts('quotation in title case', (f) => f.titleCase),
  ofFacts('quotation has verb', (f) => f.hasVerb),
  ofFacts('quotation in first person', (f) => f.firstPerson),
  ofFacts('quotation in first person plural', (f) => f.firstPersonPlural),
  ofFacts('quotation in second person', (f) => f.secondPerson),
  ofFacts('quotation in headline', (f) => f.headline),
  ofFacts('cue after', (f) => f.tailStrength),
  ofFacts('cue after, distance', (f) => f.tailDistance),
  ofFacts('cue before', (f) => f.leadStrength),
  ofFacts('cue before, distance', (f) => f.leadDistance),
  ofFacts('cue before, form', (f) => f.leadForm),
  ofFacts('word before', (f) => f.wordBefore),
  ofFacts('word after', (f) => f.wordAfter),
  ofFacts('after determiner', (f) => f.afterDeterminer),
  ofFacts('after coining word', (f) => f.afterCoining),
  ofFacts('beside a work', (f) => f.afterWork),
  ofFacts('inside a name', (f) => f.insideName),
  ofFacts('after the possessive of a name', (f) => f.afterNamePossessive),
  ofFacts('after passive', (f) => f.afterPassive),
  ofFacts('before noun', (f) => f.beforeNoun),
  ofFacts('in parentheses', (f) => f.inParentheses),
  ofFacts('colon before', (f) => f.colonBefore),
  ofFacts('quotation before in sentence', (_, { situation }) => situation.inSentence >= 0),
  ofFacts('quotation before in paragraph', (_, { situation }) => situation.inParagraph >= 0),
  ofFacts('quotation before is nobody', (_, { history }) => history.lastWasNobody),
  ofFacts('tokens since quotation before', (_, { scene, situation }) =>
    situation.previous < 0 ? 999 : Math.min(999, situation.firstToken - (scene.endToken[situation.previous] as number))),
  ofFacts('tokens before in sentence', (_, { situation }) => situation.lead.to - situation.lead.from),
  ofFacts('tokens after in sentence', (_, { situation }) => situation.tail.to - situation.tail.from),
]

/** Asked of each candidate of each quotation. */
export const CANDIDATE_FEATURES: readonly Feature[] = [...POSITION, ...SIEVED, ...SALIENCE]

/** Asked once of each mention; -1 for nobody. */
export const MENTION_FEATURES: readonly MentionFeature[] = [...FORM, ...NEIGHBOURS]

/** Asked once of the quotation; they tell trees in which case the others weigh how much. */
export const QUOTATION_FEATURES: readonly QuotationFeature[] = QUOTATION

/** The names of the columns of a row, in order. */
export const FEATURE_NAMES: readonly string[] = [...CANDIDATE_FEATURES, ...MENTION_FEATURES, ...QUOTATION_FEATURES].map(({ name }) => name)

function mentionsBetween(scene: Scene, situation: Situation, m: FoundMention, index: number): number {
  const { mentions } = scene.cast
  let count = 0
  if (m.head < situation.firstToken)
    for (let k = index + 1; k < mentions.length && (mentions[k] as FoundMention).firstToken < situation.firstToken && count < 20; k++) count++
  else for (let k = index - 1; k >= 0 && (mentions[k] as FoundMention).firstToken >= situation.endToken && count < 20; k--) count++
  return count
}

/** Finite verbs between the mention and the quotation; the first of them is the mention's own. */
function verbsBetween({ cues }: Scene, { firstToken, endToken }: Situation, m: FoundMention): number {
  const before = m.head < firstToken
  const [from, to] = before ? [m.endToken, firstToken] : [endToken, m.firstToken]
  if (to - from > 120) return 20
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle] as Cue).firstToken < from) low = middle + 1
    else high = middle
  }
  let count = 0
  for (; low < cues.length && (cues[low] as Cue).firstToken < to; low++) if ((cues[low] as Cue).form === 'finite') count++
  return count
}

function quotationsBetween(scene: Scene, situation: Situation, m: FoundMention): number {
  let count = 0
  if (m.head < situation.firstToken) {
    for (let q = situation.q - 1; q >= 0 && (scene.firstToken[q] as number) > m.head && count < 10; q--) count++
  } else {
    for (let q = situation.q + 1; q < scene.quotations.length && (scene.firstToken[q] as number) < m.head && count < 10; q++)
      count++
  }
  return count
}
