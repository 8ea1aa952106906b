/**
 * Turns annotated articles into groups of candidates with the right ones marked, which is what the ranker learns
 * from, and into quotations that somebody said or nobody, from which terms are learned.
 */
import { findCandidates, type Candidate } from '../../src/attribution/candidates'
import type { CueStrengths } from '../../src/attribution/cue-strength'
import { gatherFacts } from '../../src/attribution/facts'
import { COLUMNS, RowFiller } from '../../src/attribution/columns'
import { History } from '../../src/attribution/history'
import { nestingLevels, setScene, type Scene } from '../../src/attribution/scene'
import { describeSituations } from '../../src/attribution/situation'
import { SubjectFinder } from '../../src/attribution/subjects'
import { findSign, isLong, Printings } from '../../src/attribution/terms'
import { rowOf } from '../../src/attribution/terms/columns'
import { buildCast, findMentions } from '../../src/mentions'
import type { AntecedentWeights } from '../../src/mentions/antecedents'
import type { FoundMention } from '../../src/mentions/mention'
import { findQuotations } from '../../src/quotes'
import { readText } from '../../src/text'
import {
  isSpeaker,
  overlap,
  sourceHead,
  verdictOn,
  type GoldArticle,
  type GoldAttribution,
  type GoldSpeaker,
} from './gold'
import type { Groups } from './boost'

/** The candidates of one quotation, features filled in. */
export interface Example {
  readonly rows: Float64Array
  readonly right: Uint8Array
}

/** One quotation with the features of terms. */
export interface TermExample {
  readonly row: Float64Array
  readonly nobody: boolean
}

export interface Examples {
  readonly candidates: readonly Example[]
  readonly terms: readonly TermExample[]
}

/** What was learned before the ranker: weights of antecedents, strengths of cues. Those that are shipped where they are left out. */
export interface Learned {
  readonly antecedents?: AntecedentWeights
  readonly strengths?: CueStrengths
}

export function prepareScene(article: GoldArticle, learned?: Learned): Scene {
  return prepareLevels(article, 1, learned)[0] as Scene
}

/** The scenes of an article, outermost quotations first; that of the outermost also where there are none. */
export function prepareLevels(
  article: Pick<GoldArticle, 'text' | 'title'>,
  deepest: number,
  { antecedents, strengths }: Learned = {},
): Scene[] {
  const layer = readText(article.text)
  const quotations = findQuotations(layer, article)
  const cast = buildCast(layer, quotations, findMentions(layer, quotations), {}, antecedents)
  const levels = nestingLevels(quotations)
  const scenes: Scene[] = []
  for (let level = 0; level < deepest && (level === 0 || levels.includes(level)); level++)
    scenes.push(setScene(layer, quotations, cast, { level, levels, strengths }))
  return scenes
}

/** The examples of one article, its decisions taken from the gold. */
export function examplesOf(
  article: GoldArticle,
  speakers: ReadonlyMap<string, GoldSpeaker>,
  learned: Learned,
): Examples {
  const scene = prepareScene(article, learned)
  const subjects = new SubjectFinder(scene)
  const decided = new Int32Array(scene.quotations.length).fill(-1)
  const history = new History()
  const filler = new RowFiller(scene)
  const printings = new Printings(scene.layer, scene.quotations)
  const examples: Example[] = []
  const terms: TermExample[] = []
  for (const situation of describeSituations(scene)) {
    const facts = gatherFacts(scene, situation)
    const candidates = findCandidates({ scene, situation, subjects, decided })
    history.enter(scene, situation)
    const input = { scene, situation, facts, history }
    const verdict = verdictOn(article, situation.quotation.spans)
    // What a sign decides alone, or the length, the model is never asked.
    if (verdict.kind !== 'unknown' && !isLong(facts) && !findSign(facts, situation, scene))
      terms.push({
        row: rowOf({ ...input, candidates, printings }),
        nobody: verdict.kind === 'nobody',
      })
    if (verdict.kind === 'nobody') history.note(-1, -1)
    if (verdict.kind !== 'said') continue
    const { attribution } = verdict
    const right = rightCandidates(
      scene,
      article,
      attribution,
      speakers.get(`${article.id}#${attribution.id}`),
      candidates,
    )
    const chosen = candidates[right.indexOf(true)]
    if (!chosen) continue
    const rows = new Float64Array(candidates.length * COLUMNS.length)
    candidates.forEach((candidate, c) => {
      const row = rows.subarray(c * COLUMNS.length, (c + 1) * COLUMNS.length)
      filler.fillQuotation(input, row)
      filler.fillCandidate(input, candidate, row)
    })
    examples.push({ rows, right: Uint8Array.from(right, Number) })
    decided[situation.q] = chosen.mention
    history.note(chosen.mention, chosen.entity)
  }
  return { candidates: examples, terms }
}

/** Candidates at the annotated source; where none stands there, those who are the gold speaker. */
function rightCandidates(
  scene: Scene,
  { text }: GoldArticle,
  { source }: GoldAttribution,
  speaker: GoldSpeaker | undefined,
  candidates: readonly Candidate[],
): boolean[] {
  const { mentions, entities } = scene.cast
  const heads = source.map((span) => sourceHead(text, span))
  const at = candidates.map(({ mention }) =>
    heads.some((head) => overlap(head, headSpan(scene, mentions[mention] as FoundMention)) > 0),
  )
  if (at.includes(true)) return at
  const loosely = candidates.map(({ mention }) =>
    heads.some((head) => overlap(head, mentions[mention] as FoundMention) > 0),
  )
  if (loosely.includes(true)) return loosely
  if (!speaker) return loosely
  return candidates.map(({ entity }) => entity >= 0 && isSpeaker(entities[entity]?.name ?? '', speaker))
}

function headSpan(scene: Scene, mention: FoundMention) {
  return scene.layer.tokens[mention.head] ?? mention
}

/** Groups in the form that boosting takes. */
export function groupExamples(examples: readonly Example[]): Groups {
  const width = COLUMNS.length
  const starts = new Int32Array(examples.length + 1)
  examples.forEach(({ right }, g) => {
    starts[g + 1] = (starts[g] as number) + right.length
  })
  const rows = new Float64Array((starts[examples.length] as number) * width)
  const right = new Uint8Array(starts[examples.length] as number)
  examples.forEach((example, g) => {
    rows.set(example.rows, (starts[g] as number) * width)
    right.set(example.right, starts[g])
  })
  return { rows, width, starts, right, weight: new Float64Array(examples.length).fill(1) }
}
