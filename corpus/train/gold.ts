/** Reads annotated articles and says which candidates of a quotation are right. Formats: `../shared/data/README.md`. */
import { readFileSync } from 'node:fs'
import type { Span } from '../../src/types'
import { OVERLOOKED_SPEECH, pieceKey, TERMS_IN_REPORTS, UNSURE } from './readings'

export interface GoldAttribution {
  /** Not annotated in every set. */
  readonly cue?: readonly (readonly [number, number])[]
  readonly id: string
  readonly source: readonly (readonly [number, number])[]
}

export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly title?: string
  readonly complete?: boolean
  readonly attributions: readonly GoldAttribution[]
  readonly quotes: readonly (Span & { readonly attribution: string })[]
  readonly bare: readonly Span[]
}

export interface GoldSpeaker {
  readonly doc: string
  readonly attribution: string
  /** null when the reader could not tell. */
  readonly speaker: string | null
  readonly aliases?: readonly string[]
  readonly type: string
  readonly note?: string
}

/** Records of a JSON Lines file. */
export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}

/** Length of the overlap of two spans. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** What a careful reader says of a quotation: whose (the source's spans), somebody's, nobody's, or nothing known. */
export type Verdict =
  | { readonly kind: 'said'; readonly attribution: GoldAttribution }
  | { readonly kind: 'overlooked' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'unknown' }

/** The gold piece that lies in the quotation's words for the most part decides, unless it was read again. */
export function verdictOn(article: GoldArticle, spans: readonly Span[]): Verdict {
  const covers = (piece: Span) =>
    spans.some(
      (span) => overlap(span, piece) > 0.5 * Math.min(piece.end - piece.start, span.end - span.start),
    )
  for (const quote of article.quotes) {
    if (!covers(quote)) continue
    const attribution = article.attributions.find(({ id }) => id === quote.attribution)
    if (attribution) return rereading(article, quote) ?? { kind: 'said', attribution }
  }
  const bare = article.bare.find(covers)
  if (bare) return rereading(article, bare) ?? { kind: 'nobody' }
  return { kind: article.complete ? 'nobody' : 'unknown' }
}

/** What the second reading says of a piece of PolNeAR, null where it agrees with the first. */
function rereading({ id, complete }: GoldArticle, { start }: Span): Verdict | null {
  if (complete) return null
  const key = pieceKey(id, start)
  if (OVERLOOKED_SPEECH.has(key)) return { kind: 'overlooked' }
  if (TERMS_IN_REPORTS.has(key)) return { kind: 'nobody' }
  return UNSURE.has(key) ? { kind: 'unknown' } : null
}

/** The head of a source phrase: what stands before its first comma, preposition or relative clause. */
export function sourceHead(text: string, [start, end]: readonly [number, number]): Span {
  const cut = text
    .slice(start, end)
    .search(/,|\(| who | which | that | of | in | from | for | at | on | with | to /)
  return { start, end: cut > 0 ? start + cut : end }
}

/** A name without marks, titles and possessives, for comparison. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/\b(?:the|a|an|mr|mrs|ms|dr|sen|rep|gov|president|senator)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether a name means the gold speaker: exactly for people and bodies, mostly for descriptions. */
export function isSpeaker(name: string, gold: GoldSpeaker): boolean {
  const mine = plainName(name)
  if (!mine) return false
  const names = [gold.speaker, ...(gold.aliases ?? [])].map((name) => plainName(name ?? ''))
  if (names.includes(mine)) return true
  if (gold.type === 'person' || gold.type === 'organization') return false
  const words = new Set(mine.split(' '))
  return names.some((other) => {
    const theirs = new Set(other.split(' ').filter(Boolean))
    const shared = [...words].filter((word) => theirs.has(word)).length
    return shared > 0 && shared / Math.min(words.size, theirs.size) >= 0.6
  })
}
