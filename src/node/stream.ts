/** `analyzeStream`: articles without end through worker threads, in bounded memory. */
import { availableParallelism } from 'node:os'
import { analyze, type AnalyzeOptions, type Article, type Document } from '../index'
import { batchesOf, type Batch } from './batches'
import { startFlow } from './flow'
import { startPool, type Pool } from './pool'
import type { Outcome, Task } from './work'

export interface StreamOptions extends AnalyzeOptions {
  /** Threads that read articles. Default: one for each processor the process may use. */
  readonly workers?: number
  /**
   * Whether results come in the order of the articles. Default: true. Without order none waits for a slower one before
   * it; `index` tells which article each belongs to.
   */
  readonly ordered?: boolean
  /** Ends the stream and its threads when it is aborted; the iteration throws its reason. */
  readonly signal?: AbortSignal
}

/** An article that was read. */
export interface StreamSuccess<A extends Article = Article> {
  /** The place of the article in the source, from 0. */
  readonly index: number
  readonly article: A
  /** As `analyze` returns it. */
  readonly document: A & Document
  readonly error: null
}

/** An article that could not be read; the stream goes on. */
export interface StreamFailure<A extends Article = Article> {
  readonly index: number
  readonly article: A
  readonly document: null
  readonly error: Error
}

export type StreamResult<A extends Article = Article> = StreamSuccess<A> | StreamFailure<A>

/** Batches under way for each thread: one that it reads, the next one, and one that is read from the source or taken. */
const AHEAD = 3

/**
 * Analyzes many articles on worker threads. The source is asked for more only when there is room for it, and results
 * are worked out ahead only a few batches, so memory stays the same however many articles come and however slowly the
 * results are taken. An article that is none (`text` is no string) is a result with an `error`. The threads end with
 * the iteration: at its end, when it is left early, when the source throws (its error is thrown on, after the
 * results of what it gave), or when `signal` is aborted.
 *
 * @param articles an array, a generator, a stream of objects: anything that can be iterated, at once or in time
 * @throws TypeError, RangeError for a wrong option, at once; while iterating, an error when `piscina` is not installed
 *
 * @example
 * for await (const { document, error, article } of analyzeStream(articles, { ordered: false })) {
 *   if (error) console.error(article.id, error.message)
 *   else index.add(document)
 * }
 */
export function analyzeStream<A extends Article>(
  articles: Iterable<A> | AsyncIterable<A>,
  options: StreamOptions = {},
): AsyncGenerator<StreamResult<A>, void, undefined> {
  const { workers = availableParallelism(), ordered = true, signal, ...analysis } = options
  if (!isIterable(articles))
    throw new TypeError(
      `articles must be iterable, not ${describe(articles)}: give an array, a generator or a stream`,
    )
  if (!(Number.isInteger(workers) && workers > 0))
    throw new RangeError(`options.workers is ${workers}: give a number of threads, 1 or more`)
  // Wrong options are the caller's, not the fault of each article.
  analyze({ text: '' }, analysis)
  return run(articles, { workers, ordered, signal }, analysis)
}

interface Running {
  readonly workers: number
  readonly ordered: boolean
  readonly signal: AbortSignal | undefined
}

async function* run<A extends Article>(
  articles: Iterable<A> | AsyncIterable<A>,
  { workers, ordered, signal }: Running,
  analysis: AnalyzeOptions,
): AsyncGenerator<StreamResult<A>, void, undefined> {
  signal?.throwIfAborted()
  const pool = await startPool(workers, analysis)
  const batches = batchesOf(articles)
  const flow = startFlow(batches, (batch) => analyzeBatch(batch, pool), { most: workers * AHEAD, ordered })
  const abort = (): void => {
    flow.fail(signal?.reason)
    // At once, even while nobody iterates.
    void pool.close()
  }
  signal?.addEventListener('abort', abort, { once: true })
  if (signal?.aborted) abort()
  try {
    for (let results = await flow.take(); results; results = await flow.take()) {
      for (const result of results) {
        signal?.throwIfAborted()
        yield result
      }
    }
  } finally {
    signal?.removeEventListener('abort', abort)
    await pool.close()
    await batches.close()
  }
}

async function analyzeBatch<A extends Article>(
  { first, articles }: Batch<A>,
  pool: Pool,
): Promise<readonly StreamResult<A>[]> {
  const tasks = articles.map(taskOf)
  const sent = tasks.filter((task) => task !== null)
  const outcomes = (sent.length ? await pool.run(sent) : []).values()
  return articles.map((article, k) =>
    resultOf(article, first + k, tasks[k] ? outcomes.next().value : refuse(article)),
  )
}

/** What has to be sent of an article; null when it is none. Callers without types give other things too. */
function taskOf(article: unknown): Task | null {
  try {
    const { id, text, title, byline, outlet, publishedAt, url } = article as Partial<Article>
    const others = [title, byline, outlet, publishedAt, url].map((value) => value ?? undefined)
    if (typeof text !== 'string' || ![id, ...others].every(isTextOrMissing)) return null
    return {
      text,
      ...(id !== undefined && { id }),
      ...(title !== undefined && { title }),
      ...(byline !== undefined && { byline }),
    }
  } catch {
    return null
  }
}

function isTextOrMissing(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}

/** What is no article never leaves the main thread: `analyze` says what is wrong with it. */
function refuse(article: Article): Outcome | undefined {
  try {
    analyze(article)
    return undefined
  } catch (error) {
    return { error }
  }
}

function resultOf<A extends Article>(
  article: A,
  index: number,
  outcome: Outcome | undefined,
): StreamResult<A> {
  try {
    if (outcome && !('error' in outcome))
      return { index, article, document: { ...article, ...outcome }, error: null }
    throw outcome?.error
  } catch (reason) {
    const error = reason instanceof Error ? reason : new Error(String(reason))
    return { index, article, document: null, error }
  }
}

function describe(value: unknown): string {
  return value === null || value === undefined ? String(value) : `a ${typeof value}`
}

/** A string can be iterated too, but it is an article, not many. */
function isIterable(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && (Symbol.asyncIterator in value || Symbol.iterator in value)
  )
}
