/**
 * Writes `src/matching/data/words.ts`: how telling each word stem is, from the counts of `count-words.ts`.
 *
 *   npx tsx corpus/matching/learn-words.ts COUNTS.json
 */
import { readFileSync, writeFileSync } from 'node:fs'

const [input] = process.argv.slice(2)
if (!input) throw new Error('usage: learn-words.ts COUNTS.json')

/** Stems met in fewer sentences are names and slips of single articles. */
const LEAST = 6
const { sentences, stems } = JSON.parse(readFileSync(input, 'utf8')) as {
  sentences: number
  stems: [string, number, unknown][]
}
const steps: string[][] = []
for (const [stem, count] of stems) {
  if (count < LEAST || stem.includes(' ') || stem.includes('\\') || stem.includes("'")) continue
  const step = Math.max(0, Math.round(10 * Math.log(sentences / count)))
  for (let k = steps.length; k <= step; k++) steps.push([])
  steps[step]?.push(stem)
}
const words = steps.map((list) => list.sort())
const source = `/**
 * How telling word stems are in news: stems in order of weight, and how many of them each step of 0.1 holds.
 * Written by corpus/matching/learn-words.ts from counts in ${sentences} sentences of news; do not edit.
 */
export const SENTENCES = ${sentences}
export const STEPS: readonly number[] = [${words.map((list) => list.length).join(',')}]
export const STEMS =
  '${words.flat().join(' ')}'
`
writeFileSync(new URL('../../src/matching/data/words.ts', import.meta.url), source)
console.log(`${words.flat().length} stems, ${source.length} bytes`)
