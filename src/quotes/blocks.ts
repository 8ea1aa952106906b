/** Block quotations: a paragraph set off without marks after "He wrote:", and the same words set off again as a pull quote. */
import type { Span } from '../types'
import { isDigit, isLowerCase, tokenAt, type Paragraph, type TextLayer, type Token } from '../text'
import type { Draft } from './draft'
import { ANNOUNCING } from './layout-words'
import { readLabel } from './turns'

/** Fewer words than this set off after a colon are an item of a list. */
const SHORTEST = 6
/** How many words before the colon may announce the block. */
const LEAD = 24

/**
 * The block quotations of an article. One paragraph each, unless an ellipsis leads on or the block speaks in the first
 * person and so does what follows while the reporter never did: where the reporter's voice returns is not marked.
 *
 * @param isTaken whether marks, a turn or a post already hold a part of a paragraph as their own
 */
export function findBlocks(layer: TextLayer, isTaken: (paragraph: Paragraph) => boolean): Draft[] {
  const { paragraphs } = layer
  const blocks: Draft[] = []
  for (let p = 1; p < paragraphs.length; p++) {
    const lead = paragraphs[p - 1] as Paragraph
    const first = paragraphs[p] as Paragraph
    if (
      layer.text[lead.end - 1] !== ':' ||
      !announces(layer, lead) ||
      !isBlock(layer, first) ||
      isTaken(first)
    )
      continue
    // "Here is what she said:", and then the turn as the transcript has it.
    const turn = readLabel(layer, first)
    if (turn && (turn.from >= first.end || '"“‘\''.includes(layer.text[turn.from] as string))) continue
    const start = turn?.from ?? first.start
    const spans: Span[] = [{ start, end: first.end }]
    for (
      let next = paragraphs[p + 1];
      next && goesOn(layer, paragraphs[p] as Paragraph, next) && !isTaken(next);
      next = paragraphs[p + 1]
    ) {
      spans.push({ start: next.start, end: next.end })
      p++
    }
    const { end } = spans[spans.length - 1] as Span
    blocks.push({ start, end, spans, setting: 'layout', label: turn?.label ?? null })
  }
  return blocks
}

/** The last clause before the colon speaks of words to come. */
function announces({ tokens }: TextLayer, lead: Paragraph): boolean {
  const colon = lead.endToken - 1
  if (colon - lead.firstToken < 2) return false
  for (let i = colon - 1; i >= lead.firstToken && i >= colon - LEAD; i--) {
    const token = tokens[i] as Token
    if (token.sentence !== (tokens[colon] as Token).sentence) return false
    // In capitals it belongs to a heading or a link: "READ MORE:", "Watchdog Says:".
    if (ANNOUNCING.has(token.lower) && (isLowerCase(token.text) || token.lower === 'via')) return true
  }
  return false
}

function isBlock({ text }: TextLayer, { start, end, firstToken, endToken }: Paragraph): boolean {
  const first = text[start] as string
  if (isLowerCase(first) || ('"“”‘\'«„•*-–—·▪●>(['.includes(first) && !text.startsWith('[', start)))
    return false
  if (isDigit(first.charCodeAt(0)) && '.)'.includes(text[start + 1] as string)) return false
  return endToken - firstToken >= SHORTEST && '.?!…"”’\')]'.includes(text[end - 1] as string)
}

function goesOn(layer: TextLayer, block: Paragraph, next: Paragraph): boolean {
  const { text } = layer
  if (!isBlock(layer, next)) return false
  if (
    text[block.end - 1] === '…' ||
    text.startsWith('...', block.end - 3) ||
    text.startsWith('...', next.start)
  )
    return true
  return speaksOfItself(layer, block) && speaksOfItself(layer, next)
}

/** I, we, my, our outside of marks. */
function speaksOfItself({ tokens }: TextLayer, { firstToken, endToken }: Paragraph): boolean {
  let inside = false
  for (let i = firstToken; i < endToken; i++) {
    const { lower } = tokens[i] as Token
    if (lower === '"' || lower === '“' || lower === '”') inside = !inside
    else if (!inside && (lower === 'i' || lower === 'we' || lower === 'my' || lower === 'our')) return true
  }
  return false
}

/** Words that a pull quote has in common with the quotation it repeats, at least. */
const REPEATED = 8

/** Paragraphs that repeat the words of a quotation in marks, without the marks: pull quotes, with the name after them. */
export function findPullQuotes(
  layer: TextLayer,
  marked: readonly Draft[],
  isTaken: (paragraph: Paragraph) => boolean,
): Draft[] {
  if (!marked.length) return []
  const { tokens, paragraphs } = layer
  const sources = new Map<string, number>()
  const firstWords = new Set<string>()
  for (const { spans } of marked) {
    for (const { start, end } of spans) {
      const first = end - start > 30 ? tokenAt(tokens, start) : tokens.length
      if (first + 1 >= tokens.length) continue
      sources.set(keyAt(tokens, first), first)
      firstWords.add((tokens[first] as Token).lower)
    }
  }
  return paragraphs.flatMap((paragraph) => {
    const { firstToken, endToken } = paragraph
    // Most paragraphs are ruled out by their first word, without making a key.
    if (endToken - firstToken < REPEATED || !firstWords.has((tokens[firstToken] as Token).lower)) return []
    const source = sources.get(keyAt(tokens, firstToken))
    if (source === undefined || source === firstToken || isTaken(paragraph)) return []
    for (let k = 0; k < REPEATED; k++)
      if (tokens[firstToken + k]?.lower !== tokens[source + k]?.lower) return []
    let end = endToken
    while (end > firstToken + REPEATED && !'.?!'.includes((tokens[end - 1] as Token).text)) end--
    const label = end < endToken ? nameFrom(tokens, end, endToken) : null
    if (end < endToken && !label) return []
    const words = { start: paragraph.start, end: (tokens[end - 1] as Token).end }
    return [{ ...words, spans: [words], setting: 'layout' as const, label }]
  })
}

function keyAt(tokens: readonly Token[], first: number): string {
  return (tokens[first] as Token).lower + ' ' + (tokens[first + 1] as Token).lower
}

/** The name up to a comma, when nothing but a name and a description stand there. */
function nameFrom(tokens: readonly Token[], first: number, end: number): Span | null {
  if (end - first > 14 || (tokens[first] as Token).pos !== 'PROPN') return null
  let last = first
  while (last + 1 < end && (tokens[last + 1] as Token).text !== ',') last++
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end }
}
