/** Who passed on words that are another's: `Roe said, according to a transcript`; `Reuters reported, citing an official`. */
import type { FoundMention } from '../mentions/mention'
import type { Candidate } from './candidates'
import type { Cue } from './cues'
import { quotingVerb } from './quoted-as'
import type { Scene } from './scene'
import type { SieveInput } from './sieves'
import { tokensAway } from './situation'

const PASSED_ON: ReadonlySet<string> = new Set(['according', 'per'])
const TAKEN_FROM: ReadonlySet<string> = new Set(['citing', 'quoting', 'quoted'])

/**
 * The candidate that only tells where the words of a person nearer by were read or heard; null when there is none.
 * PolNeAR's annotators mark it as the source, its readers give the words to who said them, as we do.
 */
export function passerOn(input: SieveInput, candidates: readonly Candidate[]): Candidate | null {
  const { scene, situation } = input
  const quoter = quoterAmong(input, candidates) ?? documentAmong(input, candidates)
  if (quoter) return quoter
  const passer = candidates.find(({ cue }) => isPhrase(scene.cues[cue], PASSED_ON))
  if (!passer) return null
  const reach = tokensAway(situation, scene.cues[passer.cue] as Cue)
  const sayer = candidates.some(
    (other) =>
      other.entity !== passer.entity &&
      isSaying(scene.cues[other.cue]) &&
      (scene.cast.mentions[other.mention] as FoundMention).type === 'person' &&
      tokensAway(situation, scene.cues[other.cue] as Cue) < reach,
  )
  return sayer ? passer : null
}

/** `Reuters quoted an aide as saying`, `an aide was quoted by Reuters as saying`: the agency, where the aide is known. */
function quoterAmong(
  { scene, situation: { leadCues, tailCues }, subjects }: SieveInput,
  candidates: readonly Candidate[],
): Candidate | null {
  for (const cues of [leadCues, tailCues])
    for (const cue of cues) {
      const quoting = quotingVerb(scene, cue)
      if (!quoting || subjects.of(cue) < 0) continue
      const quoter = subjects.of(quoting.verb)
      if (quoter === subjects.of(cue)) return null
      return candidates.find(({ mention }) => mention === quoter) ?? null
    }
  return null
}

/** `The readout says that Vik told her “…”`: the readout, where the nearest verb of saying has a person for its subject. */
function documentAmong(
  { scene, situation: { leadCues }, subjects }: SieveInput,
  candidates: readonly Candidate[],
): Candidate | null {
  if (leadCues.length < 2) return null
  const { mentions } = scene.cast
  const [inner, outer] = leadCues.filter((c) => isSaying(scene.cues[c]) && scene.cues[c]?.form === 'finite')
  if (inner === undefined || outer === undefined) return null
  if (mentions[subjects.of(inner)]?.type !== 'person') return null
  const document = subjects.of(outer)
  if (mentions[document]?.type !== 'document') return null
  return candidates.find(({ mention }) => mention === document) ?? null
}

/** Whom a verb of saying names beside a source that a phrase such as "citing" names, as a mention; -1 for nobody. */
export function quoterOf(scene: Scene, candidates: readonly Candidate[], chosen: Candidate): number {
  if (!isPhrase(scene.cues[chosen.cue], TAKEN_FROM)) return -1
  const quoter = candidates.find(({ entity, cue }) => entity !== chosen.entity && isSaying(scene.cues[cue]))
  return quoter?.mention ?? -1
}

function isPhrase(cue: Cue | undefined, bases: ReadonlySet<string>): boolean {
  return cue?.group === 'phrase' && bases.has(cue.base)
}

function isSaying(cue: Cue | undefined): boolean {
  return cue?.group === 'saying' || cue?.group === 'speech'
}
