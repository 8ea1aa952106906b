import type { Span } from '../types'
import { isBlank, isLineEnd, isLowerCase } from './characters'

/**
 * The paragraphs of a text: its lines without the blanks around them, empty ones left out.
 * In a text that sets paragraphs apart by empty lines, a single line end before a lower-case letter is the
 * wrapped line of a narrow column, not a new paragraph.
 *
 * @example
 * findParagraphs('One.\n\nTwo') // [{ start: 0, end: 4 }, { start: 6, end: 9 }]
 */
export function findParagraphs(text: string): Span[] {
  const lines = findLines(text)
  const spaced = lines.filter((line) => line.afterEmpty).length * 2 > lines.length
  const paragraphs: { start: number; end: number }[] = []
  for (const line of lines) {
    const previous = paragraphs[paragraphs.length - 1]
    const wrapped = spaced && !line.afterEmpty && isLowerCase(text[line.start] as string)
    if (previous && wrapped) previous.end = line.end
    else paragraphs.push({ start: line.start, end: line.end })
  }
  return paragraphs
}

interface Line extends Span {
  readonly afterEmpty: boolean
}

const SPACE = 32
const DELETE = 127

function findLines(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  let ends = 2
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isLineEnd(code)) {
      // CR LF is one line end.
      if (!(code === 10 && text.charCodeAt(at - 1) === 13)) ends++
      at++
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
    lines.push({ start, end, afterEmpty: ends >= 2 })
    ends = 0
  }
  return lines
}
