/** Features of a mention and a quotation together: how far apart, what stands between, what the mention has said so far. */
import type { FoundMention } from '../../mentions/mention'
import { firstNotBefore } from '../../text'
import type { Cue } from '../cues'
import type { Scene } from '../scene'
import type { Situation } from '../situation'
import type { RelationFeature } from './feature'

/** Where the mention stands. */
const POSITION: readonly RelationFeature[] = [
  {
    name: 'distance in tokens',
    of: (m, { situation }) =>
      m.head < situation.firstToken
        ? situation.firstToken - m.endToken
        : Math.max(0, m.firstToken - situation.endToken),
  },
  { name: 'stands before', of: (m, { situation }) => m.head < situation.firstToken },
  {
    name: 'sentences away',
    of: (m, { scene, situation }) =>
      m.head < situation.firstToken
        ? (scene.layer.tokens[situation.firstToken]?.sentence ?? 0) - m.sentence
        : m.sentence - (scene.layer.tokens[situation.endToken - 1]?.sentence ?? 0),
  },
  { name: 'paragraphs away', of: (m, { situation }) => situation.paragraph - m.paragraph },
  {
    name: 'touches the quotation',
    of: (m, { situation }) => m.firstToken === situation.endToken || m.endToken === situation.firstToken,
  },
  {
    name: 'mentions between',
    of: (m, { scene, situation, candidate }) => mentionsBetween(scene, situation, m, candidate.mention),
  },
  { name: 'verbs between', of: (m, { scene, situation }) => verbsBetween(scene, situation, m) },
  { name: 'quotations between', of: (m, { scene, situation }) => quotationsBetween(scene, situation, m) },
]

/** Who the mention stands for. */
const SALIENCE: readonly RelationFeature[] = [
  { name: 'entity is known', of: (_, { entity }) => entity !== null },
  {
    name: 'entity is named',
    of: (_, { entity }) => entity !== null && (entity.kind === 'person' || entity.kind === 'organization'),
  },
  { name: 'mentions of the entity', of: (_, { entity }) => entity?.mentions.length ?? 0 },
  {
    name: 'is the last speaker',
    of: (_, { candidate, history }) => candidate.entity >= 0 && candidate.entity === history.last,
  },
  {
    name: 'spoke before the last speaker',
    of: (_, { candidate, history }) => candidate.entity >= 0 && candidate.entity === history.beforeLast,
  },
  {
    name: 'quotations so far',
    of: (_, { candidate, history }) => (candidate.entity >= 0 ? history.count(candidate.entity) : 0),
  },
  {
    name: 'is named inside',
    of: (_, { candidate, history }) => candidate.entity >= 0 && history.namedInside(candidate.entity),
  },
  {
    name: 'mention spoke last',
    of: (_, { candidate, history }) => candidate.mention === history.lastMention,
  },
]

export const RELATION_FEATURES: readonly RelationFeature[] = [...POSITION, ...SALIENCE]

function mentionsBetween(scene: Scene, situation: Situation, m: FoundMention, index: number): number {
  const { mentions } = scene.cast
  let count = 0
  if (m.head < situation.firstToken)
    for (
      let k = index + 1;
      k < mentions.length && (mentions[k] as FoundMention).firstToken < situation.firstToken && count < 20;
      k++
    )
      count++
  else
    for (
      let k = index - 1;
      k >= 0 && (mentions[k] as FoundMention).firstToken >= situation.endToken && count < 20;
      k--
    )
      count++
  return count
}

/** Finite verbs between the mention and the quotation; the first of them is the mention's own. */
function verbsBetween({ cues }: Scene, { firstToken, endToken }: Situation, m: FoundMention): number {
  const before = m.head < firstToken
  const [from, to] = before ? [m.endToken, firstToken] : [endToken, m.firstToken]
  if (to - from > 120) return 20
  let count = 0
  for (
    let c = firstNotBefore(cues, (cue) => cue.firstToken < from);
    c < cues.length && (cues[c] as Cue).firstToken < to;
    c++
  )
    if ((cues[c] as Cue).form === 'finite') count++
  return count
}

function quotationsBetween(scene: Scene, situation: Situation, m: FoundMention): number {
  let count = 0
  if (m.head < situation.firstToken) {
    for (let q = situation.q - 1; q >= 0 && (scene.firstToken[q] as number) > m.head && count < 10; q--)
      count++
  } else {
    for (
      let q = situation.q + 1;
      q < scene.quotations.length && (scene.firstToken[q] as number) < m.head && count < 10;
      q++
    )
      count++
  }
  return count
}
