/**
 * What sex somebody is of whose name no list tells it: by the pronouns that follow, and by what they are called beside
 * the name. On 1,200 articles of news, names whose sex the lists do know were judged so in 96 of 100 cases; pronouns
 * after a second person of the sentence were right in 84, objects ("Roe, who sold it to her") in 75, and are not asked.
 */
import type { Token } from '../text/index'
import type { FoundMention, Gender } from './mention'

export interface SexByContext {
  readonly gender: Gender
  /** By how many of the signs found this one leads. */
  readonly lead: number
}

/** So many mentions of one name are looked at. */
export const LOOKED_AT = 12
/** So many mentions around one: a sentence may have a million. */
const REACH = 8
const APPOSITION = 2

/** The sex that most signs around some mentions of one name speak for. */
export function sexByContext(
  tokens: readonly Token[],
  mentions: readonly FoundMention[],
  ofName: readonly number[],
): SexByContext {
  let lead = 0
  let signs = 0
  for (let i = 0; i < ofName.length && i < LOOKED_AT; i++) {
    const m = ofName[i] as number
    for (const [gender, worth] of [
      [calledBeside(tokens, mentions, m), APPOSITION],
      [taken(tokens, mentions, m), 1],
    ] as const) {
      if (gender === 'unknown') continue
      lead += gender === 'female' ? worth : -worth
      signs += worth
    }
  }
  // Where signs contradict each other, two of three have to agree.
  if (lead === 0 || Math.abs(lead) * 3 < signs) return { gender: 'unknown', lead: 0 }
  return { gender: lead > 0 ? 'female' : 'male', lead: Math.abs(lead) }
}

/** "Afe Tolu, a mother of two". */
function calledBeside(tokens: readonly Token[], mentions: readonly FoundMention[], m: number): Gender {
  const { endToken, sentence, quotation, possessive } = mentions[m] as FoundMention
  if (possessive || tokens[endToken]?.text !== ',') return 'unknown'
  // "Afe Tolu, 41, a mother of two".
  const from =
    tokens[endToken + 1]?.pos === 'NUM' && tokens[endToken + 2]?.text === ',' ? endToken + 3 : endToken + 1
  for (let k = m + 1; k <= m + REACH; k++) {
    const next = mentions[k]
    if (next?.sentence !== sentence || next.quotation !== quotation || next.firstToken > from)
      return 'unknown'
    if (next.firstToken === from && next.kind === 'nominal' && !next.plural && !isListed(tokens, next))
      return next.gender
  }
  return 'unknown'
}

/** "Roe, the spokesman and Vik" lists people. */
function isListed(tokens: readonly Token[], { endToken }: FoundMention): boolean {
  const next = tokens[endToken + 1]?.pos
  return tokens[endToken]?.lower === 'and' && (next === 'DET' || next === 'PROPN')
}

/** "Afe said she", "Afe and his aides", "Afe was late. She": the pronoun that takes up the first person of a sentence. */
function taken(tokens: readonly Token[], mentions: readonly FoundMention[], m: number): Gender {
  const name = mentions[m] as FoundMention
  if (name.possessive || tokens[name.firstToken - 1]?.pos === 'ADP' || !isFirst(mentions, m)) return 'unknown'
  let aside = name.end
  let other: Gender = 'unknown'
  for (let k = m + 1; k <= m + REACH; k++) {
    const next = mentions[k]
    if (!next || next.sentence > name.sentence + 1) break
    if (next.end <= aside) continue
    // "Afe, her husband, left": she is somebody else.
    if (
      next.firstToken === name.endToken + 1 &&
      next.kind === 'nominal' &&
      tokens[name.endToken]?.text === ','
    ) {
      aside = next.end
      continue
    }
    // Whom a quotation speaks of is another, as a rule; who reports it comes behind.
    if (next.quotation !== name.quotation) {
      if (name.quotation !== null) break
      continue
    }
    if (next.kind === 'pronoun') {
      if (next.gender === 'unknown' || next.gender === other || isRelative(tokens, next)) continue
      if (!isObject(tokens, next)) return next.gender
      // "Afe sold it to her": whom it was sold to is somebody else, and what is hers tells nothing of Afe.
      other = next.gender
      continue
    }
    // "Afe asked her aide": the pronoun stands within and comes next.
    if (next.kind === 'nominal' && next.determiner === 'possessive' && mentions[k + 1]?.start === next.start)
      continue
    if (next.type === 'person' || next.type === 'unnamed') break
  }
  return 'unknown'
}

/** No other person stands before it in its sentence. */
function isFirst(mentions: readonly FoundMention[], m: number): boolean {
  const { sentence, quotation, start } = mentions[m] as FoundMention
  for (let k = m - 1; k >= m - REACH; k--) {
    const before = mentions[k]
    if (before?.sentence !== sentence) return true
    if (before.quotation !== quotation || before.end > start) continue
    if (
      before.kind === 'pronoun'
        ? before.gender !== 'unknown'
        : before.type === 'person' || before.type === 'unnamed'
    )
      return false
  }
  return false
}

function isRelative(tokens: readonly Token[], { head }: FoundMention): boolean {
  const word = (tokens[head] as Token).lower
  return word === 'who' || word === 'whose'
}

/** "him" and "her" that own nothing. */
export function isObject(tokens: readonly Token[], { head, possessive }: FoundMention): boolean {
  return !possessive && OBJECTS.has((tokens[head] as Token).lower)
}

const OBJECTS: ReadonlySet<string> = new Set(['him', 'her', 'hers'])
