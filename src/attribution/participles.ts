/**
 * Whose a participle is that follows a noun phrase without a comma: "with Roe saying", "footage of Vik asking". A participle
 * behind a comma, or behind what somebody makes ("issued a statement saying"), has the subject of the verb before it.
 */
import type { FoundMention } from '../mentions/mention'
import type { Token } from '../text'
import type { Cue } from './cues'
import type { Scene } from './scene'
import { beforeModifiers } from './subject-places'

/** Prepositions that open a clause of their own: its noun phrase is its subject, whatever it is. */
const CLAUSAL: ReadonlySet<string> = new Set(['with', 'without', 'despite'])
/** Prepositions behind which somebody may be shown doing something; things and groups are told more about ("a group of"). */
const SHOWING: ReadonlySet<string> = new Set(['of', 'about', 'for'])
const OPENING: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'AUX'])

/** The noun phrase that a participle belongs to, as a mention; -1 where it belongs to a verb before it. */
export function participantOf(scene: Scene, cue: Cue): number {
  const { tokens } = scene.layer
  const { sentence } = tokens[cue.firstToken] as Token
  let k = cue.firstToken - 1
  while (k > 0 && tokens[k]?.pos === 'ADV' && scene.mentionEnding[k] === -1) k--
  if (tokens[k]?.sentence !== sentence || scene.quotationOf[k] !== -1) return -1
  const m = scene.mentionEnding[k] ?? -1
  if (m < 0) return -1
  const { firstToken, kind, type, possessive } = scene.cast.mentions[m] as FoundMention
  if (possessive) return -1
  const opener = tokens[beforeModifiers(scene, firstToken) - 1]
  if (opener?.sentence !== sentence || OPENING.has(opener.pos) || CLAUSAL.has(opener.lower)) return m
  return SHOWING.has(opener.lower) && type === 'person' && kind !== 'nominal' ? m : -1
}
