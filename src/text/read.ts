import { isBlank } from './characters'
import { findParagraphs } from './paragraphs'
import { findSentenceEnds } from './sentences'
import { chooseTags } from './tagger'
import { Token, type Paragraph, type PartOfSpeech, type Sentence, type TextLayer } from './tokens'
import { findRuns, HASH_START, hashNext, type Run, type RunColumns } from './vocabulary'
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
  return new ReadText(text)
}

/** Tokens are made when they are first asked for: where nothing is quoted nobody asks, and they are most of what a text costs. */
class ReadText implements TextLayer {
  readonly paragraphs: readonly Paragraph[]
  private readonly words: ReadWords
  private readonly paragraphOf: Int32Array
  private made: Pick<TextLayer, 'tokens' | 'sentences'> | null = null

  constructor(readonly text: string) {
    this.words = readWords(text)
    const { starts } = this.words
    this.paragraphOf = new Int32Array(starts.length)
    const paragraphs: Paragraph[] = []
    let at = 0
    for (const { start, end } of findParagraphs(text)) {
      const firstToken = at
      while (at < starts.length && (starts[at] as number) < end) this.paragraphOf[at++] = paragraphs.length
      paragraphs.push({ start, end, firstToken, endToken: at })
    }
    this.paragraphs = paragraphs
  }

  get tokens(): readonly Token[] {
    return (this.made ??= this.make()).tokens
  }

  get sentences(): readonly Sentence[] {
    return (this.made ??= this.make()).sentences
  }

  private make(): Pick<TextLayer, 'tokens' | 'sentences'> {
    const { starts, tags, words } = this.words
    const sentenceEnds = findSentenceEnds(this.text, this.words, this.paragraphOf)
    const sentences: Sentence[] = []
    const tokens: Token[] = []
    let firstToken = 0
    for (let i = 0; i < starts.length; i++) {
      const token = new Token(
        starts[i] as number,
        words[i] as Word,
        TAGS[tags[i] as number] as PartOfSpeech,
        sentences.length,
        this.paragraphOf[i] as number,
      )
      tokens.push(token)
      if (!sentenceEnds[i]) continue
      const { end, paragraph } = token
      sentences.push({ start: starts[firstToken] as number, end, firstToken, endToken: i + 1, paragraph })
      firstToken = i + 1
    }
    return { tokens, sentences }
  }
}

/**
 * The words of a text in order, by column: a word is known by its number. Columns and not objects, because every
 * word becomes a token soon after, and twice the objects are twice the time.
 */
export interface ReadWords {
  readonly words: readonly Word[]
  readonly starts: Int32Array
  /** Indices into `TAGS`. */
  readonly tags: Uint8Array
}

function readWords(text: string): ReadWords {
  const words: Word[] = []
  const lineEnds: number[] = []
  const { columns, lineEnds: runsBefore } = divide(text)
  let nextEnd = 0
  const runs = findRuns(text, columns)
  let count = 0
  for (const run of runs) count += 'words' in run ? run.words.length : 1
  const starts = new Int32Array(count)
  for (let r = 0; r < runs.length; r++) {
    while (runsBefore[nextEnd] === r) {
      lineEnds.push(words.length)
      nextEnd++
    }
    const run = runs[r] as Word | Run
    let start = columns.starts[r] as number
    if (!('words' in run)) {
      starts[words.length] = start
      words.push(run)
      continue
    }
    for (const word of run.words) {
      starts[words.length] = start
      words.push(word)
      start += word.text.length
    }
  }
  return { words, starts, tags: chooseTags(words, lineEnds) }
}

/** A text at its blanks, in one pass over its characters; and how many runs stand before each end of a line. */
function divide(text: string): { readonly columns: RunColumns; readonly lineEnds: number[] } {
  const columns = columnsFor(text.length)
  const { starts, ends, hashes } = columns
  let count = 0
  const lineEnds: number[] = []
  let at = 0
  while (at < text.length) {
    let code = text.charCodeAt(at)
    if (isBlank(code)) {
      if ((code === LF || code === CR || code === TAB) && lineEnds[lineEnds.length - 1] !== count)
        lineEnds.push(count)
      at++
      continue
    }
    starts[count] = at
    let hash = HASH_START
    do {
      hash = hashNext(hash, code)
      at++
      code = text.charCodeAt(at)
    } while (at < text.length && !isBlank(code))
    ends[count] = at
    hashes[count++] = hash
  }
  columns.count = count
  return { columns, lineEnds }
}

/** Columns that serve one text after the other: they are read before the next is, and making them anew is a tenth of reading. */
let kept: RunColumns | null = null
/** Longer texts get columns of their own, so that one book is not paid for ever after. */
const LONGEST_KEPT = 1 << 16

function columnsFor(length: number): RunColumns {
  if (length > LONGEST_KEPT) return makeColumns(length)
  return (kept ??= makeColumns(LONGEST_KEPT))
}

/** Between two runs stands a blank at least. */
function makeColumns(length: number): RunColumns {
  const most = (length >> 1) + 1
  return {
    count: 0,
    starts: new Int32Array(most),
    ends: new Int32Array(most),
    hashes: new Int32Array(most),
  }
}

const TAB = 9
const LF = 10
const CR = 13
