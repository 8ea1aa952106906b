import { findParagraphs } from './paragraphs'
import { findSentenceEnds, sentenceSpans } from './sentences'
import type { Paragraph, Sentence, TextLayer, Token } from './tokens'
import { readWords, type ReadWord } from './wink'

/**
 * Reads a text into tokens, sentences and paragraphs, all with offsets into the untouched text.
 * Any string is valid; tokens and the blanks between them give it back exactly. Linear in the text.
 *
 * @example
 * readText('Hi, she said.').tokens.map((token) => token.text) // ['Hi', ',', 'she', 'said', '.']
 */
export function readText(text: string): TextLayer {
  const words = readWords(text)
  const lines = findParagraphs(text)
  const paragraphOf = new Int32Array(words.length)
  const paragraphs: Paragraph[] = []
  let at = 0
  for (const line of lines) {
    const firstToken = at
    while (at < words.length && (words[at] as ReadWord).start < line.end) paragraphOf[at++] = paragraphs.length
    paragraphs.push({ ...line, firstToken, endToken: at })
  }
  const runs = sentenceSpans(words, findSentenceEnds(text, words, paragraphOf))
  const sentences: Sentence[] = []
  const tokens: Token[] = []
  for (const { first, end } of runs) {
    const paragraph = paragraphOf[first] as number
    for (let i = first; i < end; i++) {
      const { start, end: tokenEnd, pos } = words[i] as ReadWord
      const printed = text.slice(start, tokenEnd)
      tokens.push({ start, end: tokenEnd, text: printed, lower: fold(printed), pos, sentence: sentences.length, paragraph })
    }
    sentences.push({
      start: (words[first] as ReadWord).start,
      end: (words[end - 1] as ReadWord).end,
      firstToken: first,
      endToken: end,
      paragraph,
    })
  }
  return { text, tokens, sentences, paragraphs }
}

function fold(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}
