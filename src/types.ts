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
  /** The body as printed, plain: no HTML. Any string is valid; every offset in a result points into it. */
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
 * - `indirect`: reported speech without marks; not found yet.
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

/**
 * Somebody a caller knows already, for `analyze(article, { people })`: named by any of these names in an article, the
 * speaker has this `id` and `name`.
 *
 * @example
 * const people: KnownPerson[] = [{ id: 'Q7', name: 'Ada Obi', aliases: ['the Iron Mayor'], gender: 'female' }]
 * analyze({ text: '“We won,” said Mayor Obi.' }, { people }).speakers[0]?.id // 'Q7'
 */
export interface KnownPerson {
  /** Becomes `Speaker.id`; unique among the people given. */
  readonly id: string
  /** The full name; becomes `Speaker.name`. */
  readonly name: string
  /**
   * Other names. One of several words is recognized in any case of its letters, one of a single word only as given
   * here or in capitals. A surname alone needs no alias: it is linked where nobody else in the article bears it.
   */
  readonly aliases?: readonly string[]
  /** Tells namesakes apart, and what "he" and "she" can stand for. Default: what the article tells. */
  readonly gender?: 'female' | 'male'
}

export type MentionKind = 'name' | 'nominal' | 'pronoun'

/** Words that stand for a person or body. */
export interface Mention extends Span {
  readonly kind: MentionKind
}

/**
 * How one printing of a quote relates to another. `excerpt` and `expansion` are each other's mirror; the rest are symmetric.
 *
 * - `identical`: the same words, whatever the marks, contractions, spelling and case.
 * - `edited`: the same statement, words changed here and there.
 * - `excerpt`: a is a part of b. `expansion`: b is a part of a.
 * - `overlap`: the end of one is the beginning of the other, or they share a stretch and each goes on by itself.
 * - `stitched`: pieces of one, with what stood between them left out, make the other.
 * - `paraphrase`: the same statement in other words.
 */
export type Relation =
  'identical' | 'edited' | 'excerpt' | 'expansion' | 'overlap' | 'stitched' | 'paraphrase'

/**
 * One step of an alignment: these characters of a stand for those of b. The steps tile both texts from first to last character.
 *
 * - `equal`: the same words. `edit`: other words, or another form of the word. `synonym`: a word of the same meaning.
 * - `insert`: only b has these words. `delete`: only a has them. `gap`: left out, and an ellipsis says so.
 */
export interface Opcode {
  readonly op: 'equal' | 'edit' | 'synonym' | 'insert' | 'delete' | 'gap'
  readonly a: Span
  readonly b: Span
}

/** A difference that turns what was said, and the step of the alignment that shows it. */
export interface MeaningChange {
  readonly kind: 'negation' | 'number' | 'name' | 'antonym' | 'modal' | 'roles'
  /** Index into `QuoteMatch.alignment`. */
  readonly opcode: number
}

/** Two texts that print one utterance, or the same words. */
export interface QuoteMatch {
  readonly relation: Relation
  /** Similarity, 0 to 1; 1 for the same words only. */
  readonly score: number
  readonly alignment: readonly Opcode[]
  /** A negation, number, name, antonym or modal of certainty differs: `changes` says where. */
  readonly meaningChanged: boolean
  readonly changes: readonly MeaningChange[]
}

/** Where a quote stands in a text. */
export interface QuotePlace extends Span {
  readonly score: number
  /** How the words found there relate to the quote: `match.alignment` is of the quote and `text.slice(start, end)`. */
  readonly match: QuoteMatch
}

/** One quote of an index that a search found, best first. */
export interface SearchHit {
  /** The id given to `addQuote`, or `docId + '#' + quoteId` for the quote of a document. */
  readonly id: string
  readonly docId: string | null
  readonly quoteId: string | null
  readonly text: string
  readonly score: number
  /** How what was searched for (a) relates to the quote found (b). */
  readonly match: QuoteMatch
}

/** One thing said, with every printing of it. */
export interface Utterance {
  /** Names the earliest printing; never the id of a quote. */
  readonly id: string
  /** The fullest attested wording. */
  readonly text: string
  /** Every printing, the earliest first. */
  readonly variants: readonly Variant[]
  /** Everybody it is attributed to and how many outlets do so, the most named first. */
  readonly speakers: readonly { readonly name: string; readonly outlets: number }[]
  /** Outlets disagree about who said it. */
  readonly contested: boolean
  /** The least similarity of a variant to the canonical wording. */
  readonly cohesion: number
}

/** One printing of an utterance. */
export interface Variant {
  readonly docId: string
  readonly quoteId: string
  readonly text: string
  readonly outlet?: string
  readonly publishedAt?: string
  readonly speaker: string | null
  /** How this printing (a) relates to the canonical wording (b). */
  readonly match: QuoteMatch
}
