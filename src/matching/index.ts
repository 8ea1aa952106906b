/** The public names of matching. */
export { matchQuotes } from './match'
export { type MatchOptions } from './match-options'
export { QuoteIndex, type IndexedQuote, type QuoteIndexData, type SearchOptions } from './quote-index'
export { type DocumentFrequencies } from './lexicon'
export { findQuote, findQuotePlaces, type FindOptions } from './find-quote'
