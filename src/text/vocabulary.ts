/**
 * The runs of characters between blanks that were read before, each with its words. News repeats them: nine in ten
 * of an article's runs stand in the articles before it, and finding one again takes a small part of the time of reading it.
 */
import { isWordCharacter } from './characters'
import { grammarOf } from './tagger'
import { readByWink, type RawWord } from './wink'
import { makeWord, type Word } from './words'

/** A run of characters between blanks. */
export interface Run {
  readonly text: string
  /** They stand in it one after the other, nothing between. */
  readonly words: readonly Word[]
}

/** A run this long without a blank is no word of any article; wink-nlp needs quadratic time for it. */
const LONGEST = 80
/** How far ahead a word is looked for when it does not stand where it should. */
const REACH = 32
/**
 * Runs are kept in sets of four by their hash, the oftener met ones before the others; a new one takes the last place
 * of its set. About 50 MB when all places are taken; half of them left runs of a thousand articles without a place.
 * A `Map` of them was no faster, and has to be emptied when it is full.
 */
const SETS = 1 << 16
/** In numbers of entries: a set is four pairs of a hash and a run. */
const SET = 8
/** Words kept to share them between runs: about 8 MB. */
const WORDS_KEPT = 60_000

let table: (number | Word | Run | null)[] = []
const words = new Map<string, Word>()
/** Words of one code unit that wink-nlp was not given, by the unit. */
const units: (Word | undefined)[] = []

/** FNV-1a, a unit at a time: the caller reads the characters anyway. */
export const HASH_START = 0x811c9dc5 | 0
export function hashNext(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** Runs of characters without a blank, by column: where each starts and ends, and its hash, see `hashNext`. */
export interface RunColumns {
  /** How many there are; what the columns hold beyond is nothing. */
  count: number
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly hashes: Int32Array
}

/**
 * Each run as its words; as the word itself if it is one, as most are.
 *
 * First all are looked up and then all compared with the text: most of the time goes by waiting for memory, and the
 * processor waits for several at once when no step depends on the one before.
 */
export function findRuns(text: string, { count, starts, ends, hashes }: RunColumns): (Word | Run)[] {
  if (!table.length) table = new Array<number | Word | Run | null>(SETS * SET).fill(null)
  const found = new Array<Word | Run | null>(count)
  for (let r = 0; r < count; r++) {
    const key = keyOf(hashes[r] as number)
    const set = setOf(key)
    found[r] = (table[set] === key ? table[set + 1] : findBehind(set, key)) as Word | Run | null
  }
  for (let r = 0; r < count; r++) {
    const run = found[r]
    const start = starts[r] as number
    const end = ends[r] as number
    if (!run || !isAt(run.text, text, start, end))
      found[r] = readNewRun(text, start, end, keyOf(hashes[r] as number))
  }
  return found as (Word | Run)[]
}

/** Thirty bits: more of them some engines keep on the heap. */
function keyOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fffffff
}

function setOf(key: number): number {
  return (key & (SETS - 1)) * SET
}

/** Looks through the other places of a set, and lets what it finds change places with the one before. */
function findBehind(set: number, key: number): Word | Run | null {
  for (let place = set + 2; place < set + SET; place += 2) {
    if (table[place] !== key) continue
    const run = table[place + 1] as Word | Run
    table[place] = table[place - 2] as number
    table[place + 1] = table[place - 1] as Word | Run
    table[place - 2] = key
    table[place - 1] = run
    return run
  }
  return null
}

/** Reads a run that is not in the table, and keeps it there. */
function readNewRun(text: string, start: number, end: number, key: number): Word | Run {
  if (end - start > LONGEST) return { text: text.slice(start, end), words: splitRun(text, start, end) }
  const run = readRun(ownCopy(text.slice(start, end)))
  const set = setOf(key)
  let place = set
  // Of two runs with one hash the later one is kept.
  while (place < set + SET - 2 && table[place] !== null && table[place] !== key) place += 2
  table[place] = key
  table[place + 1] = run
  return run
}

/** Letter by letter: `startsWith` is made for longer strings. */
function isAt(run: string, text: string, start: number, end: number): boolean {
  if (run.length !== end - start) return false
  for (let i = 0; i < run.length; i++) if (run.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** A string cut from a text holds on to all of the text; joining and cutting again lets go of it. */
function ownCopy(cut: string): string {
  return (' ' + cut).slice(1)
}

function readRun(text: string): Word | Run {
  // wink-nlp splits "don't" but not "don’t"; both have one code unit for the mark, so offsets stay.
  const plain = text.replace(/[’‘ʼ]/g, "'").replace(/[“”„‟]/g, '"')
  const found: Word[] = []
  let cursor = 0
  for (const raw of readByWink(plain)) {
    const at = plain.startsWith(raw.value, cursor) ? cursor : plain.indexOf(raw.value, cursor)
    // wink-nlp now and then prints a word otherwise than it stands; a far find would leave everything between out.
    if (at < 0 || at > cursor + REACH || raw.value === '') continue
    if (at > cursor) found.push(...splitRun(text, cursor, at))
    cursor = at + raw.value.length
    found.push(wordOf(text.slice(at, cursor), raw))
  }
  if (cursor < text.length) found.push(...splitRun(text, cursor, text.length))
  const [first] = found
  return first && found.length === 1 ? first : { text, words: found }
}

function wordOf(text: string, raw: RawWord): Word {
  const grammar = grammarOf(raw)
  let word = words.get(text)
  if (word?.grammar !== grammar) {
    word = makeWord(ownCopy(text), raw.value.toLowerCase(), grammar)
    if (words.size >= WORDS_KEPT) words.clear()
    words.set(word.text, word)
  }
  return word
}

/** Splits what wink-nlp was not given, or lost, into stretches of letters and digits, and single marks. */
function splitRun(text: string, from: number, to: number): Word[] {
  const found: Word[] = []
  let at = from
  while (at < to) {
    const start = at
    while (at < to && isWordCharacter(text.charCodeAt(at))) at++
    if (at === start) at++
    found.push(at === start + 1 ? unitWord(text.charCodeAt(start)) : unknownWord(text.slice(start, at)))
  }
  return found
}

function unknownWord(printed: string): Word {
  return makeWord(printed, printed.toLowerCase())
}

/** A million marks in a row are a million tokens, of one word. */
function unitWord(code: number): Word {
  return (units[code] ??= unknownWord(String.fromCharCode(code)))
}
