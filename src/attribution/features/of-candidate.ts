/** Features of a candidate: where it stands, who names it and with which cue. */
import type { Place } from '../candidates'
import { CUE_FORMS, type Cue } from '../cues'
import { cueStrength } from '../facts'
import type { Situation } from '../situation'
import type { CandidateFeature } from './feature'

/** From the nearest places to the farthest, so that a threshold parts near from far. */
const PLACES: readonly Place[] = [
  'gap',
  'lead',
  'tail',
  'sentence',
  'before',
  'after',
  'previous',
  'next',
  'earlier',
]

export const CANDIDATE_FEATURES: readonly CandidateFeature[] = [
  { name: 'place', of: ({ place }) => PLACES.indexOf(place) },
  { name: 'surest sieve', of: ({ surest }) => surest },
  { name: 'sieves that name the entity', of: ({ entityNamed }) => entityNamed },
  { name: 'subject of a cue before', of: ({ subjectBefore }) => subjectBefore },
  { name: 'subject of a cue after', of: ({ subjectAfter }) => subjectAfter },
  { name: 'cue form', of: ({ cue }, { scene }) => CUE_FORMS.indexOf(scene.cues[cue]?.form ?? 'none') },
  { name: 'cue strength', of: ({ cue }, { scene }) => cueStrength(scene.cues[cue]) },
  { name: 'cue reports', of: ({ cue }, { scene }) => scene.cues[cue]?.strength ?? 0 },
  { name: 'verb reports', of: ({ clause }) => clause?.strength ?? -1 },
  { name: 'verb distance', of: ({ clause }) => clause?.distance ?? NO_CUE },
  { name: 'verb rank', of: ({ clause }) => clause?.rank ?? 9 },
  { name: 'verb rival', of: ({ clause }) => clause?.rival ?? -1 },
  { name: 'cue distance', of: ({ cue }, { scene, situation }) => cueDistance(scene.cues[cue], situation) },
]

const NO_CUE = 99

function cueDistance(cue: Cue | undefined, { firstToken, endToken }: Situation): number {
  if (!cue) return NO_CUE
  return cue.firstToken < firstToken ? firstToken - cue.endToken : cue.firstToken - endToken
}
