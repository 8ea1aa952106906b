/** Bytes to text, refusing what is not UTF-8: a replaced character would change somebody's words. */
import { isUtf8 } from 'node:buffer'

/** The text without a byte order mark, or null when the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : null
}

/** The first line that is not UTF-8, counted from 1; lines can be judged one by one as no character spans two. */
export function findBadLine(bytes: Buffer): number {
  let line = 1
  let start = 0
  for (;;) {
    const newline = bytes.indexOf(0x0a, start)
    if (newline < 0 || !isUtf8(bytes.subarray(start, newline))) return line
    start = newline + 1
    line++
  }
}
