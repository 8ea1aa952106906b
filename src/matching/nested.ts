/**
 * Quotes within quotes: the "Hurry." in `She said, "Hurry."` is not what the outer quote's speaker says, and where an article gives it
 * to its own speaker it is another utterance.
 */
import type { Alignment } from './align'
import type { ReadQuote } from './read-quote'

/** Whether the words that two quotes of one article share stand in marks inside one of them. */
export function isNested(a: ReadQuote, b: ReadQuote, { pairs }: Alignment): boolean {
  const last = pairs.length - 1
  if (last < 0) return false
  return (
    standsInMarks(b.text, b.words.start(pairs.b(0)), b.words.end(pairs.b(last))) ||
    standsInMarks(a.text, a.words.start(pairs.a(0)), a.words.end(pairs.a(last)))
  )
}

const MARKS = '"“”„‘’\'«»‹›「」『』'
const PUNCTUATION = '.,!?…;:'

/** Whether a mark stands right before the first word and one right after the last and its punctuation, inside a longer text. */
function standsInMarks(text: string, start: number, end: number): boolean {
  if (start === 0 || !MARKS.includes(text.charAt(start - 1))) return false
  let at = end
  while (at < text.length && PUNCTUATION.includes(text.charAt(at))) at++
  return at < text.length && MARKS.includes(text.charAt(at))
}
