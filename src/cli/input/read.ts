/** Articles out of files, in order: each file is opened, its format seen, its articles handed on one by one. */
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { codeOf, messageOf } from '../errors'
import { toArticle } from './article'
import { detectFormat, type InputFormat } from './detect'
import type { Entry, Place } from './entry'
import { describeBytes, describeForeign } from './foreign'
import { splitJsonArray } from './json-elements'
import { LONGEST_LINE, readLines } from './lines'
import { decodeUtf8, findBadLine } from './utf8'

export interface ReadOptions {
  /** Read every file as this; otherwise each is looked at. */
  readonly input?: InputFormat | undefined
  readonly stdin: Readable
  /** Told how many bytes were read, for a progress bar. */
  readonly onBytes?: (bytes: number) => void
}

/** Every article and every problem of the files; `-` is standard input. Never throws for what a file holds. */
export async function* readArticles(files: readonly string[], options: ReadOptions): AsyncGenerator<Entry> {
  for (const path of files) {
    const file = path === '-' ? 'stdin' : path
    try {
      const stream = path === '-' ? options.stdin : createReadStream(path, { highWaterMark: 256 * 1024 })
      yield* readFile(file, countBytes(stream, options.onBytes), options.input)
    } catch (error) {
      yield { place: { file, line: null }, message: explain(error) }
    }
  }
}

async function* countBytes(stream: Readable, onBytes?: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    onBytes?.(bytes.length)
    yield bytes
  }
}

async function* readFile(
  file: string,
  chunks: AsyncGenerator<Buffer>,
  input?: InputFormat,
): AsyncGenerator<Entry> {
  const first = await chunks.next()
  if (first.done) {
    if ((input ?? detectFormat(file, '')) !== 'jsonl')
      yield { place: { file, line: null }, message: 'is empty' }
    return
  }
  const head = first.value.toString('utf8')
  const foreign = input ? null : describeForeign(file, head)
  if (foreign) {
    await chunks.return(undefined)
    yield { place: { file, line: null }, message: foreign }
    return
  }
  const format = input ?? detectFormat(file, head)
  const all = prepend(first.value, chunks)
  if (format === 'jsonl') {
    yield* readJsonLines(file, all)
    return
  }
  const bytes = await collect(all)
  const text = decodeUtf8(bytes)
  if (text === null) yield { place: { file, line: findBadLine(bytes) }, message: describeBytes(bytes) }
  else if (format === 'json') yield* readJson(file, text)
  else yield { place: { file, line: null }, article: { text }, format, name: file }
}

async function* readJsonLines(file: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  for await (const { number, bytes } of readLines(chunks)) {
    const place: Place = { file, line: number }
    const text = bytes && decodeUtf8(bytes)
    if (bytes === null) yield { place, message: `longer than ${LONGEST_LINE} bytes` }
    else if (text === null) yield { place, message: describeBytes(bytes) }
    else if (text.trim()) yield parseArticle(text, 'jsonl', place, `${file}:${number}`)
  }
}

function* readJson(file: string, text: string): Generator<Entry> {
  const array = splitJsonArray(text)
  if (array === null) {
    yield parseArticle(text, 'json', { file, line: null }, file)
    return
  }
  let index = 0
  for (const { start, end, line } of array.elements) {
    yield parseArticle(text.slice(start, end), 'json', { file, line }, `${file}[${index++}]`)
  }
  if (array.problem) yield { place: { file, line: array.problem.line }, message: array.problem.message }
}

function parseArticle(json: string, format: InputFormat, place: Place, name: string): Entry {
  try {
    const article = toArticle(JSON.parse(json))
    return typeof article === 'string' ? { place, message: article } : { place, article, format, name }
  } catch (error) {
    return { place, message: `not JSON: ${messageOf(error)}` }
  }
}

async function* prepend(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first
  yield* rest
}

async function collect(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const chunk of chunks) pieces.push(chunk)
  return Buffer.concat(pieces)
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'cannot be read: permission denied',
  EISDIR: 'is a directory: name the files in it',
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
}

function explain(error: unknown): string {
  return REASONS[codeOf(error)] ?? `cannot be read: ${messageOf(error)}`
}
