/** Block quotations as Markdown and mail set them: lines behind `>`, the last perhaps with the name that signs them. */
import type { Span } from '../types'
import { isBlank, type Paragraph, type TextLayer } from '../text'
import type { Draft } from './draft'
import { isGlyph } from './marks'
import { signatureLine } from './signatures'

/** Fewer characters than this that nobody announces or signs are a link or a heading. */
const SHORTEST = 30

/** @param isTaken whether marks, a turn or a post already hold a part of a paragraph as their own */
export function findMarkdownBlocks(layer: TextLayer, isTaken: (paragraph: Paragraph) => boolean): Draft[] {
  const { text, paragraphs } = layer
  const blocks: Draft[] = []
  let next: number
  for (let p = 0; p < paragraphs.length; p = Math.max(next, p + 1)) {
    next = p
    while (isQuoted(text, paragraphs[next]) && (next === p || touches(text, paragraphs, next))) next++
    if (next === p) continue
    const spans = paragraphs.slice(p, next).flatMap((paragraph) => wordsOf(text, paragraph))
    const last = spans[spans.length - 1]
    const below = paragraphs[next]
    const label =
      (last && signatureLine(layer, last.start, last.end)) ??
      (below && signatureLine(layer, below.start, below.end)) ??
      null
    if (label && last && label.end <= last.end) spans.pop()
    const block = draftOf(spans, label)
    if (!block || isGlyph(text[block.start] as string) || isTaken(paragraphs[p] as Paragraph)) continue
    const lead = paragraphs[p - 1]
    const announced = lead !== undefined && text[lead.end - 1] === ':'
    if (label || announced || isSentence(text, block)) blocks.push(block)
  }
  return blocks
}

function isQuoted(text: string, paragraph: Span | undefined): boolean {
  return (
    paragraph !== undefined &&
    text[paragraph.start] === '>' &&
    (paragraph.end === paragraph.start + 1 || isBlank(text.charCodeAt(paragraph.start + 1)))
  )
}

/** Whether no empty line stands before a paragraph: one would end the block. */
function touches(text: string, paragraphs: readonly Span[], p: number): boolean {
  const between = text.slice((paragraphs[p - 1] as Span).end, (paragraphs[p] as Span).start)
  return between.indexOf('\n') === between.lastIndexOf('\n')
}

/** The words behind the sign; none in a line that only parts paragraphs. */
function wordsOf(text: string, { start, end }: Span): Span[] {
  let at = start
  while (at < end && (text[at] === '>' || isBlank(text.charCodeAt(at)))) at++
  return at < end ? [{ start: at, end }] : []
}

function draftOf(spans: readonly Span[], label: Span | null): Draft | null {
  const [first] = spans
  const last = spans[spans.length - 1]
  return first && last ? { start: first.start, end: last.end, spans, setting: 'layout', label } : null
}

function isSentence(text: string, { start, end }: Span): boolean {
  return end - start >= SHORTEST && '.?!…"”’)*_'.includes(text[end - 1] as string)
}
