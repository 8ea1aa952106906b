/** What reading the files gives: an article, or a problem in its place. */
import type { Article } from '../../index'
import type { InputFormat } from './detect'

/** Where something stands in the input, for messages. */
export interface Place {
  readonly file: string
  /** Counted from 1; null when the whole file is meant. */
  readonly line: number | null
}

export interface ArticleEntry {
  readonly place: Place
  readonly article: Article
  readonly format: InputFormat
  /** Its name when it has no id of its own: from the file and its position there. */
  readonly name: string
}

export interface ProblemEntry {
  readonly place: Place
  readonly message: string
}

export type Entry = ArticleEntry | ProblemEntry
