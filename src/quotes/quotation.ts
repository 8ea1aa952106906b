import type { Span } from '../types'

/** How a quotation is set off: which kind of marks, or by layout alone. */
export type Setting = 'double' | 'single' | 'layout'

/** The side of an interview that a turn belongs to. */
export type TurnSide = 'question' | 'answer'

/** A quotation found in the text, before anybody is asked who said it. `start..end` includes its marks. */
export interface Quotation extends Span {
  /** `direct`, `mixed` or `block`; whether it is nobody's words (`term`) is decided with its speaker. */
  readonly kind: 'direct' | 'mixed' | 'block'
  /** The words, marks left out, in the order of the text; never empty. */
  readonly spans: readonly Span[]
  readonly setting: Setting
  /** Index of the quotation that holds this one, null for the outermost. */
  readonly parent: number | null
  /** The words by which the layout names the source: a transcript's "BLINKEN", a signature's "Name" after a dash. */
  readonly label: Span | null
  /** In an interview without names: which side speaks, by "Q" and "A" or by layout alone. Null elsewhere. */
  readonly turn: TurnSide | null
}
