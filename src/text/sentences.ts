/**
 * Where sentences end. wink-nlp proposes; what it cannot know of news prose is mended here: paragraphs end
 * sentences, closing marks belong to the sentence before them, `"Really?" she asked.` is one sentence, and a
 * title or initial before a name ends none.
 */
import type { Span } from '../types'
import { ABBREVIATIONS, MAY_END, OPENERS } from './abbreviations'
import { isBlank, isLowerCase, isUpperCase } from './characters'
import type { ReadWord } from './wink'

const CLOSERS = `"'”’»)]}`
const ENDERS = '.!?…'

/**
 * For each word, whether a sentence ends after it.
 *
 * @param paragraphOf the paragraph of each word; the last word of a paragraph always ends a sentence
 */
export function findSentenceEnds(text: string, words: readonly ReadWord[], paragraphOf: ArrayLike<number>): Uint8Array {
  const ends = new Uint8Array(words.length)
  for (let i = 0; i < words.length; i++) {
    const last = i + 1 === words.length || paragraphOf[i + 1] !== paragraphOf[i]
    if (last) {
      ends[i] = 1
      continue
    }
    const word = words[i] as ReadWord
    if (!word.endsSentence && !looksLikeEnd(text, words, i)) continue
    const end = skipClosers(text, words, i)
    if (end + 1 >= words.length || paragraphOf[end + 1] !== paragraphOf[i] || continues(text, words, i, end)) continue
    ends[end] = 1
  }
  return ends
}

/** A full stop that wink-nlp passed over because a closing mark hides it. */
function looksLikeEnd(text: string, words: readonly ReadWord[], i: number): boolean {
  const word = words[i] as ReadWord
  const next = words[i + 1] as ReadWord
  return ENDERS.includes(text[word.end - 1] as string) && CLOSERS.includes(text[next.start] as string) && next.start === word.end
}

/** The index of the last closing mark that stands directly after word `i`, or `i` itself. */
function skipClosers(text: string, words: readonly ReadWord[], i: number): number {
  let end = i
  while (end + 1 < words.length) {
    const next = words[end + 1] as ReadWord
    if (next.start !== (words[end] as ReadWord).end || !CLOSERS.includes(text[next.start] as string)) break
    end++
  }
  return end
}

/** What stands after the supposed end shows that the sentence goes on. */
function continues(text: string, words: readonly ReadWord[], i: number, end: number): boolean {
  const word = words[i] as ReadWord
  const next = words[end + 1] as ReadWord
  const opening = text[next.start] as string
  if (isLowerCase(opening) || opening === ',' || opening === ';') return true
  if (end > i) return false
  const previous = words[i - 1]
  // wink-nlp has "Sen." as one word and "Sens." as two.
  const printed = text.slice(word.start, word.end)
  const whole = printed === '.' && previous?.end === word.start ? text.slice(previous.start, word.end) : printed
  if (whole.length === 2 && whole[1] === '.' && isUpperCase(whole)) return isUpperCase(opening) && !isBlank(text.charCodeAt(next.start))
  const lower = whole.toLowerCase()
  if (!ABBREVIATIONS.has(lower)) return false
  return !MAY_END.has(lower) || !OPENERS.has(text.slice(next.start, next.end).toLowerCase())
}

/** Runs of words between the ends. */
export function sentenceSpans(words: readonly Span[], ends: Uint8Array): { first: number; end: number }[] {
  const runs: { first: number; end: number }[] = []
  let first = 0
  for (let i = 0; i < words.length; i++) {
    if (!ends[i]) continue
    runs.push({ first, end: i + 1 })
    first = i + 1
  }
  return runs
}
