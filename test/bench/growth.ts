/**
 * How time and memory grow with the text: each shape is doubled six times, and the exponent is the slope of
 * log time over log length. 1.0 is linear, 2.0 quadratic.
 *
 *     npm run bench:growth -- [--only analyze|findQuote|matchQuotes] [--shape NAME] [--memory]
 *
 * Each shape begins at the length that takes about twenty milliseconds: below it, the first collections of garbage would
 * pass for growth. Time is the processor's, not the clock's, so that a busy machine tells the same; each length is read three times and the
 * fastest counts. Lengths are told in characters; the shapes of one length differ much in how many words and quotes they hold.
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type * as Saidby from '../../src/index'
import { pairShapes, type PairShape } from '../text/pair-shapes'
import { HOSTILE, ORDINARY, type Shape } from '../text/shapes'

const DOUBLINGS = 6
const SHORTEST = 2048
const LONGEST_START = 1 << 18
/** Milliseconds that the first length takes at least. */
const BEGIN = 20
/** Milliseconds that a shape is read for before it is timed. */
const WARM = 300
/** Above this something is not linear, and is to be mended. */
const MOST = 1.1
/**
 * How often each length is read: all alike, for the fastest of many short readings against a single long one would pass for growth.
 */
const READINGS = 3

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    shape: { type: 'string' },
    memory: { type: 'boolean', default: false },
  },
})

// The built package, as a user runs it.
const entry = pathToFileURL(resolve(import.meta.dirname, '../../dist/index.js')).href
const { analyze, findQuote, matchQuotes } = (await import(entry)) as typeof Saidby

interface Run {
  readonly name: string
  /** Makes the input of a length and returns what is timed. */
  readonly prepare: (length: number) => () => unknown
  /** Each reading has an input of its own. */
  readonly fresh?: boolean
}

const ofText = ({ name, make }: Shape): Run => ({
  name,
  prepare: (length) => {
    const text = make(length)
    return () => analyze({ text })
  },
})
/** Where nothing is quoted, names and pronouns are not looked for: with a quotation before them they are. */
const behindQuotation = ({ name, make }: Shape): Shape => ({
  name,
  make: (length) => '“We have won,” said Ada Obi. ' + make(length),
})
const ofPair =
  (work: (a: string, b: string) => unknown) =>
  ({ name, make, fresh = false }: PairShape): Run => ({
    name,
    fresh,
    prepare: (length) => {
      const [a, b] = make(length)
      return () => work(a, b)
    },
  })

const groups: readonly (readonly [string, readonly Run[]])[] = [
  ['analyze', [...ORDINARY, ...HOSTILE].map(ofText)],
  ['analyze, behind a quotation', HOSTILE.map(behindQuotation).map(ofText)],
  ['matchQuotes', pairShapes.map(ofPair((a, b) => matchQuotes(a, b)))],
  ['findQuote', pairShapes.map(ofPair((a, b) => findQuote(a.slice(0, a.length / 4), b)))],
  ['findQuote, a quote of 200 characters', pairShapes.map(ofPair((a, b) => findQuote(a.slice(0, 200), b)))],
]

const above: string[] = []
for (const [group, runs] of groups) {
  if (values.only !== undefined && !group.startsWith(values.only)) continue
  console.log(`\n${group}`)
  for (const run of runs) if (values.shape === undefined || run.name === values.shape) report(group, run)
}
console.log(
  above.length ? `\nabove ${MOST}: ${above.join('; ')}` : `\nnothing grows faster than length^${MOST}`,
)

function report(group: string, run: Run): void {
  // What is compiled beside the first readings is the processor's time too.
  for (let spent = 0; spent < WARM;) spent += measure(run, SHORTEST * 8).time
  let from = SHORTEST
  while (from < LONGEST_START && measure(run, from).time < BEGIN) from *= 2
  const points = Array.from({ length: DOUBLINGS + 1 }, (_, k) => {
    const length = from * 2 ** k
    return { length, ...measure(run, length) }
  })
  const exponent = slope(points.map(({ length, time }) => [length, time]))
  // What a result of a few kilobytes holds says nothing.
  const held = points.filter(({ bytes }) => bytes > 200_000)
  const memory = held.length > 2 ? slope(held.map(({ length, bytes }) => [length, bytes])) : null
  const last = points[points.length - 1] as (typeof points)[number]
  console.log(
    `  ${run.name.padEnd(46)} time ${exponent.toFixed(2)}   ${last.length} characters in ${(last.time / 1000).toFixed(2)} s` +
      (values.memory
        ? `   memory ${memory === null ? 'small' : `${memory.toFixed(2)}, ${(last.bytes / last.length).toFixed(0)} bytes a character`}`
        : ''),
  )
  if (exponent > MOST) above.push(`${group}, ${run.name}: ${exponent.toFixed(2)}`)
  if (memory !== null && memory > MOST) above.push(`${group}, ${run.name}: memory ${memory.toFixed(2)}`)
}

interface Measured {
  /** Milliseconds of the processor. */
  readonly time: number
  /** With `--memory`: what the result keeps alive, beside what the library keeps. */
  readonly bytes: number
}

function measure({ prepare, fresh = false }: Run, length: number): Measured {
  let work = prepare(length)
  let time = Infinity
  for (let reading = 0; reading < READINGS; reading++) {
    if (fresh && reading) work = prepare(length)
    globalThis.gc?.()
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    time = Math.min(time, (user + system) / 1000)
  }
  return { time: Math.max(time, 0.01), bytes: values.memory ? heldBy(work) : 0 }
}

/** What a result keeps alive. */
function heldBy(work: () => unknown): number {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const result = work()
  globalThis.gc?.()
  const after = process.memoryUsage().heapUsed
  return result === undefined ? 0 : Math.max(0, after - before)
}

/**
 * Slope of the least squares line through the logarithms; the shorter lengths, where what costs always the same is most of
 * the time, count less.
 */
function slope(points: readonly (readonly [number, number])[]): number {
  let [weights, sumX, sumY] = [0, 0, 0]
  const logs = points.map(([x, y], k) => ({ x: Math.log(x), y: Math.log(y), weight: k + 1 }))
  for (const { x, y, weight } of logs) {
    weights += weight
    sumX += weight * x
    sumY += weight * y
  }
  const [meanX, meanY] = [sumX / weights, sumY / weights]
  let [covariance, variance] = [0, 0]
  for (const { x, y, weight } of logs) {
    covariance += weight * (x - meanX) * (y - meanY)
    variance += weight * (x - meanX) ** 2
  }
  return covariance / variance
}
