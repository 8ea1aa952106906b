/** An argument that is a text or names a file. */
import { statSync } from 'node:fs'
import { extname } from 'node:path'
import type { Readable } from 'node:stream'
import type { InputFormat } from './detect'
import type { ProblemEntry } from './entry'
import { readArticles } from './read'

export interface WordsOptions {
  /** Every argument is a text, whatever files there are. */
  readonly text?: boolean
  readonly input?: InputFormat
  readonly stdin: Readable
}

export type Words = { readonly text: string } | ProblemEntry

const FILE_NAMES = ['.txt', '.text', '.md', '.json', '.jsonl', '.ndjson']

/**
 * `-` is standard input, what names a file is read, anything else is the text itself. What looks like a file name
 * but names none is a slip, not a quotation.
 */
export async function readWords(argument: string, options: WordsOptions): Promise<Words> {
  const { text, input, stdin } = options
  if (text) return { text: argument }
  if (argument !== '-' && !isFile(argument)) {
    return looksLikeFile(argument)
      ? { place: { file: argument, line: null }, message: 'no such file (with --text it is taken as words)' }
      : { text: argument }
  }
  const texts: string[] = []
  for await (const entry of readArticles([argument], { input, stdin })) {
    if ('message' in entry) return entry
    texts.push(entry.article.text)
    if (texts.length > 1)
      return { place: { ...entry.place, line: null }, message: 'holds several texts: give a file with one' }
  }
  const [only] = texts
  const empty: ProblemEntry = { place: { file: argument, line: null }, message: 'is empty' }
  return only === undefined ? empty : { text: only }
}

function isFile(path: string): boolean {
  try {
    return !statSync(path).isDirectory()
  } catch {
    return false
  }
}

function looksLikeFile(argument: string): boolean {
  return (
    !/\s/.test(argument) && (argument.includes('/') || FILE_NAMES.includes(extname(argument).toLowerCase()))
  )
}
