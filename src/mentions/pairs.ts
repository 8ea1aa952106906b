/** Two who are named in one breath: "Roe and Vik" may be "they" later, who are neither of the two alone. */
import type { Token } from '../text/index'
import type { DraftCast, DraftEntity } from './draft-cast'
import type { FoundMention } from './mention'

/** Between the names beside "and": "Ann Roe of Ohio and state Rep. Dan Vik". */
const APART = 7

/**
 * Adds an entity for each two people that are joined by "and" in the reporter's words, and notes it with the mention
 * of the second. Farther names in a row ("Roe, Vik and Sato") are a list more often than a chorus.
 */
export function pairNames(cast: DraftCast): void {
  const { mentions, layer, entityOf } = cast
  const pairs = new Map<string, number>()
  let first = -1
  for (let m = 0; m < mentions.length; m++) {
    const { kind, quotation, possessive } = mentions[m] as FoundMention
    if (kind !== 'name' || quotation !== null) continue
    const entity = entityOf[m] as number
    // "Ann Roe of Ohio and Dan Vik": what is nobody's name may stand between the two.
    if (entity < 0 || possessive || cast.entities[entity]?.kind !== 'person') continue
    const one = first < 0 ? -1 : (entityOf[first] as number)
    if (
      one >= 0 &&
      one !== entity &&
      areJoined(layer.tokens, mentions[first] as FoundMention, mentions[m] as FoundMention)
    )
      cast.pairAt.set(m, { pair: pairOf(cast, pairs, one, entity), first })
    first = m
  }
}

function pairOf(cast: DraftCast, pairs: Map<string, number>, one: number, other: number): number {
  const key = one < other ? `${one}+${other}` : `${other}+${one}`
  let pair = pairs.get(key)
  if (pair === undefined) {
    pair = cast.entities.length
    pairs.set(key, pair)
    cast.entities.push({
      kind: 'group',
      gender: 'unknown',
      leaning: 'unknown',
      plural: true,
      personal: true,
      human: true,
      known: null,
      roles: [],
      traits: [],
      mentions: [],
      names: 0,
      members: [one, other],
    })
  }
  ;(cast.entities[pair] as DraftEntity).names++
  return pair
}

function areJoined(tokens: readonly Token[], one: FoundMention, other: FoundMention): boolean {
  if (one.sentence !== other.sentence || other.coreToken - one.endToken > APART) return false
  let and = -1
  for (let i = one.endToken; i < other.coreToken; i++) {
    const { lower, pos } = tokens[i] as Token
    if (lower === 'and' || lower === '&') {
      if (and >= 0) return false
      and = i
    } else if (and < 0 ? !COMPLEMENT.has(pos) : !TITLE.has(pos)) return false
  }
  return and >= 0
}

const COMPLEMENT = new Set(['ADP', 'PROPN', 'PUNCT', 'DET', 'NOUN', 'SYM', 'X', 'NUM'])
const TITLE = new Set(['PROPN', 'NOUN', 'ADJ', 'DET', 'PUNCT'])
