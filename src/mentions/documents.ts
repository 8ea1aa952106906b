/** Who speaks in a document: its issuer, where the article tells who that is. */
import type { Token } from '../text/index'
import { headNoun } from './descriptions'
import type { DraftCast, DraftEntity } from './draft-cast'
import type { FoundMention } from './mention'

export interface Documents {
  /** "report": the entity of the last document called so, which is who issued it when that is told. */
  readonly documents: ReadonlyMap<string, number>
}

/** "a Washington Post report", "Lee's brief", "a statement from the council": what a document says, its issuer says. */
export function issuedBy(cast: DraftCast, m: number): number {
  const mention = cast.mentions[m] as FoundMention
  if (mention.type !== 'document' || mention.plural) return -1
  for (let at = m + 1; at < cast.mentions.length && at < m + ISSUER_REACH; at++) {
    const issuer = cast.mentions[at] as FoundMention
    const inside = issuer.endToken <= mention.head
    if (!inside && !isFrom(cast.layer.tokens, mention, issuer)) continue
    if (issuer.sentence !== mention.sentence) return -1
    if (issuer.kind !== 'name' || (issuer.type !== 'organization' && issuer.type !== 'person')) continue
    return cast.entityOf[at] as number
  }
  return -1
}

const ISSUER_REACH = 4

/** "a statement from Lee", "a report by the Times". */
function isFrom(tokens: readonly Token[], document: FoundMention, issuer: FoundMention): boolean {
  const preposition = tokens[document.endToken]?.lower
  if (preposition !== 'from' && preposition !== 'by') return false
  const from = document.endToken + 1
  return issuer.firstToken === from || (issuer.firstToken === from + 1 && tokens[from]?.lower === 'the')
}

/** "the report" after "an agency report". */
export function lastDocument(cast: DraftCast, m: number, { documents }: Documents): number {
  const mention = cast.mentions[m] as FoundMention
  if (mention.type !== 'document' || mention.determiner !== 'definite') return -1
  if (mention.head - mention.firstToken > 1) return -1
  const entity = documents.get(headNoun(cast.layer.tokens, mention)) ?? -1
  return entity >= 0 && (cast.entities[entity] as DraftEntity).kind !== 'document' ? entity : -1
}

/** "Lee said in a statement", "In a letter, the council wrote", "Lee released a statement": what the sentence's source says in it. */
export function issuedWhereItStands(cast: DraftCast, m: number): number {
  const mention = cast.mentions[m] as FoundMention
  const { tokens } = cast.layer
  if (mention.type !== 'document' || mention.quotation !== null) return -1
  if (mention.determiner !== 'indefinite' && mention.determiner !== 'possessive') return -1
  const before = tokens[mention.firstToken - 1]
  if (before?.sentence !== mention.sentence) return -1
  const within = WITHIN.has(before.lower)
  if (!within && !ISSUING.has(before.lower)) return -1
  for (let at = m - 1; at >= 0 && at > m - SOURCE_REACH; at--) {
    const other = cast.mentions[at] as FoundMention
    if (other.sentence !== mention.sentence) break
    if (other.quotation === null && (within ? cast.source[at] : cast.subject[at]) && speaks(cast, at))
      return cast.entityOf[at] as number
  }
  if (!within) return -1
  for (let at = m + 1; at < cast.mentions.length && at < m + SOURCE_REACH; at++) {
    const other = cast.mentions[at] as FoundMention
    if (other.sentence !== mention.sentence) break
    if (other.quotation === null && cast.source[at] && speaks(cast, at)) return cast.entityOf[at] as number
  }
  return -1
}

const SOURCE_REACH = 8
const WITHIN = new Set(['in', 'via', 'through'])
const ISSUING = new Set(
  `released issued sent posted published wrote tweeted filed ran aired releases issues sends posts publishes writes
  tweets files`.split(/\s+/),
)

function speaks(cast: DraftCast, at: number): boolean {
  const entity = cast.entityOf[at] as number
  return entity >= 0 && (cast.entities[entity] as DraftEntity).kind !== 'document'
}
