/** What the main thread and its workers say to each other: plain data that can be sent. */
import type { AnalyzeOptions, Article, Document } from '../index'

/** What `analyze` reads of an article. Whatever else a caller's article carries never leaves the main thread. */
export type Task = Pick<Article, 'id' | 'text' | 'title' | 'byline'>

/** What `analyze` adds to an article. */
export type Found = Pick<Document, 'id' | 'quotes' | 'speakers'>

/** What became of an article: what was found in it, or why it could not be read. */
export type Outcome = Found | { readonly error: unknown }

/** `workerData` of every worker. */
export interface WorkerData {
  readonly options: AnalyzeOptions
}

/** The exported function of the worker's file. */
export const HANDLER = 'analyzeTasks'
