import { isBlank } from './characters'
import { findParagraphs } from './paragraphs'
import { findSentenceEnds } from './sentences'
import { chooseTags, type Piece } from './tagger'
import type { Paragraph, PartOfSpeech, Sentence, TextLayer, Token } from './tokens'
import { HASH_START, hashNext, lineEndPiece, piecesOf } from './vocabulary'
import { TAGS } from './wink'
import type { Word } from './words'

/**
 * Reads a text into tokens, sentences and paragraphs, all with offsets into the untouched text.
 * Any string is valid; tokens and the blanks between them give it back exactly. Linear in the text.
 *
 * @example
 * readText('Hi, she said.').tokens.map((token) => token.text) // ['Hi', ',', 'she', 'said', '.']
 */
export function readText(text: string): TextLayer {
  const words = readWords(text)
  const { starts, tags } = words
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
    const word = words.words[i] as Word
    const end = start + word.text.length
    const paragraph = paragraphOf[i] as number
    tokens.push({
      start,
      end,
      text: word.text,
      lower: word.lower,
      pos: TAGS[tags[i] as number] as PartOfSpeech,
      sentence: sentences.length,
      paragraph,
      word,
    })
    if (!sentenceEnds[i]) continue
    sentences.push({ start: starts[firstToken] as number, end, firstToken, endToken: i + 1, paragraph })
    firstToken = i + 1
  }
  return { text, tokens, sentences, paragraphs }
}

/**
 * The words of a text in order, by column: a word is known by its number. Columns and not objects, because every
 * word becomes a token soon after, and twice the objects are twice the time.
 */
export interface ReadWords {
  readonly words: readonly Word[]
  readonly starts: readonly number[]
  /** Indices into `TAGS`. */
  readonly tags: Uint8Array
}

/** Words and parts of speech in one pass over the characters; what stands between two words is blanks. */
function readWords(text: string): ReadWords {
  const pieces: Piece[] = []
  const offsets: number[] = []
  let at = 0
  let lineEnded = false
  while (at < text.length) {
    let code = text.charCodeAt(at)
    if (isBlank(code)) {
      // A run of line ends is one event to the tagger; a blank between two makes them two.
      const ends = code === LF || code === CR || code === TAB
      if (ends && !lineEnded) {
        pieces.push(lineEndPiece())
        offsets.push(at)
      }
      lineEnded = ends
      at++
      continue
    }
    lineEnded = false
    const start = at
    let hash = HASH_START
    do {
      hash = hashNext(hash, code)
      at++
      code = text.charCodeAt(at)
    } while (at < text.length && !isBlank(code))
    for (const piece of piecesOf(text, start, at, hash)) {
      pieces.push(piece)
      offsets.push(start)
    }
  }
  return withoutLineEnds(pieces, offsets, chooseTags(pieces))
}

const TAB = 9
const LF = 10
const CR = 13

function withoutLineEnds(pieces: readonly Piece[], offsets: readonly number[], tags: Uint8Array): ReadWords {
  const words: Word[] = []
  const starts: number[] = []
  for (let i = 0; i < pieces.length; i++) {
    const { word, at } = pieces[i] as Piece
    if (!word) continue
    tags[words.length] = tags[i] as number
    words.push(word)
    starts.push((offsets[i] as number) + at)
  }
  return { words, starts, tags }
}
