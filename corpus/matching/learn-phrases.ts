/**
 * Writes `src/matching/data/phrases.ts`: which telling words go together, from the counts of `count-phrases.ts`.
 *
 *   npx tsx corpus/matching/learn-phrases.ts PHRASES.json COUNTS.json
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { phraseKey } from '../../src/matching/lexicon'

const [phrases, words] = process.argv.slice(2)
if (!phrases || !words) throw new Error('usage: learn-phrases.ts PHRASES.json COUNTS.json')

/** Fewer articles than this, and it is one event's wording, not the language's. */
const LEAST_ARTICLES = 4
/** Pairs that share less than this are as good as independent. */
const LEAST_SHARED = 1.5
const { sentences, stems } = JSON.parse(readFileSync(words, 'utf8')) as {
  sentences: number
  stems: [string, number][]
}
const counts = new Map(stems.map(([stem, n]) => [stem, n]))
const kept = new Map<number, number>()
for (const [a, b, n] of JSON.parse(readFileSync(phrases, 'utf8')) as [string, string, number][]) {
  const shared = Math.log((sentences * n) / ((counts.get(a) ?? 6) * (counts.get(b) ?? 6)))
  if (n >= LEAST_ARTICLES && shared >= LEAST_SHARED)
    kept.set(phraseKey(a, b), Math.min(15, Math.round(shared * 2)))
}
const keys = [...kept.keys()].sort((x, y) => x - y)
const bytes: number[] = []
let last = 0
for (const key of keys) {
  // The distance to the key before, seven bits a byte, then what the pair shares in halves.
  let delta = key - last
  last = key
  while (delta > 127) {
    bytes.push((delta & 127) | 128)
    delta = Math.floor(delta / 128)
  }
  bytes.push(delta, kept.get(key) as number)
}
const source = `/**
 * Pairs of telling words that go together in news ("game changer"): hashed keys and the weight they share, in halves.
 * Written by corpus/matching/learn-phrases.ts; do not edit.
 */
export const PHRASES =
  '${Buffer.from(bytes).toString('base64')}'
`
writeFileSync(new URL('../../src/matching/data/phrases.ts', import.meta.url), source)
console.log(`${keys.length} pairs, ${source.length} bytes`)
