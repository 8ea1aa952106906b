/**
 * Learns the weights of `src/mentions/antecedent-weights.ts`: which of the entities before it a pronoun or a definite
 * description stands for.
 *
 *   npx tsx corpus/names/learn-antecedents.ts DATA_DIR
 *
 * Examples are the sources of attributions whose speaker readers resolved (`polnear/train` and `mixed/train`). For each,
 * the candidates as `buildCast` sees them at that point; right are those of the speaker's name. A conditional logit,
 * full gradient, a fixed number of steps, from the weights that stand halfway to those that are best: run it again until
 * they stay. The same data give the same weights.
 *
 * The people of US politics have names that tell their sex, those of other news often have not. So each pronoun is
 * learned from twice: as it is, and with every fourth sex forgotten.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fillFacts, findCandidates } from '../../src/mentions/antecedents'
import {
  NOBODY_FACTS,
  nobodyFacts,
  NOMINAL_FACTS,
  PRONOUN_FACTS,
  seeOccasion,
} from '../../src/mentions/antecedent-facts'
import { NOBODY_WEIGHTS, NOMINAL_WEIGHTS, PRONOUN_WEIGHTS } from '../../src/mentions/antecedent-weights'
import { draftCast } from '../../src/mentions/build-cast'
import { findMentions } from '../../src/mentions/index'
import { nameEntities } from '../../src/mentions/name-entities'
import { findQuotations } from '../../src/quotes'
import { readText } from '../../src/text'

interface Group {
  readonly rows: number[][]
  readonly right: boolean[]
}

interface GoldSpeaker {
  doc: string
  attribution: string
  speaker: string | null
  aliases?: string[]
  type: string
}
interface GoldArticle {
  id: string
  title: string
  text: string
  attributions: { id: string; source: [number, number][] }[]
}

const STEPS = 400
const RATE = 0.5
const DECAY = 0.004

const data = resolve(process.argv[2] ?? '../shared/data')
const lines = <T>(path: string): T[] =>
  readFileSync(join(data, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T)

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/\b(?:the|a|an|mr|mrs|ms|dr)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const pronouns: Group[] = []
const nominals: Group[] = []

for (const set of ['polnear/train', 'mixed/train']) {
  const speakers = new Map(
    lines<GoldSpeaker>(`${set}.speakers.jsonl`).map((s) => [`${s.doc}#${s.attribution}`, s]),
  )
  for (const article of lines<GoldArticle>(`${set}.jsonl`)) {
    const sources = article.attributions.flatMap(({ id, source }) => {
      const gold = speakers.get(`${article.id}#${id}`)
      return gold?.speaker && gold.type !== 'unknown' ? source.map((span) => ({ span, gold })) : []
    })
    if (sources.length) collect(article, sources)
  }
}

function collect(article: GoldArticle, sources: { span: [number, number]; gold: GoldSpeaker }[]): void {
  const layer = readText(article.text)
  const quotations = findQuotations(layer, article)
  const mentions = findMentions(layer, quotations)
  const pending: {
    names: Set<string>
    rows: number[][]
    entities: number[]
    pronoun: boolean
    nobody: number[]
  }[] = []
  const done = new Set<number>()
  const { cast, known } = draftCast(layer, quotations, mentions, article, (draft, m) => {
    const mention = mentions[m]
    if (mention?.person !== 3 || done.has(m)) return
    const word = layer.tokens[mention.head]?.lower
    if (word === 'who' || word === 'whose') return
    const pronoun = mention.kind === 'pronoun'
    if (!pronoun && mention.determiner !== 'definite') return
    const source = sources.find(({ span: [start, end] }) => {
      const head = layer.tokens[mention.head]
      return head && start <= head.start && head.end <= end && mention.start <= start + 2
    })
    if (!source) return
    done.add(m)
    const candidates = findCandidates(draft, m)
    const occasion = seeOccasion(draft, m)
    pending.push({
      names: new Set([source.gold.speaker ?? '', ...(source.gold.aliases ?? [])].map(plain)),
      entities: candidates.map(({ entity }) => entity),
      rows: candidates.map((candidate) => {
        const row = new Float64Array((pronoun ? PRONOUN_FACTS : NOMINAL_FACTS).length)
        fillFacts(draft, occasion, candidate, row)
        return [...row]
      }),
      pronoun,
      nobody: pronoun ? [] : nobodyFacts(draft, occasion),
    })
  })
  const entities = nameEntities(cast, known)
  for (const { names, rows, entities: candidates, pronoun, nobody } of pending) {
    const right = candidates.map((e) => names.has(plain(entities[e]?.name ?? '')))
    if (pronoun) {
      if (right.includes(true)) pronouns.push({ rows, right })
    } else {
      // Nobody before: the description starts somebody new, which has facts of its own.
      const none = NOBODY_FACTS.map(() => 0)
      nominals.push({
        rows: [...rows.map((row) => [...row, ...none]), [...NOMINAL_FACTS.map(() => 0), ...nobody]],
        right: [...right, !right.includes(true)],
      })
    }
  }
}

const FORGOTTEN = 4

/** The same candidates, the sex of some unknown. */
function forgetSexes(groups: readonly Group[]): Group[] {
  const at = (name: (typeof PRONOUN_FACTS)[number]): number => PRONOUN_FACTS.indexOf(name)
  let seed = 1
  return groups.map(({ rows, right }) => ({
    right,
    rows: rows.map((row) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      if (!row[at('genderKnown')] || (seed >>> 16) % FORGOTTEN) return row
      const forgotten = [...row]
      forgotten[at('genderKnown')] = 0
      const near = (row[at('distance')] as number) <= Math.log2(3)
      forgotten[at('genderUnknownSource')] = near ? (row[at('source')] as number) : 0
      return forgotten
    }),
  }))
}

function learn(groups: readonly Group[], size: number): number[] {
  const weights = new Array<number>(size).fill(0)
  const squares = new Array<number>(size).fill(1e-6)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => -DECAY * weight)
    for (const { rows, right } of groups) {
      const scores = rows.map((row) => row.reduce((sum, value, i) => sum + value * (weights[i] as number), 0))
      const top = Math.max(...scores)
      const odds = scores.map((score) => Math.exp(score - top))
      const all = odds.reduce((a, b) => a + b, 0)
      const good = odds.reduce((sum, odd, i) => sum + (right[i] ? odd : 0), 0)
      rows.forEach((row, i) => {
        const push = (right[i] ? (odds[i] as number) / good : 0) - (odds[i] as number) / all
        if (push)
          row.forEach((value, j) => {
            gradient[j] = (gradient[j] as number) + (push * value) / groups.length
          })
      })
    }
    gradient.forEach((slope, j) => {
      squares[j] = (squares[j] as number) + slope * slope
      weights[j] = (weights[j] as number) + (RATE * slope) / Math.sqrt(squares[j])
    })
  }
  return weights
}

function accuracy(groups: readonly Group[], weights: readonly number[]): number {
  const right = groups.filter((group) => {
    const scores = group.rows.map((row) =>
      row.reduce((sum, value, i) => sum + value * (weights[i] as number), 0),
    )
    return group.right[scores.indexOf(Math.max(...scores))]
  })
  return right.length / groups.length
}

function crossValidated(
  groups: readonly Group[],
  size: number,
  more: (learned: readonly Group[]) => readonly Group[] = () => [],
): number {
  const folds = 5
  let sum = 0
  for (let fold = 0; fold < folds; fold++) {
    // Whole stretches of articles, so that one article is not on both sides.
    const held = groups.filter((_, i) => Math.floor((i * folds) / groups.length) === fold)
    const others = groups.filter((group) => !held.includes(group))
    sum += accuracy(held, learn([...others, ...more(others)], size)) * held.length
  }
  return sum / groups.length
}

// What stands before a mention was linked by the weights that stand: a step only halfway does not swing to and fro.
const print = (
  facts: readonly string[],
  weights: readonly number[],
  standing: Readonly<Record<string, number>>,
): string =>
  facts
    .map((name, i) => {
      const learned = weights[i] as number
      return `  ${name}: ${((learned + (standing[name] ?? learned)) / 2).toFixed(2)},`
    })
    .join('\n')

const nominalSize = NOMINAL_FACTS.length + NOBODY_FACTS.length
console.log(
  `pronouns: ${pronouns.length}, cross-validated ${crossValidated(pronouns, PRONOUN_FACTS.length, forgetSexes).toFixed(3)}`,
)
console.log(
  `nominals: ${nominals.length}, cross-validated ${crossValidated(nominals, nominalSize).toFixed(3)}`,
)
const ofPronouns = learn([...pronouns, ...forgetSexes(pronouns)], PRONOUN_FACTS.length)
const ofNominals = learn(nominals, nominalSize)
writeFileSync(
  new URL('../../src/mentions/antecedent-weights.ts', import.meta.url),
  `/** Weights of the facts of \`antecedent-facts.ts\`, learned by \`corpus/names/learn-antecedents.ts\`. */
export const PRONOUN_WEIGHTS: Readonly<Record<string, number>> = {
${print(PRONOUN_FACTS, ofPronouns, PRONOUN_WEIGHTS)}
}

export const NOMINAL_WEIGHTS: Readonly<Record<string, number>> = {
${print(NOMINAL_FACTS, ofNominals, NOMINAL_WEIGHTS)}
}

/** For a description that stands for nobody before it. */
export const NOBODY_WEIGHTS: Readonly<Record<string, number>> = {
${print(NOBODY_FACTS, ofNominals.slice(NOMINAL_FACTS.length), NOBODY_WEIGHTS)}
}
`,
)
