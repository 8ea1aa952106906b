import type { TermFeature } from './feature'
import { ARTICLE_FEATURES } from './of-article'
import { REPORT_FEATURES } from './of-report'
import { SURROUNDING_FEATURES } from './of-surroundings'
import { WORD_FEATURES } from './of-words'

/** All features of terms, in the order of their columns. */
export const TERM_FEATURES: readonly TermFeature[] = [
  ...WORD_FEATURES,
  ...SURROUNDING_FEATURES,
  ...REPORT_FEATURES,
  ...ARTICLE_FEATURES,
]

export type { TermFeature } from './feature'
