/** Whether the sentence reports speech, and governs the marks when it does. */
import { cueStrength } from '../../facts'
import type { Scene } from '../../scene'
import type { Setting } from '../setting'
import type { TermFeature } from './feature'

export const REPORT_FEATURES: readonly TermFeature[] = [
  { name: 'surest sieve', on: 'nothing', of: ({ surest }) => surest },
  { name: 'cue before', on: 'before', of: ({ facts }) => facts.leadStrength },
  { name: 'cue before, distance', on: 'before', of: ({ facts }) => facts.leadDistance },
  { name: 'cue before, form', on: 'before', of: ({ facts }) => facts.leadForm },
  { name: 'cue after', on: 'after', of: ({ facts }) => facts.tailStrength },
  { name: 'cue after, distance', on: 'after', of: ({ facts }) => facts.tailDistance },
  {
    name: 'surest cue before',
    on: 'before',
    of: ({ scene, situation }) =>
      situation.leadCues.reduce((most, c) => Math.max(most, cueStrength(scene.cues[c])), 0),
  },
  {
    name: 'reports before',
    on: 'before',
    of: ({ scene, situation }) => strengthOf(scene, situation.leadCues),
  },
  { name: 'reports after', on: 'after', of: ({ scene, situation }) => strengthOf(scene, situation.tailCues) },
  {
    name: 'surest report before',
    on: 'before',
    of: ({ scene, situation }) =>
      situation.leadCues.reduce((most, c) => Math.max(most, scene.cues[c]?.strength ?? 0), 0),
  },
  {
    name: 'surest clause',
    on: 'nothing',
    of: ({ candidates }) =>
      candidates.reduce((most, { clause }) => Math.max(most, clause?.strength ?? -1), -1),
  },
  {
    name: 'subject of the nearest cue before',
    on: 'before',
    of: ({ candidates }) => candidates.some(({ subjectBefore }) => subjectBefore === 0),
  },
  { name: 'kind of the surest source', on: 'nothing', of: kindOfSource },
  { name: 'candidates', on: 'nothing', of: ({ candidates }) => candidates.length },
  { name: 'opens sentence', on: 'nothing', of: ({ facts }) => facts.opensSentence },
  {
    name: 'tokens before in sentence',
    on: 'nothing',
    of: ({ situation }) => situation.lead.to - situation.lead.from,
  },
  {
    name: 'tokens after in sentence',
    on: 'nothing',
    of: ({ situation }) => situation.tail.to - situation.tail.from,
  },
]

/** A pronoun, a name of a person, another name, a description; 0 where no sieve names anybody. */
function kindOfSource({ candidates, surest, scene }: Setting): number {
  const source = candidates.find((candidate) => candidate.surest === surest)
  const mention = source && scene.cast.mentions[source.mention]
  if (!mention) return 0
  if (mention.kind === 'pronoun') return 4
  return mention.kind === 'nominal' ? 1 : mention.type === 'person' ? 3 : 2
}

/** How often the cue nearest to the marks reports quoted words. */
function strengthOf({ cues }: Scene, [nearest = -1]: readonly number[]): number {
  return cues[nearest]?.strength ?? 0
}
