/**
 * The elements of a JSON array as stretches of its text, each to be parsed by itself:
 * so an error costs one element and has a line, and a file that was cut off gives all that stands before the cut.
 */

export interface JsonElement {
  readonly start: number
  readonly end: number
  /** The line it begins in, counted from 1. */
  readonly line: number
}

export interface JsonElements {
  readonly elements: readonly JsonElement[]
  /** What is wrong with the array itself. */
  readonly problem: { readonly line: number; readonly message: string } | null
}

/** Null when the text is no array. */
export function splitJsonArray(text: string): JsonElements | null {
  const open = text.search(/\S/)
  if (text[open] !== '[') return null
  const elements: JsonElement[] = []
  const lines = countLines(text)
  let depth = 0
  let from = open + 1
  const close = (end: number): void => {
    const start = skipBlanks(text, from)
    if (start < end) elements.push({ start, end, line: lines(start) })
    from = end + 1
  }
  for (let at = open; at < text.length; at++) {
    const char = text[at]
    if (char === '"') at = endOfString(text, at)
    else if (char === '[' || char === '{') depth++
    else if (char === ',' && depth === 1) close(at)
    else if ((char === ']' || char === '}') && --depth === 0) {
      close(at)
      const after = skipBlanks(text, at + 1)
      const problem =
        after < text.length ? { line: lines(after), message: 'not JSON: text after the array' } : null
      return { elements, problem }
    }
  }
  close(text.length)
  return { elements, problem: { line: lines(text.length), message: 'not JSON: the array is not closed' } }
}

/** Where the closing mark stands; the text's end when there is none. */
function endOfString(text: string, open: number): number {
  let at = open + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++
  return at
}

/** Counts on from the last place asked for, so asking in order stays linear. */
function countLines(text: string): (at: number) => number {
  let line = 1
  let counted = 0
  return (at) => {
    for (; counted < at; counted++) if (text[counted] === '\n') line++
    return line
  }
}
