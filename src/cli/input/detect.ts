/** Which of the input formats a file holds: its name decides where it can, its first bytes where it cannot. */
import { extname } from 'node:path'

export const INPUT_FORMATS = ['text', 'json', 'jsonl'] as const
export type InputFormat = (typeof INPUT_FORMATS)[number]

const TEXT_NAMES = ['.txt', '.text', '.md']
const LINES_NAMES = ['.jsonl', '.ndjson']

/** `head` is the first part of the content, as much as was read at once. */
export function detectFormat(file: string, head: string): InputFormat {
  const name = extname(file).toLowerCase()
  if (TEXT_NAMES.includes(name)) return 'text'
  if (LINES_NAMES.includes(name)) return 'jsonl'
  if (name === '.json') return holdsLines(head) ? 'jsonl' : 'json'
  const start = head.replace(/^\uFEFF/, '').trimStart()
  // An article may begin with a bracket ("[Updated] …"), so what follows it has to look like JSON too.
  if (/^\{\s*["}]/.test(start)) return holdsLines(head) ? 'jsonl' : 'json'
  return /^\[\s*[{\]]/.test(start) ? 'json' : 'text'
}

/** JSON Lines under another name: an object in the first line is complete, or another begins in the second. */
function holdsLines(head: string): boolean {
  const start = head.replace(/^\uFEFF/, '').trimStart()
  if (!start.startsWith('{')) return false
  const end = start.indexOf('\n')
  // One line without an end: an object, or the first of very long lines; as lines it is read the same way.
  if (end < 0) return true
  return start.slice(end).trimStart().startsWith('{') || isJson(start.slice(0, end))
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
