/** Whole clause, marked words, or speech set off by layout. */
import type { Span } from '../types'
import { isUpperCase, tokenAt, type TextLayer, type Token } from '../text'
import type { Draft } from './draft'
import type { Quotation } from './quotation'

/** The kind of a quotation, judged on its first words, its end and what leads to it. */
export function kindOf({ text, tokens }: TextLayer, draft: Draft): Quotation['kind'] {
  if (draft.setting === 'layout') return 'block'
  const span = draft.spans[0] as Span
  const first = tokenAt(tokens, draft.start)
  let inside = first
  while (inside < tokens.length - 1 && (tokens[inside] as Token).start < span.start) inside++
  const lead = tokens[first - 1]
  const leads = !lead || lead.sentence !== tokens[inside]?.sentence || ',:'.includes(lead.text)
  const capital = isUpperCase(firstLetter(text, span))
  const last = text[(draft.spans[draft.spans.length - 1] as Span).end - 1] as string
  const ends = '.,?!…'.includes(last)
  if (leads && capital && ends) return 'direct'
  return (leads || capital) && (ends || capital) && hasVerb(tokens, inside, span.end) ? 'direct' : 'mixed'
}

/** The first letter behind the brackets and dots of an edited beginning: "[W]e", "… we". */
function firstLetter(text: string, { start, end }: Span): string {
  let at = start
  while (at < end - 1 && at < start + 6 && '[(….‘\'“" '.includes(text[at] as string)) at++
  return text[at] as string
}

function hasVerb(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < tokens.length && (tokens[i] as Token).start < end; i++) {
    const { pos } = tokens[i] as Token
    if (pos === 'VERB' || pos === 'AUX') return true
  }
  return false
}
