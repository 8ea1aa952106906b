/** `matchQuotes`: whether two texts print one utterance (or the same words), how they relate, and what differs. */
import type { Quote, QuoteMatch } from '../types'
import { textOf } from './given'
import { isInOrder, judgeRead, type Judgement } from './judge'
import { checkMatchOptions, lexiconOf, type MatchOptions } from './match-options'
import { meaningChanges } from './meaning'
import { opcodesOf, stepsOf } from './opcodes'
import { readQuote, type ReadQuote } from './read-quote'

/**
 * Whether two texts print the same utterance, and how they relate; null when they do not. Any strings are valid, in any order: the
 * answer for `(b, a)` mirrors that for `(a, b)`.
 *
 * @throws TypeError, RangeError for what is no text and for a wrong option
 *
 * @example
 * matchQuotes('We will not close the bridge.', 'we won’t close the bridge')?.relation // 'identical'
 */
export function matchQuotes(
  a: string | Pick<Quote, 'text'>,
  b: string | Pick<Quote, 'text'>,
  options?: MatchOptions,
): QuoteMatch | null {
  checkMatchOptions(options)
  return matchRead(
    readQuote(textOf(a, 'the first quote'), lexiconOf(options)),
    readQuote(textOf(b, 'the second quote'), lexiconOf(options)),
    options,
  )
}

/** `matchQuotes` for quotes that have been read. */
export function matchRead(a: ReadQuote, b: ReadQuote, options?: MatchOptions): QuoteMatch | null {
  const judgement = judgeRead(a, b, options)
  return judgement && matchOf(a, b, judgement)
}

/** The match of two quotes that have been judged; which of them was aligned first is told when others of the same words were. */
export function matchOf(
  a: ReadQuote,
  b: ReadQuote,
  { relation, score, alignment: pairs }: Judgement,
  ordered = isInOrder(a, b),
): QuoteMatch {
  const [first, second] = ordered ? [a, b] : [b, a]
  const steps = stepsOf(first.words, second.words, first.text, second.text, pairs)
  const changes = meaningChanges(first.words, second.words, steps, pairs)
  const alignment = opcodesOf(steps, first.words, second.words, first.text, second.text)
  return {
    relation,
    score,
    alignment: ordered
      ? alignment
      : alignment.map(({ op, a: x, b: y }) => ({
          op: op === 'insert' ? 'delete' : op === 'delete' ? 'insert' : op,
          a: y,
          b: x,
        })),
    meaningChanged: changes.length > 0,
    changes,
  }
}
