/**
 * Writes `src/matching/data/catchphrases.ts`: short quotations that several outlets print by themselves. Run after `learn-commonplaces.ts`.
 *
 *   npx tsx corpus/matching/learn-catchphrases.ts ARTICLES.jsonl.gz
 *
 * Only hashes leave the articles.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { LONGEST_PHRASE, SHORTEST } from '../../src/matching/catchphrases'
import { useOf } from '../../src/matching/commonplaces'
import { stretchHash } from '../../src/matching/stretches'
import { wordWeight } from '../../src/matching/word-weight'
import { readQuoteWords } from '../../src/matching/normalize'
import { findQuotations } from '../../src/quotes'
import { readText } from '../../src/text'

const [input] = process.argv.slice(2)
if (!input) throw new Error('usage: learn-catchphrases.ts ARTICLES.jsonl.gz')

/** What fewer outlets print is one story's. */
const LEAST_OUTLETS = 3
/** Words that weigh less together are small talk: "no matter what". */
const LEAST_WEIGHT = 6
/** Characters of the longest phrase. */
const LONGEST_TEXT = 60

interface Phrase {
  readonly hash: number
  readonly outlets: Set<string>
}

const phrases = new Map<string, Phrase>()
for (const line of gunzipSync(readFileSync(input)).toString('utf8').split('\n')) {
  if (!line) continue
  const { text, title, outlet } = JSON.parse(line) as { text: string; title: string; outlet: string }
  for (const { spans } of findQuotations(readText(text), { title })) {
    const [span] = spans
    if (!span || spans.length > 1 || span.end - span.start > LONGEST_TEXT) continue
    const words = readQuoteWords(text.slice(span.start, span.end))
    if (words.length < SHORTEST || words.length > LONGEST_PHRASE) continue
    const list = words.list()
    if (list.reduce((sum, word) => sum + wordWeight(word), 0) < LEAST_WEIGHT) continue
    if (useOf(words, 0, words.length) > 0) continue
    const name = list.map(({ stem }) => stem).join(' ')
    const phrase = phrases.get(name) ?? { hash: stretchHash(words, 0, words.length), outlets: new Set() }
    phrases.set(name, phrase)
    phrase.outlets.add(outlet)
  }
}
const hashes = [...phrases.values()]
  .filter(({ outlets }) => outlets.size >= LEAST_OUTLETS)
  .map(({ hash }) => hash)
  .sort((x, y) => x - y)
const source = `/**
 * Quotations of two to six words that three outlets and more print by themselves, in unlabelled news of 2012 to 2020 (Baly et al.
 * 2020): hashes of their stems. Written by corpus/matching/learn-catchphrases.ts; do not edit.
 */
export const CATCHPHRASES =
  '${hashes.map((hash) => hash.toString(36)).join(' ')}'
`
writeFileSync(new URL('../../src/matching/data/catchphrases.ts', import.meta.url), source)
console.log(`${hashes.length} phrases, ${source.length} bytes`)
