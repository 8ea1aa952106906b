/** A place where a quotation was found: as a record, and for people. */
import { createColors } from 'picocolors'
import type { QuoteMatch, Relation, Span } from '../../index'
import { type Colors, markUp, piecesOf } from './marks'
import { percent } from './percent'
import { harmless, plain } from './plain'
import { wrap } from './wrap'

export interface FoundPlace extends Span {
  readonly file: string
  /** The article's id, or its name from the file. */
  readonly id: string
  readonly title?: string
  readonly outlet?: string
  readonly publishedAt?: string
  /** The line of the file, counted from 1: of the words in a file of plain text, of their article in JSON. */
  readonly fileLine: number
  /** The line of the article's text in which the words begin, counted from 1. */
  readonly line: number
  /** The words found, and what stands before and after them, as in a W3C TextQuoteSelector. */
  readonly text: string
  readonly prefix: string
  readonly suffix: string
  readonly score: number
  /** How the quotation (a) relates to the words found (b). */
  readonly match: QuoteMatch
}

export interface PlaceStyle {
  readonly color: boolean
  readonly width: number
}

/** Characters of context on each side; cut at a blank. */
const CONTEXT = 80

/** The words of a place and what stands around them. */
export function surroundings(
  text: string,
  { start, end }: Span,
): Pick<FoundPlace, 'line' | 'text' | 'prefix' | 'suffix'> {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) line++
  let from = Math.max(0, start - CONTEXT)
  let to = Math.min(text.length, end + CONTEXT)
  // Words are not cut; where there is no blank to cut at, a character of two units is not cut either.
  if (from > 0) from = Math.min(start, afterBlank(text, from, start))
  if (to < text.length) to = Math.max(end, beforeBlank(text, to, end))
  return { line, text: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) }
}

function afterBlank(text: string, from: number, start: number): number {
  for (let at = from; at < start; at++) if (/\s/.test(text.charAt(at))) return at + 1
  return isLowSurrogate(text, from) ? from + 1 : from
}

function beforeBlank(text: string, to: number, end: number): number {
  for (let at = to; at > end; at--) if (/\s/.test(text.charAt(at))) return at
  return isLowSurrogate(text, to) ? to - 1 : to
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** What stands there, told from the quotation that was looked for. */
const STANDS: Readonly<Record<Relation, string>> = {
  identical: 'the same words',
  edited: 'edited',
  expansion: 'a piece of it',
  excerpt: 'with more words',
  overlap: 'overlapping',
  stitched: 'pieces of it',
  paraphrase: 'in other words',
}

/** Ends with a line end. */
export function renderPlace(quote: string, place: FoundPlace, style: PlaceStyle): string {
  const colors = createColors(style.color)
  const { file, fileLine, title, outlet, publishedAt, start, end, score, match } = place
  const where = colors.bold(plain(`${file}:${fileLine}`))
  const how = `${STANDS[match.relation]}, ${percent(score)}`
  const about = [how, outlet, publishedAt, title].filter((part) => part !== undefined).join(' · ')
  const words = markFound(quote, place, colors)
  const before = `${start > place.prefix.length ? '…' : ''}${harmless(place.prefix).trimStart()}`
  const after = `${harmless(place.suffix).trimEnd()}${/[\p{L}\p{N},;:–—-]\s*$/u.test(place.suffix) ? '…' : ''}`
  return `${[
    ...wrap(`${where}  ${start}–${end}`, style.width, ''),
    ...wrap(plain(about), style.width, '  ').map(colors.dim),
    ...wrap(`${colors.dim(before)}${words}${colors.dim(after)}`, style.width, '    '),
  ].join('\n')}\n`
}

function markFound(quote: string, { text, match }: FoundPlace, colors: Colors): string {
  const pieces = piecesOf({ a: quote, b: text, alignment: match.alignment }, 'b')
  // What the place lacks at its ends is not missed: the quotation is known, and the heading says that it is a piece.
  while (pieces[0]?.kind === 'cut') pieces.shift()
  while (pieces.at(-1)?.kind === 'cut') pieces.pop()
  const words = markUp(pieces, { colors, cuts: 'short' })
  return colors.isColorSupported ? colors.bold(words) : `**${words}**`
}
