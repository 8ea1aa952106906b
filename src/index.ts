export { analyze } from './analyze'
export type { AnalyzeOptions } from './analyze-options'
export { findQuote, findQuotePlaces, matchQuotes, QuoteIndex } from './matching/index'
export type {
  DocumentFrequencies,
  FindOptions,
  IndexedQuote,
  MatchOptions,
  QuoteIndexData,
  SearchOptions,
} from './matching/index'
export type {
  Alternative,
  Article,
  Document,
  Evidence,
  KnownPerson,
  MeaningChange,
  Mention,
  MentionKind,
  Opcode,
  Quote,
  QuoteKind,
  QuoteMatch,
  QuotePlace,
  Relation,
  SearchHit,
  Span,
  Speaker,
  SpeakerKind,
  Utterance,
  Variant,
} from './types'
