/** How an outlet sets speech: decided once for the article, for one mark alone proves nothing. */
import type { Span } from '../types'
import type { Mark } from './marks'

export interface HouseStyle {
  /** The family that speech stands in. */
  readonly speech: 'double' | 'single'
  /** Double marks are printed as two single ones. */
  readonly ticks: boolean
}

/**
 * British style sets speech in single marks and what is quoted inside of it in double ones. It is recognized by
 * where marks stand: at the beginning of paragraphs and after the stop of a sentence or clause, there more often
 * single than double. A headline proves nothing: it has single marks in every house.
 *
 * @param marksOf the marks of each paragraph, apostrophes left out
 */
export function recognizeStyle(
  text: string,
  paragraphs: readonly Span[],
  marksOf: readonly (readonly Mark[])[],
  title: string | undefined,
): HouseStyle {
  const count = { double: 0, single: 0 }
  let ticks = 0
  let others = 0
  marksOf.forEach((marks, p) => {
    const paragraph = paragraphs[p] as Span
    if (title && marks.length && text.slice(paragraph.start, paragraph.end) === title.trim()) return
    for (const mark of marks) {
      const opens = mark.start === paragraph.start && mark.opens === 2
      const closes = mark.closes === 2 && '.,?!'.includes(text[mark.start - 1] ?? ' ')
      if (opens || closes) count[mark.family]++
      if (mark.family === 'double' && text[mark.start] === "'") ticks++
      else if (mark.family === 'double') others++
    }
  })
  return { speech: count.single > count.double ? 'single' : 'double', ticks: ticks > 2 && ticks > others }
}
