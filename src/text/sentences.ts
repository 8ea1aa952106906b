/**
 * Where sentences end. wink-nlp proposes; what it cannot know of news prose is mended here: paragraphs end
 * sentences, closing marks belong to the sentence before them, `"Really?" she asked.` is one sentence, and a
 * title or initial before a name ends none.
 */
import { ABBREVIATIONS, MAY_END, OPENERS } from './abbreviations'
import { isLowerCase, isUpperCase } from './characters'
import type { ReadWords } from './wink'

const CLOSERS = `"'”’»)]}`
const ENDERS = '.!?…'

/**
 * For each word, whether a sentence ends after it.
 *
 * @param paragraphOf the paragraph of each word; the last word of a paragraph always ends a sentence
 */
export function findSentenceEnds(text: string, words: ReadWords, paragraphOf: ArrayLike<number>): Uint8Array {
  const count = words.starts.length
  const ends = new Uint8Array(count)
  for (let i = 0; i < count; i++) {
    const last = i + 1 === count || paragraphOf[i + 1] !== paragraphOf[i]
    if (last) {
      ends[i] = 1
      continue
    }
    if (!words.endsSentence[i] && !looksLikeEnd(text, words, i)) continue
    const end = skipClosers(text, words, i)
    if (end + 1 >= count || paragraphOf[end + 1] !== paragraphOf[i] || continues(text, words, i, end)) continue
    ends[end] = 1
  }
  return ends
}

/** A full stop that wink-nlp passed over because a closing mark hides it. */
function looksLikeEnd(text: string, { starts, ends }: ReadWords, i: number): boolean {
  const end = ends[i] as number
  return starts[i + 1] === end && ENDERS.includes(text[end - 1] as string) && CLOSERS.includes(text[end] as string)
}

/** The index of the last closing mark that stands directly after word `i`, or `i` itself. */
function skipClosers(text: string, { starts, ends }: ReadWords, i: number): number {
  let last = i
  while (starts[last + 1] === ends[last] && CLOSERS.includes(text[ends[last] as number] as string)) last++
  return last
}

/** What stands after the supposed end shows that the sentence goes on. */
function continues(text: string, words: ReadWords, i: number, end: number): boolean {
  const { starts, ends } = words
  const opening = text[starts[end + 1] as number] as string
  if (isLowerCase(opening) || opening === ',' || opening === ';') return true
  if (end > i) return false
  // wink-nlp has "Sen." as one word and "Sens." as two.
  const printed = text.slice(starts[i], ends[i])
  const whole = printed === '.' && ends[i - 1] === starts[i] ? text.slice(starts[i - 1], ends[i]) : printed
  // An initial before a name.
  if (whole.length === 2 && whole[1] === '.' && isUpperCase(whole)) return isUpperCase(opening)
  const lower = whole.toLowerCase()
  if (!ABBREVIATIONS.has(lower)) return false
  return !MAY_END.has(lower) || !OPENERS.has(text.slice(starts[end + 1], ends[end + 1]).toLowerCase())
}
