/** A quotation that runs over paragraphs: its mark is opened again at each and closed only at the last. */
import type { TextLayer } from '../text'
import type { Draft } from './draft'
import type { Pair } from './pair'

/**
 * Joins an unclosed quotation with the one that opens the next paragraph, for as long as they go on.
 *
 * @param pairsOf the pairs of each paragraph
 */
export function joinParagraphs({ paragraphs }: TextLayer, pairsOf: readonly (readonly Pair[])[]): Draft[] {
  const drafts: Draft[] = []
  let running: Draft | null = null
  pairsOf.forEach((pairs, p) => {
    const start = paragraphs[p]?.start
    let next: Draft | null = null
    pairs.forEach((pair, i) => {
      const continues: boolean = i === 0 && running?.setting === pair.family && pair.start === start
      const draft: Draft =
        continues && running
          ? { ...running, end: pair.end, spans: [...running.spans, pair.words] }
          : { start: pair.start, end: pair.end, spans: [pair.words], setting: pair.family, label: null }
      if (continues) running = null
      if (pair.unclosed && pair.end === paragraphs[p]?.end) next = draft
      else drafts.push(draft)
    })
    if (running) drafts.push(running)
    running = next
  })
  if (running) drafts.push(running)
  return drafts.sort((a, b) => a.start - b.start || b.end - a.end)
}
