/** `"A," she said, "B."` is one quotation with the cue in its middle; `"A," she said. "B."` are two. */
import type { Span } from '../types'
import { tokenAt, type TextLayer, type Token } from '../text'
import type { Draft } from './draft'

/** A cue with its source and an aside; what is longer is the reporter's own sentence. */
const LONGEST = 18

/** Joins each pair of neighbours that a cue in the middle parts. */
export function joinAroundCues(layer: TextLayer, drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  for (const draft of drafts) {
    const previous = out[out.length - 1]
    if (
      previous &&
      previous.setting === draft.setting &&
      draft.start >= previous.end &&
      isCueBetween(layer, previous, draft)
    )
      out[out.length - 1] = { ...previous, end: draft.end, spans: [...previous.spans, ...draft.spans] }
    else out.push(draft)
  }
  return out
}

function isCueBetween({ text, tokens }: TextLayer, before: Draft, after: Draft): boolean {
  const words = before.spans[before.spans.length - 1] as Span
  const last = text[words.end - 1] as string
  const next = text[before.end] ?? ''
  if (!',?!—–-…'.includes(last) && next !== ',') return false
  const first = tokenAt(tokens, before.end)
  const end = tokenAt(tokens, after.start)
  if (end - first < 2 || end - first > LONGEST) return false
  const gap = tokens.slice(first, end)
  if (!',—–-'.includes((gap[gap.length - 1] as Token).text)) return false
  if (gap.some((token) => token.text === '.' || token.text === ';' || token.text === ':')) return false
  return gap.some((token) => token.pos === 'VERB' || token.pos === 'AUX')
}
