/**
 * Writes `src/matching/data/refrains.ts`: phrases that stand in quotations of several articles, with how often they are quoted and in how
 * many months they are met.
 *
 *   npx tsx corpus/matching/learn-refrains.ts DATA_FOLDER
 *
 * Read are the unlabelled news and PolNeAR's training articles. A phrase is counted once in each article. Most stand in few: they are first
 * counted by hash in a table of fixed size, and only those whose place in it was met often enough are counted one by one. Only hashes leave the articles.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readQuoteWords } from '../../src/matching/normalize'
import { CODES, LONGEST_PHRASE, MONTHS, SURPLUS } from '../../src/matching/refrains'
import { stretchHash, stretchKey } from '../../src/matching/stretches'
import { wordWeight } from '../../src/matching/word-weight'
import type { Words } from '../../src/matching/words'
import { findQuotations } from '../../src/quotes'
import { readText } from '../../src/text'
import { packStretches } from './pack-stretches'

const [data] = process.argv.slice(2)
if (!data) throw new Error('usage: learn-refrains.ts DATA_FOLDER')

/** Places of the first table. */
const PLACES = 1 << 24
/** A phrase of fewer articles, or quoted in fewer, is one story's. */
const LEAST_ARTICLES = 5
const LEAST_QUOTED = 3
/** Words that weigh less together are small talk. */
const LEAST_WEIGHT = 5

interface Read {
  readonly month: string
  readonly words: Words
  /** For each word, whether it stands in marks. */
  readonly quoted: Uint8Array
}

const articles = [
  gunzipSync(readFileSync(join(data, 'news/articles.jsonl.gz'))).toString('utf8'),
  readFileSync(join(data, 'polnear/train.jsonl'), 'utf8'),
]
  .flatMap((file) => file.split('\n').filter(Boolean))
  .map((line): Read => {
    const { text, title, date } = JSON.parse(line) as { text: string; title: string; date: string }
    const words = readQuoteWords(text)
    const quoted = new Uint8Array(words.length)
    const spans = findQuotations(readText(text), { title })
      .flatMap((quotation) => quotation.spans)
      .sort((x, y) => x.start - y.start)
    let at = 0
    for (const { start, end } of spans) {
      while (at < words.length && words.start(at) < start) at++
      for (; at < words.length && words.start(at) < end; at++) quoted[at] = 1
    }
    return { month: date.slice(0, 7), words, quoted }
  })

/** Phrases of two words and more that begin and end with a telling one, all in marks or all without. */
function eachPhrase(
  { words, quoted }: Read,
  look: (from: number, n: number, inMarks: boolean) => void,
): void {
  for (let i = 0; i + 1 < words.length; i++) {
    if (!words.known(i).content) continue
    let weight = wordWeight(words.known(i))
    for (let n = 2; n <= LONGEST_PHRASE && i + n <= words.length; n++) {
      const last = i + n - 1
      if (quoted[last] !== quoted[i] || words.opens(last)) break
      weight += wordWeight(words.known(last))
      if (words.known(last).content && weight >= LEAST_WEIGHT) look(i, n, quoted[i] === 1)
    }
  }
}

const counts = new Uint8Array(PLACES)
const lastArticle = new Int32Array(PLACES).fill(-1)
const placeOf = (words: Words, from: number, n: number): number => {
  const key = stretchKey(words, from, n)
  return (key ^ (key >>> 8)) & (PLACES - 1)
}
articles.forEach((article, id) => {
  eachPhrase(article, (from, n, inMarks) => {
    const place = placeOf(article.words, from, n)
    if (!inMarks || lastArticle[place] === id) return
    lastArticle[place] = id
    counts[place] = Math.min(255, (counts[place] as number) + 1)
  })
})

interface Phrase {
  readonly hash: number
  readonly quoted: Set<number>
  readonly plain: Set<number>
  readonly months: Set<string>
}
const phrases = new Map<string, Phrase>()
articles.forEach((article, id) => {
  const { words, month } = article
  eachPhrase(article, (from, n, inMarks) => {
    if ((counts[placeOf(words, from, n)] as number) < LEAST_QUOTED) return
    let name = ''
    for (let i = from; i < from + n; i++) name += `${words.known(i).stem} `
    let phrase = phrases.get(name)
    if (!phrase) {
      phrase = {
        hash: stretchHash(words, from, n),
        quoted: new Set(),
        plain: new Set(),
        months: new Set(),
      }
      phrases.set(name, phrase)
    }
    ;(inMarks ? phrase.quoted : phrase.plain).add(id)
    phrase.months.add(month)
  })
})

/** The level that a number reaches, the least of each being given in order. */
const levelOf = (x: number, least: readonly number[]): number => least.filter((one) => x >= one).length - 1

const codes = new Map<number, number>()
for (const { hash, quoted, plain, months } of phrases.values()) {
  const all = quoted.size + plain.size
  if (quoted.size < LEAST_QUOTED || all < LEAST_ARTICLES) continue
  const surplus = levelOf((quoted.size - plain.size) / (all + 2), SURPLUS)
  codes.set(hash, surplus * MONTHS.length + levelOf(months.size, MONTHS))
}
const source = `/**
 * Phrases that ${LEAST_QUOTED} articles and more print in marks, of ${articles.length} (unlabelled news of 2012 to 2020, Baly et al. 2020, and the training articles of
 * PolNeAR): distances between hashes of their stems, each with how often they are quoted and in how many months they are met.
 * Written by corpus/matching/learn-refrains.ts; do not edit.
 */
export const REFRAINS =
  '${packStretches(codes, CODES)}'
`
writeFileSync(new URL('../../src/matching/data/refrains.ts', import.meta.url), source)
console.log(`${codes.size} phrases, ${source.length} bytes`)
