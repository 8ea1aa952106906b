/**
 * Words of which an outlet hides letters: "f***ing", "s---", "f—ing". Another outlet prints them whole, or hides other letters.
 *
 * The hidden letters are read as stars, one for each mark, and a hidden word is taken for any other of its length whose shown letters
 * agree: what stands between the same neighbours is then seldom another word. Lists of what is hidden would have to be complete.
 */

/** What hides a letter, in normal form. */
const STAR = 42

/** Hyphens and dashes are mostly punctuation ("so--well"); they hide letters only behind the beginnings that are printed so. */
const DASHED: ReadonlySet<string> = new Set(
  'b c d f g n s t sh bulls bullsh godd goddam motherf p w'.split(' '),
)
/** More shown letters than this before stars are a word, and the stars something else. */
const SHOWN_AT_MOST = 8

const HYPHEN = 0x2d
const EN_DASH = 0x2013
const EM_DASH = 0x2014

/** Whether the marks at this place may hide letters of the word before them: stars, dashes, hyphens in a row. */
export function mayHide(code: number, next: number): boolean {
  return code === STAR || code === EN_DASH || code === EM_DASH || (code === HYPHEN && next === HYPHEN)
}

/** Whether a form has hidden letters. */
export function isMasked(form: string): boolean {
  return form.includes('*')
}

/**
 * Where the masked word ends whose shown letters run from `from` to `at`, and its form; null when none does.
 *
 * @param isLetter whether a code unit goes on with a word
 */
export function readMasked(
  text: string,
  from: number,
  at: number,
  isLetter: (code: number) => boolean,
): { form: string; end: number } | null {
  const shown = text.slice(from, at)
  if (shown.length > SHOWN_AT_MOST) return null
  const mark = text.charCodeAt(at)
  const dashed = mark !== STAR
  if (dashed && !DASHED.has(shown.toLowerCase())) return null
  let to = at
  while (to - at <= SHOWN_AT_MOST && text.charCodeAt(to) === mark) to++
  const hidden = to - at
  let end = to
  while (end - to <= SHOWN_AT_MOST && isLetter(text.charCodeAt(end))) end++
  if (hidden > SHOWN_AT_MOST || end - to > SHOWN_AT_MOST) return null
  // With nothing behind them, one mark may be anything ("*really*", "b – and"), and two stars may point to a note ("note**").
  if (end === to && (hidden < 2 || (!dashed && shown.length > 2))) return null
  return { form: shown + '*'.repeat(hidden) + text.slice(to, end), end }
}

/** Whether two forms may be one word with letters hidden in either. */
export function agree(x: string, y: string): boolean {
  if (x.length !== y.length) return false
  for (let i = 0; i < x.length; i++) {
    const a = x.charCodeAt(i)
    const b = y.charCodeAt(i)
    if (a !== b && a !== STAR && b !== STAR) return false
  }
  return true
}
