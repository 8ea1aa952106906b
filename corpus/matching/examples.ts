/**
 * Labelled pairs of quotes for training the scorers, read from the shared data: judged pairs, variants, links of events; and
 * two quotes of one article, which are two statements on one topic.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { keyOf } from '../train/readings'
import { ALIKE, UNLIKE } from './readings'

export interface LabelledPair {
  readonly a: string
  readonly b: string
  readonly match: boolean
  readonly kind: string
  readonly group: string
  /** Articles the two texts come from. */
  readonly articles: readonly string[]
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

interface PairRecord {
  pair: string
  a: { text: string; article: string }
  b: { text: string; article: string }
  label: string
  relation: string
}
interface VariantRecord {
  id: string
  original: string
  variants: { kind: string; text: string }[]
}
interface EventRecord {
  id: string
  event: string
  text: string
  pieces: { id: string; start: number; end: number; links?: { article: string; piece: string }[] }[]
}

interface ArticleRecord {
  id: string
  text: string
  quotes: { start: number; end: number }[]
}

/** Characters of a quote in which a number is much of what is said. */
const SHORT = 80

/** Pairs of quotes of one article, neither of which stands in the other. */
export function pairsWithinArticles(data: string): LabelledPair[] {
  const out: LabelledPair[] = []
  for (const file of ['polnear/train', 'mixed/train']) {
    for (const { id, text, quotes } of lines<ArticleRecord>(join(data, `${file}.jsonl`))) {
      const texts = quotes.map(({ start, end }) => text.slice(start, end))
      texts.forEach((a, i) => {
        for (const b of texts.slice(i + 1))
          if (!a.includes(b) && !b.includes(a))
            out.push({ a, b, match: false, kind: 'within', group: id, articles: [id] })
      })
    }
  }
  return out
}

/** Short quotes of which a number is changed, as a misprint or a later count changes it: they stay printings of one utterance. */
function renumbered(data: string): LabelledPair[] {
  const out: LabelledPair[] = []
  for (const { id, text, quotes } of lines<ArticleRecord>(join(data, 'polnear/train.jsonl'))) {
    for (const { start, end } of quotes) {
      const a = text.slice(start, end)
      if (a.length > SHORT) continue
      const b = a.replace(/\b\d{1,3}\b/u, (digits) => String(Number(digits) + 10))
      if (a !== b) out.push({ a, b, match: true, kind: 'renumbered', group: id, articles: [id] })
    }
  }
  return out
}

/** The texts of the articles that a reading names, by the hashes of their ids. */
function articlesRead(data: string, wanted: ReadonlySet<string>): Map<string, string> {
  const texts = new Map<string, string>()
  const news = gunzipSync(readFileSync(join(data, 'news/articles.jsonl.gz'))).toString('utf8')
  const articles = [
    ...lines<ArticleRecord>(join(data, 'polnear/train.jsonl')),
    ...news
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Pick<ArticleRecord, 'id' | 'text'>),
  ]
  for (const { id, text } of articles) if (wanted.has(keyOf(id))) texts.set(keyOf(id), text)
  return texts
}

/** Look-alikes from anywhere that a reader judged: see `readings.ts`. */
export function pairsRead(data: string): LabelledPair[] {
  const split = (list: string, match: boolean) =>
    list
      .trim()
      .split(/\s+/)
      .map((pair) => ({ pieces: pair.split('=').map((piece) => piece.split(':')), match }))
  const read = [...split(ALIKE, true), ...split(UNLIKE, false)]
  const texts = articlesRead(data, new Set(read.flatMap(({ pieces }) => pieces.map(([id = '']) => id))))
  const textOf = ([id = '', start = '', length = '']: readonly string[]): string => {
    const from = parseInt(start, 36)
    return (texts.get(id) ?? '').slice(from, from + parseInt(length, 36))
  }
  return read.map(({ pieces: [a = [], b = []], match }, k) => ({
    a: textOf(a),
    b: textOf(b),
    match,
    kind: 'read',
    group: `read/${k}`,
    articles: [],
  }))
}

export function labelledPairs(data: string): LabelledPair[] {
  const out: LabelledPair[] = []
  for (const file of ['pairs', 'pairs-news']) {
    for (const { pair, a, b, label } of lines<PairRecord>(join(data, `matching/${file}.jsonl`))) {
      if (label !== 'unsure')
        out.push({
          a: a.text,
          b: b.text,
          match: label !== 'different',
          kind: file,
          group: `${file}/${pair}`,
          articles: [a.article, b.article],
        })
    }
  }
  for (const { id, original, variants } of lines<VariantRecord>(join(data, 'matching/variants.jsonl'))) {
    for (const { kind, text } of variants)
      out.push({ a: original, b: text, match: !kind.startsWith('decoy'), kind, group: id, articles: [] })
  }
  out.push(...pairsRead(data), ...renumbered(data))
  const byEvent = new Map<string, EventRecord[]>()
  for (const article of lines<EventRecord>(join(data, 'events/dev.jsonl'))) {
    byEvent.set(article.event, [...(byEvent.get(article.event) ?? []), article])
  }
  for (const [event, articles] of byEvent) {
    articles.forEach((x, i) => {
      for (const p of x.pieces) {
        const linked = new Set((p.links ?? []).map((l) => l.article + '#' + l.piece))
        for (const y of articles.slice(i + 1)) {
          for (const q of y.pieces) {
            const match =
              linked.has(y.id + '#' + q.id) ||
              (q.links ?? []).some((l) => l.article === x.id && l.piece === p.id)
            out.push({
              a: x.text.slice(p.start, p.end),
              b: y.text.slice(q.start, q.end),
              match,
              kind: 'event',
              group: event,
              articles: [],
            })
          }
        }
      }
    })
  }
  return out
}
