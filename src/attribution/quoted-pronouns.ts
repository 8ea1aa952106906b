/**
 * Who the pronouns in somebody's words are, once it is known whose words they are. "I" is the speaker, "we"
 * are those the speaker speaks for, and "she" is neither the speaker nor who is spoken with: she is named in the speaker's
 * words before, or by the reporter.
 */
import type { Cast, FoundMention } from '../mentions/mention'
import type { Quotation } from '../quotes/quotation'
import type { Attribution } from './attribute'

/** How many mentions back the one talked of may have been named. */
const REACH = 40

/** The cast as those hear it who are quoted: what stands in marks inside of their words is attributed among them. */
export function identifyVoices(
  cast: Cast,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Cast {
  const speakers = new Map<number, number>()
  /** Who takes turns with the speaker of each quotation. */
  const partners = new Map<number, number>()
  let last = -1
  for (const { quotation, entity } of attributions) {
    speakers.set(quotation, entity)
    if (isTurn(quotations[quotation])) partners.set(quotation, last)
    last = entity
  }
  const entityOf = cast.entityOf.slice()
  cast.mentions.forEach(({ kind, type, person, plural, quotation }, m) => {
    if (quotation === null || kind !== 'pronoun') return
    const speaker = speakers.get(quotation) ?? -1
    if (person === 1) entityOf[m] = speaker
    if (person !== 3 || plural || type !== 'person' || speaker < 0) return
    const away = new Set([speaker, partners.get(quotation) ?? speaker])
    if (away.has(entityOf[m] as number)) entityOf[m] = findOther(cast, entityOf, speakers, m, away)
  })
  return { ...cast, entityOf }
}

function isTurn(quotation: Quotation | undefined): boolean {
  return quotation !== undefined && (quotation.turn !== null || quotation.label !== null)
}

/**
 * Who agrees with a pronoun and is none of those: the first of the nearest sentence in the same speaker's words; failing
 * that a name or a relation ("his father") of known gender in the reporter's; failing that, who it was.
 */
function findOther(
  cast: Cast,
  entityOf: readonly number[],
  speakers: ReadonlyMap<number, number>,
  pronoun: number,
  away: ReadonlySet<number>,
): number {
  const { mentions } = cast
  const { quotation, gender } = mentions[pronoun] as FoundMention
  const speaker = speakers.get(quotation ?? -1)
  for (const own of [true, false]) {
    let found = -1
    let sentence = -1
    for (let m = pronoun - 1; m >= 0 && m >= pronoun - REACH; m--) {
      const mention = mentions[m] as FoundMention
      if (found >= 0 && mention.sentence !== sentence) break
      const entity = entityOf[m] as number
      const isOwn = mention.quotation !== null && speakers.get(mention.quotation) === speaker
      if (own ? !isOwn : mention.quotation !== null) continue
      if (entity < 0 || away.has(entity) || !agrees(cast, mention, entity, gender, own)) continue
      found = entity
      sentence = mention.sentence
    }
    if (found >= 0) return found
  }
  return entityOf[pronoun] as number
}

function agrees(
  { entities }: Cast,
  { type, person, plural, gender, determiner }: FoundMention,
  entity: number,
  wanted: FoundMention['gender'],
  loosely: boolean,
): boolean {
  if ((type !== 'person' && type !== 'unnamed') || person !== 3 || plural) return false
  if (!loosely && type === 'unnamed' && determiner !== 'possessive') return false
  const known = gender === 'unknown' ? (entities[entity]?.gender ?? 'unknown') : gender
  return known === wanted || (loosely && (known === 'unknown' || wanted === 'unknown'))
}
