/** Whose words a cue reports: the subject of a verb, the source after "according to", the owner of a statement. */
import type { FoundMention } from '../mentions/mention'
import type { Token } from '../text'
import type { Cue } from './cues'
import { participantOf } from './participles'
import { quotingVerb } from './quoted-as'
import type { Scene } from './scene'
import {
  firstOfSentence,
  invertedSubject,
  mentionAfter,
  REACH,
  REPORTS,
  subjectBefore,
} from './subject-places'

/** Finds and remembers the subject of each cue: an index into `scene.cast.mentions`, -1 for none. */
export class SubjectFinder {
  private readonly known: Int32Array
  constructor(private readonly scene: Scene) {
    this.known = new Int32Array(scene.cues.length).fill(-2)
  }

  of(cueIndex: number): number {
    const known = this.known[cueIndex] as number
    if (known !== -2) return known
    // Marked first: a participle asks the verb before it, never in a circle.
    this.known[cueIndex] = -1
    const found = this.find(cueIndex)
    this.known[cueIndex] = found
    return found
  }

  private find(cueIndex: number): number {
    const { scene } = this
    const cue = scene.cues[cueIndex] as Cue
    if (cue.group === 'phrase')
      return CITING.has(cue.base) ? citedAfter(scene, cue.endToken) : mentionAfter(scene, cue.endToken, 6)
    if (cue.group === 'noun') return ownerOf(scene, cue)
    if (cue.form === 'passive') return agentOf(scene, cue)
    const quoted = quotedSubject(scene, cueIndex)
    if (quoted >= 0) return quoted
    const own = cue.form === 'participle' ? participantOf(scene, cue) : -1
    if (own >= 0) return own
    const inverted = invertedSubject(scene, cue)
    if (inverted >= 0) return inverted
    if (cue.form === 'finite') {
      const before = subjectBefore(scene, cue.firstToken)
      if (before >= 0) return before
    }
    const owner = this.verbBefore(cueIndex)
    if (owner >= 0) return owner
    const first = firstOfSentence(scene, cue.firstToken)
    return first < 0 && cue.form === 'participle' ? this.verbAfter(cueIndex) : first
  }

  /** `Conceding the point, she warned`: a participle before the main clause has its subject. */
  private verbAfter(cueIndex: number): number {
    const { scene } = this
    const { tokens } = scene.layer
    const sentence = (tokens[(scene.cues[cueIndex] as Cue).firstToken] as Token).sentence
    for (let c = cueIndex + 1; c < scene.cues.length && c < cueIndex + 6; c++) {
      const { firstToken, form, group } = scene.cues[c] as Cue
      if ((tokens[firstToken] as Token).sentence !== sentence) break
      if (form === 'finite' && group !== 'noun' && group !== 'phrase') return this.of(c)
    }
    return -1
  }

  /**
   * The subject of a finite verb before, in the same sentence: for participles, infinitives, "and called". A verb that
   * reports goes on with one that reports ("She says people may laugh, but insists"), another with the nearest.
   */
  private verbBefore(cueIndex: number): number {
    const { scene } = this
    const own = scene.cues[cueIndex] as Cue
    const sentence = (scene.layer.tokens[own.firstToken] as Token).sentence
    let nearest = -1
    for (let c = cueIndex - 1; c >= 0 && c > cueIndex - 8; c--) {
      const cue = scene.cues[c] as Cue
      if ((scene.layer.tokens[cue.firstToken] as Token).sentence !== sentence) break
      // "Vik praised it, while Roe gave it two stars, calling": what is said in contrast is another's.
      if (nearest >= 0 && contrasts(scene, cue.endToken, (scene.cues[nearest] as Cue).firstToken)) break
      if (cue.form !== 'finite' || cue.group === 'noun' || cue.group === 'phrase') continue
      if (!REPORTS.has(own.group)) return this.of(c)
      if (REPORTS.has(cue.group)) return this.of(c)
      if (nearest < 0) nearest = c
    }
    return nearest < 0 ? -1 : this.of(nearest)
  }
}

function contrasts(scene: Scene, from: number, end: number): boolean {
  for (let k = from; k < end; k++)
    if (CONTRASTS.has((scene.layer.tokens[k] as Token).lower) && scene.quotationOf[k] === -1) return true
  return false
}

const CONTRASTS: ReadonlySet<string> = new Set(['while', 'whereas', 'whilst'])

/** `quoted an aide as saying`, `Roe was quoted as saying`: whoever the words are handed to; -1 when nothing quotes here. */
function quotedSubject(scene: Scene, cueIndex: number): number {
  const quoting = quotingVerb(scene, cueIndex)
  if (!quoting) return -1
  const { firstToken, endToken } = scene.cues[quoting.verb] as Cue
  if (quoting.passive) return subjectBefore(scene, firstToken)
  const object = mentionAfter(scene, endToken, 5)
  const { firstToken: participle } = scene.cues[cueIndex] as Cue
  return object >= 0 && (scene.cast.mentions[object] as FoundMention).endToken < participle ? object : -1
}

/** Whom "citing" names: what it cites may be no source at all ("citing clashes between Roe and Vik"). */
function citedAfter(scene: Scene, from: number): number {
  const m = mentionAfter(scene, from, 6)
  if (m < 0) return -1
  for (let k = from; k < (scene.cast.mentions[m] as FoundMention).firstToken; k++)
    if (scene.layer.tokens[k]?.pos === 'ADP' && scene.mentionAt[k] === -1) return -1
  return m
}

const CITING: ReadonlySet<string> = new Set(['citing', 'quoting'])

/** "called a disgrace by Roe", "described as “a disgrace” in the report": the agent of a passive. */
function agentOf(scene: Scene, cue: Cue): number {
  const { tokens } = scene.layer
  const sentence = (tokens[cue.firstToken] as Token).sentence
  let document = -1
  for (let k = cue.endToken; k < tokens.length && k < cue.endToken + REACH; k++) {
    const { sentence: own, lower } = tokens[k] as Token
    if (own !== sentence) break
    if (scene.quotationOf[k] !== -1) continue
    if (lower === 'by') return mentionAfter(scene, k + 1, 3)
    if (lower !== 'in' || document >= 0) continue
    const m = mentionAfter(scene, k + 1, 4)
    if (m >= 0 && (scene.cast.mentions[m] as FoundMention).type === 'document') document = m
  }
  return document
}

/** "Roe's statement", "a statement from the ministry", "chants of … from supporters". */
function ownerOf(scene: Scene, cue: Cue): number {
  const { tokens } = scene.layer
  const sentence = (tokens[cue.firstToken] as Token).sentence
  for (let k = cue.firstToken - 1; k >= 0 && k > cue.firstToken - 5; k--) {
    if (tokens[k]?.sentence !== sentence || scene.quotationOf[k] !== -1) break
    const m = scene.mentionEnding[k] as number
    if (m >= 0 && (scene.cast.mentions[m] as FoundMention).possessive) return m
  }
  for (let k = cue.endToken; k < tokens.length && k < cue.endToken + 8; k++) {
    const token = tokens[k] as Token
    if (token.sentence !== sentence || scene.quotationOf[k] !== -1) break
    if (token.lower === 'by' || token.lower === 'from') return mentionAfter(scene, k + 1, 3)
  }
  return firstOfSentence(scene, cue.firstToken)
}
