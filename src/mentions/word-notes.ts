/** What the finders of mentions know of a word wherever it stands: looked up once and kept with the word. */
import { isLowerCase, isUpperCase, type Word } from '../text/index'
import { givenNameBits, wordBits } from './lexicon'

export const LOWER = 1
export const CAPITALIZED = 2
export const ALL_CAPS = 3
export const NUMBER = 4
export const MARK = 5

export interface WordNote {
  /** Of the lexicon; of a capitalized word as a given name as well, of a mark none. */
  readonly bits: number
  /** Of the lexicon alone, whatever the word looks like: `wordBits`. */
  readonly listed: number
  readonly shape: number
}

/** Most words share their note with others: "lower case, not listed". */
const notes = new Map<number, WordNote>()

export function noteOf(word: Word): WordNote {
  return (word.mentionNote ??= lookUpNote(word)) as WordNote
}

function lookUpNote({ text, lower }: Word): WordNote {
  const shape = shapeOf(text)
  const listed = wordBits(lower)
  let bits = shape === MARK ? 0 : listed
  if (shape === CAPITALIZED || shape === ALL_CAPS) bits |= givenNameBits(unaccented(lower))
  // Given names are not in the lexicon, so that the bits tell what is listed, but of marks.
  const key = (bits | listed) * 8 + shape
  let note = notes.get(key)
  if (!note) notes.set(key, (note = { bits, listed, shape }))
  return note
}

function unaccented(word: string): string {
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) > 0x7f) return word.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')
  return word
}

function shapeOf(text: string): number {
  const code = text.charCodeAt(0)
  if (code >= 97 && code <= 122) return LOWER
  if ((code >= 65 && code <= 90) || (code > 127 && isUpperCase(text[0] as string))) {
    for (let i = 1; i < text.length; i++) {
      const other = text.charCodeAt(i)
      if ((other >= 97 && other <= 122) || (other > 127 && isLowerCase(text[i] as string))) return CAPITALIZED
    }
    return text.length > 1 && text[1] !== '.' ? ALL_CAPS : CAPITALIZED
  }
  if (code > 127) return isLowerCase(text[0] as string) ? LOWER : MARK
  return code >= 48 && code <= 57 ? NUMBER : MARK
}
