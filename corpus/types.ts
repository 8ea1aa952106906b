/**
 * The shapes of the gold: what `corpus/events` holds. See README.md for what each field means.
 */
import type { QuoteKind, Relation, Span, SpeakerKind } from '../src/types'

export const STYLES = [
  'wire',
  'us-daily',
  'british-daily',
  'tabloid',
  'local',
  'magazine',
  'transcript',
  'interview',
  'press-release',
  'broadcaster',
  'content-farm',
  'brief',
] as const
export type Style = (typeof STYLES)[number]

export interface GoldSpeaker {
  /** The same person has the same key in every article of an event. */
  readonly key: string
  /** The fullest name in the article, or the description of somebody unnamed. */
  readonly name: string
  readonly kind: SpeakerKind
  /** The other forms of the name that the article uses. */
  readonly aliases: readonly string[]
}

export interface GoldQuote extends Span {
  readonly id: string
  readonly kind: QuoteKind
  readonly spans: readonly Span[]
  /** The spans joined by a blank, for the reader of the file. */
  readonly text: string
  readonly speaker: GoldSpeaker | null
  readonly mention: Span | null
  readonly cue: Span | null
  /** The quote whose words this one stands in, or null. */
  readonly within: string | null
  readonly phenomena: readonly string[]
}

export interface GoldArticle {
  readonly id: string
  readonly style: Style
  readonly title: string
  readonly outlet: string
  readonly publishedAt: string
  readonly byline?: string
  readonly text: string
  readonly quotes: readonly GoldQuote[]
}

export interface GoldMember {
  readonly article: string
  readonly quote: string
  /** From this member to the fullest wording: an `excerpt` is a part of it. The fullest is `identical` to itself. */
  readonly relation: Relation
  /** A negation, a number or a name differs from the fullest wording, so that it says something else. */
  readonly meaningChanged: boolean
}

export interface GoldUtterance {
  readonly id: string
  /** The fullest printed wording. */
  readonly text: string
  readonly members: readonly GoldMember[]
  /** Outlets disagree about who said it. */
  readonly contested: boolean
  readonly note?: string
}

export interface GoldEvent {
  readonly id: string
  readonly title: string
  readonly subject: string
  readonly articles: readonly string[]
  readonly utterances: readonly GoldUtterance[]
}
