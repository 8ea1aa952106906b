/** Drafts become quotations: in order, each after its holder, crossing ones left out. */
import type { Span } from '../types'
import type { TextLayer } from '../text'
import type { Draft } from './draft'
import { kindOf } from './kind'
import type { Quotation } from './quotation'

/** Orders the drafts and gives each its kind and its holder. */
export function assemble(layer: TextLayer, drafts: readonly Draft[]): Quotation[] {
  const ordered = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end)
  const quotations: Quotation[] = []
  const open: number[] = []
  for (const draft of ordered) {
    while (open.length && (quotations[open[open.length - 1] as number] as Quotation).end <= draft.start)
      open.pop()
    const around = quotations[open[open.length - 1] ?? -1]
    // Marks nest by construction; what crosses comes of a block laid over marks that run on.
    if (around && draft.end > around.end) continue
    const parent = open.findLast((q) => holds((quotations[q] as Quotation).spans, draft)) ?? null
    open.push(quotations.length)
    const { start, end, spans, setting, label, turn = null } = draft
    quotations.push({ start, end, kind: kindOf(layer, draft), spans, setting, parent, label, turn })
  }
  return quotations
}

/** Whether one of the spans, which are in order, holds the draft; words between two spans are the reporter's. */
function holds(spans: readonly Span[], draft: Span): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).end < draft.end) low = middle + 1
    else high = middle
  }
  const span = spans[low]
  return span !== undefined && span.start <= draft.start
}
