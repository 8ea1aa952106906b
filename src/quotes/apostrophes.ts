/** Single marks that are no quotation marks: apostrophes, elisions, primes. */
import { isBlank, isDigit, isWordCharacter } from '../text'
import type { Mark } from './marks'

/** Words that print drops the beginning of. Those that are also words of their own are no proof and not here. */
const ELIDED = new Set(
  'em tis twas til twill twere ere nuff tude ol n neath tween cos cuz fraid gainst scuse kay'.split(' '),
)

/** The marks of a stretch without the apostrophes among them. */
export function dropApostrophes(text: string, marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => !(mark.apostrophe && isApostrophe(text, mark)) && !isPrime(text, mark))
}

function isApostrophe(text: string, { start, end }: Mark): boolean {
  const before = start > 0 && isWordCharacter(text.charCodeAt(start - 1))
  const after = end < text.length && isWordCharacter(text.charCodeAt(end))
  if (before) return after
  if (!after) return false
  if (isDigit(text.charCodeAt(end))) return isYear(text, end)
  let stop = end
  while (stop < end + 8 && stop < text.length && isWordCharacter(text.charCodeAt(stop))) stop++
  return ELIDED.has(text.slice(end, stop))
}

/** '08 and '90s: two digits, and nothing more of a number. */
function isYear(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 2))) return false
  const next = text[at + 2] ?? ' '
  return next === 's' || isBlank(next.charCodeAt(0)) || '.,;:!?)-–—'.includes(next)
}

/** 6'2" and 5″: a straight mark after a digit that measures feet, inches, minutes. */
function isPrime(text: string, mark: Mark): boolean {
  if (mark.shape !== 'either' || !isDigit(text.charCodeAt(mark.start - 1))) return false
  if (mark.family === 'single') return isDigit(text.charCodeAt(mark.end))
  let at = mark.start - 1
  while (at > mark.start - 6 && (isDigit(text.charCodeAt(at)) || text[at] === '.')) at--
  return text[at] === "'" && isDigit(text.charCodeAt(at - 1))
}
