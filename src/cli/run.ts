/**
 * A run over the input files, for every subcommand that reads some: articles one by one, problems reported by file and line while
 * the rest goes on, a progress bar, and an end without noise when the reader of the output goes away.
 */
import { analyze, type AnalyzeOptions, type Article, type Document } from '../index'
import { codeOf, messageOf } from './errors'
import type { ArticleEntry, Place } from './input/entry'
import { createIds, type Ids } from './input/ids'
import { readArticles } from './input/read'
import { type Io, STATUS } from './io'
import type { InputOptions } from './options'
import { plain } from './output/plain'
import { openProgress } from './output/progress'
import { isClosedPipe, openWriter, type Writer } from './output/writer'

export interface Run {
  readonly out: Writer
  /** Every article that can be read; what cannot is reported in its turn. */
  articles(): AsyncGenerator<ArticleEntry>
  /** Tells the user and goes on. */
  warn(place: Place, message: string): void
  /** The same, and the run counts as failed. */
  fail(place: Place, message: string): void
  /** One more article is done, in which so many things were found. */
  done(found: number): void
}

export interface RunOptions extends InputOptions {
  readonly files: readonly string[]
  /** What is counted beside the articles. */
  readonly counted: string
  /** The exit status when something could not be read or written, whatever else there is to answer. */
  readonly failure: number
}

/** Does the work and returns the exit status: what the work answers, unless something failed. */
export async function runOn(
  { files, input, counted, failure }: RunOptions,
  io: Io,
  work: (run: Run) => Promise<number>,
): Promise<number> {
  const progress = openProgress(files, counted, io)
  const failures: Place[] = []
  const warn: Run['warn'] = ({ file, line }, message) => {
    progress.hide()
    io.stderr.write(`saidby: ${plain(line === null ? file : `${file}:${line}`)}: ${plain(message)}\n`)
  }
  const fail: Run['fail'] = (place, message) => {
    warn(place, message)
    failures.push(place)
  }
  async function* articles(): AsyncGenerator<ArticleEntry> {
    for await (const entry of readArticles(files, { input, stdin: io.stdin, onBytes: progress.read })) {
      if ('message' in entry) fail(entry.place, entry.message)
      else yield entry
    }
  }
  const out = openWriter(io.stdout, io.stdout.isTTY ? progress.hide : undefined)
  let status: number = STATUS.ok
  try {
    status = await work({ out, articles, warn, fail, done: progress.done })
  } catch (error) {
    // A stream's failure has a code; anything else is a mistake of ours.
    if (!codeOf(error)) throw error
    if (!isClosedPipe(error)) fail({ file: 'standard output', line: null }, messageOf(error))
  } finally {
    progress.stop()
  }
  return failures.length ? failure : status
}

/** The articles of a run, each with an id of its own and analyzed; one that cannot be is reported and left out. */
export async function* analyzeAll(run: Run, options?: AnalyzeOptions): AsyncGenerator<Document> {
  const ids = createIds()
  for await (const entry of run.articles()) {
    let document: Document
    try {
      document = analyze(nameArticle(entry, ids, run), options)
    } catch (error) {
      run.fail(entry.place, `cannot be analyzed: ${messageOf(error)}`)
      continue
    }
    yield document
    run.done(document.quotes.length)
  }
}

/** The article under an id that no earlier article has. */
function nameArticle({ article, name, place }: ArticleEntry, ids: Ids, run: Run): Article {
  const id = ids.give(article.id ?? name)
  if (article.id !== undefined && article.id !== id) {
    run.warn(place, `id "${article.id}" is taken by an earlier article; this one is called "${id}"`)
  }
  return { ...article, id }
}
