/**
 * Word stems: one key for the forms of a word, so that "wanted" and "wanting" meet.
 *
 * A light suffix stripper after Porter (1980), steps 1a to 1c with a few endings more, behind a table of irregular
 * forms. It is deliberately lighter than Porter's: "organization" and "organ" must stay apart, because a stem match
 * counts nearly as much as an exact one.
 */
import { IRREGULAR } from './word-tables'

function isVowel(word: string, i: number): boolean {
  const code = word.charCodeAt(i)
  if (code === 97 || code === 101 || code === 105 || code === 111 || code === 117) return true
  return code === 121 && i > 0 && !isVowel(word, i - 1)
}

/** Whether a vowel stands before `end`. */
function hasVowel(word: string, end: number): boolean {
  for (let i = 0; i < end; i++) if (isVowel(word, i)) return true
  return false
}

/** consonant-vowel-consonant at the end, the last not w, x or y: "hop", where an e was dropped ("hoping"). */
function endsShort(word: string): boolean {
  const n = word.length
  if (n < 3) return false
  const last = word.charCodeAt(n - 1)
  if (last === 119 || last === 120 || last === 121) return false
  return !isVowel(word, n - 1) && isVowel(word, n - 2) && !isVowel(word, n - 3)
}

/** What is left of a verb once -ed or -ing is gone: "hopp" → "hop", "creat" → "create". */
function repair(stem: string): string {
  const n = stem.length
  const last = stem.charCodeAt(n - 1)
  if (stem.endsWith('at') || stem.endsWith('bl') || stem.endsWith('iz')) return stem + 'e'
  if (
    n > 3 &&
    last === stem.charCodeAt(n - 2) &&
    !isVowel(stem, n - 1) &&
    last !== 108 &&
    last !== 115 &&
    last !== 122
  ) {
    return stem.slice(0, -1)
  }
  return n === 3 && endsShort(stem) ? stem + 'e' : stem
}

function stripInflection(word: string): string {
  let w = word
  if (w.endsWith('s') && !w.endsWith('ss') && !w.endsWith('us') && !w.endsWith('is')) {
    if (w.endsWith('sses') || w.endsWith('xes') || w.endsWith('ches') || w.endsWith('shes'))
      w = w.slice(0, -2)
    else if (w.endsWith('ies')) w = w.length > 4 ? w.slice(0, -3) + 'y' : w.slice(0, -1)
    else w = w.slice(0, -1)
  }
  if (w.endsWith('eed')) return w
  if (w.endsWith('ied') && w.length > 4) return w.slice(0, -3) + 'y'
  if (w.endsWith('ed') && w.length > 4 && hasVowel(w, w.length - 2)) return repair(w.slice(0, -2))
  if (w.endsWith('ing') && w.length > 5 && hasVowel(w, w.length - 3)) return repair(w.slice(0, -3))
  if (w.endsWith('ly') && w.length > 5) {
    const adjective = w.slice(0, -2)
    if (adjective.endsWith('i')) return adjective.slice(0, -1) + 'y'
    return adjective.endsWith('ab') || adjective.endsWith('ib') ? adjective + 'le' : adjective
  }
  return w
}

/**
 * The stem of a normalized word (lower case, no marks). A final e is dropped, so that "hope" and "hoping" agree.
 *
 * @example
 * stem('channels') // 'channel'
 */
export function stem(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  if (word.length < 4) return word
  const code = word.charCodeAt(0)
  if (code >= 48 && code <= 57) return word
  const base = stripInflection(word)
  const known = IRREGULAR.get(base) ?? base
  if (known.length > 4 && known.endsWith('e') && !known.endsWith('ee')) return known.slice(0, -1)
  return known.length > 3 && known.endsWith('y') && !isVowel(known, known.length - 2)
    ? known.slice(0, -1) + 'i'
    : known
}
