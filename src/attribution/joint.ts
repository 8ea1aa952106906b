/** Two or more who speak with one voice: "Pelosi and Schumer said", "said the mayor's aides Roe, Vik and Sato". */
import type { FoundMention } from '../mentions/mention'
import type { Token } from '../text'
import type { Scene } from './scene'

/** More than this many in one row is a list, not a chorus. */
const MOST = 4

/**
 * All names that are joined by "and" to the one that was chosen, as mentions in the order of the text; only the
 * chosen one when it speaks alone.
 */
export function findJointSources(scene: Scene, chosen: number): number[] {
  const joined = [chosen]
  for (
    let link = linkBefore(scene, chosen);
    link >= 0 && joined.length < MOST;
    link = linkBefore(scene, link)
  )
    joined.unshift(link)
  // "Kemp met Roe and Vik said": the first of the row is another verb's object.
  if (joined.length > 1 && isObject(scene, joined[0] as number)) joined.splice(0, joined.length - 1)
  for (let link = linkAfter(scene, chosen); link >= 0 && joined.length < MOST; link = linkAfter(scene, link))
    joined.push(link)
  return joined
}

/** The name before this one, with nothing but "and" between. */
function linkBefore(scene: Scene, m: number): number {
  const { firstToken } = scene.cast.mentions[m] as FoundMention
  return isAnd(scene.layer.tokens[firstToken - 1])
    ? partner(scene, m, scene.mentionEnding[firstToken - 2] ?? -1)
    : -1
}

function linkAfter(scene: Scene, m: number): number {
  const { endToken } = scene.cast.mentions[m] as FoundMention
  return isAnd(scene.layer.tokens[endToken]) ? partner(scene, m, scene.mentionAt[endToken + 1] ?? -1) : -1
}

function isAnd(token: Token | undefined): boolean {
  return token?.lower === 'and' || token?.text === '&'
}

/** The other mention, if both are names of the same type that stand for different entities in one sentence. */
function partner({ cast }: Scene, m: number, other: number): number {
  const mention = cast.mentions[m] as FoundMention
  const second = cast.mentions[other]
  if (second?.kind !== 'name' || mention.kind !== 'name' || second.type !== mention.type) return -1
  if (second.possessive || mention.possessive || second.sentence !== mention.sentence) return -1
  const [a, b] = [cast.entityOf[m] as number, cast.entityOf[other] as number]
  return a >= 0 && b >= 0 && a !== b ? other : -1
}

function isObject({ layer: { tokens }, cast, quotationOf }: Scene, m: number): boolean {
  const at = (cast.mentions[m] as FoundMention).firstToken - 1
  const before = tokens[at]
  if (before?.sentence !== (cast.mentions[m] as FoundMention).sentence || quotationOf[at] !== -1) return false
  // A verb that opens the clause after a quotation has its subject behind it: `," said Roe and Vik`.
  const opensClause = quotationOf[at - 1] !== -1 || tokens[at - 1]?.pos === 'PUNCT'
  return before.pos === 'ADP' || (before.pos === 'VERB' && !opensClause)
}
