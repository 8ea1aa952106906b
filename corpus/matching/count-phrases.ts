/**
 * Counts which telling words follow one another in news, function words between them left out: "chilling effect",
 * "tip of the iceberg". What everybody says together is less telling than its words are one by one.
 *
 *   npx tsx corpus/matching/count-phrases.ts ARTICLES.jsonl.gz PHRASES.json
 *
 * Writes [[stem, next stem, articles], …]: pairs met in three articles or more. Only counts leave the articles.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { newsLexicon } from '../../src/matching/lexicon'
import { readQuoteWords } from '../../src/matching/normalize'
import { FUNCTION_WORDS } from '../../src/matching/word-tables'
import type { Word } from '../../src/matching/words'

const [input, output] = process.argv.slice(2)
if (!input || !output) throw new Error('usage: count-phrases.ts ARTICLES.jsonl.gz PHRASES.json')
const LEAST = 3
const counts = new Map<string, number>()
const lastSeen = new Map<string, number>()
let article = 0
for (const line of gunzipSync(readFileSync(input)).toString('utf8').split('\n')) {
  if (!line) continue
  article++
  for (const paragraph of (JSON.parse(line) as { text: string }).text.split('\n')) {
    let previous: Word | null = null
    let distance = 0
    for (const word of readQuoteWords(paragraph)) {
      distance++
      if (word.opens) previous = null
      if (FUNCTION_WORDS.has(word.form)) continue
      if (
        previous &&
        distance <= 4 &&
        newsLexicon.weight(word.stem) < 10 &&
        newsLexicon.weight(previous.stem) < 10
      ) {
        const key = previous.stem + ' ' + word.stem
        if (lastSeen.get(key) !== article) {
          counts.set(key, (counts.get(key) ?? 0) + 1)
          lastSeen.set(key, article)
        }
      }
      previous = word
      distance = 0
    }
  }
  // Pairs met once so far and long ago are dropped now and then: memory stays bounded, common pairs stay.
  if (article % 2000 === 0)
    for (const [key, n] of counts)
      if (n === 1 && (lastSeen.get(key) as number) < article - 1500) {
        counts.delete(key)
        lastSeen.delete(key)
      }
}
const kept = [...counts].filter(([, n]) => n >= LEAST).map(([key, n]) => [...key.split(' '), n])
writeFileSync(output, JSON.stringify(kept))
console.log(`${kept.length} pairs`)
