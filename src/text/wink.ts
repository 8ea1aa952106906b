/**
 * The one module that knows wink-nlp: words, and parts of speech of a stretch of text, with offsets.
 *
 * wink-nlp gives no offsets, remembers every unknown word for ever, and its tokenizer goes quadratic on long
 * runs without a blank. So it is fed bounded pieces, its words are found again in the text, runs that no
 * language has are split here, and it is started afresh when its memory of unknown words grows large.
 */
import winkNLP, { type ItsHelpers, type WinkMethods } from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import type { PartOfSpeech } from './tokens'
import { isBlank, isWordCharacter } from './characters'

/**
 * The words of a text in order, by column: a word is known by its number. Columns and not objects, because every
 * word becomes a token soon after, and twice the objects are twice the time.
 */
export interface ReadWords {
  readonly starts: number[]
  readonly ends: number[]
  readonly pos: PartOfSpeech[]
  /** The word with straight marks: one string object for all its printings, so that looking it up costs little. */
  readonly forms: string[]
}

interface Core {
  features: { lexeme: { list: string[]; intrinsicSize: number } }
}

interface Reader {
  readonly read: WinkMethods['readDoc']
  readonly its: ItsHelpers
  readonly core: Core
}

/** Unknown words wink-nlp may remember: about 40 MB, and well below the 20 bits it packs their numbers into. */
const UNKNOWN_WORDS_KEPT = 200_000
/** Longest piece given to wink-nlp at once; longer text is cut at a line or blank. */
const PIECE = 16_384
/** A run this long without a blank is no word of any article; wink-nlp needs quadratic time for it. */
const RUN = 80
/** How far ahead a word is looked for when it does not stand where it should. */
const REACH = 32

let reader: Reader | null = null

function startReader(): Reader {
  let core: Core | null = null
  // The model hands out its parsed lexicon once; keeping hold of it is the only way to see how large it has grown.
  const watched = {
    ...(model as object),
    core: () => (core = (model as unknown as { core: () => Core }).core()),
  }
  const wink = winkNLP(watched as unknown as typeof model, ['pos'])
  return { read: wink.readDoc, its: wink.its, core: core as unknown as Core }
}

function currentReader(): Reader {
  if (reader) {
    const { list, intrinsicSize } = reader.core.features.lexeme
    if (list.length - intrinsicSize > UNKNOWN_WORDS_KEPT) reader = null
  }
  return (reader ??= startReader())
}

/**
 * The words of a text in order, with offsets and parts of speech.
 * Linear in the text for any string; what stands between two words is blanks.
 */
export function readWords(text: string): ReadWords {
  const words: ReadWords = { starts: [], ends: [], pos: [], forms: [] }
  // wink-nlp splits "don't" but not "don’t"; both have one code unit for the mark, so offsets stay.
  const plain = text.replace(/[’‘ʼ]/g, "'").replace(/[“”„‟]/g, '"')
  let at = 0
  while (at < plain.length) {
    const end = cutPiece(plain, at)
    readPiece(plain, at, end, words)
    at = end
  }
  return words
}

/** Where the piece that starts at `from` ends: at a line end if possible, at a blank if not, anywhere at worst. */
function cutPiece(text: string, from: number): number {
  const limit = from + PIECE
  if (limit >= text.length) return text.length
  const line = text.lastIndexOf('\n', limit)
  if (line > from) return line + 1
  const blank = text.lastIndexOf(' ', limit)
  return blank > from ? blank + 1 : limit
}

/** Reads one piece, leaving out runs without a blank that are too long for wink-nlp. */
function readPiece(text: string, from: number, to: number, words: ReadWords): void {
  let stretch = from
  let at = from
  while (at < to) {
    while (at < to && isBlank(text.charCodeAt(at))) at++
    const run = at
    while (at < to && !isBlank(text.charCodeAt(at))) at++
    if (at - run > RUN) {
      readStretch(text, stretch, run, words)
      splitRun(text, run, at, words)
      stretch = at
    }
  }
  readStretch(text, stretch, to, words)
}

function readStretch(text: string, from: number, to: number, words: ReadWords): void {
  if (from >= to) return
  const { read, its } = currentReader()
  const stretch = text.slice(from, to)
  const doc = read(stretch)
  const tokens = doc.tokens()
  const values = tokens.out(its.value)
  const tags = tokens.out(its.pos) as PartOfSpeech[]
  let cursor = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as string
    if (isBlank(value.charCodeAt(0)) && value.trim() === '') continue
    while (cursor < stretch.length && isBlank(stretch.charCodeAt(cursor))) cursor++
    const found = stretch.startsWith(value, cursor) ? cursor : stretch.indexOf(value, cursor)
    // wink-nlp now and then prints a word otherwise than it stands; a far find would leave everything between out.
    if (found < 0 || found > cursor + REACH) continue
    if (found > cursor) splitRun(text, from + cursor, from + found, words)
    cursor = found + value.length
    addWord(words, from + found, from + cursor, tags[i] ?? 'X', value)
  }
  splitRun(text, from + cursor, to, words)
}

function addWord(
  { starts, ends, pos, forms }: ReadWords,
  start: number,
  end: number,
  tag: PartOfSpeech,
  form: string,
): void {
  starts.push(start)
  ends.push(end)
  pos.push(tag)
  forms.push(form)
}

/** Splits what wink-nlp was not given, or lost, into stretches of letters and digits, and single marks. */
function splitRun(text: string, from: number, to: number, words: ReadWords): void {
  let at = from
  while (at < to) {
    if (isBlank(text.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    while (at < to && isWordCharacter(text.charCodeAt(at))) at++
    if (at === start) at++
    addWord(words, start, at, 'X', text.slice(start, at))
  }
}
