import type { Setting } from '../setting'

/** A question about a quotation: the answers together say whether somebody said it. Yes and no count as 1 and 0. */
export interface TermFeature {
  readonly name: string
  readonly of: (setting: Setting) => number | boolean
  /** The words the answer stands on, for the evidence. */
  readonly on: 'words' | 'before' | 'after' | 'nothing'
}
