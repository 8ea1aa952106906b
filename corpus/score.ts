/**
 * Scores what a system answers against the gold. Pure: quotes in, counts out.
 *
 * - Spans are compared paragraph by paragraph, marks, blanks and closing punctuation aside: a system that cuts at the
 *   comma is not wrong.
 * - A quote is found when a predicted quote shares a piece with it exactly, or most of its words. Mention and speaker
 *   are judged end to end: a quote that is not found has neither.
 * - A mention is right when it touches the head of the gold mention ("director" in "the director of the museum") or is
 *   its apposition.
 * - A speaker is right under any form of the name that the article uses; canonical under the fullest one.
 *   Somebody without a name is right when most words of the description agree.
 */
import type { Quote, Span, Utterance } from '../src/types'
import type { GoldArticle, GoldEvent, GoldQuote, GoldSpeaker } from './types'

/** What is read of a predicted quote. */
export type PredictedQuote = Pick<Quote, 'id' | 'kind' | 'spans' | 'mention' | 'cue' | 'confidence'> & {
  readonly speaker: { readonly name: string } | null
}

/** The verdict on one gold quote; null where there is nothing to judge. */
export interface Judgement {
  readonly article: string
  readonly gold: GoldQuote
  /** The predicted quote that stands for it. */
  readonly predicted: PredictedQuote | null
  /** One predicted quote has exactly its spans: neither torn apart nor joined with another. */
  readonly whole: boolean
  /** Right kind. */
  readonly kind: boolean
  readonly mention: boolean | null
  readonly cue: boolean | null
  readonly speaker: boolean | null
  readonly canonical: boolean | null
  /** Nobody's words are given to nobody. */
  readonly rejected: boolean | null
}

export interface ArticleScore {
  readonly goldPieces: number
  readonly predictedPieces: number
  readonly rightPieces: number
  readonly judgements: readonly Judgement[]
  /** Predicted pieces that are in no gold quote. */
  readonly falsePieces: readonly Span[]
}

export function scoreArticle(gold: GoldArticle, predicted: readonly PredictedQuote[]): ArticleScore {
  const quotes = predicted.filter(({ kind }) => kind !== 'indirect')
  const wanted = unique(gold.quotes.flatMap(({ spans }) => pieces(gold.text, spans)))
  const given = unique(quotes.flatMap(({ spans }) => pieces(gold.text, spans)))
  const right = wanted.filter((piece) => given.some((other) => same(piece, other)))
  return {
    goldPieces: wanted.length,
    predictedPieces: given.length,
    rightPieces: right.length,
    judgements: gold.quotes.map((quote) => judge(gold, quote, quotes)),
    falsePieces: given.filter((piece) => !wanted.some((other) => same(piece, other))),
  }
}

function judge(article: GoldArticle, gold: GoldQuote, predicted: readonly PredictedQuote[]): Judgement {
  const { text } = article
  const match = standIn(text, gold, predicted)
  const goldPieces = pieces(text, gold.spans)
  const found = match ? pieces(text, match.spans) : []
  const named = gold.speaker !== null
  const speaker = gold.speaker ? rightSpeaker(match?.speaker?.name, gold.speaker) : null
  return {
    article: article.id,
    gold,
    predicted: match,
    whole: found.length === goldPieces.length && goldPieces.every((piece, i) => same(piece, found[i])),
    kind: match?.kind === gold.kind,
    mention: named && gold.mention ? rightMention(text, match?.mention ?? null, gold.mention) : null,
    cue: gold.cue ? touches(match?.cue ?? null, gold.cue) : null,
    speaker: speaker === null ? null : speaker !== 'wrong',
    canonical: speaker === null ? null : speaker === 'canonical',
    rejected: named ? null : (match?.speaker ?? null) === null,
  }
}

/** The predicted quote with an equal piece, or else the one that shares most of its words with this one. */
function standIn(text: string, gold: GoldQuote, predicted: readonly PredictedQuote[]): PredictedQuote | null {
  const mine = pieces(text, gold.spans)
  let best: PredictedQuote | null = null
  let most = 0
  for (const quote of predicted) {
    const theirs = pieces(text, quote.spans)
    const shared = sum(mine.flatMap((a) => theirs.map((b) => overlap(a, b))))
    const likeness = shared / (size(mine) + size(theirs) - shared)
    // An equal piece decides, even where a quote was torn apart; among several the likest.
    const score = likeness + (mine.some((a) => theirs.some((b) => same(a, b))) ? 1 : 0)
    if (score > most && (score > 1 || likeness > 0.5)) {
      best = quote
      most = score
    }
  }
  return best
}

const EDGE = /["“”„‟«»‹›‘’‚‛「」『』'`\s.,;:!?…—–-]/

/** Spans cut at line ends and trimmed of marks and punctuation. */
export function pieces(text: string, spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans) {
    let start = span.start
    while (start < span.end) {
      const newline = text.indexOf('\n', start)
      const end = newline < 0 || newline > span.end ? span.end : newline
      const piece = trim(text, start, end)
      if (piece) out.push(piece)
      start = end + 1
    }
  }
  return out
}

function trim(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  while (start < end && EDGE.test(text.charAt(start))) start++
  while (end > start && EDGE.test(text.charAt(end - 1))) end--
  return start < end ? { start, end } : null
}

/** Either half of "its chairman, Jane Roe" names her. */
function rightMention(text: string, mention: Span | null, gold: Span): boolean {
  if (mention === null) return false
  const between = text.slice(Math.min(mention.end, gold.end), Math.max(mention.start, gold.start))
  return between === ', ' || touches(mention, head(text, gold))
}

/** What stands before the first preposition or relative word: "an official" of "an official of the union". */
function head(text: string, mention: Span): Span {
  const cut = text
    .slice(mention.start, mention.end)
    .search(/ (?:of|in|from|for|at|on|with|to|who|that|which) /)
  return cut > 0 ? { start: mention.start, end: mention.start + cut } : mention
}

/** The mention has to hold the last word of the head: "museum" in "the museum's director" is somebody else. */
function touches(mention: Span | null, wanted: Span): boolean {
  return mention !== null && mention.start < wanted.end && mention.end >= wanted.end - 1
}

const TITLE =
  /\b(?:the|a|an|mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof|professor|judge|justice|capt|captain|cllr|councillor|fr|father|brother|sister|sen|senator|rep|gov|governor|president|mayor|kc|det|insp)\b/g

/** Letters and digits of a name, lower case, without accents and titles. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(TITLE, ' ')
    .replace(/ +/g, ' ')
    .trim()
}

/** Whether a name is the right one, and under which form. */
export function rightSpeaker(name: string | undefined, gold: GoldSpeaker): 'canonical' | 'alias' | 'wrong' {
  // A description may be all title ("the captain"): then it is compared as it stands.
  const bare = (form: string): string => plainName(form) || form.toLowerCase().replace(/^(?:the|a|an) /, '')
  const mine = bare(name ?? '')
  if (mine === '') return 'wrong'
  if (mine === bare(gold.name)) return 'canonical'
  if (gold.aliases.some((alias) => bare(alias) === mine)) return 'alias'
  if (gold.kind === 'person' || gold.kind === 'organization') return 'wrong'
  const words = new Set(mine.split(' '))
  const agrees = [gold.name, ...gold.aliases].some((form) => {
    const theirs = new Set(bare(form).split(' '))
    const shared = [...words].filter((word) => theirs.has(word)).length
    return shared > 0 && shared / Math.min(words.size, theirs.size) >= 0.6
  })
  return agrees ? 'canonical' : 'wrong'
}

/** Counts that end up in the table. */
export interface Tally {
  n: number
  right: number
}

export interface Row {
  readonly name: string
  readonly quotes: number
  readonly found: Tally
  readonly mention: Tally
  readonly speaker: Tally
}

/** One row for each phenomenon, the most frequent first. */
export function byPhenomenon(judgements: readonly Judgement[]): Row[] {
  const names = [...new Set(judgements.flatMap(({ gold }) => gold.phenomena))]
  return names
    .map((name) =>
      row(
        name,
        judgements.filter(({ gold }) => gold.phenomena.includes(name)),
      ),
    )
    .sort((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1))
}

export function row(name: string, judgements: readonly Judgement[]): Row {
  return {
    name,
    quotes: judgements.length,
    found: tally(judgements.map(({ whole }) => whole)),
    mention: tally(judgements.map(({ mention }) => mention)),
    // Terms are right when they are given to nobody.
    speaker: tally(judgements.map(({ speaker, rejected }) => speaker ?? rejected)),
  }
}

export function tally(verdicts: readonly (boolean | null)[]): Tally {
  const judged = verdicts.filter((verdict) => verdict !== null)
  return { n: judged.length, right: judged.filter(Boolean).length }
}

export const rate = ({ n, right }: Tally): number => (n === 0 ? 1 : right / n)

export const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)

/** B-cubed of the system's groups against the gold: for each quote, how much of its group belongs there. */
export function scoreUtterances(
  events: readonly GoldEvent[],
  judgements: readonly Judgement[],
  utterances: readonly Pick<Utterance, 'id' | 'variants'>[],
): { precision: number; recall: number; f1: number } {
  const systemGroup = new Map<string, string>(
    utterances.flatMap(({ id, variants }) =>
      variants.map(({ docId, quoteId }) => [`${docId}#${quoteId}`, id] as const),
    ),
  )
  const predictedId = new Map<string, string | null>(
    judgements.map(({ article, gold, predicted }) => [
      `${article}#${gold.id}`,
      predicted && `${article}#${predicted.id}`,
    ]),
  )
  const items = events.flatMap((event) =>
    event.utterances.flatMap(({ id, members }) =>
      members.map(({ article, quote }) => {
        const key = `${article}#${quote}`
        const predicted = predictedId.get(key)
        // A quote that was not found is a group of its own.
        const mine = (predicted && systemGroup.get(predicted)) ?? `missed ${key}`
        return { gold: `${event.id}/${id}`, mine }
      }),
    ),
  )
  const average = (numbers: readonly number[]): number =>
    numbers.length === 0 ? 0 : sum(numbers) / numbers.length
  const share = (of: 'gold' | 'mine', among: 'gold' | 'mine'): number =>
    average(
      items.map((item) => {
        const group = items.filter((other) => other[among] === item[among])
        return group.filter((other) => other[of] === item[of]).length / group.length
      }),
    )
  const precision = share('gold', 'mine')
  const recall = share('mine', 'gold')
  return { precision, recall, f1: f1(precision, recall) }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const size = (spans: readonly Span[]): number => sum(spans.map(({ start, end }) => end - start))
const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const same = (a: Span, b: Span | undefined): boolean => a.start === b?.start && a.end === b.end
const unique = (spans: readonly Span[]): Span[] =>
  spans.filter((span, i) => spans.findIndex((other) => same(span, other)) === i)
