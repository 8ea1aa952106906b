/**
 * Speed and scale of matching, on the built package.
 *
 *     npm run bench:matching -- [--sizes 10000,100000,300000,1000000] [--data ../shared/data] [--only pairs,index,find,compare,news]
 *
 * pairs    matchQuotes beside fuzzball's partial_ratio and jsdiff's diffWords on the same pairs in one run: look-alikes judged by readers,
 *          reworded quotes and unlike ones. Texts are not remembered from one time to the next: what was read is driven out between rounds.
 * index    build, group, search and bytes a quote, on quotes made from real ones by what outlets do to them (cut, clean, mishear), seeded;
 *          the searches are for further variants of the quotes in the index (as printed, cut, with an ellipsis, a word short, bracketed),
 *          and for real quotes that the index has none of
 * find     findQuote in texts of growing length
 * compare  a handful of articles of one event, from analyzed documents to utterances read in full
 * news     all quotes of the unlabelled articles end to end: analyzed, indexed, grouped, and the largest groups printed
 *
 * Seconds are of the processor (both cores, the collector included) with those of the clock behind them: on a busy machine only the
 * former can be compared.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { diffWords } from 'diff'
import * as fuzzball from 'fuzzball'
import type * as Saidby from '../../src/index'

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '10000,100000,300000,1000000' },
    data: { type: 'string', default: '../shared/data' },
    only: { type: 'string', default: 'pairs,index,find,compare,news' },
    package: { type: 'string', default: '../../dist/index.js' },
  },
})
const { analyze, findQuote, matchQuotes, QuoteIndex } = (await import(values.package)) as typeof Saidby

interface NewsArticle {
  readonly id: string
  readonly outlet: string
  readonly date: string
  readonly title: string
  readonly text: string
}

interface RealQuote {
  readonly text: string
  readonly outlet: string
  readonly date: string
}

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const linesOf = <T>(file: string): T[] =>
  (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

let articles: NewsArticle[] | null = null
const news = (): NewsArticle[] => (articles ??= linesOf<NewsArticle>(`${values.data}/news/articles.jsonl.gz`))

/** Stretches in double marks of the unlabelled news: 4 words or more. */
function realQuotes(): RealQuote[] {
  const quotes: RealQuote[] = []
  for (const { outlet, date, text } of news()) {
    for (const paragraph of text.split('\n')) {
      for (const found of paragraph.match(/[“"][^“”"]{15,600}[”"]/g) ?? []) {
        const inner = found.slice(1, -1)
        if (inner.split(' ').length >= 4) quotes.push({ text: inner, outlet, date })
      }
    }
  }
  return quotes
}

/** What outlets do to a quote. */
function vary(text: string, random: () => number): string {
  const words = text.split(' ')
  const kind = Math.floor(random() * 5)
  if (kind === 0 || words.length < 8) return random() < 0.5 ? text : text.replace(/[,.]$/, '')
  const from = Math.floor(random() * (words.length - 6))
  if (kind === 1)
    return words.slice(from, from + 4 + Math.floor(random() * (words.length - from - 4))).join(' ')
  if (kind === 2) return [...words.slice(0, from + 2), '…', ...words.slice(from + 5)].join(' ')
  if (kind === 3) return words.filter((_, i) => i !== from).join(' ')
  return words
    .map((word, i) => (i === from ? `[${word}]` : word))
    .join(' ')
    .replace(/n['’]t\b/g, ' not')
}

const part = (list: readonly number[], share: number): number =>
  [...list].sort((x, y) => x - y)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0
const mean = (list: readonly number[]): number => list.reduce((s, t) => s + t, 0) / list.length

/** Runs a piece of work; seconds of the processor and of the clock. */
function timed<T>(work: () => T): { result: T; seconds: number; clock: number } {
  const cpu = process.cpuUsage()
  const clock = performance.now()
  const result = work()
  const used = process.cpuUsage(cpu)
  return { result, seconds: (used.user + used.system) / 1e6, clock: (performance.now() - clock) / 1000 }
}

const spent = ({ seconds, clock }: { seconds: number; clock: number }): string =>
  `${seconds.toFixed(2)} s (clock ${clock.toFixed(2)})`

/** Texts that drive out what is remembered of others. */
const FORGETTING = Array.from(
  { length: 9000 },
  (_, i) => `Sentence ${i} of a long list says nothing that ${'anybody '.repeat(45)}asked for.`,
)

function pairs(): void {
  const judged = ['pairs', 'pairs-news']
    .flatMap((name) =>
      linesOf<{ a: { text: string }; b: { text: string } }>(`${values.data}/matching/${name}.jsonl`),
    )
    .map(({ a, b }): [string, string] => [a.text, b.text])
  const variants = linesOf<{ original: string; variants: { text: string }[] }>(
    `${values.data}/matching/variants.jsonl`,
  ).flatMap(({ original, variants: list }) => list.map(({ text }): [string, string] => [original, text]))
  const unlike = variants.map(([a], i): [string, string] => [
    a,
    (variants[(i + 97) % variants.length] as [string, string])[1],
  ])
  const tools: [string, (a: string, b: string) => unknown][] = [
    ['saidby matchQuotes', (a, b) => matchQuotes(a, b)],
    ['fuzzball partial_ratio', (a, b) => fuzzball.partial_ratio(a, b)],
    ['jsdiff diffWords', (a, b) => diffWords(a, b)],
  ]
  for (const [name, set] of [
    ['look-alikes', judged],
    ['variants', variants],
    ['unlike', unlike],
  ] as const) {
    let base = 0
    for (const [tool, run] of tools) {
      const best = set.map(() => Infinity)
      for (let round = 0; round < 6; round++) {
        for (const text of FORGETTING) matchQuotes('', text)
        set.forEach(([a, b], k) => {
          const started = performance.now()
          run(a, b)
          best[k] = Math.min(best[k] as number, (performance.now() - started) * 1000)
        })
      }
      const median = part(best, 0.5)
      base ||= median
      console.log(
        `${name.padEnd(12)} ${tool.padEnd(24)} median ${median.toFixed(1)} µs  mean ${mean(best).toFixed(1)} µs  ${Math.round(1e6 / mean(best))} pairs/s` +
          (median === base ? '' : `  ${(median / base).toFixed(1)} times matchQuotes`),
      )
    }
  }
}

function index(): void {
  const real = realQuotes()
  console.log(`${real.length} quoted stretches in the news`)
  // What is decoded once and shared by every index is no part of an index, nor is what is remembered of words and texts.
  const warm = new QuoteIndex()
  for (const { text } of real.slice(0, 30_000))
    matchQuotes(text, 'a flood report will be published by the committee')
  warm.addQuote({ id: 'warm', text: 'The committee will publish the flood report before Easter.' })
  warm.search('a flood report will be published by the committee')
  let before: { size: number; seconds: number } | null = null
  for (const size of values.sizes.split(',').map(Number)) before = measureSize(size, real, before)
}

/** One size in a scope of its own, so that the index before it is gone when memory is read. */
function measureSize(
  size: number,
  real: readonly RealQuote[],
  before: { size: number; seconds: number } | null,
): { size: number; seconds: number } {
  const random = seeded(3)
  // The last thousand are kept out: nobody printed them as far as the index knows.
  const unprinted = real.slice(-1000)
  const bases = real.slice(0, Math.max(1, Math.min(real.length - unprinted.length, Math.ceil(size / 4))))
  // The caller's own strings are there before the index is.
  const quotes = Array.from({ length: size }, (_, i) => {
    const { text, outlet, date } = bases[i % bases.length] as RealQuote
    return { id: `q${i}`, text: vary(text, random), outlet, publishedAt: date }
  })
  for (const { text } of quotes) text.charCodeAt(0)
  const resident = (): number => {
    globalThis.gc?.()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  const empty = resident()
  const built = timed(() => {
    const made = new QuoteIndex()
    for (const quote of quotes) made.addQuote(quote)
    return made
  })
  const bytes = (resident() - empty) / size
  const grouped = timed(() => built.result.utterances())
  const bytesGrouped = (resident() - empty) / size
  const groups = grouped.result
  const printed = Array.from({ length: 600 }, () =>
    vary((bases[Math.floor(random() * bases.length)] as RealQuote).text, random),
  )
  const unlike = Array.from({ length: 200 }, (_, k) => (unprinted[k * 5] as RealQuote).text)
  for (const query of printed.slice(0, 100)) built.result.search(query, { limit: 5 })
  const search = (queries: readonly string[]): string => {
    const times = queries.map((query) => timed(() => built.result.search(query, { limit: 5 })).clock * 1000)
    return [0.5, 0.9, 0.99].map((share) => `p${share * 100} ${part(times, share).toFixed(2)}`).join(', ')
  }
  const searched = `${search(printed.slice(100))} ms; for quotes that are not in the index ${search(unlike)} ms`
  // One more article: what a running system does all day.
  const later = timed(() => {
    for (let k = 0; k < 20; k++)
      built.result.addQuote({
        id: `later${k}`,
        text: vary((bases[(k * 7) % bases.length] as RealQuote).text, random),
      })
    return built.result.utterances()
  })
  const sample = groups.filter((_, i) => i % 50 === 0)
  const read = timed(() => {
    let printings = 0
    for (const { variants } of sample) printings += variants.length
    return printings
  })
  const seconds = built.seconds + grouped.seconds
  const growth = before ? Math.log(seconds / before.seconds) / Math.log(size / before.size) : null
  console.log(
    `${size} quotes: build ${spent(built)}, group ${spent(grouped)}` +
      (growth === null ? '' : `, growth ${growth.toFixed(2)}`) +
      `\n  ${bytes.toFixed(0)} bytes a quote, ${bytesGrouped.toFixed(0)} with its groups` +
      `\n  search for five hits: ${searched}` +
      `\n  ${groups.length} utterances; 20 quotes more and grouped again: ${(later.clock * 1000).toFixed(0)} ms` +
      `; variants read with their alignments: ${((1e6 * read.seconds) / read.result).toFixed(0)} µs each`,
  )
  return { size, seconds }
}

function find(): void {
  const random = seeded(5)
  const text = news()
    .map((article) => article.text)
    .join('\n')
  let before: { length: number; ms: number } | null = null
  for (const length of [3_000, 30_000, 300_000, 3_000_000]) {
    const from = 1_000_000
    const book = text.slice(from, from + length)
    const times: number[] = []
    let found = 0
    for (let k = 0; k < 12; k++) {
      const at = Math.floor(random() * (book.length - 200))
      const quote = vary(book.slice(at, at + 150), random)
      const { clock, result } = timed(() => findQuote(quote, book))
      times.push(clock * 1000)
      if (result && result.start < at + 150 && result.end > at) found++
    }
    const ms = part(times, 0.5)
    console.log(
      `find in ${length} characters: ${ms.toFixed(2)} ms, ${found} of 12 found` +
        (before
          ? `, growth ${(Math.log(ms / before.ms) / Math.log(length / before.length)).toFixed(2)}`
          : ''),
    )
    before = { length, ms }
  }
}

function compare(): void {
  const events = new Map<string, NewsArticle[]>()
  for (const article of linesOf<NewsArticle & { event: string }>(`${values.data}/events/dev.jsonl`))
    events.set(article.event, [...(events.get(article.event) ?? []), article])
  const sets = [...events.values()]
  for (const size of [5, 50]) {
    const lots =
      size === 5
        ? sets.map((set, i) => [...set, ...(sets[(i + 1) % sets.length] ?? [])].slice(0, 5))
        : [sets.flat().slice(0, 50), sets.flat().slice(50, 100)]
    const times = lots.map((lot) => {
      const documents = lot.map(({ id, text, title, outlet, date }) =>
        analyze({ id, text, title, outlet, publishedAt: date }),
      )
      return (
        timed(() => {
          const made = new QuoteIndex()
          for (const document of documents) made.add(document)
          return JSON.stringify(made.utterances()).length
        }).clock * 1000
      )
    })
    console.log(
      `compare ${size} analyzed articles, utterances written out: median ${part(times, 0.5).toFixed(1)} ms`,
    )
  }
}

function endToEnd(): void {
  const made = new QuoteIndex()
  const documents = timed(() =>
    news().map(({ id, outlet, date, title, text }) => {
      const { quotes, speakers } = analyze({ id, outlet, publishedAt: date, title, text })
      return { id, outlet, publishedAt: date, text: '', quotes, speakers }
    }),
  )
  const built = timed(() => {
    for (const document of documents.result) made.add(document)
  })
  const grouped = timed(() => made.utterances())
  const read = timed(() =>
    grouped.result.map((one) => ({ one, size: one.variants.length, least: one.cohesion })),
  )
  const several = read.result.filter(({ size }) => size > 1).sort((x, y) => y.size - x.size)
  console.log(
    `news: ${news().length} articles, ${made.size} quotes; analyzed ${spent(documents)}, indexed ${spent(built)}, grouped ${spent(grouped)}, ` +
      `alignments read ${spent(read)}\n  ${read.result.length} utterances, ${several.length} of more than one printing; ` +
      `least similarity in these: median ${part(
        several.map(({ least }) => least),
        0.5,
      ).toFixed(2)}, lowest tenth ${part(
        several.map(({ least }) => least),
        0.1,
      ).toFixed(2)}`,
  )
  for (const { one, size, least } of several.slice(0, 12))
    console.log(`  ${size} printings, least similarity ${least.toFixed(2)}: ${one.text.slice(0, 110)}`)
}

const PARTS: Readonly<Record<string, () => void>> = { pairs, index, find, compare, news: endToEnd }
for (const name of values.only.split(',')) {
  const run = PARTS[name]
  if (!run) throw new Error(`no part "${name}": the parts are ${Object.keys(PARTS).join(', ')}`)
  run()
}
