/** Finds the quotations of an article: each step a file of its own, in the order of the text's own layers. */
import type { TextLayer } from '../text'
import { dropApostrophes } from './apostrophes'
import { assemble } from './assemble'
import { joinAroundCues } from './cue-in-the-middle'
import { findMarks, mendTornMarks } from './marks'
import { pairMarks } from './pair'
import { joinParagraphs } from './paragraphs-joined'
import type { Quotation } from './quotation'
import { recognizeStyle } from './style'

/**
 * The quotations of an article, in order of their start, nested ones after their holder. Linear in the text.
 *
 * @example
 * findQuotations(readText('“We won,” she said.'))[0]?.spans // [{ start: 1, end: 8 }]
 */
export function findQuotations(layer: TextLayer, _article: { readonly title?: string } = {}): Quotation[] {
  const { text, paragraphs } = layer
  const marksOf = paragraphs.map(({ start, end }) => dropApostrophes(text, findMarks(text, start, end)))
  const style = recognizeStyle(text, paragraphs, marksOf)
  const pairsOf = paragraphs.map((paragraph, p) =>
    pairMarks(
      layer,
      paragraph,
      style.ticks ? mendTornMarks(text, marksOf[p] ?? []) : (marksOf[p] ?? []),
      style,
    ),
  )
  const joined = joinParagraphs(layer, pairsOf)
  return assemble(layer, joinAroundCues(layer, joined))
}
