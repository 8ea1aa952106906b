/**
 * How an article quotes: commentary sets single words in marks to keep them at a distance, a report sets sentences in
 * marks because somebody said them.
 */
import type { Quotation } from '../../quotes/quotation'
import type { TextLayer, Token } from '../../text'

export interface Style {
  /** Share of the quotations that are a few words long. */
  readonly shortShare: number
  /** How often the reporter says "I", in a thousand words. */
  readonly firstPersons: number
}

/** A few words, in UTF-16 units. */
const SHORT = 25

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', "i'm", 'my'])
const LONGEST_FIRST = 3

/** Reads an article's style; `inside` holds 1 for each token that is inside of marks. */
export function styleOf({ tokens }: TextLayer, quotations: readonly Quotation[], inside: Uint8Array): Style {
  let short = 0
  for (const { spans } of quotations)
    if (spans.reduce((sum, { start, end }) => sum + end - start, 0) <= SHORT) short++
  let first = 0
  let outside = 0
  for (let k = 0; k < tokens.length; k++) {
    if (inside[k]) continue
    outside++
    const { lower } = tokens[k] as Token
    if (lower.length <= LONGEST_FIRST && FIRST_PERSON.has(lower)) first++
  }
  return {
    shortShare: quotations.length ? short / quotations.length : 0,
    firstPersons: outside ? (1000 * first) / outside : 0,
  }
}
