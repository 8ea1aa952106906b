import type { Cue } from '../cues'
import type { Scene } from '../scene'
import type { Situation } from '../situation'
import type { SubjectFinder } from '../subjects'

/** What a sieve stands on: the article, the quotation, and what was decided of the quotations before it. */
export interface SieveInput {
  readonly scene: Scene
  readonly situation: Situation
  readonly subjects: SubjectFinder
  /** For each quotation decided so far its mention, -1 for none. */
  readonly decided: Int32Array
}

/** A mention that a sieve names as the source, with the cue it stands on. */
export interface Proposal {
  /** Index into `scene.cast.mentions`. */
  readonly mention: number
  /** Index into `scene.cues`, -1 when no cue stands there. */
  readonly cue: number
}

/** One rule of who is speaking, from what stands around a quotation; null when it has nothing to say. */
export interface Sieve {
  readonly name: string
  readonly propose: (input: SieveInput) => Proposal | null
}

/** Verbs that report by themselves; other verbs need more evidence. */
export function reports(cue: Cue): boolean {
  return cue.group === 'saying' || cue.group === 'speech' || cue.group === 'naming' || cue.group === 'phrase'
}

/** The first of the cues with a subject, those that report before all others. */
export function firstSubject(
  input: SieveInput,
  cues: readonly number[],
  wanted: (cue: Cue) => boolean,
): Proposal | null {
  for (const cue of cues) {
    if (!wanted(input.scene.cues[cue] as Cue)) continue
    const mention = input.subjects.of(cue)
    if (mention >= 0) return { mention, cue }
  }
  return null
}
