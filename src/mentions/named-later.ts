/**
 * Who is described before the article names them: "A judge told two brothers … ", and four paragraphs on "Judge Fiona Drake".
 * The opening of a report says what somebody is, and its later sentences who.
 */
import { HELPERS } from './antecedent-facts'
import { headNoun } from './descriptions'
import type { DraftCast, DraftEntity } from './draft-cast'
import { agrees } from './linking'
import type { FoundMention } from './mention'

/** Paragraphs in which a report describes before it names: headline, first and second sentence. */
const OPENING = 3
/** And so many mentions: a text without line ends is one paragraph, and has to stay linear. */
const OPENING_MENTIONS = 60

/** Gives descriptions of the opening to the only person whom the article names later under the same role. */
export function nameLater(cast: DraftCast): void {
  const { entities, mentions } = cast
  for (let m = 0; m < mentions.length && m < OPENING_MENTIONS; m++) {
    const { kind, type, determiner, paragraph, plural, quotation, possessive } = mentions[m] as FoundMention
    if (paragraph >= OPENING) return
    if (kind !== 'nominal' || type !== 'unnamed' || determiner === 'none') continue
    if (plural || possessive || quotation !== null) continue
    const described = cast.entityOf[m] as number
    const draft = entities[described]
    if (!draft || draft.names > 0 || draft.kind !== 'unnamed' || draft.mentions[0] !== m) continue
    const noun = headNoun(cast.layer.tokens, mentions[m] as FoundMention)
    if (HELPERS.has(noun)) continue
    const named = onlyNamed(cast, m, noun)
    if (named >= 0) join(cast, described, named)
  }
}

/** The only entity that has the role, when it is a person named behind the description; -1 for none or several. */
function onlyNamed(cast: DraftCast, m: number, noun: string): number {
  const { gender } = cast.mentions[m] as FoundMention
  const described = cast.entityOf[m] as number
  let only = -1
  for (let e = 0; e < cast.entities.length; e++) {
    const { kind, roles, names, mentions, gender: sex } = cast.entities[e] as DraftEntity
    if (e === described || !roles.includes(noun) || !mentions.length) continue
    if (only >= 0 || kind !== 'person' || !names || (mentions[0] as number) < m || !agrees(gender, sex))
      return -1
    only = e
  }
  return only
}

function join(cast: DraftCast, described: number, named: number): void {
  const from = cast.entities[described] as DraftEntity
  const to = cast.entities[named] as DraftEntity
  for (const m of from.mentions) cast.entityOf[m] = named
  to.mentions.push(...from.mentions)
  from.mentions.length = 0
}
