/**
 * Throughput of `analyzeStream` beside one thread that calls `analyze`.
 *
 *     npm run bench:stream -- [--articles 6000] [--rounds 3] [--workers 2]
 *
 * Every mode reads the same articles of the corpus again and again; its clock starts when the first quarter is done,
 * since loading a model and compiling a thread's code costs the same however many articles follow. The modes take turns.
 * Beside the clock stands the processor's time for each article: on a machine that others use too, the clock tells little,
 * and `workers × one thread's processor time / the stream's` is what the clock would show on processors of its own.
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type * as Saidby from '../../src/index'
import type * as Node from '../../src/node'
import { corpusArticles } from '../text/shapes'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '6000' },
    rounds: { type: 'string', default: '3' },
    workers: { type: 'string', default: '2' },
  },
})
const workers = Number(values.workers)
const total = Number(values.articles)
const dist = (file: string): string => pathToFileURL(resolve(import.meta.dirname, '../../dist', file)).href
const { analyze } = (await import(dist('index.js'))) as typeof Saidby
const { analyzeStream } = (await import(dist('node.js'))) as typeof Node
const corpus = corpusArticles()

function* articles(): Generator<Saidby.Article> {
  for (let i = 0; i < total; i++) yield { ...(corpus[i % corpus.length] as Saidby.Article), id: String(i) }
}

interface Speed {
  /** Articles a second. */
  readonly clock: number
  /** Milliseconds of all processors for an article. */
  readonly processor: number
}

async function measure(read: () => AsyncIterable<unknown>): Promise<Speed> {
  let seen = 0
  let start = 0
  let used = process.cpuUsage()
  for await (const result of read()) {
    if (result === null) throw new Error('an article could not be read')
    if (++seen !== total / 4) continue
    start = performance.now()
    used = process.cpuUsage()
  }
  const count = total - total / 4
  const { user, system } = process.cpuUsage(used)
  return { clock: (count / (performance.now() - start)) * 1000, processor: (user + system) / 1000 / count }
}

async function* sequential(): AsyncGenerator {
  for (const article of articles()) yield await Promise.resolve(analyze(article))
}

async function* stream(threads: number, ordered: boolean): AsyncGenerator {
  for await (const { document } of analyzeStream(articles(), { workers: threads, ordered })) yield document
}

const modes: readonly (readonly [string, number, () => AsyncIterable<unknown>])[] = [
  ['one thread, analyze', 1, sequential],
  ['stream, 1 worker', 1, () => stream(1, true)],
  [`stream, ${workers} workers`, workers, () => stream(workers, true)],
  [`stream, ${workers} workers, unordered`, workers, () => stream(workers, false)],
]
const speeds = modes.map((): Speed[] => [])
for (let round = 0; round < Number(values.rounds); round++)
  for (const [m, [, , read]] of modes.entries()) speeds[m]?.push(await measure(read))

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? NaN
const [base] = speeds
modes.forEach(([name, threads], m) => {
  const clock = median((speeds[m] ?? []).map((speed, r) => speed.clock / (base?.[r]?.clock ?? NaN)))
  const processor = median(
    (speeds[m] ?? []).map((speed, r) => (base?.[r]?.processor ?? NaN) / speed.processor),
  )
  console.log(
    `${name.padEnd(34)} ${median((speeds[m] ?? []).map((speed) => speed.clock)).toFixed(0)} articles/s, ` +
      `${clock.toFixed(2)} × one thread by the clock, ${(threads * processor).toFixed(2)} × by processor time`,
  )
})
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
