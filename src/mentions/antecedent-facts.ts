/**
 * What speaks for and against a candidate, as a row of numbers near 0 to 1, in the order of the names. Filled in one
 * go and not by a list of functions: it is done for every candidate of every pronoun, and calls took most of the time.
 */
import type { Quotation } from '../quotes/quotation'
import { isUpperCase, type Token } from '../text/index'
import type { DraftCast, DraftEntity } from './draft-cast'
import { headNoun } from './descriptions'
import { kindredRole } from './kindred-roles'
import { PEOPLE, PLACE, PLACE_START } from './lexicon'
import type { FoundMention } from './mention'
import { noteOf } from './word-notes'

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

/** What is the same for all candidates of one mention. */
export interface Occasion {
  readonly index: number
  readonly mention: FoundMention
  /** The entity of the latest source before the mention, -1 when nobody spoke in the sentences before. */
  readonly latestSource: number
  /** The entities named in the quotation that the mention's sentence reports. */
  readonly namedInside: readonly number[]
  /** That quotation says "he" or "she" of somebody, and the mention says the same. */
  readonly sexInside: boolean
  /** The noun of a description and the words before it; empty for pronouns. */
  readonly noun: string
  readonly modifiers: readonly string[]
}

const NEAR = [
  'distance',
  'sameSentence',
  'sentenceBefore',
  'sameParagraph',
  'rank',
  'nearest',
  'subject',
  'opening',
  'openingSubject',
  'source',
  'latestSource',
  'spoke',
  'insideOnly',
  'possessive',
  'afterPreposition',
  'count',
  'weight',
  'unnamed',
] as const

export const PRONOUN_FACTS = [
  ...NEAR,
  'genderKnown',
  'pronounBefore',
  'reporting',
  'spokeAndReports',
  'spokenOf',
  'sourceBefore',
  'sourceOfAdjoining',
  'openingSubjectBefore',
  'objectOfItsSubject',
  'ownerOfItsSubject',
  'opensParagraph',
  'sameQuotation',
  'subjectBefore',
  'leadsParagraphBefore',
  'introduced',
  'introducedSource',
  'hardlyPerson',
  'latestSourceAdjoining',
  'genderUnknownSource',
  'leaning',
  'leadsParagraph',
  'fullName',
  'sexInsideAndSpoke',
  'sexInsideAndLatestSource',
  'sexInsideAndNearest',
  'sexInsideAndWeight',
  'pair',
  'placeForIt',
  'bodyForThey',
] as const

export const NOMINAL_FACTS = [
  ...NEAR,
  'role',
  'roleOfNamed',
  'kindredRole',
  'trait',
  'traitAndRole',
  'otherRole',
  'noRoleKnown',
  'bareNoun',
  'named',
  'spokenOf',
  'reporting',
  'openingSubjectBefore',
  'leadsParagraph',
  'main',
  'roleOfSource',
] as const

/** What speaks for a description's standing for nobody before it. */
export const NOBODY_FACTS = [
  'always',
  'completed',
  'relative',
  'body',
  'document',
  'group',
  'adorned',
  'capitals',
  'origin',
  'subjectOfReport',
  'opensText',
  'bareSubjectOfReport',
  'helper',
  'office',
] as const

/** Of these somebody may have many: "the Roe aide" need not be one met before. */
export const HELPERS: ReadonlySet<string> = new Set(
  `aide spokesman spokeswoman spokesperson official adviser advisor lawyer attorney source staffer representative
  employee member person witness reporter`.split(/\s+/),
)

/** Of these a place or body has one: who is "the Ulm mayor" was said before, whatever the capitals. */
const OFFICES = new Set(
  `president chairman chairwoman chair mayor governor minister premier chancellor king queen pope boss chief captain
  skipper coach manager senator congressman congresswoman lawmaker secretary speaker leader director executive founder
  owner bishop ambassador commissioner billionaire businessman mogul tycoon candidate nominee front-runner hopeful
  actor actress singer star striker midfielder player author professor judge justice democrat republican`.split(
    /\s+/,
  ),
)

export function nobodyFacts(cast: DraftCast, { index, mention, modifiers, noun }: Occasion): number[] {
  const { tokens } = cast.layer
  const next = tokens[mention.endToken]
  const after = next?.sentence === mention.sentence ? next : undefined
  let capitals = false
  // "the Vermont senator" is somebody's second name, "the Clinton aide" and "the Saudi consulate" are not.
  let origin = false
  for (let i = mention.firstToken + 1; i < mention.head; i++) {
    const { text, word } = tokens[i] as Token
    if (!isUpperCase(text)) continue
    if (mention.type === 'unnamed' && noteOf(word).listed & (PEOPLE | PLACE | PLACE_START)) origin = true
    else capitals = true
  }
  return [
    1,
    yes(after?.pos === 'ADP'),
    yes(after?.lower === 'who' || after?.lower === 'that'),
    yes(mention.type === 'organization'),
    yes(mention.type === 'document'),
    yes(mention.type === 'group'),
    Math.min(3, modifiers.length - 1),
    yes(capitals),
    yes(origin),
    cast.source[index] as number,
    yes(mention.sentence < 3),
    // "the midfielder said" is about somebody met before; "the head of the bank said" need not be.
    yes(
      cast.source[index] === 1 &&
        mention.type === 'unnamed' &&
        after?.pos !== 'ADP' &&
        after?.lower !== 'who' &&
        after?.lower !== 'that',
    ),
    yes(HELPERS.has(noun)),
    yes(OFFICES.has(noun)),
  ]
}

export function seeOccasion(cast: DraftCast, index: number): Occasion {
  const mention = cast.mentions[index] as FoundMention
  const nominal = mention.kind === 'nominal'
  const modifiers: string[] = []
  if (nominal)
    for (let i = mention.firstToken; i < mention.head; i++)
      modifiers.push((cast.layer.tokens[i] as Token).lower)
  return {
    index,
    mention,
    modifiers,
    noun: nominal ? headNoun(cast.layer.tokens, mention) : '',
    latestSource: latestSource(cast, index),
    ...inside(cast, index),
  }
}

/** In sentences, and in mentions: a sentence may have a million of them. */
const SPOKE_WITHIN = 6
const SPOKE_WITHIN_MENTIONS = 200

function latestSource(cast: DraftCast, index: number): number {
  const floor = (cast.mentions[index] as FoundMention).sentence - SPOKE_WITHIN
  const lowest = Math.max(0, index - SPOKE_WITHIN_MENTIONS)
  for (let m = index - 1; m >= lowest; m--) {
    const mention = cast.mentions[m] as FoundMention
    if (mention.sentence < floor) return -1
    if (cast.source[m] && mention.quotation === null && (cast.entityOf[m] as number) >= 0)
      return cast.entityOf[m] as number
  }
  return -1
}

const QUOTATION_REACH = 40

type Inside = Pick<Occasion, 'namedInside' | 'sexInside'>
const NONE_INSIDE: Inside = { namedInside: [], sexInside: false }

/** Whom the quotation speaks of that the mention's sentence reports. */
function inside(cast: DraftCast, index: number): Inside {
  const quotation = cast.adjoining[index] as number
  if (quotation < 0) return NONE_INSIDE
  const named: number[] = []
  let sexInside = false
  const { sentence, gender } = cast.mentions[index] as FoundMention
  const { start, end } = cast.quotations[quotation] as Quotation
  for (const step of [-1, 1]) {
    for (
      let m = index + step;
      m >= 0 && m < cast.mentions.length && Math.abs(m - index) < QUOTATION_REACH;
      m += step
    ) {
      const mention = cast.mentions[m] as FoundMention
      // By place and not by number, so that what a nested quotation names counts too.
      if (mention.start >= start && mention.end <= end) {
        if (mention.kind === 'name') named.push(cast.entityOf[m] as number)
        else if (mention.kind === 'pronoun' && mention.gender === gender && gender !== 'unknown')
          sexInside = true
      } else if (
        mention.quotation === null &&
        (mention.sentence < sentence - 1 || mention.sentence > sentence)
      )
        break
    }
  }
  return { namedInside: named, sexInside }
}

const yes = (value: boolean): number => (value ? 1 : 0)

/** Fills the facts both kinds of mentions share; the next free place in the row is returned. */
function fillNear(
  cast: DraftCast,
  { mention, latestSource: speaker }: Occasion,
  candidate: Candidate,
  row: Float64Array,
): number {
  const anchor = cast.mentions[candidate.outside >= 0 ? candidate.outside : candidate.last] as FoundMention
  const back = mention.sentence - anchor.sentence
  const entity = cast.entities[candidate.entity] as DraftEntity
  let i = 0
  row[i++] = Math.log2(1 + back)
  row[i++] = yes(back === 0)
  row[i++] = yes(back === 1)
  row[i++] = yes(anchor.paragraph === mention.paragraph)
  row[i++] = Math.min(candidate.rank, 5)
  row[i++] = yes(candidate.rank === 0)
  row[i++] = yes(candidate.subject)
  row[i++] = yes(candidate.opening)
  row[i++] = yes(candidate.opening && candidate.subject)
  row[i++] = yes(candidate.source)
  row[i++] = yes(speaker === candidate.entity)
  row[i++] = yes(candidate.spoke)
  // Who comes up in a quotation only is nobody to the reporter, but is somebody to its speaker.
  row[i++] = yes(
    candidate.outside < 0 &&
      (mention.quotation === null ||
        (cast.mentions[candidate.last] as FoundMention).quotation !== mention.quotation),
  )
  row[i++] = yes(anchor.possessive)
  row[i++] = yes(cast.layer.tokens[anchor.firstToken - 1]?.pos === 'ADP')
  row[i++] = Math.log2(candidate.count)
  row[i++] = Math.log2(1 + entity.names)
  row[i++] = yes(entity.names === 0)
  return i
}

export function fillPronounFacts(
  cast: DraftCast,
  occasion: Occasion,
  candidate: Candidate,
  row: Float64Array,
): void {
  const { index, mention } = occasion
  const anchor = cast.mentions[candidate.outside >= 0 ? candidate.outside : candidate.last] as FoundMention
  const back = mention.sentence - anchor.sentence
  const entity = cast.entities[candidate.entity] as DraftEntity
  const reports = cast.source[index] === 1
  const adjoins = (cast.adjoining[index] as number) >= 0
  const isSubject = cast.subject[index] === 1
  let i = fillNear(cast, occasion, candidate, row)
  row[i++] = yes(mention.gender !== 'unknown' && entity.gender === mention.gender)
  row[i++] = yes(anchor.kind === 'pronoun')
  row[i++] = yes(reports && occasion.latestSource === candidate.entity)
  row[i++] = yes(reports && candidate.spoke)
  // Who is named in a quotation is seldom the one who says it.
  row[i++] = yes(occasion.namedInside.includes(candidate.entity))
  row[i++] = yes(candidate.source && back === 1)
  row[i++] = yes(candidate.source && back <= 1 && adjoins)
  row[i++] = yes(candidate.opening && candidate.subject && back <= 2 && adjoins)
  row[i++] = yes(!isSubject && !mention.possessive && back === 0 && candidate.subject)
  row[i++] = yes(mention.possessive && back === 0 && candidate.subject)
  row[i++] = yes(cast.opening[index] === 1 && mention.paragraph !== anchor.paragraph && candidate.source)
  row[i++] = yes(
    mention.quotation !== null &&
      (cast.mentions[candidate.last] as FoundMention).quotation === mention.quotation,
  )
  row[i++] = yes(candidate.opening && candidate.subject && back <= 1 && isSubject)
  const introduced = entity.names > 0 && anchor === cast.mentions[entity.mentions[0] as number]
  row[i++] = yes(
    adjoins && candidate.opening && candidate.subject && anchor.paragraph === mention.paragraph - 1,
  )
  row[i++] = yes(introduced)
  row[i++] = yes(introduced && (candidate.source || candidate.subject) && back <= 2)
  row[i++] = yes(mention.gender !== 'unknown' && !entity.personal && !entity.human)
  row[i++] = yes(adjoins && occasion.latestSource === candidate.entity && back <= 3)
  row[i++] = yes(entity.gender === 'unknown' && candidate.source && back <= 2)
  row[i++] =
    mention.gender === 'unknown' || entity.gender !== 'unknown' || entity.leaning === 'unknown'
      ? 0
      : entity.leaning === mention.gender
        ? 1
        : -1
  row[i++] = yes(candidate.opening && candidate.subject && anchor.paragraph === mention.paragraph)
  row[i++] = yes(anchor.kind === 'name' && anchor.endToken - anchor.coreToken > 1)
  // "“He was calm,” he said": whom the quotation is about does not say it.
  row[i++] = yes(occasion.sexInside && candidate.spoke)
  row[i++] = yes(occasion.sexInside && occasion.latestSource === candidate.entity)
  row[i++] = yes(occasion.sexInside && candidate.rank === 0)
  row[i++] = occasion.sexInside ? Math.log2(1 + entity.names) : 0
  row[i++] = yes(entity.members.length > 0)
  row[i++] = yes(entity.kind === 'place')
  row[i] = yes(mention.plural && entity.kind === 'organization' && !entity.plural)
}

export function fillNominalFacts(
  cast: DraftCast,
  occasion: Occasion,
  candidate: Candidate,
  row: Float64Array,
): void {
  const { index, mention, noun, modifiers } = occasion
  const { roles, traits, names } = cast.entities[candidate.entity] as DraftEntity
  const same = roles.includes(noun)
  let trait = 0
  for (const word of modifiers) if (traits.includes(word) || roles.includes(word)) trait++
  let i = fillNear(cast, occasion, candidate, row)
  row[i++] = yes(same)
  row[i++] = yes(same && names > 0)
  row[i++] = yes(!same && kindredRole(noun, roles))
  row[i++] = Math.min(2, trait)
  row[i++] = yes(same && trait > 0)
  row[i++] = yes(roles.length > 0 && !same)
  row[i++] = yes(roles.length === 0)
  row[i++] = yes(modifiers.length < 2 && same)
  row[i++] = yes(names > 0)
  const anchor = cast.mentions[candidate.outside >= 0 ? candidate.outside : candidate.last] as FoundMention
  const leads = candidate.opening && candidate.subject
  row[i++] = yes(occasion.namedInside.includes(candidate.entity))
  row[i++] = yes(cast.source[index] === 1 && occasion.latestSource === candidate.entity)
  row[i++] = yes(leads && mention.sentence - anchor.sentence <= 1)
  row[i++] = yes(leads && anchor.paragraph === mention.paragraph)
  row[i++] = yes(candidate.entity === cast.main)
  row[i] = yes(same && candidate.source)
}
