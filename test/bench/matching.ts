/**
 * Speed and scale of matching.
 *
 *   node --expose-gc --import tsx test/bench/matching.ts [--sizes 10000,100000,300000,1000000] [--data ../shared/data] [--news]
 *
 * Pairs: matchQuotes against fuzzball's partial_ratio and jsdiff's diffWords on the same pairs in one run, medians of the best of three.
 * Index: build, group, search and bytes a quote, on quotes made from real ones by what outlets do to them (cut, clean, mishear), seeded.
 * --news groups the quoted stretches of the unlabelled articles instead.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { diffWords } from 'diff'
import * as fuzzball from 'fuzzball'
import { matchQuotes, QuoteIndex } from '../../src/matching'

const argument = (name: string, fallback: string): string => {
  const at = process.argv.indexOf('--' + name)
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback)
}
const data = argument('data', '../shared/data')
const sizes = argument('sizes', '10000,100000,300000,1000000').split(',').map(Number)

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

/** Stretches in double marks of the unlabelled news: 4 words or more. */
function realQuotes(): { text: string; outlet: string; date: string; article: string }[] {
  const quotes: { text: string; outlet: string; date: string; article: string }[] = []
  for (const line of gunzipSync(readFileSync(`${data}/news/articles.jsonl.gz`))
    .toString('utf8')
    .split('\n')) {
    if (!line) continue
    const { id, outlet, date, text } = JSON.parse(line) as {
      id: string
      outlet: string
      date: string
      text: string
    }
    for (const paragraph of text.split('\n')) {
      for (const found of paragraph.match(/[“"][^“”"]{15,600}[”"]/g) ?? []) {
        const inner = found.slice(1, -1)
        if (inner.split(' ').length >= 4) quotes.push({ text: inner, outlet, date, article: id })
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

const median = (times: number[]): number => times.sort((x, y) => x - y)[times.length >> 1] ?? 0

function pairs(): void {
  const records = readFileSync(`${data}/matching/pairs.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { a: { text: string }; b: { text: string } })
  const tools: [string, (a: string, b: string) => unknown][] = [
    ['saidby matchQuotes', (a, b) => matchQuotes(a, b)],
    ['fuzzball partial_ratio', (a, b) => fuzzball.partial_ratio(a, b)],
    ['jsdiff diffWords', (a, b) => diffWords(a, b)],
  ]
  for (const [name, run] of tools) {
    for (let k = 0; k < 3; k++) for (const { a, b } of records) run(a.text, b.text)
    const times = records.map(({ a, b }) => {
      let best = Infinity
      for (let k = 0; k < 3; k++) {
        const started = performance.now()
        run(a.text, b.text)
        best = Math.min(best, performance.now() - started)
      }
      return best * 1000
    })
    const mean = times.reduce((s, t) => s + t, 0) / times.length
    console.log(
      `${name.padEnd(26)} median ${median(times).toFixed(1)} µs   mean ${mean.toFixed(1)} µs   ${Math.round(1e6 / mean)} pairs/s`,
    )
  }
}

function scale(): void {
  const real = realQuotes()
  console.log(`${real.length} quoted stretches in the news`)
  if (process.argv.includes('--news')) {
    const index = new QuoteIndex()
    const started = performance.now()
    real.forEach(({ text, outlet, date }, i) =>
      index.addQuote({ id: `n${i}`, text, outlet, publishedAt: date }),
    )
    const built = performance.now()
    const groups = index.utterances()
    console.log(
      `news: built ${((built - started) / 1000).toFixed(1)} s, grouped ${((performance.now() - built) / 1000).toFixed(1)} s, ` +
        `${groups.length} utterances, ${groups.filter((group) => group.variants.length > 1).length} of more than one printing, largest ${Math.max(...groups.map((group) => group.variants.length))}`,
    )
    return
  }
  // What is decoded once and shared by every index is no part of an index.
  new QuoteIndex()
    .addQuote({ id: 'warm', text: 'The committee will publish the flood report before Easter.' })
    .search('a flood report will be published by the committee')
  let before: { size: number; seconds: number } | null = null
  for (const size of sizes) before = measureSize(size, real, before)
}

type Real = ReturnType<typeof realQuotes>

/** One size in a scope of its own, so that the index before it is gone when memory is read. */
function measureSize(
  size: number,
  real: Real,
  before: { size: number; seconds: number } | null,
): { size: number; seconds: number } {
  const random = seeded(3)
  const bases = real.slice(0, Math.max(1, Math.min(real.length, Math.ceil(size / 4))))
  globalThis.gc?.()
  const heap = process.memoryUsage()
  const index = new QuoteIndex()
  const started = performance.now()
  for (let i = 0; i < size; i++) {
    const base = bases[i % bases.length] as (typeof real)[number]
    index.addQuote({
      id: `q${i}`,
      text: vary(base.text, random),
      outlet: base.outlet,
      publishedAt: base.date,
    })
  }
  const built = performance.now()
  globalThis.gc?.()
  const now = process.memoryUsage()
  const bytes = (now.heapUsed + now.arrayBuffers - heap.heapUsed - heap.arrayBuffers) / size
  const queries = Array.from({ length: 300 }, () =>
    vary((bases[Math.floor(random() * bases.length)] as (typeof real)[number]).text, random),
  )
  for (const query of queries.slice(0, 30)) index.search(query, { limit: 5 })
  const searches = queries
    .map((query) => {
      const at = performance.now()
      index.search(query, { limit: 5 })
      return performance.now() - at
    })
    .sort((x, y) => x - y)
  const grouping = performance.now()
  const groups = index.utterances()
  const grouped = performance.now()
  const seconds = (built - started + grouped - grouping) / 1000
  const growth = before ? Math.log(seconds / before.seconds) / Math.log(size / before.size) : null
  console.log(
    `${String(size).padStart(8)} quotes  build ${((built - started) / 1000).toFixed(1)} s  group ${((grouped - grouping) / 1000).toFixed(1)} s  ` +
      `search p50 ${(searches[150] ?? 0).toFixed(2)} ms p99 ${(searches[297] ?? 0).toFixed(2)} ms  ${bytes.toFixed(0)} bytes a quote  ` +
      `${groups.length} utterances, largest ${Math.max(...groups.map((group) => group.variants.length))}` +
      (growth === null ? '' : `  growth ${growth.toFixed(2)}`),
  )
  return { size, seconds }
}

pairs()
scale()
