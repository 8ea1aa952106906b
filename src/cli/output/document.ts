/** A document as a person wants to read it: its heading, then each quote in order with its speaker and how sure. */
import { createColors } from 'picocolors'
import type { Document, Quote } from '../../index'
import { percent } from './percent'
import { plain } from './plain'
import { wrap } from './wrap'

export interface DocumentStyle {
  readonly color: boolean
  /** Also show quoted words that are nobody's. */
  readonly terms: boolean
  /** Columns to wrap at. */
  readonly width: number
}

type Colors = ReturnType<typeof createColors>

/** From here on a speaker counts as sure (green), and below the second as a guess (red). */
const SURE = 0.8
const GUESS = 0.5

/** Ends with a line end. */
export function renderDocument(document: Document, style: DocumentStyle): string {
  const colors = createColors(style.color)
  const quotes = document.quotes.filter((quote) => style.terms || quote.kind !== 'term')
  const body = quotes.length
    ? quotes.flatMap((quote) => ['', ...renderQuote(quote, style.width, colors)])
    : ['', `  ${colors.dim('no quotations')}`]
  return `${[...renderHeading(document, style.width, colors), ...body].join('\n')}\n`
}

function renderHeading(
  { id, title, outlet, publishedAt }: Document,
  width: number,
  colors: Colors,
): string[] {
  const about = [outlet, publishedAt, title === undefined ? undefined : id].filter(
    (part) => part !== undefined,
  )
  const lines = wrap(plain(title ?? id), width, '').map(colors.bold)
  return about.length ? [...lines, ...wrap(plain(about.join(' · ')), width, '').map(colors.dim)] : lines
}

function renderQuote(quote: Quote, width: number, colors: Colors): string[] {
  const name = wrap(plain(nameSpeaker(quote)), width, '  ').map(quote.speaker ? colors.bold : colors.dim)
  const belief = quote.speaker
    ? quote.confidence
    : quote.kind === 'term'
      ? undefined
      : quote.alternatives[0]?.confidence
  const sureness = belief === undefined ? '' : `  ${shade(belief, colors)(percent(belief))}`
  return [
    ...name.slice(0, -1),
    `${name.at(-1) ?? ''}${sureness}`,
    ...wrap(`“${plain(quote.text)}”`, width, '    '),
  ]
}

function nameSpeaker({ kind, speaker, alternatives }: Quote): string {
  if (speaker) return speaker.name
  if (kind === 'term') return "nobody's words"
  const [next] = alternatives
  return next ? `not sure, perhaps ${next.speaker.name}` : 'speaker not found'
}

function shade(confidence: number, colors: Colors): (text: string) => string {
  if (confidence >= SURE) return colors.green
  return confidence >= GUESS ? colors.yellow : colors.red
}
