export { analyze } from './analyze'
export type { AnalyzeOptions } from './analyze'
export type {
  Alternative,
  Article,
  Document,
  Evidence,
  Mention,
  MentionKind,
  Quote,
  QuoteKind,
  Span,
  Speaker,
  SpeakerKind,
} from './types'
