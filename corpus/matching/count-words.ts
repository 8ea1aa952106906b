/**
 * Counts in how many sentences of the unlabelled news each word stem stands: what `learn-words.ts` derives weights from.
 *
 *   npx tsx corpus/matching/count-words.ts ../shared/data/news/articles.jsonl.gz COUNTS.json
 *
 * Writes {sentences, stems: [[stem, sentences, [[form, times], …]], …]}, the commonest first. Only counts leave the articles.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readQuoteWords } from '../../src/matching/normalize'

const [input, output] = process.argv.slice(2)
if (!input || !output) throw new Error('usage: count-words.ts ARTICLES.jsonl.gz COUNTS.json')

interface Count {
  sentences: number
  last: number
  forms: Map<string, number>
}
const counts = new Map<string, Count>()
let sentences = 0
for (const line of gunzipSync(readFileSync(input)).toString('utf8').split('\n')) {
  if (!line) continue
  const { text } = JSON.parse(line) as { text: string }
  for (const paragraph of text.split('\n')) {
    let inSentence = 0
    for (const word of readQuoteWords(paragraph)) {
      if (word.opens || inSentence === 0) {
        sentences++
        inSentence = 0
      }
      inSentence++
      let count = counts.get(word.stem)
      if (!count) counts.set(word.stem, (count = { sentences: 0, last: 0, forms: new Map() }))
      if (count.last !== sentences) count.sentences++
      count.last = sentences
      count.forms.set(word.form, (count.forms.get(word.form) ?? 0) + 1)
    }
  }
}
const stems = [...counts]
  .filter(([stem, count]) => count.sentences >= 4 && stem.length < 24)
  .sort((a, b) => b[1].sentences - a[1].sentences || (a[0] < b[0] ? -1 : 1))
  .map(([stem, count]) => [
    stem,
    count.sentences,
    [...count.forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
  ])
writeFileSync(output, JSON.stringify({ sentences, stems }))
console.log(`${sentences} sentences, ${stems.length} stems`)
