import type { Span } from '../types'
import type { Setting, TurnSide } from './quotation'

/** A quotation on its way: it has its words and its bounds, not yet its kind and its holder. */
export interface Draft extends Span {
  readonly spans: readonly Span[]
  readonly setting: Setting
  readonly label: Span | null
  readonly turn?: TurnSide | null
}
