/** Single marks that are no quotation marks: apostrophes, elisions, plural possessives, primes. */
import { isBlank, isDigit, isLowerCase, isWordCharacter } from '../text'
import type { Mark } from './marks'

/** Words whose beginning print drops. Words of their own, such as "cause" and "round", prove nothing and are not here. */
const ELIDED = new Set(
  `em tis twas til twill twere nuff ol n neath tween cos cuz bout fraid gainst scuse kay ello
  usband ouse imself erself ospital undred appened eard omes orses ere`.split(' '),
)

/** How many apostrophes may stand between a mark and the one that closes it. */
const AHEAD = 24

/** One letter more than the longest of them, so that no longer word passes for one. */
const LONGEST_ELIDED = 9

/** The marks of a paragraph without those that are certainly something else. */
export function dropApostrophes(text: string, marks: readonly Mark[]): Mark[] {
  let open = false
  return marks.filter((mark, i) => {
    if (isPrime(text, mark)) return false
    if (mark.apostrophe && isApostrophe(text, mark) && (open || !opensCount(text, marks, i))) return false
    if (mark.family === 'single') open = mark.opens > mark.closes
    return true
  })
}

function isApostrophe(text: string, { start, end }: Mark): boolean {
  const before = start > 0 && isWordCharacter(text.charCodeAt(start - 1))
  const after = end < text.length && isWordCharacter(text.charCodeAt(end))
  if (before) return after
  if (!after) return false
  if (isDigit(text.charCodeAt(end))) return isYear(text, end)
  let stop = end
  while (stop < end + LONGEST_ELIDED && isWordCharacter(text.charCodeAt(stop))) stop++
  return ELIDED.has(text.slice(end, stop))
}

/** '08 and '90s: two digits, and nothing more of a number. */
function isYear(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 2))) return false
  const next = text[at + 2] ?? ' '
  // '14, 15, 16' counts.
  if (next === ',' && isDigit(text.charCodeAt(at + 4))) return false
  if (next === 's') return !isWordCharacter(text.charCodeAt(at + 3))
  return isBlank(next.charCodeAt(0)) || '.,;:!?)-–—'.includes(next)
}

/**
 * Whether the mark before two digits opens a quotation and stands for no century (‘98 per cent sure’, '50-50'): more of the quotation
 * follows, and the next mark closes it.
 */
function opensCount(text: string, marks: readonly Mark[], i: number): boolean {
  const mark = marks[i] as Mark
  if (mark.shape === 'close' || !isDigit(text.charCodeAt(mark.end))) return false
  const goesOn = text[mark.end + 2] === '-' || isBlank(text.charCodeAt(mark.end + 2))
  if (!goesOn || !isWordCharacter(text.charCodeAt(mark.end + 3))) return false
  let next = i + 1
  while (next < i + AHEAD && next < marks.length && isApostrophe(text, marks[next] as Mark)) next++
  const closing = marks[next]
  return closing?.family === 'single' && closing.closes > closing.opens && !mayBelongToWord(text, closing)
}

/** 6'2" and 5'10: a straight mark after a digit that measures feet and inches, or minutes and seconds. */
function isPrime(text: string, mark: Mark): boolean {
  if (mark.shape !== 'either' || !isDigit(text.charCodeAt(mark.start - 1))) return false
  if (mark.family === 'single') return isDigit(text.charCodeAt(mark.end))
  let at = mark.start - 1
  while (at > mark.start - 6 && (isDigit(text.charCodeAt(at)) || text[at] === '.' || text[at] === ' ')) at--
  return (text[at] === "'" || text[at] === '′' || text[at] === '’') && isDigit(text.charCodeAt(at - 1))
}

/**
 * Whether a mark that could close may as well be a possessive (the ministers' plan) or a dropped letter (goin' home):
 * it stands after a letter that one of these ends with, and a lower-case word follows.
 */
export function mayBelongToWord(text: string, mark: Mark): boolean {
  if (!mark.apostrophe || mark.opens === 2) return false
  const last = text[mark.start - 1] ?? ' '
  if (!'sSzxn'.includes(last)) return false
  return isBlank(text.charCodeAt(mark.end)) && isLowerCase(text[mark.end + 1] ?? ' ')
}
