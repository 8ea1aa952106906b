/** What the main thread and its workers say to each other: plain data that can be sent. */
import type { AnalyzeOptions, Article, Document } from '../index'

/** What `analyze` reads of an article. Whatever else a caller's article carries never leaves the main thread. */
export type Task = Pick<Article, 'id' | 'text' | 'title' | 'byline'>

/** What `analyze` adds to an article, or why it could not. */
export type Outcome = Pick<Document, 'id' | 'quotes' | 'speakers'> | { readonly error: unknown }

/** `workerData` of every worker. */
export interface WorkerData {
  readonly options: AnalyzeOptions
}

/** The exported function of the worker's file. */
export const HANDLER = 'analyzeTasks'
