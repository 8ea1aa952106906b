import { TERM_FEATURES } from './features'
import type { TermFeature } from './features'
import { asksFor, type Trees } from '../trees'
import { look, type Setting, type TermInput } from './setting'

/** The names of the columns, in order. */
export const TERM_COLUMNS: readonly string[] = TERM_FEATURES.map(({ name }) => name)

/** The answers to all features, in the order of the columns; of those that given trees ask for when there are trees. */
export function fillRow(setting: Setting, row: Float64Array, trees?: Trees): void {
  for (let f = 0; f < TERM_FEATURES.length; f++)
    if (!trees || asksFor(trees, f)) row[f] = Number((TERM_FEATURES[f] as TermFeature).of(setting))
}

export function rowOf(input: TermInput): Float64Array {
  const row = new Float64Array(TERM_FEATURES.length)
  fillRow(look(input), row)
  return row
}
