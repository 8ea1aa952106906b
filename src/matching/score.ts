/** The score of a match: belief that it is one, less what either side has that the other lacks. */

const UNCOVERED = 0.6
const COVERED = 0.4
/** Only the same words are wholly alike. */
const EDITED_AT_MOST = 0.99
/** A rewording is never as sure as the words themselves. */
const REWORDED = 0.9
export const REWORDED_AT_MOST = REWORDED

/** The score of two quotes that share words; `cover` is the part of both that is shared. */
export function scoreOf(belief: number, cover: number): number {
  return Math.min(EDITED_AT_MOST, belief * (UNCOVERED + COVERED * cover))
}

/** The score of two quotes of which one rewords the other. */
export function rewordedScore(belief: number): number {
  return REWORDED * belief
}

/** Weights that differ by less than this part are those of the same words, summed and rounded. */
const SAME = 1e-5
/** Synonyms weigh more or less than what they stand for, so that a little more may be covered than the shorter side weighs. */
const SLACK = 1.1

/** The best that two quotes of such weights can score: the longer is not covered beyond what the shorter says. */
export function bestScore(x: number, y: number): number {
  const sum = x + y
  if (Math.abs(x - y) <= SAME * sum) return 1
  return scoreOf(1, Math.min(1, (SLACK * 2 * Math.min(x, y)) / sum))
}
