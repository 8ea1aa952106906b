/** Names that the layout gives to words in marks: `ROE: "…"`, `"ROE: …"`, `"…" — Jane Roe`. */
import type { Span } from '../types'
import { isBlank, type Paragraph, type TextLayer } from '../text'
import type { Draft } from './draft'
import { signatureAfter } from './signatures'
import { readLabel } from './turns'

/** Gives each draft the name that stands before or after it by layout. Drafts come in order. */
export function labelDrafts(layer: TextLayer, drafts: readonly Draft[]): Draft[] {
  const { paragraphs, text } = layer
  let first = 0
  let last = 0
  return drafts.map((draft) => {
    while (draft.start >= (paragraphs[first] as Paragraph).end) first++
    last = Math.max(last, first)
    while (draft.end > (paragraphs[last] as Paragraph).end) last++
    if (last > first && draft.end <= (paragraphs[last - 1] as Paragraph).end) last = first
    const label = before(layer, draft, paragraphs[first] as Paragraph) ?? signature(layer, draft, last)
    return label ? { ...draft, label } : draft
  })

  function signature(of: TextLayer, draft: Draft, paragraph: number): Span | null {
    return text[draft.end] === undefined ||
      isBlank(text.charCodeAt(draft.end)) ||
      '—―–-'.includes(text[draft.end] as string)
      ? signatureAfter(of, draft, paragraph)
      : null
  }
}

function before(layer: TextLayer, draft: Draft, paragraph: Paragraph): Span | null {
  if (draft.start === paragraph.start) return readLabel(layer, draft.spans[0] as Span)?.label ?? null
  const label = readLabel(layer, paragraph)
  return label?.from === draft.start ? label.label : null
}
