/**
 * The article as attribution sees it: quotations as blocks in the reporter's sentences, with the mentions and
 * cues that stand outside of them, and indexes to walk from a token to either.
 */
import type { Quotation } from '../quotes/quotation'
import type { Cast, FoundMention } from '../mentions/mention'
import type { TextLayer, Token } from '../text'
import { tokenAt } from '../text'
import type { CueStrengths } from './cue-strength'
import { findCues, type Cue } from './cues'

export interface Scene {
  readonly layer: TextLayer
  readonly quotations: readonly Quotation[]
  readonly cast: Cast
  readonly cues: readonly Cue[]
  /** The quotations of this level, as indices in order: outermost ones, or those directly inside of outer ones. */
  readonly members: readonly number[]
  /** For each token the quotation of this level whose marks enclose it, -1 in the voice around, -2 out of hearing. */
  readonly quotationOf: Int32Array
  /** For each token the cue it starts, -1 for none. */
  readonly cueAt: Int32Array
  /** For each token the longest mention that starts there, -1 for none. */
  readonly mentionAt: Int32Array
  /** For each token the longest mention that ends with it, -1 for none. */
  readonly mentionEnding: Int32Array
  /** Token ranges of each quotation, marks included. */
  readonly firstToken: Int32Array
  readonly endToken: Int32Array
}

/** What a scene is built from beside the article. */
export interface SceneOptions {
  /** Which level of nesting it shows. Default: 0. */
  readonly level?: number
  /** Of each quotation: see `nestingLevels`. */
  readonly levels?: Int32Array
  /** Forms of a caller's cue verbs, each with its base. */
  readonly cues?: ReadonlyMap<string, string> | undefined
  readonly strengths?: CueStrengths | undefined
  /** The scene of another level of the same article, whose index of mentions serves this one too. */
  readonly other?: Scene | undefined
}

/**
 * Builds the scene of one level of nesting; linear in the article. At level 0 the reporter speaks around the
 * outermost quotations; at level 1 those who are quoted speak around the quotations inside theirs.
 */
export function setScene(
  layer: TextLayer,
  quotations: readonly Quotation[],
  cast: Cast,
  { level = 0, levels = nestingLevels(quotations), cues: extra, strengths, other }: SceneOptions = {},
): Scene {
  const { tokens } = layer
  const quotationOf = new Int32Array(tokens.length).fill(level ? -2 : -1)
  const members: number[] = []
  const firstToken = new Int32Array(quotations.length)
  const endToken = new Int32Array(quotations.length)
  const wanted = new Uint8Array(layer.paragraphs.length + 1)
  quotations.forEach((quotation, q) => {
    firstToken[q] = tokenAt(tokens, quotation.start)
    endToken[q] = tokenAt(tokens, quotation.end)
    if (levels[q] === level - 1) markInside(layer, quotation, -1, quotationOf)
    if (levels[q] !== level) return
    members.push(q)
    markInside(layer, quotation, q, quotationOf)
    // Cues are wanted where quotations stand and in the paragraph before, which may introduce them.
    const from = tokens[firstToken[q]]?.paragraph ?? 0
    const to = tokens[Math.max(firstToken[q], endToken[q] - 1)]?.paragraph ?? from
    for (let p = Math.max(0, from - 1); p <= Math.min(layer.paragraphs.length - 1, to + 1); p++) wanted[p] = 1
  })
  const cues = findCues(layer, quotationOf, wanted, extra, strengths)
  const cueAt = new Int32Array(tokens.length).fill(-1)
  cues.forEach((cue, c) => {
    cueAt[cue.firstToken] = c
  })
  const { mentionAt, mentionEnding } = other ?? indexMentions(cast.mentions, tokens.length)
  return {
    layer,
    quotations,
    cast,
    cues,
    members,
    quotationOf,
    cueAt,
    mentionAt,
    mentionEnding,
    firstToken,
    endToken,
  }
}

function indexMentions(
  mentions: readonly FoundMention[],
  count: number,
): Pick<Scene, 'mentionAt' | 'mentionEnding'> {
  const mentionAt = new Int32Array(count).fill(-1)
  const mentionEnding = new Int32Array(count).fill(-1)
  for (let m = 0; m < mentions.length; m++) {
    const { firstToken, endToken } = mentions[m] as FoundMention
    if (endToken <= firstToken) continue
    keepLonger(mentions, mentionAt, firstToken, m)
    keepLonger(mentions, mentionEnding, endToken - 1, m)
  }
  return { mentionAt, mentionEnding }
}

/** How deep each quotation is nested: 0 for the outermost. Holders stand before what they hold. */
export function nestingLevels(quotations: readonly Quotation[]): Int32Array {
  const levels = new Int32Array(quotations.length)
  quotations.forEach(({ parent }, q) => {
    levels[q] = parent === null ? 0 : (levels[parent] as number) + 1
  })
  return levels
}

/** Marks the tokens inside the quotation's words and marks; the reporter's words between its spans stay outside. */
function markInside(layer: TextLayer, quotation: Quotation, q: number, quotationOf: Int32Array): void {
  const { tokens } = layer
  quotation.spans.forEach((span, s) => {
    // The first mark stands before the first span, the last after the last; inner marks touch their span.
    let k = tokenAt(tokens, s === 0 ? quotation.start : span.start)
    const end = s === quotation.spans.length - 1 ? quotation.end : span.end
    while (
      k > 0 &&
      s > 0 &&
      isMark((tokens[k - 1] as Token).text) &&
      (tokens[k - 1] as Token).end >= span.start - 1
    )
      k--
    for (; k < tokens.length && (tokens[k] as Token).start < end; k++) quotationOf[k] = q
    while (
      k < tokens.length &&
      isMark((tokens[k] as Token).text) &&
      (tokens[k] as Token).start <= end + 1 &&
      s < quotation.spans.length - 1
    )
      quotationOf[k++] = q
  })
}

function isMark(text: string): boolean {
  return (
    text === '"' ||
    text === '“' ||
    text === '”' ||
    text === "'" ||
    text === '‘' ||
    text === '’' ||
    text === "''" ||
    text === '``' ||
    text === '«' ||
    text === '»'
  )
}

function keepLonger(mentions: readonly FoundMention[], index: Int32Array, at: number, m: number): void {
  const old = index[at] as number
  const length = (k: number) =>
    (mentions[k] as FoundMention).endToken - (mentions[k] as FoundMention).firstToken
  if (old < 0 || length(m) > length(old)) index[at] = m
}
