/**
 * Every public shape of saidby. This file imports nothing; all of it is plain JSON.
 *
 * Offsets are UTF-16 code units into `Article.text`, half-open: `text.slice(span.start, span.end)`.
 * `confidence` is belief (0 to 1, calibrated); `score` is similarity (0 to 1).
 */

/** Half-open range of UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One news article as a caller has it. Only `text` is required. */
export interface Article {
  /** Known to the caller by this; `analyze` derives one from the text when it is missing. */
  readonly id?: string
  /** The body as printed. Any string is valid; every offset in a result points into it. */
  readonly text: string
  readonly title?: string
  readonly outlet?: string
  /** A date or time in ISO 8601, such as `2023-06-19`. */
  readonly publishedAt?: string
  readonly byline?: string
  readonly url?: string
}

/** An article with its quotes and the people and bodies who said them. */
export interface Document extends Article {
  readonly id: string
  /** In the order of their start; a nested quote follows the quote that holds it. */
  readonly quotes: readonly Quote[]
  /** Everybody to whom at least one quote is attributed, in the order of their first quote. */
  readonly speakers: readonly Speaker[]
}

/**
 * - `direct`: the quotation is a whole clause, all of it in marks.
 * - `mixed`: marked words inside the reporter's own sentence (`called it "a disgrace"`).
 * - `block`: speech set off without marks (a block quotation, a transcript turn).
 * - `indirect`: reported speech without marks.
 * - `term`: a title, a nickname, a coinage, a scare quote: `speaker` is null.
 */
export type QuoteKind = 'direct' | 'mixed' | 'block' | 'indirect' | 'term'

/** One quotation. `"A," she said, "B."` is one quote with two spans; so is a quotation that runs over paragraphs. */
export interface Quote extends Span {
  /** Unique in its document. */
  readonly id: string
  readonly kind: QuoteKind
  /** The words, marks left out, in the order of the text. */
  readonly spans: readonly Span[]
  /** The words as one string: the spans joined by a blank. */
  readonly text: string
  /** null: nobody's words (a title, a scare quote), or nobody found. */
  readonly speaker: Speaker | null
  /** The words that name the source: "she", "the ministry", "Smith". */
  readonly mention: Mention | null
  /** The words that report: "said", "according to", "in a tweet". */
  readonly cue: Span | null
  /** Calibrated: of the quotes at 0.9, nine in ten are right. */
  readonly confidence: number
  /** The next best speakers, best first, without the chosen one. */
  readonly alternatives: readonly Alternative[]
  /** Why: which rule or feature decided, on which words, and its share. */
  readonly evidence: readonly Evidence[]
}

/** A speaker that was considered and not chosen. */
export interface Alternative {
  readonly speaker: Speaker
  readonly confidence: number
}

/** One reason for an attribution. */
export interface Evidence {
  /** The name of the rule or feature. */
  readonly rule: string
  /** The words it stands on; null when it stands on none (the absence of a cue). */
  readonly span: Span | null
  /** Its share in the decision, 0 to 1; the shares of one quote add up to 1 at most. */
  readonly share: number
}

export type SpeakerKind = 'person' | 'organization' | 'group' | 'document' | 'unnamed'

/** One person, body, group or document that is quoted in an article. */
export interface Speaker {
  /** Unique in its document. */
  readonly id: string
  /** The fullest name in the article, or the description of somebody unnamed. */
  readonly name: string
  readonly kind: SpeakerKind
  /** The other forms of the name that the article uses. */
  readonly aliases: readonly string[]
}

export type MentionKind = 'name' | 'nominal' | 'pronoun'

/** Words that stand for a person or body. */
export interface Mention extends Span {
  readonly kind: MentionKind
}

