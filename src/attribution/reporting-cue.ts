/** Which words report a quotation once its source is known. */
import type { FoundMention } from '../mentions/mention'
import type { Sentence, Token } from '../text'
import type { Candidate } from './candidates'
import type { Cue } from './cues'
import type { Scene } from './scene'
import { reports } from './sieves/sieve'
import type { Situation } from './situation'
import type { SubjectFinder } from './subjects'

/** A sentence longer than so many tokens on either side of the source is none. */
const REACH = 40

/**
 * The cue of the source, as an index; -1 for none. A verb of speech that named the source is it. Otherwise the verb of the
 * source's sentence that reports most: a quotation that goes on in a sentence of its own is reported by the verb
 * before (`“A,” said Roe, who runs the shelter. “B.”`), and "said in an email" is reported by "said".
 */
export function findReportingCue(
  scene: Scene,
  situation: Situation,
  subjects: SubjectFinder,
  { mention, entity, cue }: Candidate,
): number {
  const named = scene.cues[cue]
  if (named && reports(named) && named.form !== 'participle') return cue
  const { firstToken, head } = scene.cast.mentions[mention] as FoundMention
  const sentence = scene.layer.sentences[(scene.layer.tokens[head] as Token).sentence] as Sentence
  let best = named && named.group !== 'noun' ? cue : -1
  let most = best < 0 ? 0 : (named?.strength ?? 0)
  const end = Math.min(sentence.endToken, firstToken + REACH)
  for (let k = Math.max(sentence.firstToken, firstToken - REACH); k < end; k++) {
    const c = scene.cueAt[k] as number
    if (c < 0) continue
    const other = scene.cues[c] as Cue
    if (other.group === 'noun' || other.strength <= most) continue
    const subject = subjects.of(c)
    if (subject !== mention && (entity < 0 || scene.cast.entityOf[subject] !== entity)) continue
    best = c
    most = other.strength
  }
  return best >= 0 ? best : cue >= 0 ? cue : besideMention(scene, situation, mention)
}

/** The nearest cue of the quotation's sentence that stands beside the mention, whatever its subject was taken for. */
function besideMention({ cast, cues }: Scene, situation: Situation, mention: number): number {
  const { firstToken, endToken } = cast.mentions[mention] as FoundMention
  for (const stretch of [situation.gapCues, situation.tailCues, situation.leadCues])
    for (const c of stretch) {
      const at = (cues[c] as Cue).firstToken
      if (Math.abs(at - endToken) <= 2 || Math.abs(at - firstToken) <= 2) return c
    }
  return -1
}
