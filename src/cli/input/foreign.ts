/**
 * Files that hold articles in a format nobody reads here. Taken for plain text they would be answered all the same, and wrongly:
 * in HTML, for one, most marks are entities.
 */
import { extname } from 'node:path'

const MARKUP = 'is markup: take the text out of it (with --input text it is read as it stands)'
const TABLE = 'is a table: make JSON Lines of it (with --input text it is read as it stands)'

const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['.html', MARKUP],
  ['.htm', MARKUP],
  ['.xhtml', MARKUP],
  ['.xml', MARKUP],
  ['.csv', TABLE],
  ['.tsv', TABLE],
])

/** What is the matter with a file that is not plain text, JSON or JSON Lines; null when nothing is. */
export function describeForeign(file: string, head: string): string | null {
  const known = FOREIGN.get(extname(file).toLowerCase())
  return known ?? (/^\s*<(?:!doctype\s|html[\s>]|\?xml\s)/i.test(head) ? MARKUP : null)
}

/** What to do about bytes that are not UTF-8. */
export function describeBytes(bytes: Uint8Array): string {
  // No encoding of one byte or several writes letters with NUL, but for UTF-16 and UTF-32.
  return bytes.includes(0)
    ? 'not UTF-8 (UTF-16, or no text at all)'
    : 'not UTF-8: convert it, as with iconv -f latin1 -t utf-8'
}
