/**
 * The runs of characters between blanks that were read before, each with its words. News repeats them: nine in ten
 * of an article's runs stand in the articles before it, and finding one again costs a hundredth of reading it.
 */
import { isBlank, isWordCharacter } from './characters'
import { pieceOf, untaggedPiece, type Piece } from './tagger'
import { readRun, type RawWord } from './wink'
import { makeWord, type Word } from './words'

interface Run {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** A run this long without a blank is no word of any article; wink-nlp needs quadratic time for it. */
const LONGEST = 80
/** How far ahead a word is looked for when it does not stand where it should. */
const REACH = 32
/**
 * Runs are kept in sets of four places by their hash, the oftener met ones before the others; a new one takes the last
 * place of its set. No more than 37 MB when all places are taken. A `Map` of them is twice as slow, and has to be
 * emptied when it is full.
 */
const PLACES = 1 << 17
const SET = 4
/** Words kept to share them between runs: about 5 MB. */
const WORDS_KEPT = 40_000

let hashes: Int32Array | null = null
let runs: (Run | undefined)[] = []
const words = new Map<string, Word>()

/** FNV-1a, a unit at a time: the caller reads the characters anyway. */
export const HASH_START = 0x811c9dc5 | 0
export function hashNext(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/**
 * The words of a run of characters without a blank.
 *
 * @param hash of its characters, see `hashNext`
 */
export function piecesOf(text: string, start: number, end: number, hash: number): readonly Piece[] {
  if (end - start > LONGEST) return splitRun(text, start, end, start)
  if (!hashes) {
    hashes = new Int32Array(PLACES)
    runs = new Array<Run | undefined>(PLACES).fill(undefined)
  }
  const first = (hash ^ (hash >>> 15)) & (PLACES - SET)
  let free = first + SET - 1
  for (let place = first; place < first + SET; place++) {
    const run = runs[place]
    if (!run) {
      free = place
      break
    }
    if (hashes[place] !== hash || !isAt(run.text, text, start, end)) continue
    if (place > first) {
      hashes[place] = hashes[place - 1] as number
      runs[place] = runs[place - 1]
      hashes[place - 1] = hash
      runs[place - 1] = run
    }
    return run.pieces
  }
  const run = newRun(ownCopy(text.slice(start, end)))
  hashes[free] = hash
  runs[free] = run
  return run.pieces
}

/** Letter by letter: `startsWith` is made for longer strings. */
function isAt(run: string, text: string, start: number, end: number): boolean {
  if (run.length !== end - start) return false
  for (let i = 0; i < run.length; i++) if (run.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

let lineEnd: Piece | null = null

/** What the tagger sees between two lines. */
export function lineEndPiece(): Piece {
  return (lineEnd ??= pieceOf(null, 0, readRun('\n')[0] as RawWord))
}

/** A string cut from a text holds on to all of the text; joining and cutting again lets go of it. */
function ownCopy(cut: string): string {
  return (' ' + cut).slice(1)
}

function newRun(text: string): Run {
  // wink-nlp splits "don't" but not "don’t"; both have one code unit for the mark, so offsets stay.
  const plain = text.replace(/[’‘ʼ]/g, "'").replace(/[“”„‟]/g, '"')
  const pieces: Piece[] = []
  let cursor = 0
  for (const raw of readRun(plain)) {
    const found = plain.startsWith(raw.value, cursor) ? cursor : plain.indexOf(raw.value, cursor)
    // wink-nlp now and then prints a word otherwise than it stands; a far find would leave everything between out.
    if (found < 0 || found > cursor + REACH || raw.value.trim() === '') continue
    if (found > cursor) pieces.push(...splitRun(text, cursor, found, 0))
    cursor = found + raw.value.length
    pieces.push(pieceOf(wordOf(text.slice(found, cursor), raw.value), found, raw))
  }
  if (cursor < text.length) pieces.push(...splitRun(text, cursor, text.length, 0))
  return { text, pieces }
}

function wordOf(text: string, plain: string): Word {
  let word = words.get(text)
  if (!word) {
    word = makeWord(ownCopy(text), plain.toLowerCase())
    if (words.size >= WORDS_KEPT) words.clear()
    words.set(word.text, word)
  }
  return word
}

/** Splits what wink-nlp was not given, or lost, into stretches of letters and digits, and single marks. */
function splitRun(text: string, from: number, to: number, origin: number): Piece[] {
  const pieces: Piece[] = []
  let at = from
  while (at < to) {
    if (isBlank(text.charCodeAt(at))) {
      at++
      continue
    }
    const start = at
    while (at < to && isWordCharacter(text.charCodeAt(at))) at++
    if (at === start) at++
    const printed = text.slice(start, at)
    pieces.push(untaggedPiece(makeWord(printed, printed.toLowerCase()), start - origin))
  }
  return pieces
}
