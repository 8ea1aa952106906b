/**
 * Throughput of `analyzeStream` beside one thread that calls `analyze`.
 *
 *     npm run bench:stream -- [--articles 12000] [--rounds 3] [--workers 2]
 *
 * Every mode reads the same articles of the corpus again and again; its clock starts when the first third is done,
 * since loading a model and compiling a thread's code costs the same however many articles follow: a thread is at its full speed
 * after some two thousand of them. The modes take turns.
 *
 * One thread is measured twice: with all processors, and, where `taskset` can do it (Linux), held to one. The first is what a
 * program without the stream gets: V8 collects garbage and compiles beside the thread, on a second processor when one is idle.
 * The second is one core's throughput.
 *
 * Beside the clock stands the processor's time for each article: on a machine that others use too, the clock tells little,
 * and `workers × one thread's processor time / the stream's` is what the clock would show on processors of its own.
 */
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type * as Saidby from '../../src/index'
import type * as Node from '../../src/node'
import { corpusArticles } from '../text/shapes'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '12000' },
    rounds: { type: 'string', default: '3' },
    workers: { type: 'string', default: '2' },
    // What the benchmark asks of a process of its own: one thread's speed, as JSON.
    alone: { type: 'boolean', default: false },
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
  const warm = Math.floor(total / 3)
  let start = 0
  let used = process.cpuUsage()
  for await (const result of read()) {
    if (result === null) throw new Error('an article could not be read')
    if (++seen !== warm) continue
    start = performance.now()
    used = process.cpuUsage()
  }
  const count = total - warm
  const { user, system } = process.cpuUsage(used)
  return { clock: (count / (performance.now() - start)) * 1000, processor: (user + system) / 1000 / count }
}

async function* sequential(): AsyncGenerator {
  for (const article of articles()) yield await Promise.resolve(analyze(article))
}

async function* stream(threads: number, ordered: boolean): AsyncGenerator {
  for await (const { document } of analyzeStream(articles(), { workers: threads, ordered })) yield document
}

/** One thread in a process that is held to one processor; null where that cannot be done. */
function onOneCore(): Speed | null {
  const { argv, execArgv, execPath } = process
  const { status, stdout } = spawnSync(
    'taskset',
    ['-c', '0', execPath, ...execArgv, argv[1] ?? '', '--alone', '--articles', String(total)],
    { encoding: 'utf8' },
  )
  return status === 0 ? (JSON.parse(stdout) as Speed) : null
}

if (values.alone) {
  console.log(JSON.stringify(await measure(sequential)))
  process.exit()
}

const modes: readonly (readonly [string, number, () => Promise<Speed | null>])[] = [
  ['one thread on one core, analyze', 1, () => Promise.resolve(onOneCore())],
  ['one thread, analyze', 1, () => measure(sequential)],
  ['stream, 1 worker', 1, () => measure(() => stream(1, true))],
  [`stream, ${workers} workers`, workers, () => measure(() => stream(workers, true))],
  [`stream, ${workers} workers, unordered`, workers, () => measure(() => stream(workers, false))],
]
const rounds: (Speed | null)[][] = []
for (let round = 0; round < Number(values.rounds); round++) {
  const speeds: (Speed | null)[] = []
  for (const [, , read] of modes) speeds.push(await read())
  rounds.push(speeds)
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? NaN
/** The median over the rounds of what is told of a mode and, in the same round, of one it stands beside. */
function across(mode: number, beside: number, tell: (speed: Speed, base: Speed) => number): number {
  return median(
    rounds.flatMap((speeds) => {
      const [speed, base] = [speeds[mode], speeds[beside]]
      return speed && base ? [tell(speed, base)] : []
    }),
  )
}

console.log(`${''.padEnd(34)} articles   × one core, × one thread: by the clock (by processor time)`)
modes.forEach(([name, threads], m) => {
  const clock = across(m, m, ({ clock }) => clock)
  if (Number.isNaN(clock)) return
  const ratios = (base: number): string => {
    const byClock = across(m, base, (speed, one) => speed.clock / one.clock)
    const byProcessor = across(m, base, (speed, one) => one.processor / speed.processor) * threads
    return Number.isNaN(byClock) ? 'unknown' : `${byClock.toFixed(2)} (${byProcessor.toFixed(2)})`
  }
  console.log(`${name.padEnd(34)} ${clock.toFixed(0).padStart(8)}   ${ratios(0).padEnd(14)} ${ratios(1)}`)
})
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
