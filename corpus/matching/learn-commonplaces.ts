/**
 * Writes `src/matching/data/commonplaces.ts`: which stretches of two to four words stand in the news of any month, written small.
 *
 *   npx tsx corpus/matching/learn-commonplaces.ts ARTICLES.jsonl.gz
 *
 * A bit for each month that a stretch stands in. Most stretches stand once: the months are first collected by hash in a table of fixed size,
 * and only stretches whose place in it has enough of them are counted one by one. Only hashes leave the articles.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { LEAST_TELLING, LEVELS, LONGEST, RICE_BITS } from '../../src/matching/commonplaces'
import { readQuoteWords } from '../../src/matching/normalize'
import { stretchHash, tellingIn } from '../../src/matching/stretches'
import type { Words } from '../../src/matching/words'

const [input] = process.argv.slice(2)
if (!input) throw new Error('usage: learn-commonplaces.ts ARTICLES.jsonl.gz')

/** Months that one number has bits for. */
const MOST_MONTHS = 31
/** Places of the first table. */
const PLACES = 1 << 24

const months = new Map<string, number>()
const articles = gunzipSync(readFileSync(input))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const { date, text } = JSON.parse(line) as { date: string; text: string }
    const name = date.slice(0, 7)
    const month = months.get(name) ?? months.size
    months.set(name, month)
    return { month, words: readQuoteWords(text) }
  })
if (months.size > MOST_MONTHS)
  throw new Error(`${months.size} months: give articles of at most ${MOST_MONTHS}`)

/** Names, numbers and the ends of sentences are in no stretch. */
function isWrittenSmall(words: Words, from: number, n: number): boolean {
  for (let i = from; i < from + n; i++) {
    if (words.number(i) || (i > from && words.opens(i))) return false
    if (words.capital(i) && words.known(i).content && !words.opens(i)) return false
  }
  return true
}

function eachStretch(n: number, look: (words: Words, from: number, bit: number) => void): void {
  for (const { month, words } of articles)
    for (let i = 0; i + n <= words.length; i++)
      if (tellingIn(words, i, n) >= LEAST_TELLING && isWrittenSmall(words, i, n)) look(words, i, 1 << month)
}

function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left; left &= left - 1) count++
  return count
}

const levels = new Map<number, number>()
for (let n = 2; n <= LONGEST; n++) {
  const places = new Int32Array(PLACES)
  const placeOf = (words: Words, from: number): number => {
    let place = 0
    for (let i = from; i < from + n; i++) place = (Math.imul(place, 0x9e3779b1) + words.key(i)) | 0
    return (place ^ (place >>> 8)) & (PLACES - 1)
  }
  eachStretch(n, (words, from, bit) => {
    const place = placeOf(words, from)
    places[place] = (places[place] as number) | bit
  })
  const counted = new Map<string, { bits: number; readonly hash: number }>()
  eachStretch(n, (words, from, bit) => {
    if (countBits(places[placeOf(words, from)] as number) < LEVELS[0]) return
    let name = ''
    for (let i = from; i < from + n; i++) name += `${words.known(i).stem} `
    const known = counted.get(name)
    if (known) known.bits |= bit
    else counted.set(name, { bits: bit, hash: stretchHash(words, from, n) })
  })
  for (const { bits, hash } of counted.values()) {
    const level = LEVELS.filter((least) => countBits(bits) >= least).length
    if (level) levels.set(hash, Math.max(level, levels.get(hash) ?? 0))
  }
}

/** Bits from the highest of each byte down. */
class BitWriter {
  readonly bytes: number[] = []
  #length = 0

  push(bit: number): void {
    if (this.#length % 8 === 0) this.bytes.push(0)
    const last = this.bytes.length - 1
    this.bytes[last] = (this.bytes[last] as number) | (bit << (7 - (this.#length++ % 8)))
  }
}

const packed = new BitWriter()
let last = 0
for (const [hash, level] of [...levels].sort(([x], [y]) => x - y)) {
  const value = (hash - last) * LEVELS.length + level - 1
  last = hash
  for (let ones = value >> RICE_BITS; ones > 0; ones--) packed.push(1)
  packed.push(0)
  for (let i = RICE_BITS - 1; i >= 0; i--) packed.push((value >> i) & 1)
}
const source = `/**
 * Stretches of two to four words that stand, written small, in the news of four months and more of ${months.size} between 2012 and 2020
 * (counted in unlabelled news of many outlets, Baly et al. 2020): hashes of their stems, each with a level.
 * Written by corpus/matching/learn-commonplaces.ts; do not edit.
 */
export const COMMONPLACES = {
  count: ${levels.size},
  bits:
    '${Buffer.from(packed.bytes).toString('base64')}',
} as const
`
writeFileSync(new URL('../../src/matching/data/commonplaces.ts', import.meta.url), source)
console.log(`${levels.size} stretches, ${source.length} bytes`)
