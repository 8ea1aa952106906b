/** Names that sign what stands before them: `… — Donald Roe (@roe) May 3, 2019`, `“…” ― Veronica Reyes`, `“…” Jane Roe, student`. */
import type { Span } from '../types'
import {
  isBlank,
  isLowerCase,
  isUpperCase,
  tokenAt,
  type Paragraph,
  type TextLayer,
  type Token,
} from '../text'
import type { Draft } from './draft'
import { CONNECTING, FURNITURE } from './layout-words'

const DASHES = '—―–-'
/** No name before a handle is longer; no signature as a whole is longer. */
const LONGEST_NAME = 60
const LONGEST_SIGNATURE = 100

const HANDLE = /\(@\w{1,30}\)/y

/** The posts embedded in an article: a name with its @handle, below or before the words of each. */
export function findPosts({ text, paragraphs }: TextLayer, isMarked: (span: Span) => boolean): Draft[] {
  const posts: Draft[] = []
  let p = 0
  let from = 0
  for (let at = text.indexOf('(@'); at >= 0; at = text.indexOf('(@', at + 2)) {
    while (at >= (paragraphs[p] as Paragraph).end) p++
    const paragraph = paragraphs[p] as Paragraph
    from = Math.max(from, paragraph.start)
    HANDLE.lastIndex = at
    const handle = HANDLE.exec(text)
    if (!handle) continue
    const close = at + handle[0].length
    const label = signingName(text, from, at)
    if (label) {
      // The name may stand on a line of its own, below the words.
      const above = from === paragraph.start ? paragraphs[p - 1] : undefined
      const words =
        postWords(text, from, label.start) ?? (above ? postWords(text, above.start, above.end) : null)
      if (words && !isMarked(words)) posts.push({ ...words, spans: [words], setting: 'layout', label })
      from = dateEnd(text, close, paragraph.end)
    } else if (from === paragraph.start) {
      const post = postAfterName(text, paragraph, at, close)
      if (post && !isMarked(post)) posts.push(post)
    }
  }
  return posts
}

/** The name between a dash and its handle. */
function signingName(text: string, from: number, at: number): Span | null {
  let end = at
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--
  for (let start = end - 1; start > from && start > end - LONGEST_NAME; start--) {
    if (!DASHES.includes(text[start] as string) || !isBlank(text.charCodeAt(start + 1))) continue
    let first = start + 1
    while (first < end && isBlank(text.charCodeAt(first))) first++
    return first < end ? { start: first, end } : null
  }
  // The name alone on its line, after a dash at its very beginning.
  if (DASHES.includes(text[from] as string) && end - from < LONGEST_NAME) {
    let first = from
    while (first < end && (DASHES.includes(text[first] as string) || isBlank(text.charCodeAt(first)))) first++
    return first < end ? { start: first, end } : null
  }
  return null
}

/** The words of a post: without markup and notices before them, and without its last link. */
function postWords(text: string, from: number, to: number): Span | null {
  let start = from
  let end = to
  // What stands in markup that the crawler left is its debris, not the article.
  if (text.slice(from, to).includes('>')) return null
  if (text.startsWith('Skip Twitter post by ', start)) start = skipWords(text, start, 5, end)
  while (end > start && (isBlank(text.charCodeAt(end - 1)) || DASHES.includes(text[end - 1] as string))) end--
  const last = lastWord(text, start, end)
  const word = text.slice(last, end)
  if (word.startsWith('http') || word.startsWith('pic.twitter.com')) end = last
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  while (start < end && isBlank(text.charCodeAt(start))) start++
  return end > start ? { start, end } : null
}

function lastWord(text: string, from: number, end: number): number {
  let at = end
  while (at > from && at > end - 200 && !isBlank(text.charCodeAt(at - 1))) at--
  return at
}

function skipWords(text: string, from: number, count: number, to: number): number {
  let at = from
  for (let n = 0; n < count; n++) {
    while (at < to && !isBlank(text.charCodeAt(at))) at++
    while (at < to && isBlank(text.charCodeAt(at))) at++
  }
  return at
}

/** Behind "May 3, 2019", where the next post may begin. */
function dateEnd(text: string, from: number, to: number): number {
  const date = /^\s{0,2}[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}/.exec(text.slice(from, Math.min(to, from + 40)))
  return date ? from + date[0].length : from
}

/** `Jane Roe (@roe) We did it!`: the name first, the words behind it. */
function postAfterName(text: string, paragraph: Paragraph, at: number, close: number): Draft | null {
  if (at > paragraph.start + LONGEST_NAME) return null
  const name = text.slice(paragraph.start, at).trim()
  const first = text[close + 1] ?? ' '
  if (!name || name.split(' ').length > 5 || !isUpperCase(name) || name.endsWith('.')) return null
  if (!isBlank(text.charCodeAt(close)) || isLowerCase(first) || ',;:–—-('.includes(first)) return null
  const words = postWords(text, close, paragraph.end)
  if (!words || words.end - words.start < 12) return null
  return {
    ...words,
    spans: [words],
    setting: 'layout',
    label: { start: paragraph.start, end: paragraph.start + name.length },
  }
}

/** The name that signs a quotation in marks, in its line after it or in the line below it. */
export function signatureAfter(layer: TextLayer, draft: Draft, paragraph: number): Span | null {
  const { text, paragraphs } = layer
  const own = paragraphs[paragraph] as Paragraph
  if (draft.end < own.end) {
    const last = text[(draft.spans[draft.spans.length - 1] as Span).end - 1] as string
    return readSignature(layer, draft.end, own.end, draft.start === own.start && '.?!…'.includes(last))
  }
  const next = paragraphs[paragraph + 1]
  return next ? signatureLine(layer, next.start, next.end) : null
}

/** The name in a line of its own that begins with a dash. */
export function signatureLine(layer: TextLayer, start: number, end: number): Span | null {
  return DASHES.includes(layer.text[start] as string) ? readSignature(layer, start, end, false) : null
}

/** A dash and a name, then at most a description; without a dash only where a whole sentence stands alone in marks. */
function readSignature({ text, tokens }: TextLayer, from: number, till: number, alone: boolean): Span | null {
  if (till - from > LONGEST_SIGNATURE || '!?,:'.includes(text[till - 1] as string)) return null
  const to = text[till - 1] === '.' ? till - 1 : till
  let at = from
  let dash = false
  while (at < to && (isBlank(text.charCodeAt(at)) || DASHES.includes(text[at] as string))) {
    dash ||= !isBlank(text.charCodeAt(at))
    at++
  }
  // Only behind a dash may a full stop follow: "Ada Obi." alone may be anything.
  if (at >= to || (!dash && (!alone || to < till))) return null
  const first = tokenAt(tokens, at)
  // Behind a dash somebody without a name may sign: "— a fisherman".
  const unnamed = dash && UNNAMED.has((tokens[first] as Token).text) && to - at < LONGEST_NAME
  if (!isUpperCase(text[at] as string) && !unnamed) return null
  let end = -1
  for (let i = first; i < tokens.length && (tokens[i] as Token).start < to; i++) {
    const token = tokens[i] as Token
    // A description may hold a participle: "— Visitor, aged 9".
    const aged = dash && end >= 0 && token.pos === 'VERB'
    if ((NOT_SIGNED.has(token.pos) && !aged) || '"“”:'.includes(token.text) || token.text.startsWith('http'))
      return null
    if (end >= 0) continue
    if (token.text === ',' || token.text === '(') end = (tokens[i - 1] as Token).end
    else if (unnamed && i === first) continue
    else if (FURNITURE.has(token.lower) || CONNECTING.has(token.lower) || (!dash && token.pos !== 'PROPN'))
      return null
  }
  return { start: at, end: end < 0 ? to : end }
}

const UNNAMED: ReadonlySet<string> = new Set(['a', 'an', 'the', 'one'])

/** A clause is no signature. */
const NOT_SIGNED: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PRON', 'SCONJ'])
