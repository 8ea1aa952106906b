/**
 * Writes `src/matching/data/idioms.ts`: idioms and clichés of English, from two lists.
 *
 *   npx tsx corpus/matching/learn-idioms.ts NODE_MODULES/idioms/idioms.txt NODE_MODULES/no-cliches/cliches.js
 *
 * npm `idioms` 0.0.2 (Joe Gesualdo) and `no-cliches` 0.3.6 (Matt Blair), both under the MIT license. Only hashes leave the lists: of each
 * phrase from its first telling word to its last, two telling words at least.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { LONGEST_IDIOM, SHORTEST_IDIOM } from '../../src/matching/idioms'
import { readQuoteWords } from '../../src/matching/normalize'
import { stretchHash, tellingIn } from '../../src/matching/stretches'
import { packStretches } from './pack-stretches'

const [idioms, cliches] = process.argv.slice(2)
if (!idioms || !cliches) throw new Error('usage: learn-idioms.ts IDIOMS.txt CLICHES.js')

const phrases = [
  ...readFileSync(idioms, 'utf8').split('\n'),
  ...[...readFileSync(cliches, 'utf8').matchAll(/^\s*(['"])(.*)\1,?$/gm)].map(([, , phrase = '']) =>
    phrase.replace(/\\/g, ''),
  ),
]
const hashes = new Map<number, number>()
for (const phrase of phrases) {
  // What stands in parentheses is an explanation, or may be missing.
  const words = readQuoteWords(phrase.replace(/\([^)]*\)/g, ''))
  let from = 0
  let end = words.length
  while (from < end && !words.known(from).content) from++
  while (end > from && !words.known(end - 1).content) end--
  const n = end - from
  if (n >= SHORTEST_IDIOM && n <= LONGEST_IDIOM && tellingIn(words, from, n) >= 2)
    hashes.set(stretchHash(words, from, n), 0)
}
const source = `/**
 * Idioms and clichés, of npm \`idioms\` 0.0.2 (Joe Gesualdo) and \`no-cliches\` 0.3.6 (Matt Blair), both under the MIT license: distances
 * between hashes of their stems, in order. Written by corpus/matching/learn-idioms.ts; do not edit.
 */
export const IDIOMS =
  '${packStretches(hashes, 1)}'
`
writeFileSync(new URL('../../src/matching/data/idioms.ts', import.meta.url), source)
console.log(`${hashes.size} phrases, ${source.length} bytes`)
