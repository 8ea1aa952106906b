/** The clauses around a quotation: each cue with the mention that is its subject, and how far it is from the words. */
import type { Cue } from './cues'
import type { SieveInput } from './sieves'
import { tokensAway } from './situation'

export interface Clause {
  /** Index of the cue. */
  readonly cue: number
  /** Its subject, as a mention. */
  readonly subject: number
  /** How often its verb reports, 0 to 1. */
  readonly strength: number
  /** Tokens between the cue and the quotation. */
  readonly distance: number
  /** How many cues stand nearer to the quotation on its side. */
  readonly rank: number
  /** The most any nearer cue with another subject reports; 0 for none. */
  readonly rival: number
}

/** Cues further away than this many others say little, and each costs a search for its subject. */
const NEAREST = 4

/** The clauses between the quotation's spans, after it, before it, and in the sentences beside its own, in this order. */
export function findClauses(input: SieveInput): Clause[] {
  const { gapCues, tailCues, leadCues, beforeCues, afterCues } = input.situation
  const clauses: Clause[] = []
  for (const cues of [gapCues, tailCues, leadCues]) addClauses(clauses, input, cues, 0)
  addClauses(clauses, input, beforeCues, Math.min(NEAREST, leadCues.length))
  addClauses(clauses, input, afterCues, Math.min(NEAREST, tailCues.length))
  return clauses
}

function addClauses(clauses: Clause[], input: SieveInput, cues: readonly number[], offset: number): void {
  const { scene, situation, subjects } = input
  const first = clauses.length
  for (let k = 0; k < cues.length && k < NEAREST; k++) {
    const index = cues[k] as number
    const subject = subjects.of(index)
    if (subject < 0) continue
    const cue = scene.cues[index] as Cue
    let rival = 0
    for (let c = first; c < clauses.length; c++) {
      const nearer = clauses[c] as Clause
      if (nearer.subject !== subject && nearer.strength > rival) rival = nearer.strength
    }
    const distance = tokensAway(situation, cue)
    clauses.push({ cue: index, subject, strength: cue.strength, distance, rank: offset + k, rival })
  }
}

/** Of the clauses of a mention the one whose verb reports most; of two alike the first. */
export function clauseOf(clauses: readonly Clause[], mention: number): Clause | null {
  let best: Clause | null = null
  for (const clause of clauses)
    if (clause.subject === mention && (!best || clause.strength > best.strength)) best = clause
  return best
}
