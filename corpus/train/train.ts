/**
 * Learns the weights of antecedents, of terms and of the ranker, in this order, for each is learned from what the ones
 * before decide: `npm run train -- DATA_DIR`; with `--terms` those of terms alone. Cross-validates on the training
 * articles, prints the results, fits the calibration on them, then learns from all and writes
 * `src/mentions/antecedent-weights.ts`, `src/attribution/weights.ts` and `src/attribution/terms/weights.ts`.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MentionKind } from '../../src/types'
import { attribute } from '../../src/attribution/attribute'
import { COLUMNS } from '../../src/attribution/columns'
import { unpackModel, type PackedModel } from '../../src/attribution/model'
import { unpackTermModel } from '../../src/attribution/terms/judge'
import { SHIPPED_WEIGHTS, type AntecedentWeights } from '../../src/mentions/antecedents'
import { learnAntecedents } from './antecedents'
import { boost, DEFAULTS, packTree, type Tree } from './boost'
import { examplesOf, groupExamples, prepareScene, type Example } from './examples'
import {
  isSpeaker,
  overlap,
  readLines,
  sourceHead,
  verdictOn,
  type GoldArticle,
  type GoldSpeaker,
} from './gold'
import { fitIsotonic } from './isotonic'
import { learnCues } from './learn-cues'
import { readNews, termsInNews } from './news'
import { learnTerms } from './terms'

const FOLDS = 10
const SETS = ['polnear/train', 'mixed/train']
const NEWS = 'news/articles.jsonl.gz'

const data = process.argv[2] ?? '../shared/data'
const quick = process.argv.includes('--quick')
const termsOnly = process.argv.includes('--terms')
const articles = SETS.flatMap((set) => readLines<GoldArticle>(fileOf(`${set}.jsonl`)))
const speakers = new Map(
  SETS.flatMap((set) => readLines<GoldSpeaker>(join(data, `${set}.speakers.jsonl`))).map((s) => [
    `${s.doc}#${s.attribution}`,
    s,
  ]),
)

const started = performance.now()
const since = () => `${((performance.now() - started) / 1000).toFixed(0)} s`
const antecedents = termsOnly ? SHIPPED_WEIGHTS : antecedentWeights()
const cues = learnCues(articles, (article) => prepareScene(article, { antecedents }))
const examples = articles.map((article) =>
  examplesOf(article, speakers, { antecedents, strengths: cues.without(article) }),
)
console.log(
  `${articles.length} articles, ${examples.flatMap(({ terms }) => terms).length} quotations, ${COLUMNS.length} features, ${since()}`,
)

const news = readNews(fileOf(NEWS)).map((article) => termsInNews(article, { antecedents }))
const annotated = examples.map(({ terms }) => terms)
console.log(`${news.length} articles read for terms, ${news.flat().length} quotations, ${since()}`)

const NO_CALIBRATION = { beliefs: [], shares: [] }
const points: Record<MentionKind, { belief: number; right: boolean }[]> = {
  name: [],
  nominal: [],
  pronoun: [],
}
const { packed: terms, report } = learnTerms({ annotated, news })
console.log(`terms of articles held out: ${report}, ${since()}`)
write('terms/weights.ts', 'TERM_WEIGHTS', 'PackedTermModel', './judge', terms)
if (!termsOnly) learnRanker()
console.log(`weights written, ${since()}`)

function fileOf(name: string): string {
  const file = join(data, name)
  if (!existsSync(file))
    throw new Error(`no training articles at ${file}: give the folder that holds ${SETS.join(', ')}, ${NEWS}`)
  return file
}

function antecedentWeights(): AntecedentWeights {
  const { weights, report, write } = learnAntecedents(articles, speakers)
  console.log(`antecedents of mentions held out: ${report}, ${since()}`)
  write()
  return weights
}

function learnRanker(): void {
  if (!quick) crossValidate()
  const packed: PackedModel = {
    features: COLUMNS,
    trees: learn(examples.flatMap(({ candidates }) => candidates)).map(packTree),
    calibration: {
      name: fitIsotonic(points.name),
      nominal: fitIsotonic(points.nominal),
      pronoun: fitIsotonic(points.pronoun),
    },
  }
  write('weights.ts', 'WEIGHTS', 'PackedModel', './model', packed)
  cues.write()
}

/** Writes what was learned as a module; JSON in a string is read faster than a literal. */
function write(file: string, name: string, type: string, from: string, packed: unknown): void {
  const json = JSON.stringify(JSON.stringify(packed))
    .replace(/'/g, "\\'")
    .replace(/^"|"$/g, "'")
    .replace(/\\"/g, '"')
  writeFileSync(
    fileURLToPath(new URL(`../../src/attribution/${file}`, import.meta.url)),
    `import type { ${type} } from '${from}'\n\n/** Learned by \`npm run train\`; not written by hand. */\n` +
      `export const ${name}: ${type} = JSON.parse(\n  ${json},\n) as ${type}\n`,
  )
}

function learn(from: readonly Example[]): Tree[] {
  return boost(groupExamples(from), DEFAULTS)
}

/** Trains on nine tenths, decides the last tenth as the package would, and counts. */
function crossValidate(): void {
  const total = { said: 0, mention: 0, nobody: 0, rejected: 0, speech: 0, spoken: 0, speakerRight: 0 }
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = (a: number) => a % FOLDS === fold
    const others = examples.filter((_, a) => !held(a))
    const trained = learn(others.flatMap(({ candidates }) => candidates))
    const terms = unpackTermModel(learnTerms({ annotated: others.map(({ terms }) => terms), news }).packed)
    const packed = {
      features: COLUMNS,
      trees: trained.map(packTree),
      calibration: { name: NO_CALIBRATION, nominal: NO_CALIBRATION, pronoun: NO_CALIBRATION },
    }
    const model = unpackModel(packed, terms)
    articles.forEach((article, a) => {
      if (!held(a)) return
      const { layer, quotations, cast } = prepareScene(article, { antecedents })
      for (const { quotation, mention, entity, belief } of attribute(layer, quotations, cast, {
        model,
        strengths: cues.without(article),
      })) {
        const verdict = verdictOn(article, quotations[quotation]?.spans ?? [])
        if (verdict.kind === 'nobody') {
          total.nobody++
          if (mention < 0) total.rejected++
        }
        if (verdict.kind !== 'said') continue
        const found = cast.mentions[mention]
        total.said++
        if (found) total.speech++
        if (
          found &&
          verdict.attribution.source.some((span) => overlap(found, sourceHead(article.text, span)) > 0)
        )
          total.mention++
        const gold = speakers.get(`${article.id}#${verdict.attribution.id}`)
        if (!gold || gold.type === 'unknown') continue
        const right = isSpeaker(cast.entities[entity]?.name ?? '', gold)
        total.spoken++
        if (right) total.speakerRight++
        if (found) points[found.kind].push({ belief, right })
      }
    })
    console.log(`fold ${fold + 1} of ${FOLDS}, ${since()}`)
  }
  const share = (a: number, b: number) => (b ? (a / b).toFixed(4) : '-')
  console.log(
    `cross-validated: mention ${share(total.mention, total.said)}, speech kept ${share(total.speech, total.said)}, ` +
      `nobody rejected ${share(total.rejected, total.nobody)}, speaker ${share(total.speakerRight, total.spoken)}`,
  )
}
