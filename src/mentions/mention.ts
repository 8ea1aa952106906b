import type { KnownPerson, Mention, SpeakerKind } from '../types'

export type Gender = 'female' | 'male' | 'unknown'

/** "the", "this"; "a", "one", "some"; "his", "Trump's"; nothing. */
export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'none'

/** Words that stand for a person, a body, a group or a document, as found in the text. */
export interface FoundMention extends Mention {
  /** `tokens.slice(firstToken, endToken)`: titles and roles directly before a name are part of it. */
  readonly firstToken: number
  readonly endToken: number
  /** For a name the first token of the name itself, after titles and roles; otherwise `firstToken`. */
  readonly coreToken: number
  /** Index of the token that decides agreement: the surname, the noun of a description, the pronoun. */
  readonly head: number
  /** What it stands for; `place` and `other` are names that do not speak unless a cue says so. */
  readonly type: SpeakerKind | 'place' | 'other'
  readonly gender: Gender
  readonly plural: boolean
  /** Grammatical person: 1 and 2 only for pronouns. */
  readonly person: 1 | 2 | 3
  /** Describes a noun after it: "Trump" in "Trump's campaign" and "Trump campaign", "his" in "his office". */
  readonly possessive: boolean
  /** By which article or determiner a nominal is introduced; `none` for names and pronouns. */
  readonly determiner: Determiner
  readonly sentence: number
  readonly paragraph: number
  /** Index of the innermost quotation whose words hold it, null outside of all quotations. */
  readonly quotation: number | null
  /** Whom the caller knows by exactly this name; several when they share it. */
  readonly known: readonly KnownPerson[]
}

/** What is known of an article beside its text and quotations. */
export interface Background {
  readonly title?: string
  readonly people?: readonly KnownPerson[]
}

/** One person, body, group or document of the article: the mentions that stand for it. */
export interface Entity {
  /** The fullest name in the article, titles left out; for the unnamed the fullest description. */
  readonly name: string
  readonly kind: SpeakerKind
  readonly aliases: readonly string[]
  readonly gender: Gender
  readonly plural: boolean
  /** The person the caller knows that it is, null for none. */
  readonly known: KnownPerson | null
  /** Indices of its mentions, in the order of the text; of a pair only those that stand for both. */
  readonly mentions: readonly number[]
  /** The entities that speak with one voice in it: "they" after "Roe and Vik"; of all others none. */
  readonly members: readonly number[]
}

/** What is known of who is who in an article. */
export interface Cast {
  readonly mentions: readonly FoundMention[]
  readonly entities: readonly Entity[]
  /** For each mention the index of its entity; -1 for a pronoun that stands for nobody, and for descriptions and pronouns far from all quotations. */
  readonly entityOf: readonly number[]
}
