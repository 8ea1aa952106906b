/** A cast in the making: what is known so far of who is who, while the article is read from its start. */
import type { TextLayer } from '../text/index'
import type { SpeakerKind } from '../types'
import type { FoundMention, Gender } from './mention'

export interface DraftEntity {
  kind: SpeakerKind | 'place' | 'other'
  gender: Gender
  plural: boolean
  /** Singular nouns that describe it: titles, roles, appositions. */
  readonly roles: Set<string>
  readonly mentions: number[]
  /** How many of its mentions are names. */
  names: number
}

export interface DraftCast {
  readonly layer: TextLayer
  readonly mentions: readonly FoundMention[]
  readonly entities: DraftEntity[]
  readonly entityOf: Int32Array
}
