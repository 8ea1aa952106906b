/** Features of a mention alone: what it is, and what stands beside it. */
import type { FoundMention } from '../../mentions/mention'
import type { Token } from '../../text'
import { cueStrength } from '../facts'
import type { Scene } from '../scene'
import type { MentionFeature } from './feature'

const word = ({ layer }: Scene, k: number): Token | undefined => layer.tokens[k]

function isPronoun(scene: Scene, mention: FoundMention, words: ReadonlySet<string>): boolean {
  return mention.kind === 'pronoun' && words.has(word(scene, mention.head)?.lower ?? '')
}

const HE = new Set(['he', 'she', "he's", "she's"])
const THEY = new Set(['they', "they're", "they've"])
const IT = new Set(['it'])
const WHO = new Set(['who'])

/** What the mention is. */
const FORM: readonly MentionFeature[] = [
  { name: 'is a name', of: (m) => m.kind === 'name' },
  { name: 'is a description', of: (m) => m.kind === 'nominal' },
  { name: 'is a pronoun', of: (m) => m.kind === 'pronoun' },
  { name: 'is he or she', of: (m, scene) => isPronoun(scene, m, HE) },
  { name: 'is they', of: (m, scene) => isPronoun(scene, m, THEY) },
  { name: 'is it', of: (m, scene) => isPronoun(scene, m, IT) },
  { name: 'is first person', of: (m) => m.person === 1 },
  { name: 'is second person', of: (m) => m.person === 2 },
  { name: 'is who', of: (m, scene) => isPronoun(scene, m, WHO) },
  { name: 'is a person', of: (m) => m.type === 'person' },
  { name: 'is unnamed', of: (m) => m.type === 'unnamed' },
  { name: 'is a group', of: (m) => m.type === 'group' },
  { name: 'is an organization', of: (m) => m.type === 'organization' },
  { name: 'is a document', of: (m) => m.type === 'document' },
  { name: 'is a place or thing', of: (m) => m.type === 'place' || m.type === 'other' },
  { name: 'is plural', of: (m) => m.plural },
  { name: 'is possessive', of: (m) => m.possessive },
  { name: 'gender is known', of: (m) => m.gender !== 'unknown' },
  { name: 'words in it', of: (m) => m.endToken - m.firstToken },
]

/** What stands beside it. */
const NEIGHBOURS: readonly MentionFeature[] = [
  { name: 'after a preposition', of: (m, scene) => word(scene, m.firstToken - 1)?.pos === 'ADP' },
  { name: 'after by', of: (m, scene) => word(scene, m.firstToken - 1)?.lower === 'by' },
  {
    name: 'after a conjunction',
    of: (m, scene) => {
      const pos = word(scene, m.firstToken - 1)?.pos
      return pos === 'SCONJ' || pos === 'CCONJ'
    },
  },
  { name: 'after a verb', of: (m, scene) => word(scene, m.firstToken - 1)?.pos === 'VERB' },
  {
    name: 'before a verb',
    of: (m, scene) => {
      const pos = word(scene, m.endToken)?.pos
      return pos === 'VERB' || pos === 'AUX'
    },
  },
  { name: 'before a cue', of: (m, scene) => cueStrength(scene.cues[scene.cueAt[m.endToken] ?? -1]) },
  { name: 'after a cue', of: (m, scene) => cueStrength(scene.cues[scene.cueAt[m.firstToken - 1] ?? -1]) },
  {
    name: 'reports before it',
    of: (m, scene) => scene.cues[scene.cueAt[m.firstToken - 1] ?? -1]?.strength ?? 0,
  },
  { name: 'reports after it', of: (m, scene) => scene.cues[scene.cueAt[m.endToken] ?? -1]?.strength ?? 0 },
  { name: 'clause opener', of: (m, scene) => clauseOpener(scene, m) },
  { name: 'before a comma', of: (m, scene) => word(scene, m.endToken)?.text === ',' },
  {
    name: 'opens its sentence',
    of: (m, scene) => scene.layer.sentences[m.sentence]?.firstToken === m.firstToken,
  },
]

export const MENTION_FEATURES: readonly MentionFeature[] = [...FORM, ...NEIGHBOURS]

/** How the clause of the mention is opened, by the word before it: from the main clause to those that hang on another. */
const OPENERS: readonly (readonly string[])[] = [
  ['and', 'but', 'or', 'yet', 'so'],
  ['that'],
  ['what'],
  [
    'after',
    'when',
    'while',
    'as',
    'before',
    'because',
    'since',
    'if',
    'although',
    'though',
    'until',
    'once',
    'whether',
    'unless',
    'where',
    'whenever',
  ],
  ['than', 'how', 'why', 'which', 'whom', 'whose', 'like'],
]

function clauseOpener(scene: Scene, m: FoundMention): number {
  const before = word(scene, m.firstToken - 1)
  if (before?.sentence !== m.sentence) return 0
  const kind = OPENERS.findIndex((words) => words.includes(before.lower))
  return kind < 0 ? -1 : kind + 1
}
