/** News articles in which a reader told speech from terms, as examples for the model of terms. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { findCandidates } from '../../src/attribution/candidates'
import { gatherFacts } from '../../src/attribution/facts'
import { History } from '../../src/attribution/history'
import type { Scene } from '../../src/attribution/scene'
import { describeSituations } from '../../src/attribution/situation'
import { SubjectFinder } from '../../src/attribution/subjects'
import { findSign, isLong, Printings } from '../../src/attribution/terms'
import { rowOf } from '../../src/attribution/terms/columns'
import { prepareLevels, type Learned, type TermExample } from './examples'
import { keyOf, pieceKey } from './readings'
import { NEWS_READ, NEWS_TERMS, NEWS_UNSURE } from './readings-news'

interface NewsArticle {
  readonly id: string
  readonly text: string
  readonly title?: string
}

/** Quotations inside of quotations inside of quotations are damage. */
const DEEPEST = 3

/** The articles of a compressed JSON Lines file that were read. */
export function readNews(file: string): NewsArticle[] {
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as NewsArticle)
    .filter(({ id }) => NEWS_READ.has(keyOf(id)))
}

/**
 * The quotations of one article, those inside of others too; without those that the model is not asked about and those
 * that the reader doubted.
 */
export function termsInNews(article: NewsArticle, learned: Learned): TermExample[] {
  return prepareLevels(article, DEEPEST, learned).flatMap((scene) => termsIn(article, scene))
}

function termsIn({ id }: NewsArticle, scene: Scene): TermExample[] {
  const subjects = new SubjectFinder(scene)
  const decided = new Int32Array(scene.quotations.length).fill(-1)
  const history = new History()
  const printings = new Printings(scene.layer, scene.quotations)
  const examples: TermExample[] = []
  for (const situation of describeSituations(scene)) {
    const facts = gatherFacts(scene, situation)
    const candidates = findCandidates({ scene, situation, subjects, decided })
    history.enter(scene, situation)
    const key = pieceKey(id, situation.quotation.spans[0]?.start ?? 0)
    const sign = findSign(facts, situation, scene) !== null
    const nobody = NEWS_TERMS.has(key)
    if (!sign && !isLong(facts) && !NEWS_UNSURE.has(key))
      examples.push({ row: rowOf({ scene, situation, facts, history, candidates, printings }), nobody })
    // Nobody labelled the speakers: the surest candidate stands for them.
    const [speaker] = candidates.slice().sort((a, b) => a.surest - b.surest)
    const said = speaker && !nobody && !sign ? speaker : { mention: -1, entity: -1 }
    decided[situation.q] = said.mention
    history.note(said.mention, said.entity)
  }
  return examples
}
