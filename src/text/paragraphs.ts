import type { Span } from '../types'
import { isBlank, isLineEnd, isLowerCase } from './characters'
import { columnOf, isWrapped, type Line } from './wrapped-lines'

/**
 * The paragraphs of a text: its lines without the blanks around them, empty ones left out. A wrapped line goes on in its
 * paragraph: any line of a text set in a column that the first word of the next would have overrun, and in a text that
 * sets paragraphs apart by empty lines one that begins with a lower-case letter.
 *
 * @example
 * findParagraphs('One.\n\nTwo') // [{ start: 0, end: 4 }, { start: 6, end: 9 }]
 */
export function findParagraphs(text: string): Span[] {
  const lines = findLines(text)
  const spaced = lines.filter((line) => line.afterEmpty).length * 2 > lines.length
  const column = columnOf(text, lines)
  const paragraphs: { start: number; end: number }[] = []
  lines.forEach((line, k) => {
    const previous = paragraphs[paragraphs.length - 1]
    const wrapped =
      !line.afterEmpty &&
      ((spaced && isLowerCase(text[line.start] as string)) ||
        (column > 0 && isWrapped(text, lines[k - 1] as Line, line, column)))
    if (previous && wrapped) previous.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
  })
  return paragraphs
}

const SPACE = 32
const DELETE = 127

function findLines(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  let ends = 2
  let from = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isLineEnd(code)) {
      // CR LF is one line end.
      if (!(code === 10 && text.charCodeAt(at - 1) === 13)) ends++
      from = ++at
      continue
    }
    if (isBlank(code)) {
      at++
      continue
    }
    const start = at
    let end = at + 1
    while (at < text.length) {
      const next = text.charCodeAt(at)
      // Nearly every character: no need to ask what kind of blank it is.
      const printed = next > SPACE && next < DELETE
      if (!printed && isLineEnd(next)) break
      at++
      if (printed || !isBlank(next)) end = at
    }
    lines.push({ from, start, end, afterEmpty: ends >= 2 })
    ends = 0
  }
  return lines
}
