/**
 * Learns which of the entities before it a pronoun or a definite description stands for: the weights of
 * `src/mentions/antecedent-weights.ts`.
 *
 * Examples are the sources of attributions whose speaker readers resolved. For each, the candidates as `buildCast` sees
 * them at that point; right are those of the speaker's name. A conditional logit, full gradient, a fixed number of steps.
 *
 * What stands before a mention was linked by weights too, so the articles are read in rounds: the first by no weights at
 * all, where a pronoun is the nearest who agrees and a description somebody new, each later one by the mean of what the
 * rounds before learned, for what a single round learns swings to and fro. From one start, in a fixed number of rounds,
 * the same data give the same weights.
 *
 * The people of US politics have names that tell their sex, those of other news often have not. So each pronoun is
 * learned from twice: as it is, and with every fourth sex forgotten.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  fillFacts,
  findCandidates,
  weighAntecedents,
  type AntecedentWeights,
  type NamedWeights,
} from '../../src/mentions/antecedents'
import {
  NOBODY_FACTS,
  nobodyFacts,
  NOMINAL_FACTS,
  PRONOUN_FACTS,
  seeOccasion,
} from '../../src/mentions/antecedent-facts'
import { draftCast } from '../../src/mentions/build-cast'
import { findMentions, type FoundMention } from '../../src/mentions'
import { nameEntities } from '../../src/mentions/name-entities'
import { findQuotations, type Quotation } from '../../src/quotes'
import { readText, type TextLayer } from '../../src/text'
import type { Span } from '../../src/types'
import { plainName, type GoldArticle, type GoldSpeaker } from './gold'

/** The candidates of one mention, a row of facts each; 1 for those that are right. */
interface Group {
  readonly rows: readonly Float64Array[]
  readonly right: readonly boolean[]
}

interface Source {
  readonly span: readonly [number, number]
  readonly gold: GoldSpeaker
}

/** An article with what no weights change. */
interface Reading {
  readonly article: GoldArticle
  readonly sources: readonly Source[]
  readonly layer: TextLayer
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly FoundMention[]
}

/** What was learned, and how it did on mentions it had not learned from. */
export interface LearnedAntecedents {
  readonly weights: AntecedentWeights
  readonly report: string
  /** Writes the data module. */
  readonly write: () => void
}

const ROUNDS = 5
const STEPS = 400
const RATE = 0.5
const DECAY = 0.004
const FOLDS = 5

export function learnAntecedents(
  articles: readonly GoldArticle[],
  speakers: ReadonlyMap<string, GoldSpeaker>,
): LearnedAntecedents {
  const readings = articles.flatMap((article) => read(article, speakers) ?? [])
  let named: NamedWeights = { pronoun: {}, nominal: {}, nobody: {} }
  let examples: Examples = { pronouns: [], nominals: [] }
  const learned: { readonly pronoun: Float64Array; readonly nominal: Float64Array }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    examples = collect(readings, weighAntecedents(named))
    learned.push({
      pronoun: learn([...examples.pronouns, ...forgetSexes(examples.pronouns)]),
      nominal: learn(examples.nominals),
    })
    // The first round read the articles by nothing: what it learned only starts the others.
    const counted = learned.slice(round ? 1 : 0)
    named = nameWeights(
      mean(counted.map(({ pronoun }) => pronoun)),
      mean(counted.map(({ nominal }) => nominal)),
    )
  }
  const { pronouns, nominals } = examples
  return {
    weights: weighAntecedents(named),
    report:
      `right of ${pronouns.length} pronouns ${crossValidated(pronouns, forgetSexes).toFixed(4)}, ` +
      `of ${nominals.length} descriptions ${crossValidated(nominals).toFixed(4)}`,
    write: () => {
      write(named)
    },
  }
}

function read(article: GoldArticle, speakers: ReadonlyMap<string, GoldSpeaker>): Reading | null {
  const sources = article.attributions.flatMap(({ id, source }) => {
    const gold = speakers.get(`${article.id}#${id}`)
    return gold?.speaker && gold.type !== 'unknown' ? source.map((span) => ({ span, gold })) : []
  })
  if (!sources.length) return null
  const layer = readText(article.text)
  const quotations = findQuotations(layer, article)
  return { article, sources, layer, quotations, mentions: findMentions(layer, quotations) }
}

interface Examples {
  readonly pronouns: readonly Group[]
  readonly nominals: readonly Group[]
}

function collect(readings: readonly Reading[], weights: AntecedentWeights): Examples {
  const pronouns: Group[] = []
  const nominals: Group[] = []
  for (const reading of readings) {
    for (const { pronoun, rows, right } of groupsOf(reading, weights)) {
      if (!pronoun) nominals.push({ rows, right })
      else if (right.includes(true)) pronouns.push({ rows, right })
    }
  }
  return { pronouns, nominals }
}

/** The mentions of an article that name a source; the right candidates are told by their names, once these are known. */
function groupsOf(
  { article, sources, layer, quotations, mentions }: Reading,
  weights: AntecedentWeights,
): (Group & { readonly pronoun: boolean })[] {
  const pending: {
    readonly gold: GoldSpeaker
    readonly rows: readonly Float64Array[]
    readonly candidates: readonly number[]
    readonly pronoun: boolean
    readonly nobody: readonly number[]
  }[] = []
  const done = new Set<number>()
  const watch: Parameters<typeof draftCast>[5] = (draft, m) => {
    const mention = mentions[m]
    if (mention?.person !== 3 || done.has(m)) return
    const head = layer.tokens[mention.head]
    if (!head || head.lower === 'who' || head.lower === 'whose') return
    const pronoun = mention.kind === 'pronoun'
    if (!pronoun && mention.determiner !== 'definite') return
    const source = sources.find(({ span }) => names(span, head, mention))
    if (!source) return
    done.add(m)
    const candidates = findCandidates(draft, m)
    const occasion = seeOccasion(draft, m)
    pending.push({
      gold: source.gold,
      candidates: candidates.map(({ entity }) => entity),
      rows: candidates.map((candidate) => {
        const row = new Float64Array(pronoun ? PRONOUN_FACTS.length : NOMINAL_SIZE)
        fillFacts(draft, occasion, candidate, row)
        return row
      }),
      pronoun,
      nobody: pronoun ? [] : nobodyFacts(draft, occasion),
    })
  }
  const { cast, known } = draftCast(layer, quotations, mentions, article, weights, watch)
  const entities = nameEntities(cast, known)
  return pending.map(({ gold, rows, candidates, pronoun, nobody }) => {
    const wanted = [gold.speaker ?? '', ...(gold.aliases ?? [])].map(plainName)
    const right = candidates.map((e) => wanted.includes(plainName(entities[e]?.name ?? '')))
    if (pronoun) return { pronoun, rows, right }
    // Nobody before: the description starts somebody new, which has facts of its own.
    const none = new Float64Array(NOMINAL_SIZE)
    none.set(nobody, NOMINAL_FACTS.length)
    return { pronoun, rows: [...rows, none], right: [...right, !right.includes(true)] }
  })
}

/** The mention's head stands in the source, and the mention starts where the source does. */
function names([start, end]: readonly [number, number], head: Span, mention: Span): boolean {
  return start <= head.start && head.end <= end && mention.start <= start + 2
}

/** Facts of a candidate, and behind them those of nobody. */
const NOMINAL_SIZE = NOMINAL_FACTS.length + NOBODY_FACTS.length

const FORGOTTEN = 4

/** The same candidates, the sex of some unknown. */
function forgetSexes(groups: readonly Group[]): Group[] {
  const at = (name: (typeof PRONOUN_FACTS)[number]): number => PRONOUN_FACTS.indexOf(name)
  const known = at('genderKnown')
  let seed = 1
  return groups.map(({ rows, right }) => ({
    right,
    rows: rows.map((row) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      if (!row[known] || (seed >>> 16) % FORGOTTEN) return row
      const forgotten = Float64Array.from(row)
      forgotten[known] = 0
      const near = (row[at('distance')] as number) <= Math.log2(3)
      forgotten[at('genderUnknownSource')] = near ? (row[at('source')] as number) : 0
      return forgotten
    }),
  }))
}

/** AdaGrad on the log of the right candidates' share, with weights drawn to 0. */
function learn(groups: readonly Group[]): Float64Array {
  const size = groups[0]?.rows[0]?.length ?? 0
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-6)
  const gradient = new Float64Array(size)
  for (let step = 0; step < STEPS; step++) {
    for (let i = 0; i < size; i++) gradient[i] = -DECAY * (weights[i] as number)
    for (const group of groups) addGradient(group, weights, gradient, groups.length)
    for (let i = 0; i < size; i++) {
      const slope = gradient[i] as number
      squares[i] = (squares[i] as number) + slope * slope
      weights[i] = (weights[i] as number) + (RATE * slope) / Math.sqrt(squares[i] as number)
    }
  }
  return weights
}

function mean(all: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(all[0]?.length ?? 0)
  for (const weights of all) weights.forEach((weight, i) => (sum[i] = (sum[i] as number) + weight))
  return sum.map((weight) => weight / all.length)
}

function addGradient(
  { rows, right }: Group,
  weights: Float64Array,
  gradient: Float64Array,
  groups: number,
): void {
  const scores = rows.map((row) => score(row, weights))
  const top = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - top))
  let all = 0
  let good = 0
  odds.forEach((odd, c) => {
    all += odd
    if (right[c]) good += odd
  })
  rows.forEach((row, c) => {
    const odd = odds[c] as number
    const push = ((right[c] ? odd / good : 0) - odd / all) / groups
    if (push)
      for (let i = 0; i < row.length; i++) gradient[i] = (gradient[i] as number) + push * (row[i] as number)
  })
}

function score(row: Float64Array, weights: Float64Array): number {
  let sum = 0
  for (let i = 0; i < row.length; i++) sum += (row[i] as number) * (weights[i] as number)
  return sum
}

function crossValidated(
  groups: readonly Group[],
  more: (learned: readonly Group[]) => readonly Group[] = () => [],
): number {
  // Whole stretches of articles, so that one article is hardly ever on both sides.
  const foldOf = (g: number): number => Math.floor((g * FOLDS) / groups.length)
  let right = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = groups.filter((_, g) => foldOf(g) !== fold)
    const weights = learn([...others, ...more(others)])
    right += groups.filter((group, g) => foldOf(g) === fold && isRight(group, weights)).length
  }
  return right / groups.length
}

function isRight({ rows, right }: Group, weights: Float64Array): boolean {
  const scores = rows.map((row) => score(row, weights))
  return right[scores.indexOf(Math.max(...scores))] ?? false
}

/** Two digits are enough, and what is written is what is learned with. */
function nameWeights(pronoun: Float64Array, nominal: Float64Array): NamedWeights {
  const named = (facts: readonly string[], weights: Float64Array) =>
    Object.fromEntries(facts.map((fact, i) => [fact, Number((weights[i] as number).toFixed(2))]))
  return {
    pronoun: named(PRONOUN_FACTS, pronoun),
    nominal: named(NOMINAL_FACTS, nominal),
    nobody: named(NOBODY_FACTS, nominal.subarray(NOMINAL_FACTS.length)),
  }
}

function write({ pronoun, nominal, nobody }: NamedWeights): void {
  const print = (weights: Readonly<Record<string, number>>): string =>
    Object.entries(weights)
      .map(([fact, weight]) => `    ${fact}: ${weight},`)
      .join('\n')
  writeFileSync(
    fileURLToPath(new URL('../../src/mentions/antecedent-weights.ts', import.meta.url)),
    `import type { NamedWeights } from './antecedents'

/** Weights of the facts of \`antecedent-facts.ts\`. Learned by \`npm run train\`; not written by hand. */
export const ANTECEDENT_WEIGHTS: NamedWeights = {
  pronoun: {
${print(pronoun)}
  },
  nominal: {
${print(nominal)}
  },
  nobody: {
${print(nobody)}
  },
}
`,
  )
}
