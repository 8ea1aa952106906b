/**
 * Given the words that name the source, is the speaker right? The ranker that chooses the mention is left out: for each
 * quoted piece of an annotated article, the mention found at the annotated source, and the name of its entity.
 *
 *   npx tsx corpus/names/measure-links.ts DATA_DIR polnear/train [--errors 50] [--from 0] [--type person] [--form name]
 */
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildCast, findMentions, type Cast, type FoundMention } from '../../src/mentions'
import { findQuotations } from '../../src/quotes'
import { readText, type TextLayer } from '../../src/text'
import type { Span } from '../../src/types'
import {
  isSpeaker,
  overlap,
  plainName,
  readLines,
  sourceHead,
  type GoldArticle,
  type GoldSpeaker,
} from '../train/gold'

interface Tally {
  n: number
  right: number
  canonical: number
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'string', default: '0' },
    from: { type: 'string', default: '0' },
    type: { type: 'string' },
    form: { type: 'string' },
    near: { type: 'boolean', default: false },
  },
})
const [data = '../shared/data', ...sets] = positionals
const tallies = new Map<string, Tally>()
const errors: string[] = []

for (const set of sets.length ? sets : ['polnear/train', 'mixed/train']) {
  const file = join(resolve(data), set)
  const speakers = new Map(
    readLines<GoldSpeaker>(`${file}.speakers.jsonl`).map((s) => [`${s.doc}#${s.attribution}`, s]),
  )
  for (const article of readLines<GoldArticle>(`${file}.jsonl`)) {
    const wanted = article.quotes.filter(({ attribution }) => speakers.has(`${article.id}#${attribution}`))
    if (wanted.length) measure(article, wanted, speakers)
  }
}
report()

function measure(
  article: GoldArticle,
  pieces: GoldArticle['quotes'],
  speakers: ReadonlyMap<string, GoldSpeaker>,
): void {
  const layer = readText(article.text)
  const quotations = findQuotations(layer)
  const cast = buildCast(layer, quotations, findMentions(layer, quotations), article)
  for (const piece of pieces) {
    const gold = speakers.get(`${article.id}#${piece.attribution}`)
    const source = article.attributions.find(({ id }) => id === piece.attribution)?.source ?? []
    if (!gold?.speaker || gold.type === 'unknown' || !source.length) continue
    const found = source.map((span) => mentionAt(layer, cast, sourceHead(article.text, span), span))
    const names = found.map((m) => nameOf(article.text, cast, m))
    const right = names.findIndex((name) => isSpeaker(name, gold))
    const named = gold.type === 'person' || gold.type === 'organization'
    const canonical = right >= 0 && (!named || plainName(names[right] as string) === plainName(gold.speaker))
    const m = found[Math.max(0, right)] ?? -1
    const form = m < 0 ? 'none' : (cast.mentions[m] as FoundMention).kind
    for (const key of ['all', form, gold.type, `${gold.type} ${form}`]) tally(key, right >= 0, canonical)
    if (canonical || (values.type && values.type !== gold.type) || (values.form && values.form !== form))
      continue
    const at = source[0] as readonly [number, number]
    const before = article.text.slice(Math.max(0, at[0] - 70), at[0]).replace(/\s+/g, ' ')
    const after = article.text.slice(at[1], at[1] + 50).replace(/\s+/g, ' ')
    errors.push(
      `${right >= 0 ? 'SHORT ' : ''}${gold.type}/${form} ${article.id}\n  …${before}[[${article.text.slice(...at)}]]${after}…\n  gold   ${gold.speaker} (${(gold.aliases ?? []).join('; ')}) ${gold.note ?? ''}\n  system ${names.join(' / ')}   title: ${article.title ?? ''}`,
    )
  }
}

/** The mention whose head stands in the head of the source; of several the one that is no owner, then the longest. */
function mentionAt(
  { tokens }: TextLayer,
  { mentions }: Cast,
  head: Span,
  [start, end]: readonly [number, number],
): number {
  let best = -1
  let worth = 0
  mentions.forEach((mention, m) => {
    if (mention.start >= end || mention.end <= start) return
    const within = overlap(head, tokens[mention.head] as Span) > 0
    const value =
      (within ? 1000 : 0) + (mention.possessive ? 0 : 200) + Math.min(150, mention.end - mention.start)
    if (value > worth) {
      best = m
      worth = value
    }
  })
  return best
}

function nameOf(text: string, cast: Cast, m: number): string {
  if (m < 0) return ''
  const entity = cast.entities[cast.entityOf[m] as number]
  return entity ? entity.name : text.slice(cast.mentions[m]?.start, cast.mentions[m]?.end)
}

function tally(key: string, right: boolean, canonical: boolean): void {
  const entry = tallies.get(key) ?? { n: 0, right: 0, canonical: 0 }
  entry.n++
  if (right) entry.right++
  if (canonical) entry.canonical++
  tallies.set(key, entry)
}

function report(): void {
  const from = Number(values.from)
  for (const error of errors.slice(from, from + Number(values.errors))) console.log(error)
  console.log(`${''.padEnd(28)} pieces  right  fullest`)
  for (const [key, { n, right, canonical }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(
      key.padEnd(28),
      String(n).padStart(6),
      (right / n).toFixed(3).padStart(6),
      (canonical / n).toFixed(3).padStart(8),
      String(n - canonical).padStart(5),
    )
}
