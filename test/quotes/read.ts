/** What tests of quotations compare: words instead of offsets. */
import { findQuotations, type Quotation } from '../../src/quotes'
import { readText } from '../../src/text'

/** The quotations of a text with the title of its article, if it has one. */
export function quotationsIn(text: string, title?: string): Quotation[] {
  return findQuotations(readText(text), title === undefined ? {} : { title })
}

/** Each quotation as the words of its spans. */
export function wordsIn(text: string, title?: string): string[][] {
  return quotationsIn(text, title).map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))
}

/** The spans of all quotations in one list, for texts where only the words matter. */
export function piecesIn(text: string, title?: string): string[] {
  return wordsIn(text, title).flat()
}

/** Names that the layout gives, in order; null where it gives none. */
export function labelsIn(text: string): (string | null)[] {
  return quotationsIn(text).map(({ label }) => label && text.slice(label.start, label.end))
}
