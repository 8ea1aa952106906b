/** Leaves out the quotes that are not sure enough, and the speakers who then have none. */
import type { Document } from '../../index'

export function keepSure(document: Document, minimum: number): Document {
  if (minimum <= 0) return document
  const quotes = document.quotes.filter((quote) => quote.confidence >= minimum)
  const heard = new Set(quotes.map((quote) => quote.speaker?.id))
  return { ...document, quotes, speakers: document.speakers.filter((speaker) => heard.has(speaker.id)) }
}
