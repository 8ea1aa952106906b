/**
 * Words with marks inside, as English prints them: "don't", "U.S.", "10,000", "[t]he", and letters beyond ASCII. Contractions are split
 * into the words they stand for, possession is dropped.
 */
import { isBlank, isDigit, isWordCharacter } from '../text/characters'
import { expandContraction } from './contractions'
import { mayHide, readMasked } from './masked-words'

/** Takes a word that was read: its folded form, where it stands, whether it begins with a capital. */
export type Push = (form: string, start: number, end: number, capital: boolean) => void

/** A quote has no word this long; a run of letters that is longer is cut, so that no later step can go quadratic. */
export const LONGEST = 64

/** Letters with accents to the plain ones, wide ones to narrow, ligatures to letters; fast for ASCII. */
export function fold(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127) {
      let out = ''
      for (const character of text.normalize('NFKD')) {
        const code = character.codePointAt(0) as number
        if (code >= 0x300 && code <= 0x36f) continue
        out += character
      }
      return out.toLowerCase()
    }
  }
  return text.toLowerCase()
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc || code === 0xff07
}

/** Combining marks belong to the letter before them; what is read past the end of a text is nothing. */
export function isWordUnit(code: number): boolean {
  if (code < 128) return isWordCharacter(code)
  return code >= 128 && isWordCharacter(code) && !isBlank(code) && !isApostrophe(code) && code !== 0xb7
}

/** Reads one run of letters with its inner marks ("don't", "U.S.", "10,000", "[t]he"); returns where it ends. */
export function readRun(text: string, from: number, push: Push): number {
  let at = from
  let form = ''
  let piece = from
  let dotted = false
  const n = text.length
  const limit = from + LONGEST
  while (at < n && at < limit) {
    const code = text.charCodeAt(at)
    if (isWordUnit(code)) {
      at++
      continue
    }
    const next = text.charCodeAt(at + 1)
    const before = text.charCodeAt(at - 1)
    if (
      code === 0x2e &&
      isWordUnit(next) &&
      (at - piece === 1 || dotted || (isDigit(before) && isDigit(next)))
    ) {
      // "U.S.", "p.m." and "2.5"; in the first two the dots go.
      const decimal = isDigit(before) && isDigit(next)
      if (!decimal && at - piece !== 1) break
      form += text.slice(piece, at) + (decimal ? '.' : '')
      dotted ||= !decimal
      at++
      piece = at
      continue
    }
    if (
      code === 0x2c &&
      isDigit(before) &&
      isDigit(next) &&
      isDigit(text.charCodeAt(at + 2)) &&
      isDigit(text.charCodeAt(at + 3)) &&
      !isDigit(text.charCodeAt(at + 4))
    ) {
      form += text.slice(piece, at)
      at++
      piece = at
      continue
    }
    if (code === 0x5d && isWordUnit(next) && text.charCodeAt(from - 1) === 0x5b) {
      // "[t]he": an editor's capital, not an editor's word.
      form += text.slice(piece, at)
      at++
      piece = at
      continue
    }
    break
  }
  if (form === '' && mayHide(text.charCodeAt(at), text.charCodeAt(at + 1))) {
    const masked = readMasked(text, from, at, isWordUnit)
    if (masked) {
      push(fold(masked.form), from, masked.end, isCapital(text, from))
      return masked.end
    }
  }
  form += text.slice(piece, at)
  const capital = isCapital(text, from)
  let folded = fold(form)
  if (folded === '') return at
  if (dotted || (form === 'US' && at - from === 2)) {
    if (folded === 'us') folded = 'usa'
  }
  if (isApostrophe(text.charCodeAt(at)) && isWordUnit(text.charCodeAt(at + 1))) {
    const tail = readTail(text, at + 1)
    const { first, second, back, whole } = expandContraction(folded, fold(text.slice(at + 1, tail)))
    const middle = Math.max(from + 1, at - back)
    push(first, from, whole ? tail : middle, capital)
    if (second !== null) push(second, middle, tail, false)
    return tail
  }
  push(folded, from, at, capital)
  return Math.max(at, from + 1)
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 65 && code <= 90) || (code > 127 && text.charAt(at).toLowerCase() !== text.charAt(at))
}

function readTail(text: string, from: number): number {
  let at = from
  while (at < text.length && at - from < LONGEST && isWordUnit(text.charCodeAt(at))) at++
  return at
}
