/** Finds the quotations of an article: each step a file of its own, in this order. */
import type { Span } from '../types'
import { firstNotBefore, type Paragraph, type TextLayer } from '../text'
import { dropApostrophes } from './apostrophes'
import { assemble } from './assemble'
import { findBlocks, findPullQuotes } from './blocks'
import { joinAroundCues } from './cue-in-the-middle'
import type { Draft } from './draft'
import { findInterview } from './interviews'
import { labelDrafts } from './labels'
import { findMarkdownBlocks } from './markdown-blocks'
import { findMarks, mendTornMarks } from './marks'
import { pairMarks } from './pair'
import { joinParagraphs } from './paragraphs-joined'
import type { Quotation } from './quotation'
import { findPosts } from './signatures'
import { recognizeStyle } from './style'
import { findTurns } from './turns'

/**
 * The quotations of an article, in order of their start, nested ones after their holder. Linear in the text.
 *
 * @param article its title, when there is one: a headline repeated in the text does not show how speech is set
 *
 * @example
 * findQuotations(readText('“We won,” she said.'))[0]?.spans // [{ start: 1, end: 8 }]
 */
export function findQuotations(layer: TextLayer, article: { readonly title?: string } = {}): Quotation[] {
  const marked = findMarked(layer, article.title)
  const labelled = findTurns(layer)
  const turns = [...labelled, ...findUnlabelled(layer, marked, labelled)].filter(
    (turn) => !covers(marked, turn),
  )
  const posts = findPosts(layer, (words) => covers(marked, words) || covers(turns, words))
  const taken = takenParagraphs(layer.paragraphs, [...marked, ...turns, ...posts])
  const isTaken = (paragraph: Paragraph) => taken.has(paragraph.start)
  const blocks = [...findBlocks(layer, isTaken), ...findMarkdownBlocks(layer, isTaken)]
  const repeated = findPullQuotes(layer, marked, isTaken)
  return assemble(layer, [...marked, ...turns, ...posts, ...blocks, ...repeated])
}

/** The questions and answers without names behind the turns that have some. */
function findUnlabelled(layer: TextLayer, marked: readonly Draft[], labelled: readonly Draft[]): Draft[] {
  const { paragraphs } = layer
  const last = labelled[labelled.length - 1]
  const behind = last ? firstNotBefore(paragraphs, ({ start }) => start < last.end) : 0
  const taken = takenParagraphs(paragraphs, marked)
  return findInterview(layer, behind, last !== undefined, ({ start }) => taken.has(start))
}

/** What stands in marks. */
function findMarked(layer: TextLayer, title: string | undefined): Draft[] {
  const { text, paragraphs } = layer
  const marksOf = findMarks(text, paragraphs).map((marks) => dropApostrophes(text, marks))
  const style = recognizeStyle(text, paragraphs, marksOf, title)
  const mended = style.ticks ? marksOf.map((marks) => mendTornMarks(text, marks)) : marksOf
  const pairsOf = paragraphs.map((paragraph, p) => pairMarks(layer, paragraph, mended[p] ?? [], style))
  return labelDrafts(layer, joinAroundCues(layer, joinParagraphs(layer, pairsOf)))
}

/** Whether one of the drafts, which are in order, is these words in marks. */
function covers(drafts: readonly Draft[], words: Span): boolean {
  let low = 0
  let high = drafts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((drafts[middle] as Draft).start < words.start - 1) low = middle + 1
    else high = middle
  }
  const draft = drafts[low]
  return draft !== undefined && draft.start <= words.start && draft.end >= words.end - 1
}

/** The starts of paragraphs of which a draft holds the beginning, or runs over the end. */
function takenParagraphs(paragraphs: readonly Span[], drafts: readonly Draft[]): ReadonlySet<number> {
  const taken = new Set<number>()
  // A turn holds the paragraph that its label opens.
  const ordered = drafts
    .map(({ start, end, label }) => ({ start: label && label.start < start ? label.start : start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  let p = 0
  let reach = -1
  for (const { start, end } of ordered) {
    if (end <= reach) continue
    while (p < paragraphs.length && (paragraphs[p] as Span).end <= start) p++
    const own = paragraphs[p]
    if (!own) break
    if (start > own.start + 1 && end <= own.end) continue
    for (let k = p; k < paragraphs.length && (paragraphs[k] as Span).start < end; k++)
      taken.add((paragraphs[k] as Span).start)
    reach = end
  }
  return taken
}
