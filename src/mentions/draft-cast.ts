/** A cast in the making: what is known so far of who is who, while the article is read from its start. */
import type { KnownPerson, SpeakerKind } from '../types'
import type { AntecedentWeights } from './antecedents'
import type { Gender } from './mention'
import type { Scene } from './scene'

export interface DraftEntity {
  kind: SpeakerKind | 'place' | 'other'
  gender: Gender
  /** The sex that a lone name would have as a given name, where nothing else tells: it may be a surname. */
  leaning: Gender
  plural: boolean
  /** Something tells that it is a person: a given name, a title, a description as one. */
  personal: boolean
  /** It does what people do, though nothing of its name tells: "Afe, who", "Afe said". */
  human: boolean
  /** Whom the caller knows that it is, null for none. */
  readonly known: KnownPerson | null
  /** Singular nouns that describe it: titles, roles, appositions. */
  readonly roles: string[]
  /** The other words of its descriptions: "Russian", "presidential". */
  readonly traits: string[]
  readonly mentions: number[]
  /** How many of its mentions are names; of a pair how often the two are named in one breath. */
  names: number
  /** The two of a pair, as entities; of all others none. */
  readonly members: readonly number[]
}

export const NO_MEMBERS: readonly number[] = []

export interface DraftCast extends Scene {
  /** By which antecedents are ranked. */
  readonly weights: AntecedentWeights
  readonly entities: DraftEntity[]
  readonly entityOf: Int32Array
  /** The person the article names most, -1 for none. */
  main: number
  /** For the mention of the second of two who are named in one breath, their entity and the mention of the first. */
  readonly pairAt: Map<number, { readonly pair: number; readonly first: number }>
  /** For each entity the mention whose candidates it was last among, and its place there: looking it up costs nothing so. */
  readonly seenFor: Int32Array
  readonly seenAt: Int32Array
}
