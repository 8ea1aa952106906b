/** Composes the stages: text → tokens → quotations → mentions → attribution → a plain document. */
import { checkArticle, checkOptions, type AnalyzeOptions } from './analyze-options'
import { attribute, cueForms } from './attribution'
import { composeDocument } from './document'
import { buildCast, findMentions, type Cast } from './mentions'
import { findQuotations } from './quotes'
import { readText } from './text'
import type { Article, Document } from './types'

/**
 * Finds the quotations of an article and who said each. Any text is valid; time is linear in it.
 *
 * @param article needs only `text`; without an `id` it gets one derived from the text
 * @returns the article with its quotes and speakers, as plain JSON
 * @throws TypeError when the article has no string `text` or another of its fields is no string, when an option does not exist
 *   or has a value it cannot have
 *
 * @example
 * const { quotes } = analyze({ text: '“We won,” said Ada Obi.' })
 * quotes[0]?.speaker?.name // 'Ada Obi'
 */
export function analyze(article: Article, options: AnalyzeOptions = {}): Document {
  checkArticle(article)
  checkOptions(options)
  const read = readText(article.text)
  const quotations = findQuotations(read, article)
  const { people = [], minConfidence = 0 } = options
  // Who is who matters only where somebody is quoted.
  if (!quotations.length)
    return composeDocument(article, { quotations, cast: NOBODY, attributions: [], people }, minConfidence)
  // Plain properties: the stages below ask for them a hundred times as often as those before.
  const { text, tokens, sentences, paragraphs } = read
  const layer = { text, tokens, sentences, paragraphs }
  const background = { people, ...(typeof article.title === 'string' && { title: article.title }) }
  const cast = buildCast(layer, quotations, findMentions(layer, quotations, background), background)
  const attributions = attribute(
    layer,
    quotations,
    cast,
    options.cues ? { cues: cueForms(options.cues) } : {},
  )
  return composeDocument(article, { quotations, cast, attributions, people }, minConfidence)
}

const NOBODY: Cast = { mentions: [], entities: [], entityOf: [] }
