import { findParagraphs } from './paragraphs'
import { findSentenceEnds } from './sentences'
import type { Paragraph, PartOfSpeech, Sentence, TextLayer, Token } from './tokens'
import { readWords } from './wink'

/**
 * Reads a text into tokens, sentences and paragraphs, all with offsets into the untouched text.
 * Any string is valid; tokens and the blanks between them give it back exactly. Linear in the text.
 *
 * @example
 * readText('Hi, she said.').tokens.map((token) => token.text) // ['Hi', ',', 'she', 'said', '.']
 */
export function readText(text: string): TextLayer {
  const words = readWords(text)
  const { starts, ends, pos, forms } = words
  const paragraphOf = new Int32Array(starts.length)
  const paragraphs: Paragraph[] = []
  let at = 0
  for (const { start, end } of findParagraphs(text)) {
    const firstToken = at
    while (at < starts.length && (starts[at] as number) < end) paragraphOf[at++] = paragraphs.length
    paragraphs.push({ start, end, firstToken, endToken: at })
  }
  const sentenceEnds = findSentenceEnds(text, words, paragraphOf)
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  let firstToken = 0
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] as number
    const end = ends[i] as number
    const form = forms[i] as string
    const paragraph = paragraphOf[i] as number
    tokens.push({
      start,
      end,
      text: hasMark(form) ? text.slice(start, end) : form,
      lower: lowerOf(form),
      pos: pos[i] as PartOfSpeech,
      sentence: sentences.length,
      paragraph,
    })
    if (!sentenceEnds[i]) continue
    sentences.push({ start: starts[firstToken] as number, end, firstToken, endToken: i + 1, paragraph })
    firstToken = i + 1
  }
  return { text, tokens, sentences, paragraphs }
}

/** The reader was given straight marks for curly ones; only words that hold one are cut from the text again. */
function hasMark(form: string): boolean {
  const first = form.charCodeAt(0)
  return first === APOSTROPHE || first === QUOTE || (form.length > 1 && form.includes("'"))
}

const APOSTROPHE = 39
const QUOTE = 34

const lowerForms = new Map<string, string>()
/** About 10 MB; beyond it words are rare ones, and forgetting all is simpler than choosing. */
const FORMS_KEPT = 100_000

/** Lower case, one string object for each word: every later stage looks these up in its lists. */
function lowerOf(form: string): string {
  if (isLower(form)) return form
  let lower = lowerForms.get(form)
  if (lower === undefined) {
    if (lowerForms.size >= FORMS_KEPT) lowerForms.clear()
    lowerForms.set(form, (lower = form.toLowerCase()))
  }
  return lower
}

/** Most words: of small ASCII letters only, and so their own lower case. */
function isLower(form: string): boolean {
  for (let k = 0; k < form.length; k++) {
    const code = form.charCodeAt(k)
    if (code < 97 || code > 122) return false
  }
  return true
}
