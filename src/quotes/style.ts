/** Which marks an outlet sets speech in: decided once for the article, for a single mark alone proves nothing. */
import type { Span } from '../types'
import type { Mark } from './marks'

export interface HouseStyle {
  /** The family that speech stands in when nothing is open. */
  readonly speech: 'double' | 'single'
}

/**
 * British style sets speech in single marks and what is quoted inside it in double ones. It is recognized by its
 * sentences: single marks that open after a blank and close after a full stop or comma, more often than double ones do.
 *
 * @param marksOf the marks of each paragraph, apostrophes left out
 */
export function recognizeStyle(
  text: string,
  paragraphs: readonly Span[],
  marksOf: readonly (readonly Mark[])[],
): HouseStyle {
  let double = 0
  let single = 0
  marksOf.forEach((marks, p) => {
    const paragraph = paragraphs[p] as Span
    for (const mark of marks) {
      const starts = mark.start === paragraph.start
      const ends = mark.closes === 2 && '.,?!'.includes(text[mark.start - 1] ?? ' ')
      if (!starts && !ends) continue
      if (mark.family === 'double') double++
      else single++
    }
  })
  return { speech: single > double ? 'single' : 'double' }
}
