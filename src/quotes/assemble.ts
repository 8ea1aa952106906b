/** Drafts become quotations: in order, each after its holder, crossing ones left out. */
import type { TextLayer } from '../text'
import type { Draft } from './draft'
import { kindOf } from './kind'
import type { Quotation } from './quotation'

/** Orders the drafts and gives each its kind and its holder. */
export function assemble(layer: TextLayer, drafts: readonly Draft[]): Quotation[] {
  const ordered = [...drafts].sort((a, b) => a.start - b.start || b.end - a.end)
  const quotations: Quotation[] = []
  const holders: number[] = []
  for (const draft of ordered) {
    while (
      holders.length &&
      (quotations[holders[holders.length - 1] as number] as Quotation).end <= draft.start
    )
      holders.pop()
    const around = quotations[holders[holders.length - 1] ?? -1]
    // Marks nest by construction; what crosses comes of a block laid over marks that run on.
    if (around && draft.end > around.end) continue
    const parent = holders.findLast((h) =>
      (quotations[h] as Quotation).spans.some((span) => span.start <= draft.start && draft.end <= span.end),
    )
    holders.push(quotations.length)
    quotations.push({
      start: draft.start,
      end: draft.end,
      kind: kindOf(layer, draft),
      spans: draft.spans,
      setting: draft.setting,
      parent: parent ?? null,
      label: draft.label,
    })
  }
  return quotations
}
