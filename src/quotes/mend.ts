/** Where a missing mark should have stood: damaged print is normal, and costs at most its own paragraph. */
import { isBlank, isUpperCase, tokenAt, type Paragraph, type TextLayer, type Token } from '../text'
import type { Mark } from './marks'

/** How far back or ahead a missing mark is looked for, in tokens. */
const REACH = 400
/** Words of a cue with its source: `, he said.` */
const LONGEST_CUE = 6

/**
 * Where a quotation ends whose closing mark is missing before `next` opens another one; null when nothing
 * between them can be its end.
 *
 * @param others closing marks of the other family between the two: the wrong mark is likelier than none
 */
export function endingOf(
  { text, tokens }: TextLayer,
  open: Mark,
  next: Mark,
  others: readonly Mark[],
): number | null {
  const wrong = others.find((mark) => '.,?!'.includes(text[mark.start - 1] ?? ' '))
  if (wrong) return wrong.start
  let before = next.start
  while (before > open.end && isBlank(text.charCodeAt(before - 1))) before--
  const first = tokenAt(tokens, open.end)
  const end = Math.min(tokenAt(tokens, next.start), first + REACH)
  let last: number | null = null
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token
    if (token.text === ',' && isCueToSentenceEnd(tokens, i + 1, end)) return token.end
    if (endsSentence(tokens, i)) last = token.end
  }
  // Without a blank between, the sentence end before the next mark is not seen as one.
  return '.?!…'.includes(text[before - 1] as string) ? before : last
}

/** `, he said.`: a short clause with its own verb and subject, up to the end of the sentence. */
function isCueToSentenceEnd(tokens: readonly Token[], from: number, to: number): boolean {
  let verb = false
  let subject = false
  for (let i = from; i < to && i <= from + LONGEST_CUE; i++) {
    const { pos } = tokens[i] as Token
    if (endsSentence(tokens, i)) return verb && subject
    if (pos === 'VERB') verb = true
    else if (pos === 'PROPN' || (pos === 'PRON' && i === from)) subject = true
    else if (pos !== 'DET' && pos !== 'NOUN' && pos !== 'ADJ') return false
  }
  return false
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.sentence !== (tokens[i] as Token).sentence
}

/**
 * Where a quotation begins whose opening mark is missing; null when the closing mark is the one too many.
 *
 * @param after the end of the quotation before it in the paragraph; null when there is none
 */
export function beginningOf(
  { text, tokens }: TextLayer,
  paragraph: Paragraph,
  after: number | null,
  close: Mark,
): number | null {
  // Speech ends with a stop or comma; a stray mark inside of a sentence tells nothing.
  if (!'.,?!…—–-'.includes(text[close.start - 1] ?? ' ')) return null
  const from = after ?? paragraph.start
  const end = tokenAt(tokens, close.start)
  const first = Math.max(tokenAt(tokens, from), paragraph.firstToken, end - REACH)
  if (end - first < 2) return null
  for (let i = end - 2; i > first; i--) {
    const token = tokens[i] as Token
    if (token.text === ':' && isUpperCase((tokens[i + 1] as Token).text))
      return (tokens[i + 1] as Token).start
  }
  if (after === null) return paragraph.start
  if (tokens[first - 1]?.sentence !== (tokens[first] as Token).sentence) return (tokens[first] as Token).start
  for (let i = first; i < end - 2; i++) if (endsSentence(tokens, i)) return (tokens[i + 1] as Token).start
  return null
}
