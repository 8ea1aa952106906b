/** Where a missing mark should have stood: damaged print is normal, and costs at most its own paragraph. */
import {
  isBlank,
  isLowerCase,
  isUpperCase,
  tokenAt,
  type Paragraph,
  type TextLayer,
  type Token,
} from '../text'
import type { Mark } from './marks'
import { FIRST_PERSON, REPORTING, SECOND_PERSON } from './speech-words'
import { ANNOUNCING } from './layout-words'

/** How far back or ahead a missing mark is looked for, in tokens. */
const REACH = 400
/** Words of a source before its verb: `, Mr. Ivo Pryce of the port said`. */
const LONGEST_SOURCE = 6

/**
 * Where a quotation ends whose closing mark is missing before `next` opens another one; null when nothing
 * between them can be its end.
 *
 * @param others closing marks of the other family between the two: the wrong mark is likelier than none
 */
export function endingOf(layer: TextLayer, open: Mark, next: Mark, others: readonly Mark[]): number | null {
  const { text, tokens } = layer
  const wrong = others.find((mark) => '.,?!'.includes(text[mark.start - 1] ?? ' '))
  if (wrong) return wrong.start
  const cut = endBeforeReport(layer, open, next.start)
  if (cut !== null) return cut
  let before = next.start
  while (before > open.end && isBlank(text.charCodeAt(before - 1))) before--
  const first = tokenAt(tokens, open.end)
  const end = Math.min(tokenAt(tokens, next.start), first + REACH)
  let last: number | null = null
  for (let i = first; i < end; i++) if (endsSentence(tokens, i)) last = (tokens[i] as Token).end
  // Without a blank between, the sentence end before the next mark is not seen as one.
  return '.?!…'.includes(text[before - 1] as string) ? before : last
}

/**
 * Where the reporter goes on behind an open mark: at a comma or question before `she said` or `said Ivo Pryce`; for
 * words inside the reporter's own sentence at its end. Null when nothing shows it before `limit`.
 *
 * @param runsOn whether the next paragraph opens with a mark: then a fragment may go on there
 */
export function endBeforeReport(
  { tokens }: TextLayer,
  open: Mark,
  limit: number,
  runsOn = false,
): number | null {
  const first = tokenAt(tokens, open.end)
  const end = Math.min(tokenAt(tokens, limit), first + REACH)
  const opening = tokens[first]
  const inside =
    !runsOn &&
    opening !== undefined &&
    isLowerCase(opening.text) &&
    tokens[first - 2]?.sentence === opening.sentence
  for (let i = first; i < end; i++) {
    const token = tokens[i] as Token
    if (i > first && ',?!'.includes(token.text) && isReport(tokens, i + 1, end)) return token.end
    // A fragment goes on to the end of the sentence it stands in, and not into the next one.
    if (inside && endsSentence(tokens, i)) return end - i > 1 ? token.end : null
  }
  return null
}

/** `she said`, `said Ivo Pryce`, `Mr. Pryce told the council`: a reporting verb with its subject, to begin a clause. */
function isReport(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]
  if (!first || from >= to) return false
  if (REPORTING.has(first.lower)) return isSubject(tokens[from + 1]) && tokens[from + 1]?.text !== 'I'
  for (let i = from + 1; i < to && i <= from + LONGEST_SOURCE; i++) {
    const token = tokens[i] as Token
    // "he commented that it was late" tells what was said, and may stand in somebody's words.
    if (REPORTING.has(token.lower)) return tokens[i + 1]?.lower !== 'that'
    const before = tokens[i - 1] as Token
    if (before.pos === 'PRON' || (!isSubject(before) && before.pos !== 'ADP')) return false
  }
  return false
}

function isSubject(token: Token | undefined): boolean {
  return token !== undefined && SUBJECT.has(token.pos)
}

const SUBJECT: ReadonlySet<string> = new Set(['PROPN', 'PRON', 'DET', 'NOUN', 'ADJ'])

function endsSentence(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.sentence !== (tokens[i] as Token).sentence
}

/**
 * Where a quotation begins whose opening mark is missing; null when the closing mark is the one too many.
 *
 * @param after the end of the quotation before it in the paragraph; null when there is none
 */
export function beginningOf(
  { text, tokens }: TextLayer,
  paragraph: Paragraph,
  after: number | null,
  close: Mark,
): number | null {
  // Speech ends with a stop or comma; a stray mark inside of a sentence tells nothing.
  if (!'.,?!…—–-'.includes(text[close.start - 1] ?? ' ')) return null
  const from = after ?? paragraph.start
  const end = tokenAt(tokens, close.start)
  const first = Math.max(tokenAt(tokens, from), paragraph.firstToken, end - REACH)
  if (end - first < 2) return null
  for (let i = end - 2; i > first; i--) {
    const token = tokens[i] as Token
    const leads = token.text === ':' || (token.text === ',' && ANNOUNCING.has((tokens[i - 1] as Token).lower))
    if (leads && isUpperCase((tokens[i + 1] as Token).text)) return (tokens[i + 1] as Token).start
  }
  if (after === null) return firstSpoken(tokens, first, end) ?? paragraph.start
  if (tokens[first - 1]?.sentence !== (tokens[first] as Token).sentence) return (tokens[first] as Token).start
  for (let i = first; i < end - 2; i++) if (endsSentence(tokens, i)) return (tokens[i + 1] as Token).start
  return null
}

/** The first sentence that says I, we or you, behind others that do not: those are the reporter's. */
function firstSpoken(tokens: readonly Token[], from: number, to: number): number | null {
  let sentence = from
  for (let i = from; i < to; i++) {
    const { lower, sentence: own } = tokens[i] as Token
    if (i > from && (tokens[i - 1] as Token).sentence !== own) sentence = i
    if (FIRST_PERSON.has(lower) || SECOND_PERSON.has(lower)) return (tokens[sentence] as Token).start
  }
  return null
}
