/**
 * Where a quote, or a piece of it, stands in a text: an article, a transcript, a book; in or out of marks.
 *
 * One pass over the text keeps the weight of the quote's words inside a moving window; the windows that hold most are aligned, and
 * places are what the alignments cover. Linear in the text: windows stand half their width apart, and each is aligned once for
 * each place in it.
 */
import type { Quote, QuotePlace } from '../types'
import { align } from './align'
import { wordWeight } from './word-weight'
import { textOf } from './given'
import type { Lexicon } from './lexicon'
import { matchRead } from './match'
import { checkMatchOptions, lexiconOf, type MatchOptions } from './match-options'
import { readQuoteWords } from './normalize'
import type { Pairs } from './pairs'
import { Positions } from './positions'
import { readQuote, type ReadQuote } from './read-quote'
import type { Words } from './words'

/** What may be changed about finding. */
export interface FindOptions extends MatchOptions {
  /** Words that stand right before the quote, as in a W3C TextQuoteSelector: decides between places that fit alike. */
  readonly prefix?: string
  /** Words that stand right after it. */
  readonly suffix?: string
  /** Least similarity of a place, 0 to 1. Default 0.35. */
  readonly minScore?: number
}

/** A window is this many times the quote, and this many words more: room for words put in or left out. */
const WINDOW = 1.5
const ROOM = 6
/** Share of the quote's weight that a window must hold to be looked at. */
const HELD = 0.3
/** Or, of a long quote, this much: a piece of three or four telling words. */
const HELD_ENOUGH = 14
/** What a word costs, of the weight of the words around it, that only the text has; that only the quote has, and all of those in one place. */
const PUT_IN = 0.7
const LEFT_OUT = 0.3
const MOST_LEFT_OUT = 1.5
/** Windows aligned when one place is asked for; and part of what the best holds that a further window or place must hold. */
const TRIED = 6
const AS_GOOD = 0.75
/** What agreeing words before or after add when places are ranked. */
const CONTEXT = 0.15
/** What the whole quote adds to a place, and a piece of it as its share: a piece is alike whatever it lacks. */
const COMPLETE = 0.25
const MIN_SCORE = 0.35

/**
 * The best place of a quote, or of a piece of it, in a text; null when it does not stand there. `start` and `end` are offsets into
 * the text; time is linear in it.
 *
 * @throws TypeError, RangeError for what is no text and for a wrong option
 *
 * @example
 * const text = 'The council voted late. “We simply ran out of road,” she said.'
 * const place = findQuote('we simply ran out of road', text)
 * text.slice(place?.start, place?.end) // 'We simply ran out of road'
 */
export function findQuote(
  quote: string | Pick<Quote, 'text'>,
  text: string | { readonly text: string },
  options?: FindOptions,
): QuotePlace | null {
  // Words around it may choose any place of many.
  const most = options?.prefix === undefined && options?.suffix === undefined ? TRIED : Infinity
  return placesOf(quote, text, options, most)[0] ?? null
}

/**
 * Every place of a quote, or of a piece of it, in a text, the best first; places do not overlap. Pieces are places only where the
 * whole does not stand.
 *
 * @throws TypeError, RangeError for what is no text and for a wrong option
 *
 * @example
 * findQuotePlaces('no comment', 'No comment. I said no comment.').length // 2
 */
export function findQuotePlaces(
  quote: string | Pick<Quote, 'text'>,
  text: string | { readonly text: string },
  options: FindOptions = {},
): QuotePlace[] {
  return placesOf(quote, text, options, Infinity)
}

function placesOf(
  quote: string | Pick<Quote, 'text'>,
  text: string | { readonly text: string },
  options: FindOptions = {},
  mostWindows: number,
): QuotePlace[] {
  checkMatchOptions(options, ['prefix', 'suffix', 'minScore'])
  const { prefix, suffix, minScore = MIN_SCORE, ...match } = options
  if (!(minScore >= 0 && minScore <= 1))
    throw new RangeError(`minScore ${minScore} is outside 0 to 1: give a similarity such as 0.5`)
  const lexicon = lexiconOf(match)
  const wanted = readQuote(textOf(quote, 'the quote'), lexicon)
  const whole = textOf(text, 'the text')
  const { words } = readQuote(whole, lexicon)
  if (!wanted.words.length || !words.length) return []
  const before = prefix === undefined ? null : readQuoteWords(textOf(prefix, 'the prefix'))
  const after = suffix === undefined ? null : readQuoteWords(textOf(suffix, 'the suffix'))
  const total = wanted.weight
  const places: { place: QuotePlace; core: Core; rank: number }[] = []
  const seen = new Set<number>()
  const enough = Math.min(HELD * total, HELD_ENOUGH)
  for (const [from, to] of bestWindows(wanted.words, words, enough, mostWindows)) {
    for (const core of coresIn(wanted.words, words, from, to)) {
      // Windows overlap.
      const key = core.first * words.length + core.last
      if (seen.has(key)) continue
      seen.add(key)
      const place = placeAt(wanted, words, whole, core, match, lexicon)
      if (!place || place.score < minScore) continue
      const rank =
        place.score +
        (COMPLETE * core.weight) / total +
        CONTEXT * (agreeing(before, words, core.first, -1) + agreeing(after, words, core.last, 1))
      places.push({ place, core, rank })
    }
  }
  places.sort((x, y) => y.rank - x.rank || x.place.start - y.place.start)
  const taken = new Uint8Array(words.length)
  return places.flatMap(({ place, core: { first, last } }) => {
    const isFree = !taken.subarray(first, last + 1).includes(1)
    if (isFree) taken.fill(1, first, last + 1)
    return isFree ? [place] : []
  })
}

/**
 * Windows of the text, in words, that hold most of the quote's weight, `enough` at least; the best of each neighbourhood. Past the
 * first few only those that hold nearly as much as the best.
 */
function bestWindows(quote: Words, text: Words, enough: number, mostWindows: number): [number, number][] {
  const width = Math.ceil(quote.length * WINDOW) + ROOM
  if (text.length <= width) return [[0, text.length]]
  // By the first place of a stem in the quote: how often the window has it. The quote itself tells how often it counts.
  const wanted = new Positions().load(quote, 0, quote.length)
  const inside = new Int32Array(quote.length)
  let held = 0
  const found: { at: number; held: number }[] = []
  let best = { at: -1, held: 0 }
  /** Where the window before this one ended. */
  let last = 0
  for (let i = 0; i < text.length; i++) {
    if (i >= width) {
      const leaving = text.known(i - width)
      const place = wanted.first(leaving.key)
      if (place >= 0 && (inside[place] = (inside[place] as number) - 1) < (wanted.count[place] as number))
        held -= wordWeight(leaving)
    }
    const entering = text.known(i)
    const place = wanted.first(entering.key)
    let adds = false
    if (place >= 0) {
      adds = (inside[place] = (inside[place] as number) + 1) <= (wanted.count[place] as number)
      if (adds) held += wordWeight(entering)
    }
    if (best.at >= 0 && i - best.at > width / 2) {
      found.push(best)
      last = best.at
      best = { at: -1, held: 0 }
    }
    // A window that only keeps what another already had is no better place, until there is room for the quote behind that.
    const isNew = adds || (place >= 0 && i - last >= width - quote.length)
    if (isNew && held >= enough && held > best.held + 1e-9) best = { at: i, held }
  }
  if (best.at >= 0) found.push(best)
  else if (held >= enough && text.length - last > ROOM) found.push({ at: text.length - 1, held })
  found.sort((x, y) => y.held - x.held || x.at - y.at)
  // Half a window more on both sides: the best window ends where the quote's last word entered.
  const asGood = AS_GOOD * (found[0]?.held ?? 0)
  return found
    .slice(0, mostWindows)
    .filter((window, k) => k < TRIED || window.held >= asGood)
    .map(({ at }) => [Math.max(0, at - width + 1), Math.min(text.length, at + 1 + ROOM)])
}

/** A stretch of words that holds a quote or a piece of it, and how much of it. */
interface Core {
  readonly weight: number
  readonly first: number
  readonly last: number
}

/** The stretches of a window in which the quote stands: the best, and around it those that hold nearly as much. */
function coresIn(quote: Words, words: Words, from: number, to: number): Core[] {
  const cores: Core[] = []
  const open: [number, number][] = [[from, to]]
  // As often as the whole quote has room, and once more on either side of each: scattered pieces must not cost more.
  let looks = Math.ceil((2 * (to - from)) / (AS_GOOD * quote.length)) + 1
  for (let range = open.pop(); range && looks-- > 0; range = open.pop()) {
    const [start, end] = range
    const core = coreOf(align(quote, words.slice(start, end)).pairs, quote)
    if (!core || core.weight < AS_GOOD * (cores[0]?.weight ?? 0)) continue
    const first = start + core.first
    const last = start + core.last
    cores.push({ weight: core.weight, first, last })
    // A piece stands once; only where there is room for the whole again is looked again.
    if (end - last - 1 >= AS_GOOD * quote.length) open.push([last + 1, end])
    if (first - start >= AS_GOOD * quote.length) open.push([start, first])
  }
  return cores
}

function placeAt(
  wanted: ReadQuote,
  words: Words,
  text: string,
  { first, last }: Core,
  options: MatchOptions,
  lexicon: Lexicon,
): QuotePlace | null {
  const start = words.start(first)
  const end = words.end(last)
  const match = matchRead(wanted, readQuote(text.slice(start, end), lexicon), options)
  return match && { start, end, score: match.score, match }
}

/**
 * The stretch of the window in which the quote stands: the run of aligned words that weighs most, when each word in between that
 * the quote lacks costs something. So words of the quote that stand somewhere near by chance ("she", "on") do not widen it.
 */
function coreOf(pairs: Pairs, quote: Words): Core | null {
  let most = 0
  let best = 0
  let bestEnd = -1
  let weight = 0
  let from = 0
  for (let k = 0; k < pairs.length; k++) {
    if (k > 0) {
      const putIn = pairs.b(k) - pairs.b(k - 1) - 1
      const leftOut = pairs.a(k) - pairs.a(k - 1) - 1
      weight -= PUT_IN * putIn + Math.min(MOST_LEFT_OUT, LEFT_OUT * leftOut)
      if (weight <= 0) {
        weight = 0
        from = k
      }
    }
    weight += pairs.quality(k) * wordWeight(quote.known(pairs.a(k)))
    if (weight <= most) continue
    most = weight
    best = from
    bestEnd = k
  }
  if (bestEnd < 0) return null
  // One telling word of several is a topic that the text has in common with the quote, not a piece of it.
  let telling = 0
  for (let k = best; k <= bestEnd && telling < 2; k++) if (quote.known(pairs.a(k)).content) telling++
  if (telling < 2 && telling < countTelling(quote)) return null
  return { weight: most, first: pairs.b(best), last: pairs.b(bestEnd) }
}

function countTelling(words: Words): number {
  let count = 0
  for (let i = 0; i < words.length; i++) if (words.known(i).content) count++
  return count
}

/** Share of the context words, nearest first and eight at most, that stand next to the place in order. */
function agreeing(context: Words | null, words: Words, at: number, direction: 1 | -1): number {
  const n = Math.min(8, context?.length ?? 0)
  if (!context || n === 0) return 0
  let same = 0
  for (let k = 0; k < n; k++) {
    const key = context.key(direction < 0 ? context.length - 1 - k : k)
    const there = at + direction * (k + 1)
    if (there >= 0 && there < words.length && words.key(there) === key) same++
  }
  return same / n
}
