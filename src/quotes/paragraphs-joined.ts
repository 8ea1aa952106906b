/** A quotation that runs over paragraphs: its mark is opened again at each and closed only at the last. */
import type { Span } from '../types'
import { isBlank, type TextLayer } from '../text'
import type { Draft } from './draft'
import type { Pair } from './pair'
import { readLabel } from './turns'

interface Running {
  readonly draft: {
    readonly start: number
    end: number
    readonly spans: Span[]
    readonly setting: Pair['family']
    readonly label: null
  }
  readonly paragraph: number
}

/**
 * Joins an unclosed quotation with the one that opens the next paragraph, for as long as they go on; and with one
 * that opens directly after it, where paragraphs were run together into one line.
 * Where each opens with a speaker's name, the marks are a transcript's, and each is one turn.
 *
 * @param pairsOf the pairs of each paragraph
 */
export function joinParagraphs(layer: TextLayer, pairsOf: readonly (readonly Pair[])[]): Draft[] {
  const { text } = layer
  const drafts: Draft[] = []
  let running: Running | null = null
  for (const [p, pairs] of pairsOf.entries()) {
    for (const pair of pairs) {
      const goesOn: boolean =
        running !== null &&
        running.paragraph >= p - 1 &&
        running.draft.setting === pair.family &&
        skipBlanks(text, running.draft.end, pair.start) === pair.start &&
        !readLabel(layer, pair.words)
      const draft: Running['draft'] =
        goesOn && running
          ? running.draft
          : { start: pair.start, end: pair.end, spans: [], setting: pair.family, label: null }
      draft.spans.push(pair.words)
      draft.end = pair.end
      if (!goesOn) drafts.push(draft)
      if (pair.unclosed) running = { draft, paragraph: p }
      else if (goesOn || (running && pair.start > running.draft.end)) running = null
    }
  }
  return drafts.sort((a, b) => a.start - b.start || b.end - a.end)
}

function skipBlanks(text: string, from: number, to: number): number {
  while (from < to && isBlank(text.charCodeAt(from))) from++
  return from
}
