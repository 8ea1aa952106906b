/**
 * The sentence of a longer quote that a shorter one may print. Beside a whole speech a reworded sentence looks like chance words; beside
 * its own sentence it is seen for what it is.
 */
import { wordWeight } from './word-weight'
import { positionsOf } from './positions'
import { readQuote, type ReadQuote } from './read-quote'

/** Of the sentences of `long`, the one that shares most with `short`; null when it is one sentence, or shares nothing. */
export function sentenceLike(short: ReadQuote, long: ReadQuote): ReadQuote | null {
  const { text, words } = long
  const places = positionsOf(short.words)
  let best = 0
  let from = 0
  let to = 0
  let start = 0
  let shared = 0
  for (let i = 0; i <= words.length; i++) {
    if (i === words.length || (i > start && words.opens(i))) {
      if (shared > best) [best, from, to] = [shared, start, i]
      start = i
      shared = 0
    }
    if (i < words.length && places.first(words.key(i)) >= 0) shared += wordWeight(words.known(i))
  }
  if (best === 0 || to - from === words.length) return null
  return readQuote(text.slice(words.start(from), words.end(to - 1)))
}
