/**
 * How fast `analyze` is and how much memory it takes, beside what wink-nlp needs only for sentences and parts of
 * speech, and beside compromise's own search for quotations.
 *
 *     npm run bench -- [file.jsonl] [--rounds 9] [--sample 40]
 *
 * All engines run in one process, taking turns every few articles, so that a busy machine slows all of them alike;
 * the first round only warms up. compromise is so slow that it reads a sample, and its ratio is of that sample.
 * Peak memory is measured in a process of its own for each.
 */
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { type Engine, ENGINES, loadEngine, type Read } from './engines'
import { countWords, readTexts } from './texts'

/** Articles an engine reads before the next engine has its turn. */
const TURN = 20

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '9' },
    sample: { type: 'string', default: '40' },
    /** Only read all texts with this engine (or none) and print the peak memory: for the child processes. */
    memory: { type: 'string' },
  },
})

if (values.memory === undefined) await compare()
else await printPeak(values.memory)

async function compare(): Promise<void> {
  const { source, texts } = readTexts(positionals[0])
  const rounds = Number(values.rounds)
  const sample = everyNth(texts, Number(values.sample))
  console.log(
    `${source}: ${texts.length} articles, ${countWords(texts)} words; ${rounds} rounds after one to warm up`,
  )

  const saidby = await loadEngine('saidby')
  const wink = await race([saidby, await loadEngine('wink-nlp')], texts, rounds)
  const compromise = await race([saidby, await loadEngine('compromise')], sample, rounds)

  printSpeed('saidby analyze', timesOf(wink, 0), texts)
  printSpeed('wink-nlp readDoc, sbd + pos', timesOf(wink, 1), texts)
  printSpeed(`compromise quotations (${sample.length} articles)`, timesOf(compromise, 1), sample)
  printRatio('time, saidby / wink-nlp', wink)
  printRatio('time, saidby / compromise', compromise)
  const nothing = peakOf('none')
  for (const engine of ENGINES) {
    const peak = peakOf(engine)
    console.log(
      `${`peak memory, ${engine}`.padEnd(42)} ${peak.toFixed(0)} MB, ${(peak - nothing).toFixed(0)} MB above only reading the file`,
    )
  }
}

/** Milliseconds that each of the two took in each round. */
async function race(
  engines: readonly [Read, Read],
  texts: readonly string[],
  rounds: number,
): Promise<[number, number][]> {
  const times: [number, number][] = []
  for (let round = 0; round <= rounds; round++) {
    const time: [number, number] = [0, 0]
    for (let from = 0; from < texts.length; from += TURN) {
      const turn = texts.slice(from, from + TURN)
      // Who goes first pays for the other's garbage less often, so that changes too.
      const order = (from / TURN + round) % 2 ? ([1, 0] as const) : ([0, 1] as const)
      for (const i of order) {
        const start = performance.now()
        for (const text of turn) engines[i](text)
        time[i] += performance.now() - start
      }
      // Lets the process do what it put off, outside of anybody's time.
      await new Promise((resume) => setImmediate(resume))
    }
    if (round > 0) times.push(time)
  }
  return times
}

function timesOf(rounds: readonly [number, number][], engine: 0 | 1): number[] {
  return rounds.map((times) => times[engine])
}

function printSpeed(name: string, times: readonly number[], texts: readonly string[]): void {
  const time = median(times)
  const speed = Math.round((countWords(texts) / time) * 1000)
  console.log(`${name.padEnd(42)} ${(time / 1000).toFixed(2)} s, ${speed} words/s`)
}

function printRatio(name: string, times: readonly [number, number][]): void {
  const ratios = times.map(([ours, theirs]) => ours / theirs)
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)]
  console.log(
    `${name.padEnd(42)} ${median(ratios).toFixed(3)} (rounds: ${least.toFixed(3)} to ${most.toFixed(3)})`,
  )
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** `count` texts from all over the list. */
function everyNth(texts: readonly string[], count: number): string[] {
  const step = Math.max(1, Math.floor(texts.length / count))
  return texts.filter((_, i) => i % step === 0).slice(0, count)
}

/** Peak memory in MB of a process in which only this engine reads the texts. */
function peakOf(engine: Engine | 'none'): number {
  const args = [
    '--import',
    'tsx',
    import.meta.filename,
    '--memory',
    engine,
    '--sample',
    values.sample,
    ...positionals,
  ]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`measuring the memory of ${engine} failed: ${stderr}`)
  return Number(stdout)
}

async function printPeak(engine: string): Promise<void> {
  const { texts } = readTexts(positionals[0])
  const known = ENGINES.find((name) => name === engine)
  if (known) {
    const read = await loadEngine(known)
    for (const text of known === 'compromise' ? everyNth(texts, Number(values.sample)) : texts) read(text)
  }
  console.log(process.resourceUsage().maxRSS / 1024)
}
