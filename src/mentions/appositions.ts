/** Descriptions said of somebody outright: beside the name, or with "is". */
import type { Token } from '../text/index'
import type { DraftCast, DraftEntity } from './draft-cast'
import { BODY_NOUN, PLURAL, REPORTING, TITLE } from './lexicon'
import type { FoundMention } from './mention'
import { noteOf } from './word-notes'

/** "the Israeli newspaper Haaretz", "the consulting firm Yorvik", "a woman named Ann". */
export function beforeName(cast: DraftCast, m: number): number {
  const { tokens } = cast.layer
  const mention = cast.mentions[m] as FoundMention
  if (mention.plural || mention.type === 'document' || mention.possessive) return -1
  const called = CALLING.has(tokens[mention.endToken]?.lower ?? '')
  if (!called && !(noteOf((tokens[mention.head] as Token).word).listed & BODY_NOUN)) return -1
  const start = called ? mention.endToken + 1 : mention.endToken
  for (let at = m + 1; at < cast.mentions.length && at < m + 6; at++) {
    const name = cast.mentions[at] as FoundMention
    if (name.firstToken < start) continue
    if (name.firstToken !== start || name.kind !== 'name' || name.sentence !== mention.sentence) return -1
    if (name.coreToken !== name.firstToken || name.quotation !== mention.quotation) return -1
    const entity = cast.entityOf[at] as number
    if (entity < 0) return -1
    const draft = cast.entities[entity] as DraftEntity
    if (mention.type === 'unnamed') return draft.kind === 'person' ? entity : -1
    if (draft.kind === 'person' && !draft.personal) draft.kind = 'organization'
    return draft.kind === 'organization' ? entity : -1
  }
  return -1
}

/** "Director of National Intelligence Ann Lee", "the chairman of Yorvik Jane Roe": the office, its body, and who holds it. */
export function holderOf(cast: DraftCast, m: number): number {
  const { tokens } = cast.layer
  const mention = cast.mentions[m] as FoundMention
  if (mention.type !== 'unnamed' || mention.plural || mention.determiner === 'indefinite') return -1
  if (!(noteOf((tokens[mention.head] as Token).word).listed & TITLE)) return -1
  if (tokens[mention.endToken]?.lower !== 'of') return -1
  const of = mention.endToken
  let holder = -1
  for (let at = m + 1; at < cast.mentions.length && at < m + 6; at++) {
    const name = cast.mentions[at] as FoundMention
    if (name.kind !== 'name' || name.sentence !== mention.sentence) break
    const { firstToken, coreToken, endToken, type } = name
    const follows = firstToken === of + 1 || (firstToken === of + 2 && tokens[of + 1]?.lower === 'the')
    // "the Council of Advisers Ann Lee": of many, she is not the title's.
    const among = follows && coreToken > firstToken && isPlural(tokens[coreToken - 1] as Token)
    if (type === 'person' && (among || (firstToken === holder && coreToken === holder)))
      return cast.entityOf[at] as number
    if (holder < 0 && follows && type === 'organization') holder = endToken
    else if (firstToken >= holder) break
  }
  return -1
}

function isPlural({ word }: Token): boolean {
  return (noteOf(word).listed & PLURAL) > 0
}

const CALLING = new Set(['named', 'called', 'dubbed'])

/** "Jane Roe, a professor", "the assailant, John Doe", "her aide Jane Roe". */
export function besideName(cast: DraftCast, m: number): number {
  const { tokens } = cast.layer
  const mention = cast.mentions[m] as FoundMention
  if (mention.type === 'document') return -1
  if (tokens[mention.firstToken - 1]?.text === ',') {
    for (let at = m - 1; at >= 0 && at > m - 6; at--) {
      const before = cast.mentions[at] as FoundMention
      if (before.sentence !== mention.sentence || before.quotation !== mention.quotation) break
      const name =
        before.endToken === mention.firstToken - 1 ||
        closesParenthesis(tokens, before.endToken, mention.firstToken - 1) ||
        endsAge(tokens, before.endToken, mention.firstToken - 1)
      if (
        name &&
        before.kind === 'name' &&
        !before.possessive &&
        fits(mention, before) &&
        !isListed(tokens, mention) &&
        !reports(tokens, mention)
      )
        return cast.entityOf[at] as number
    }
  }
  if (mention.determiner === 'none' && tokens[mention.firstToken - 1]?.sentence === mention.sentence)
    return -1
  const comma = commaAfter(tokens, mention)
  if (comma < 0) return -1
  for (let at = m + 1; at < cast.mentions.length && at < m + 9; at++) {
    const after = cast.mentions[at] as FoundMention
    if (after.firstToken < comma) continue
    if (after.sentence !== mention.sentence || !nothingBetween(tokens, comma + 1, after.firstToken)) return -1
    const closed = tokens[after.endToken]
    if (after.kind !== 'name' || after.possessive) return -1
    const body = isStrangeName(cast, mention, after, at)
    if (!body && !fits(mention, after)) return -1
    const isClosed =
      closed?.sentence !== mention.sentence ||
      closed.pos === 'PUNCT' ||
      closed.pos === 'AUX' ||
      closed.pos === 'VERB' ||
      closed.pos === 'ADP'
    if (!isClosed) return -1
    const entity = cast.entityOf[at] as number
    if (body) (cast.entities[entity] as DraftEntity).kind = 'organization'
    return entity
  }
  return -1
}

/** "her niece, state Del. Ann Lee": a word or two that belong to the title. */
function nothingBetween(tokens: readonly Token[], from: number, to: number): boolean {
  if (to < from || to > from + 2) return false
  for (let i = from; i < to; i++) {
    const pos = tokens[i]?.pos
    if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN') return false
  }
  return true
}

const COMPLEMENT = 10

/** The comma after a description, or after the prepositions that complete it: "the head of the bank, Ann Lee". */
function commaAfter(tokens: readonly Token[], mention: FoundMention): number {
  let at = mention.endToken
  if (tokens[at]?.pos === 'ADP') {
    const limit = at + COMPLEMENT
    while (at < limit && tokens[at]?.sentence === mention.sentence && tokens[at]?.text !== ',') {
      if (tokens[at]?.pos === 'VERB' || tokens[at]?.pos === 'AUX') return -1
      at++
    }
  }
  return tokens[at]?.text === ',' && tokens[at]?.sentence === mention.sentence ? at : -1
}

function fits(mention: FoundMention, name: FoundMention): boolean {
  if (mention.plural) return false
  if (mention.gender !== 'unknown' && name.gender !== 'unknown' && mention.gender !== name.gender)
    return false
  return mention.type === 'unnamed' ? name.type === 'person' : mention.type === name.type
}

/** "her label, Bluebird,": a lone name of which nothing tells that it is a person's, beside the description of a body. */
function isStrangeName(cast: DraftCast, mention: FoundMention, name: FoundMention, at: number): boolean {
  if (mention.type !== 'organization' || mention.plural || name.type !== 'person') return false
  const entity = cast.entities[cast.entityOf[at] as number]
  return name.endToken - name.firstToken === 1 && entity !== undefined && !entity.personal && !entity.human
}

/** "Jane Roe (D-Calif.), the senator". */
function closesParenthesis(tokens: readonly Token[], from: number, comma: number): boolean {
  return tokens[from]?.text === '(' && comma - from < 10 && tokens[comma - 1]?.text === ')'
}

/** "Jane Roe, 58, a professor": an age stands between the name and what it is called. */
function endsAge(tokens: readonly Token[], from: number, comma: number): boolean {
  return comma - from === 2 && tokens[from]?.text === ',' && tokens[from + 1]?.pos === 'NUM'
}

/** "Clinton, a top aide said, was calm", "In Ulm, the mayor also said": the description is the subject of its own verb. */
function reports(tokens: readonly Token[], mention: FoundMention): boolean {
  const at = tokens[mention.endToken]?.pos === 'ADV' ? mention.endToken + 1 : mention.endToken
  const next = tokens[at]
  return next?.pos === 'VERB' && (noteOf(next.word).listed & REPORTING) > 0
}

/** "Roe, the mayor and a friend" lists people; "Roe, the mayor, said" describes one. */
function isListed(tokens: readonly Token[], mention: FoundMention): boolean {
  return (
    tokens[mention.endToken]?.lower === 'and' &&
    tokens[mention.endToken + 1]?.text !== ',' &&
    (tokens[mention.endToken + 1]?.pos === 'DET' || tokens[mention.endToken + 1]?.pos === 'PROPN')
  )
}

/** "Jamal Simmons is a consultant", "Roe, who was the mayor". */
export function saidToBe(cast: DraftCast, m: number): number {
  const { tokens } = cast.layer
  const mention = cast.mentions[m] as FoundMention
  if (mention.type !== 'unnamed') return -1
  const verb = tokens[mention.firstToken - 1]?.lower
  if ((verb !== 'is' && verb !== 'was') || tokens[mention.firstToken - 1]?.sentence !== mention.sentence)
    return -1
  for (let at = m - 1; at >= 0 && at > m - 4; at--) {
    const before = cast.mentions[at] as FoundMention
    if (before.sentence !== mention.sentence || before.quotation !== mention.quotation) return -1
    if (before.endToken !== mention.firstToken - 1) continue
    const entity = cast.entityOf[at] as number
    return entity >= 0 && (cast.entities[entity] as DraftEntity).kind === 'person' ? entity : -1
  }
  return -1
}

/** How far behind a description its name is told. */
const TOLD_WITHIN = 20
const TELLING = new Set('identified identify identifies named name introduced gave gives giving'.split(' '))
const ONLY = new Set(
  'only simply just himself herself themselves by his her their first full name'.split(' '),
)

/** "A man who identified himself as Musa said", "a woman who gave her name only as Ada": whom the article then names. */
export function identifiedAs(cast: DraftCast, m: number): number {
  const mention = cast.mentions[m] as FoundMention
  if (mention.type !== 'unnamed' || mention.determiner !== 'indefinite') return -1
  const { tokens } = cast.layer
  const end = mention.endToken + TOLD_WITHIN
  let told = false
  for (let k = mention.endToken; k < end && tokens[k]?.sentence === mention.sentence; k++) {
    const { lower } = tokens[k] as Token
    if (TELLING.has(lower)) told = true
    else if (told && lower === 'as') return nameAt(cast, m, tokens[k + 1]?.lower === 'only' ? k + 2 : k + 1)
    else if (told && !ONLY.has(lower)) told = false
  }
  return -1
}

/** The person whose name starts at a token, as an entity; -1 for none. */
function nameAt(cast: DraftCast, m: number, token: number): number {
  for (let at = m + 1; at < cast.mentions.length && at < m + 8; at++) {
    const { firstToken, kind } = cast.mentions[at] as FoundMention
    if (firstToken < token) continue
    const entity = cast.entityOf[at] as number
    return firstToken === token && kind === 'name' && cast.entities[entity]?.kind === 'person' ? entity : -1
  }
  return -1
}
