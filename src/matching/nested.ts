/**
 * Quotes within quotes: the "Hurry." in `She said, "Hurry."` is not what the outer quote's speaker says, and where an article gives it
 * to its own speaker it is another utterance.
 */
import type { Alignment } from './align'
import type { ReadQuote } from './read-quote'
import type { Word } from './normalize'

/** Whether the words that two quotes of one article share stand in marks inside one of them. */
export function isNested(a: ReadQuote, b: ReadQuote, { pairs }: Alignment): boolean {
  const first = pairs[0]
  const last = pairs[pairs.length - 1]
  if (!first || !last) return false
  return (
    standsInMarks(b.text, b.words[first.b], b.words[last.b]) ||
    standsInMarks(a.text, a.words[first.a], a.words[last.a])
  )
}

const MARKS = '"“”„‘’\'«»‹›「」『』'
const PUNCTUATION = '.,!?…;:'

/** Whether a mark stands right before the first word and one right after the last and its punctuation, inside a longer text. */
function standsInMarks(text: string, first: Word | undefined, last: Word | undefined): boolean {
  if (!first || !last || first.start === 0 || !MARKS.includes(text.charAt(first.start - 1))) return false
  let at = last.end
  while (at < text.length && PUNCTUATION.includes(text.charAt(at))) at++
  return at < text.length && MARKS.includes(text.charAt(at))
}
