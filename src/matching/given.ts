/** What callers without types may give to matching is checked here, so that a mistake is named where it is made. */
import { checkStrings, describe } from '../describe'
import type { Document } from '../types'
import type { IndexedQuote, QuoteIndexData } from './quote-index'

/** @param which how a message calls it: "the first quote" */
export function textOf(given: unknown, which: string): string {
  if (typeof given === 'string') return given
  const text = (given as { readonly text?: unknown } | null | undefined)?.text
  if (typeof text === 'string') return text
  throw new TypeError(`${which} is ${describe(given)}: give a string or an object with a string text`)
}

/** What an index keeps beside the words. */
const KEPT = ['outlet', 'publishedAt'] as const

export function checkDocument(document: Document): void {
  const { id, quotes } = (document as Partial<Document> | null | undefined) ?? {}
  if (typeof id !== 'string' || !Array.isArray(quotes))
    throw new TypeError(`${describe(document)} is no document: add what analyze returned`)
  checkStrings(document, KEPT, 'document')
}

export function checkQuote(quote: IndexedQuote): void {
  const { id, text } = (quote as Partial<IndexedQuote> | null | undefined) ?? {}
  if (typeof id !== 'string' || typeof text !== 'string')
    throw new TypeError(
      `a quote needs an id and a text, both strings, not ${describe(id)} and ${describe(text)}`,
    )
  const { speaker } = quote as { readonly speaker?: unknown }
  if (speaker !== undefined && speaker !== null && typeof speaker !== 'string')
    throw new TypeError(`quote.speaker must be a string, not ${describe(speaker)}: give the name`)
  checkStrings(quote, KEPT, 'quote')
}

export function checkIndexData(data: QuoteIndexData): void {
  if (typeof data === 'string') throw new TypeError('an index as a string: give what JSON.parse makes of it')
  const { format, version, quotes } = (data as Partial<Record<keyof QuoteIndexData, unknown>> | null) ?? {}
  if (format !== 'saidby-index')
    throw new TypeError(`no index: its format is ${describe(format)}; give what toJSON returned`)
  if (version !== 1)
    throw new TypeError(
      `an index of version ${describe(version)}: this saidby reads version 1; build the index again from its documents`,
    )
  if (!Array.isArray(quotes))
    throw new TypeError(`the quotes of the index are ${describe(quotes)}: give what toJSON returned`)
  quotes.forEach((quote: unknown, at) => {
    const { id, docId, quoteId, text, aliases } = (quote as Record<string, unknown> | null) ?? {}
    if ([id, docId, quoteId, text].every((value) => typeof value === 'string') && Array.isArray(aliases))
      return
    throw new TypeError(`quote ${at} of the index is damaged: give what toJSON returned, unchanged`)
  })
}
