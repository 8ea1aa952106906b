/** Who speaks in a document: its issuer, where the article tells who that is. */
import type { Token } from '../text/index'
import { headNoun } from './descriptions'
import type { DraftCast, DraftEntity } from './draft-cast'
import { kindredRole } from './kindred-roles'
import type { FoundMention } from './mention'

export interface Documents {
  /** "report": the entity of the last document called so, which is who issued it when that is told. */
  readonly documents: ReadonlyMap<string, number>
}

/** "a Washington Post report", "Lee's brief", "a statement from the council": what a document says, its issuer says. */
export function issuedBy(cast: DraftCast, m: number): number {
  const mention = cast.mentions[m] as FoundMention
  if (mention.type !== 'document' || mention.plural) return -1
  const described = describedIssuer(cast, m)
  if (described >= 0 && (cast.entityOf[described] as number) >= 0) return cast.entityOf[described] as number
  for (let at = m + 1; at < cast.mentions.length && at < m + ISSUER_REACH; at++) {
    const issuer = cast.mentions[at] as FoundMention
    const inside = issuer.endToken <= mention.head
    if (!inside && !isFrom(cast.layer.tokens, mention, issuer)) continue
    if (issuer.sentence !== mention.sentence) return -1
    // "was his verdict", "her letter said": in what is theirs, those speak whom a pronoun stands for.
    if (inside && isOwnWords(issuer) && (cast.entityOf[at] as number) >= 0) return cast.entityOf[at] as number
    if (issuer.kind !== 'name' || (issuer.type !== 'organization' && issuer.type !== 'person')) continue
    return cast.entityOf[at] as number
  }
  return -1
}

function isOwnWords({ kind, possessive, person, type }: FoundMention): boolean {
  return kind === 'pronoun' && possessive && person === 3 && type === 'person'
}

const ISSUER_REACH = 4

/**
 * The description behind a document that tells who issued it, as a mention: "a statement from Lee's attorney"; -1 for
 * none. It stands behind the document in the text, and has to be settled before it.
 */
export function describedIssuer(cast: DraftCast, m: number): number {
  const mention = cast.mentions[m] as FoundMention
  if (mention.type !== 'document' || mention.plural) return -1
  const from = issuerStart(cast.layer.tokens, mention)
  if (from < 0) return -1
  for (let at = m + 1; at < cast.mentions.length && at < m + ISSUER_REACH; at++) {
    const issuer = cast.mentions[at] as FoundMention
    if (issuer.firstToken > from) return -1
    if (
      issuer.firstToken === from &&
      issuer.kind === 'nominal' &&
      issuer.type !== 'document' &&
      issuer.quotation === mention.quotation
    )
      return at
  }
  return -1
}

/** "a statement from Lee", "a report by the Times", "a memo released by the ministry". */
function isFrom(tokens: readonly Token[], document: FoundMention, issuer: FoundMention): boolean {
  const from = issuerStart(tokens, document)
  if (from < 0 || issuer.possessive) return false
  return issuer.firstToken === from || (issuer.firstToken === from + 1 && tokens[from]?.lower === 'the')
}

/** The token behind "from" or "by", -1 when a document is followed by neither. */
function issuerStart(tokens: readonly Token[], { endToken, sentence }: FoundMention): number {
  const at = ISSUED.has(tokens[endToken]?.lower ?? '') ? endToken + 1 : endToken
  const preposition = tokens[at]
  if (preposition?.sentence !== sentence) return -1
  if (preposition.lower !== 'by' && (preposition.lower !== 'from' || at > endToken)) return -1
  return at + 1
}

const ISSUED = new Set(
  'released issued written published posted signed filed sent produced prepared circulated drafted'.split(
    ' ',
  ),
)

/** "the report" after "an agency report". */
export function lastDocument(cast: DraftCast, m: number, { documents }: Documents): number {
  const mention = cast.mentions[m] as FoundMention
  if (mention.type !== 'document' || mention.determiner !== 'definite') return -1
  if (mention.head - mention.firstToken > 1) return -1
  const noun = headNoun(cast.layer.tokens, mention)
  const entity = documents.get(noun) ?? lastKindred(noun, documents)
  return entity >= 0 && (cast.entities[entity] as DraftEntity).kind !== 'document' ? entity : -1
}

/** "the piece" after "a feature", -1 for none. Articles speak of few documents, the last of which stand last. */
function lastKindred(noun: string, documents: ReadonlyMap<string, number>): number {
  let last = -1
  for (const [other, entity] of documents) if (kindredRole(noun, [other])) last = entity
  return last
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
