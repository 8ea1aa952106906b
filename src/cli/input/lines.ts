/**
 * Lines of a stream of bytes, one at a time.
 *
 * Not node:readline: it replaces bytes that are not UTF-8, ends lines at U+2028, which JSON allows inside a
 * string, and loses the stream's errors when it is iterated.
 */

export interface Line {
  /** Counted from 1. */
  readonly number: number
  /** Without the line end; null when the line is longer than `LONGEST_LINE`. */
  readonly bytes: Buffer | null
}

/** 64 MB: no article is longer, and a file without line ends must not fill the memory. */
export const LONGEST_LINE = 64 * 1024 * 1024

const NEWLINE = 0x0a
const RETURN = 0x0d

export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line> {
  let pieces: Buffer[] = []
  let size = 0
  let number = 0
  const take = (last: Buffer): Line => {
    const bytes = size + last.length > longest ? null : trimReturn(Buffer.concat([...pieces, last]))
    pieces = []
    size = 0
    return { number: ++number, bytes }
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield take(chunk.subarray(start, end))
      start = end + 1
    }
    const rest = chunk.subarray(start)
    size += rest.length
    if (size > longest) pieces = []
    else if (rest.length) pieces.push(rest)
  }
  if (size) yield take(Buffer.alloc(0))
}

function trimReturn(bytes: Buffer): Buffer {
  return bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes
}
