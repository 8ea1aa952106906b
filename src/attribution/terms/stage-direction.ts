import type { TermSign } from './term'

/** “(CROSSTALK)”, “[Laughter.]”: what is heard in the room, where a transcript's marks took it in. */
export const stageDirection: TermSign = {
  name: 'stage-direction',
  holds: ({ length, opensUpper }, { quotation: { spans } }, { layer: { text } }) => {
    const span = spans[0]
    if (!span || spans.length > 1 || length > LONGEST || opensUpper) return false
    const close = CLOSES[text[span.start] ?? '']
    if (!close) return false
    let end = span.end
    while (end > span.start && '.,'.includes(text[end - 1] as string)) end--
    return text[end - 1] === close && text.indexOf(close, span.start) === end - 1
  },
}

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']' }
const LONGEST = 5
