/**
 * Runs the library over the corpus: what test/corpus/scores.test.ts asserts and `npx tsx corpus/measure.ts` prints.
 *
 *     npx tsx corpus/measure.ts              # the table
 *     npx tsx corpus/measure.ts --errors     # and every quote that is wrong
 *     npx tsx corpus/measure.ts --raise      # and writes floors.json where the library has become better
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { analyze } from '../src/analyze'
import { matchQuotes, QuoteIndex } from '../src/matching'
import { readCorpus } from './build'
import {
  byPhenomenon,
  f1,
  rate,
  row,
  scoreArticle,
  scoreUtterances,
  tally,
  type Judgement,
  type Row,
  type Tally,
} from './score'
import type { Utterance } from '../src/types'
import type { GoldArticle, GoldEvent, GoldUtterance } from './types'

export interface Measured {
  /** Rates from 0 to 1, by name. */
  readonly rates: Readonly<Record<string, number>>
  readonly phenomena: readonly Row[]
  readonly styles: readonly Row[]
  readonly judgements: readonly Judgement[]
  /** Words that are quoted in the answer only. */
  readonly falseFinds: readonly { readonly article: string; readonly text: string }[]
}

export function measure(eventsFolder: string): Measured {
  const { articles, events } = readCorpus(eventsFolder)
  const index = new QuoteIndex()
  const scores = articles.map((article) => {
    const { id, text, title, outlet, publishedAt, byline } = article
    const document = analyze({ id, text, title, outlet, publishedAt, ...(byline ? { byline } : {}) })
    index.add(document)
    return { article, score: scoreArticle(article, document.quotes) }
  })
  const judgements = scores.flatMap(({ score }) => score.judgements)
  const total = (count: (score: (typeof scores)[number]['score']) => number): number =>
    scores.reduce((sum, { score }) => sum + count(score), 0)
  const right = total(({ rightPieces }) => rightPieces)
  const precision = right / total(({ predictedPieces }) => predictedPieces)
  const recall = right / total(({ goldPieces }) => goldPieces)
  const utterances = index.utterances()
  const grouped = scoreUtterances(events, judgements, utterances)
  return {
    rates: {
      span_precision: precision,
      span_recall: recall,
      span_f1: f1(precision, recall),
      whole_quotes: rate(tally(judgements.map(({ whole }) => whole))),
      kind: rate(tally(judgements.map(({ kind }) => kind))),
      mention: rate(tally(judgements.map(({ mention }) => mention))),
      cue: rate(tally(judgements.map(({ cue }) => cue))),
      speaker: rate(tally(judgements.map(({ speaker }) => speaker))),
      speaker_canonical: rate(tally(judgements.map(({ canonical }) => canonical))),
      nobody_rejected: rate(tally(judgements.map(({ rejected }) => rejected))),
      utterances_precision: grouped.precision,
      utterances_recall: grouped.recall,
      utterances_b3: grouped.f1,
      ...contested(events, judgements, utterances),
      ...relations(articles, events),
    },
    phenomena: byPhenomenon(judgements),
    styles: [...new Set(articles.map(({ style }) => style))].sort().map((style) =>
      row(
        style,
        judgements.filter(({ article }) => articles.some((one) => one.id === article && one.style === style)),
      ),
    ),
    judgements,
    falseFinds: scores.flatMap(({ article, score }) =>
      score.falsePieces.map(({ start, end }) => ({
        article: article.id,
        text: article.text.slice(start, end),
      })),
    ),
  }
}

/** Whether the groups that hold an utterance's printings say that its speaker is contested. */
function contested(
  events: readonly GoldEvent[],
  judgements: readonly Judgement[],
  groups: readonly Utterance[],
): Record<string, number> {
  const claims = new Map<string, boolean>(
    groups.flatMap(({ variants, contested: claim }) =>
      variants.map(({ docId, quoteId }) => [`${docId}#${quoteId}`, claim] as const),
    ),
  )
  const predicted = new Map<string, string>(
    judgements.flatMap((one) =>
      one.predicted ? [[`${one.article}#${one.gold.id}`, `${one.article}#${one.predicted.id}`] as const] : [],
    ),
  )
  const claimed = ({ members }: GoldUtterance): boolean =>
    members.some(({ article, quote }) => claims.get(predicted.get(`${article}#${quote}`) ?? '') === true)
  const printedTwice = events.flatMap(({ utterances }) =>
    utterances.filter(({ members }) => members.length > 1),
  )
  return {
    contested_found: rate(tally(printedTwice.filter((one) => one.contested).map(claimed))),
    uncontested_kept: rate(tally(printedTwice.filter((one) => !one.contested).map((one) => !claimed(one)))),
  }
}

/** Each printing against the fullest one, on the gold's own words: matched at all, by the right relation, seen to be changed. */
function relations(articles: readonly GoldArticle[], events: readonly GoldEvent[]): Record<string, number> {
  const texts = new Map(
    articles.flatMap(({ id, quotes }) => quotes.map((quote) => [`${id}#${quote.id}`, quote.text] as const)),
  )
  const pairs = events.flatMap(({ utterances }) =>
    utterances.flatMap(({ text, members }) =>
      members.flatMap((member) => {
        const printed = texts.get(`${member.article}#${member.quote}`)
        return printed === undefined || printed === text
          ? []
          : [{ member, match: matchQuotes(printed, text) }]
      }),
    ),
  )
  const share = (verdicts: readonly boolean[]): number => rate(tally(verdicts))
  const reworded = pairs.filter(({ member }) => member.relation === 'paraphrase')
  return {
    links_found: share(pairs.map(({ match }) => match !== null)),
    paraphrases_found: share(reworded.map(({ match }) => match !== null)),
    relation: share(
      pairs.flatMap(({ member, match }) => (match ? [match.relation === member.relation] : [])),
    ),
    changes_seen: share(
      pairs.flatMap(({ member, match }) => (match && member.meaningChanged ? [match.meaningChanged] : [])),
    ),
    sameness_seen: share(
      pairs.flatMap(({ member, match }) => (match && !member.meaningChanged ? [!match.meaningChanged] : [])),
    ),
  }
}

/** The figures as a person reads them. */
export function table({ rates, phenomena, styles }: Measured): string {
  const percent = ({ n, right }: { n: number; right: number }): string =>
    n === 0 ? ''.padStart(16) : `${((100 * right) / n).toFixed(1).padStart(6)} ${`${right}/${n}`.padStart(9)}`
  const lines = (rows: readonly Row[]): string[] =>
    rows.map(
      ({ name, quotes, found, mention, speaker }) =>
        `${name.padEnd(24)}${String(quotes).padStart(5)}${percent(found)}${percent(mention)}${percent(speaker)}`,
    )
  const header = (name: string): string =>
    `\n${name.padEnd(24)}quotes${'whole'.padStart(15)}${'mention'.padStart(16)}${'speaker'.padStart(16)}`
  return [
    ...Object.entries(rates).map(([name, value]) => `${name.padEnd(24)}${value.toFixed(4)}`),
    header('phenomenon'),
    ...lines(phenomena),
    header('style'),
    ...lines(styles),
    '',
  ].join('\n')
}

function errors({ judgements, falseFinds }: Measured): string {
  const cut = (text: string): string =>
    text.length > 90 ? `${text.slice(0, 60)} … ${text.slice(-25)}` : text
  const wrong = judgements.filter(
    ({ whole, mention, speaker, rejected }) =>
      !whole || mention === false || speaker === false || rejected === false,
  )
  return [
    ...wrong.map(({ article, gold, predicted, whole, mention, speaker, rejected }) => {
      const faults = [
        predicted === null ? 'not found' : whole ? '' : 'spans',
        predicted !== null && mention === false ? 'mention' : '',
        predicted !== null && (speaker === false || rejected === false)
          ? `speaker ${predicted.speaker?.name ?? 'nobody'}`
          : '',
      ].filter(Boolean)
      return `${article} ${gold.id} ${gold.kind} [${gold.phenomena.join(' ')}]\n  ${cut(gold.text)}\n  ${gold.speaker?.name ?? 'nobody'}; ${faults.join(', ')}`
    }),
    ...falseFinds.map(({ article, text }) => `${article} false find\n  ${cut(text)}`),
    '',
  ].join('\n')
}

/** What is asserted: the overall rates, and whole, mention and speaker of every phenomenon with enough cases. */
export function asserted({ rates, phenomena }: Measured): Record<string, number> {
  const of = (name: string, what: string, count: Tally): [string, number][] =>
    count.n < ENOUGH ? [] : [[`${name} ${what}`, rate(count)]]
  return {
    ...rates,
    ...Object.fromEntries(
      phenomena.flatMap(({ name, found, mention, speaker }) => [
        ...of(name, 'whole', found),
        ...of(name, 'mention', mention),
        ...of(name, 'speaker', speaker),
      ]),
    ),
  }
}

/** One case among fewer than this says too little to fail a build. */
const ENOUGH = 20

/** How far below what is measured a floor lies: a rate over a thousand quotes moves less than one over a dozen. */
const MARGIN = { many: 0.03, few: 0.1 }
const FEW = new Set([
  'contested_found',
  'uncontested_kept',
  'paraphrases_found',
  'changes_seen',
  'nobody_rejected',
])

function raise(measured: Measured): void {
  const file = 'corpus/floors.json'
  const old = JSON.parse(readFileSync(file, 'utf8')) as { comment: string; floors: Record<string, number> }
  const floors = Object.entries(asserted(measured)).map(([name, value]): [string, number] => {
    const margin = name in measured.rates && !FEW.has(name) ? MARGIN.many : MARGIN.few
    return [name, Math.max(old.floors[name] ?? 0, Math.floor(100 * (value - margin)) / 100, 0)]
  })
  writeFileSync(
    file,
    `${JSON.stringify({ comment: old.comment, floors: Object.fromEntries(floors) }, null, 2)}\n`,
  )
}

if (process.argv[1]?.endsWith('measure.ts')) {
  const measured = measure('corpus/events')
  if (process.argv.includes('--errors')) process.stdout.write(errors(measured))
  if (process.argv.includes('--raise')) raise(measured)
  process.stdout.write(table(measured))
}
