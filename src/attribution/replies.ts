/**
 * Who answers in a conversation: a few words that are a paragraph of their own, behind a few words of somebody else's, are the
 * other's. Whoever goes on speaking goes on in the same paragraph, or leaves the mark open. Long statements are left to the
 * ranker: newspapers on the web close the mark at every paragraph of one speech.
 */
import type { Candidate } from './candidates'
import type { Ranking } from './rank'
import type { Scene } from './scene'
import type { SieveInput } from './sieves'

/** The longest remark of a conversation, in tokens with its marks. */
const LONGEST = 14
/** How many quotations and paragraphs back the other has spoken last. */
const REACH = 4

/** The entity that this quotation is the reply of; -1 where it is none. */
export function replierOf({ scene, situation, decided }: SieveInput): number {
  const { q, previous, paragraph, lastParagraph, lead, tail } = situation
  if (previous < 0 || paragraph !== lastParagraph || lead.from < lead.to || tail.from < tail.to) return -1
  if (!isRemark(scene, q) || !isRemark(scene, previous)) return -1
  if (paragraphOf(scene, previous) !== paragraph - 1) return -1
  const speaker = personBehind(scene, decided, previous)
  if (speaker < 0) return -1
  for (let before = previous - 1; before >= 0 && before >= previous - REACH; before--) {
    if (scene.quotations[before]?.parent !== null) continue
    const away = paragraph - paragraphOf(scene, before)
    // Two quotations in the paragraph before: a statement that goes on.
    if (away === 1 || away > REACH) return -1
    const other = personBehind(scene, decided, before)
    if (other >= 0 && other !== speaker) return other
  }
  return -1
}

/** The belief in whoever replies: of ten such remarks in articles of our own eight are theirs. */
const BELIEF = 0.8

/** The ranking with the belief that a reply deserves in its speaker, where the speaker is a candidate; the others share the rest. */
export function favourReplier(ranking: Ranking, candidates: readonly Candidate[], replier: number): Ranking {
  if (replier < 0) return ranking
  let own = 0
  candidates.forEach(({ entity }, c) => {
    if (entity === replier) own += ranking.beliefs[c] as number
  })
  if (own <= 0 || own >= BELIEF) return ranking
  const beliefs = ranking.beliefs.map(
    (belief, c) => belief * (candidates[c]?.entity === replier ? BELIEF / own : (1 - BELIEF) / (1 - own)),
  )
  return { ...ranking, beliefs }
}

/** Direct speech of few words, told by a reporter: no turn of a transcript. */
function isRemark({ quotations, firstToken, endToken }: Scene, q: number): boolean {
  const quotation = quotations[q]
  if (quotation?.kind !== 'direct' || quotation.parent !== null || quotation.turn || quotation.label)
    return false
  return (endToken[q] as number) - (firstToken[q] as number) <= LONGEST
}

function paragraphOf({ layer: { tokens }, endToken }: Scene, q: number): number {
  return tokens[(endToken[q] as number) - 1]?.paragraph ?? -1
}

/** Who was decided to have said a quotation, where that is somebody to talk with; else -1. */
function personBehind({ cast: { entities, entityOf } }: Scene, decided: Int32Array, q: number): number {
  const mention = decided[q] as number
  const entity = mention < 0 ? -1 : (entityOf[mention] as number)
  const kind = entities[entity]?.kind
  return kind === 'person' || kind === 'unnamed' ? entity : -1
}
